/**
 * What a page does with the sheets of a device that it is: each is sealed when its time is over, kept in this browser, and opened when nobody can
 * copy it any more, when the page is open then. What is held back and what waits survives a closed page; each network's own is said to that one alone.
 */
import type { NetworkView } from '../../../client/node-api.ts'
import {
  openPayload,
  type SealedSheet,
  type Sealing,
  sayDue,
  sealTimesIn,
} from '../../../protocol/cells/keep-sealed.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { NetworkTime } from '../../../protocol/network-time.ts'
import { recall, remember } from '../me/keep.ts'
import { askTime } from './network-time.ts'
import { createOutbox, type Outbox, receivingFrom, type Sent } from './outbox.ts'

/** What a resource's sheets are. */
export interface SheetKind<Sheet> {
  readonly resource: string
  /** What this browser keeps of it is under this name. */
  readonly name: string
  readonly sheetType: string
  readonly sealType: string
  /** Undefined where a seal would come too late. */
  seal(sheet: Sheet, sealing: Sealing): SealedSheet | undefined
  sealPayload(subject: SubjectId, sealed: SealedSheet): Uint8Array
  read(sealed: SealedSheet): Sheet
}

/** What gives sheets, and is kept with them. */
export interface SheetSource<Sheet> {
  due(nowMs: number): readonly Sheet[]
  keep(): object
}

export interface ToldSheet<Sheet> {
  readonly id: string
  readonly sheet: Sheet
  readonly state: 'sealed' | 'waiting' | 'received' | 'refused'
  /** What the node answered. */
  readonly why: string
  /** Of what is sealed: from when it is sent, network time. */
  readonly openMs?: number
}

export interface Saying<Sheet> {
  readonly network: NetworkView
  readonly signer: Signer
  readonly source: SheetSource<Sheet>
  readonly kept: Kept | undefined
  readonly noReceipt: string
  /** Newest last. */
  readonly onTold: (told: readonly ToldSheet<Sheet>[], waiting: number) => void
  readonly onTrouble: (error: unknown) => void
}

interface SealedHere extends SealedSheet {
  readonly network: string
}

export interface Kept {
  readonly sealed?: readonly SealedHere[]
}

const [TICK_MS, KEEP_MS, SEND_MS, SHOWN] = [1_000, 5_000, 500, 24]

/** What this browser kept of such sheets: its source is opened with it. */
export function recallSheets<More>(name: string): Promise<(Kept & More) | undefined> {
  return recall<Kept & More>(name)
}

export interface SayingSheets {
  readonly time: Pick<NetworkTime, 'nowMs'>
  /** What is new is durable when it resolves. */
  keep(): Promise<void>
  stop(): void
}

export async function saySheets<Sheet>(kind: SheetKind<Sheet>, saying: Saying<Sheet>): Promise<SayingSheets> {
  const session = new Session(kind, saying, await askTime())
  void session.go()
  void session.send()
  return session
}

class Session<Sheet> implements SayingSheets {
  readonly time: Pick<NetworkTime, 'nowMs'>
  readonly #kind: SheetKind<Sheet>
  readonly #saying: Saying<Sheet>
  readonly #sheets: Outbox
  readonly #seals: Outbox
  readonly #elsewhere: readonly SealedHere[]
  #sealed: readonly SealedHere[]
  #told: readonly ToldSheet<Sheet>[]
  #isOver = false
  #keptMs = 0

  constructor(kind: SheetKind<Sheet>, saying: Saying<Sheet>, time: Pick<NetworkTime, 'nowMs'>) {
    this.time = time
    this.#kind = kind
    this.#saying = saying
    const { networkId } = saying.network
    const { noReceipt, signer, kept } = saying
    const outboxOf = (contentType: string) =>
      createOutbox(signer, receivingFrom(saying.network), { contentType, commits: false, noReceipt })
    this.#sheets = outboxOf(kind.sheetType)
    this.#seals = outboxOf(kind.sealType)
    this.#elsewhere = (kept?.sealed ?? []).filter(({ network }) => network !== networkId)
    this.#sealed = (kept?.sealed ?? []).filter(({ network }) => network === networkId)
    this.#told = this.#sealed.map(one => this.#shown(one))
  }

  stop(): void {
    this.#isOver = true
  }

  async keep(): Promise<void> {
    this.#keptMs = performance.now()
    const sealed = [...this.#elsewhere, ...this.#sealed]
    await remember(this.#kind.name, { ...this.#saying.source.keep(), sealed })
  }

  async go(): Promise<void> {
    if (this.#told.length > 0) await this.#show(known => known)
    for (; !this.#isOver; await pause(TICK_MS)) await this.#tick().catch(this.#saying.onTrouble)
    await this.keep()
  }

  /** What either outbox sends is the oldest of both. */
  async send(): Promise<void> {
    while (!this.#isOver) {
      const sent = await this.#sheets.sendOne().catch(() => undefined)
      if (sent !== undefined)
        await this.#show(known => known.map(one => (one.id === sent.id ? answered(one, sent) : one)))
      if (sent?.isKept !== false) await pause(SEND_MS)
    }
  }

  async #tick(): Promise<void> {
    const nowMs = this.time.nowMs()
    const made = this.#saying.source.due(nowMs).flatMap(sheet => this.#seal(sheet, nowMs) ?? [])
    this.#sealed = [...this.#sealed, ...made]
    // Nothing is said of a sheet that could be lost.
    if (made.length > 0) {
      await this.keep()
      await this.#show(known => [...known, ...made.map(one => this.#shown(one))])
    }
    const left = await sayDue(this.#sealed, nowMs, (one, what) => this.#say(one, what))
    const isChanged = left.length !== this.#sealed.length || left.some((one, at) => one !== this.#sealed[at])
    this.#sealed = left
    if (isChanged || performance.now() - this.#keptMs > KEEP_MS) await this.keep()
  }

  #seal(sheet: Sheet, nowMs: number): SealedHere | undefined {
    const { network } = this.#saying
    const times = sealTimesIn(network.rules, this.#kind.resource)
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
    const one = times && this.#kind.seal(sheet, { ...times, nowMs, random })
    return one && { ...one, network: network.networkId }
  }

  async #say(one: SealedHere, what: 'seal' | 'sheet'): Promise<boolean> {
    try {
      if (what === 'seal') {
        const payload = this.#kind.sealPayload(this.#saying.signer.subject, one)
        await this.#seals.put(payload, this.time.nowMs())
        return true
      }
      const id = await this.#sheets.put(openPayload(one), this.time.nowMs())
      const opened = { id, sheet: this.#kind.read(one), state: 'waiting', why: '' } as const
      await this.#show(known => [...known.filter(told => told.id !== idOf(one)), opened])
      return true
    } catch (error) {
      // One that fails does not keep the others back.
      this.#saying.onTrouble(error)
      return false
    }
  }

  #shown(one: SealedHere): ToldSheet<Sheet> {
    return { id: idOf(one), sheet: this.#kind.read(one), state: 'sealed', why: '', openMs: one.openMs }
  }

  async #show(change: (told: readonly ToldSheet<Sheet>[]) => readonly ToldSheet<Sheet>[]): Promise<void> {
    this.#told = change(this.#told).slice(-SHOWN)
    this.#saying.onTold(this.#told, await this.#sheets.count())
  }
}

/** In a list of what leaves, before it has a message. */
function idOf({ payload }: SealedSheet): string {
  return `sealed ${payload.slice(-32)}`
}

function answered<Sheet>(one: ToldSheet<Sheet>, { trouble, isKept }: Sent): ToldSheet<Sheet> {
  return { ...one, state: isKept ? 'waiting' : trouble === '' ? 'received' : 'refused', why: trouble }
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

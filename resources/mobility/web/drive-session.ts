/**
 * A phone that maps: its fixes to the recorder, sheets that are due sealed, kept and sent. What is held back, and what is sealed and not
 * opened yet, survives a closed page: it is opened when the page is open again.
 */
import type { NetworkView } from '../../../client/node-api.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { recall, remember } from '../../../web/src/me/keep.ts'
import { askTime } from '../../../web/src/phone/network-time.ts'
import { createOutbox, type Outbox, receivingFrom } from '../../../web/src/phone/outbox.ts'
import { createRecorder, type Kept } from '../messages/recorder.ts'
import { SEAL_TYPE } from '../messages/seal.ts'
import {
  openPayload,
  type SealedSheet,
  type SealTimes,
  sayDue,
  sealPayload,
  sealSheet,
  sealTimesOf,
  sheetIn,
} from '../messages/sealed-sheets.ts'
import { encodeSheet, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'
import type { Placed } from './sensors.ts'
import { MOBILITY_TEXT } from './text.ts'

export interface Told {
  readonly id: string
  readonly sheet: Sheet
  readonly state: 'sealed' | 'waiting' | 'received' | 'refused'
  readonly why: string
  /** Of what is sealed: from when it is sent, network time. */
  readonly openMs?: number
}

/** In this browser alone. */
interface DriveKept extends Kept {
  readonly sealed?: readonly SealedSheet[]
}

export interface DriveSession {
  add(place: Placed): void
  /** The person says that the trip is over. */
  endTrip(): void
  stop(): void
}

export interface DriveOptions {
  readonly network: NetworkView
  readonly signer: Signer
  /** Newest last. */
  readonly onTold: (told: readonly Told[], waiting: number) => void
  readonly onHeld: (fixes: number) => void
  readonly onTrouble: (error: unknown) => void
}

const [TICK_MS, KEEP_MS, SEND_MS, SHOWN] = [1_000, 5_000, 500, 24]
const NAME = 'drive'

export async function startDrive({
  network,
  signer,
  onTold,
  onHeld,
  onTrouble,
}: DriveOptions): Promise<DriveSession> {
  const time = await askTime()
  const kept = await recall<DriveKept>(NAME)
  const recorder = createRecorder(chance, kept)
  const times = sealTimesOf(network.rules)
  const [outbox, seals] = [SHEET_TYPE, SEAL_TYPE].map(contentType =>
    createOutbox(signer, receivingFrom(network), {
      contentType,
      commits: false,
      noReceipt: MOBILITY_TEXT.noReceipt,
    }),
  ) as [Outbox, Outbox]
  await tellElsewhere(outbox, onTrouble)
  let sealed = kept?.sealed ?? []
  let [told, stopped, keptMs]: [readonly Told[], boolean, number] = [sealed.map(asSealed), false, 0]
  const keep = () => remember(NAME, { ...recorder.keep(), sealed } satisfies DriveKept)

  async function show(change: (told: readonly Told[]) => readonly Told[]): Promise<void> {
    told = change(told).slice(-SHOWN)
    onTold(told, await outbox.count())
  }

  /** Its seal, or what was sealed: durable when it resolves. */
  async function put(one: SealedSheet, what: 'seal' | 'sheet'): Promise<boolean> {
    if (what === 'seal') await seals.put(sealPayload(signer.subject, one), time.nowMs())
    else {
      const id = await outbox.put(openPayload(one), time.nowMs())
      const opened: Told = { id, sheet: sheetIn(one), state: 'waiting', why: '' }
      await show(known => [...known.filter(item => item.id !== sealedId(one)), opened])
    }
    return true
  }

  async function say(): Promise<void> {
    const nowMs = time.nowMs()
    const sheets = recorder.due(nowMs)
    const fresh = sheets.map(sheet => [sheet, sealNow(sheet, nowMs, times)] as const)
    sealed = [...sealed, ...fresh.flatMap(([, one]) => one ?? [])]
    // Nothing is said of a sheet that could be lost.
    if (sheets.length > 0) await keep()
    for (const [sheet, one] of fresh) {
      const item: Told =
        one === undefined
          ? { id: await outbox.put(encodeSheet(sheet), nowMs), sheet, state: 'waiting', why: '' }
          : asSealed(one)
      await show(known => [...known, item])
    }
    const left = await sayDue(sealed, nowMs, put)
    const isChanged = left.length !== sealed.length || left.some((one, at) => one !== sealed[at])
    sealed = left
    if (isChanged || performance.now() - keptMs > KEEP_MS) {
      keptMs = performance.now()
      await keep()
    }
    onHeld(recorder.held)
  }

  async function go(): Promise<void> {
    for (; !stopped; await pause(TICK_MS)) await say().catch(onTrouble)
    await keep()
  }

  async function send(): Promise<void> {
    while (!stopped) {
      const sent = await outbox.sendOne().catch(() => undefined)
      if (sent !== undefined)
        await show(known => known.map(item => (item.id === sent.id ? answered(item, sent) : item)))
      if (sent?.isKept !== false) await pause(SEND_MS)
    }
  }

  if (told.length > 0) await show(known => known)
  void go()
  void send()
  return {
    add: place => recorder.add({ ...place, timeMs: time.nowMs() }),
    endTrip() {
      recorder.stop()
      onHeld(0)
    },
    stop: () => {
      stopped = true
    },
  }
}

/** This browser mapped for another network before. */
async function tellElsewhere(outbox: Outbox, onTrouble: (error: unknown) => void): Promise<void> {
  const elsewhere = await outbox.countElsewhere()
  if (elsewhere > 0) onTrouble(new Error(MOBILITY_TEXT.elsewhere(elsewhere)))
}

function answered(
  item: Told,
  { trouble, isKept }: { readonly trouble: string; readonly isKept: boolean },
): Told {
  const state = isKept ? 'waiting' : trouble === '' ? 'received' : 'refused'
  return { ...item, state, why: trouble }
}

function sealNow(sheet: Sheet, nowMs: number, times: SealTimes | undefined): SealedSheet | undefined {
  if (times === undefined) return undefined
  return sealSheet(sheet, { ...times, nowMs, random: bytes => crypto.getRandomValues(bytes) })
}

/** It has no message yet. */
function asSealed(one: SealedSheet): Told {
  return { id: sealedId(one), sheet: sheetIn(one), state: 'sealed', why: '', openMs: one.openMs }
}

function sealedId({ payload }: SealedSheet): string {
  return `sealed ${payload.slice(-32)}`
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

/** Of the browser's own source for keys. */
function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32
}

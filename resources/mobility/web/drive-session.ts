/**
 * A phone that maps: its fixes to the recorder, sheets that are due sealed, kept and sent. What is held back, and what is sealed and not
 * opened yet, survives a closed page: it is opened when the page is open again.
 */
import type { NetworkView } from '../../../client/node-api.ts'
import { openPayload } from '../../../protocol/cells/keep-sealed.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import type { NetworkTime } from '../../../protocol/network-time.ts'
import { recall, remember } from '../../../web/src/me/keep.ts'
import { askTime } from '../../../web/src/phone/network-time.ts'
import { createOutbox, type Outbox, receivingFrom } from '../../../web/src/phone/outbox.ts'
import { readTrack } from '../messages/import/read-track.ts'
import { createRecorder, type Kept, type Recorder, type TakenIn, windowOf } from '../messages/recorder.ts'
import { SEAL_TYPE } from '../messages/seal.ts'
import { sealPayload, sealTimesOf, sheetIn } from '../messages/sealed-sheets.ts'
import { encodeSheet, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'
import { createSealing, type SealedHere, type Sealing, sealedId, shownSealed } from './sealing.ts'
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
  readonly sealed?: readonly SealedHere[]
}

export interface DriveSession {
  add(place: Placed): void
  /** The person says that the trip is over. */
  endTrip(): void
  /** A file of another device. @throws {ProtocolError} track_unreadable */
  takeIn(bytes: Uint8Array): Promise<TookIn>
  stop(): void
}

/** Of its fixes, by what became of them. */
export interface TookIn extends TakenIn {
  /** Without a time or a place. */
  readonly unusable: number
}

export interface DriveOptions {
  readonly network: NetworkView
  readonly signer: Signer
  /** Newest last. */
  readonly onTold: (told: readonly Told[], waiting: number) => void
  readonly onHeld: (fixes: number) => void
  readonly onTrouble: (error: unknown) => void
}

const [TICK_MS, KEEP_MS, SEND_MS, SHOWN] = [1_000, 5_000, 500, 96]
const [NAME, TOLD] = ['drive', 'drive-told']

export async function startDrive(options: DriveOptions): Promise<DriveSession> {
  const { onHeld, onTrouble } = options
  const parts = await openParts(options)
  const { time, recorder, sealing, outbox } = parts
  await tellElsewhere(outbox, onTrouble)
  // What was told before is on this device alone: the trips of whoever has it.
  const sealed = sealing.here().map(shownSealed)
  const before = ((await recall<readonly Told[]>(TOLD)) ?? []).filter(({ state }) => state !== 'sealed')
  let [told, stopped, keptMs]: [readonly Told[], boolean, number] = [[...before, ...sealed], false, 0]

  const show: Show = async change => {
    told = change(told).slice(-SHOWN)
    await remember(TOLD, told)
    options.onTold(told, await outbox.count())
  }

  async function tick(): Promise<void> {
    const isSaid = await say(parts, show, onTrouble)
    if (isSaid || performance.now() - keptMs > KEEP_MS) {
      keptMs = performance.now()
      await parts.keep()
    }
    onHeld(recorder.held)
  }

  async function go(): Promise<void> {
    for (; !stopped; await pause(TICK_MS)) await tick().catch(onTrouble)
    await parts.keep()
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
    async takeIn(bytes) {
      const { segments, skipped } = readTrack(bytes)
      const late = sealTimesOf(options.network.rules)?.settleAfterMs ?? Number.NEGATIVE_INFINITY
      const taken = recorder.takeIn(segments, windowOf({ settleAfterMs: late }, time.nowMs()))
      await parts.keep()
      return { ...taken, unusable: skipped.noTime + skipped.noPlace }
    },
    stop: () => {
      stopped = true
    },
  }
}

type Show = (change: (told: readonly Told[]) => readonly Told[]) => Promise<void>

interface Parts {
  readonly signer: Signer
  readonly time: Pick<NetworkTime, 'nowMs'>
  readonly recorder: Recorder
  readonly sealing: Sealing
  /** Of sheets, and of seals: what either sends is the oldest of both. */
  readonly outbox: Outbox
  readonly seals: Outbox
  keep(): Promise<void>
}

async function openParts({ network, signer }: DriveOptions): Promise<Parts> {
  const kept = await recall<DriveKept>(NAME)
  const recorder = createRecorder(chance, kept)
  const sealing = createSealing(network, kept?.sealed ?? [])
  const { noReceipt } = MOBILITY_TEXT
  const outboxOf = (contentType: string) =>
    createOutbox(signer, receivingFrom(network), { contentType, commits: false, noReceipt })
  return {
    signer,
    time: await askTime(),
    recorder,
    sealing,
    outbox: outboxOf(SHEET_TYPE),
    seals: outboxOf(SEAL_TYPE),
    keep: () => remember(NAME, { ...recorder.keep(), sealed: sealing.all() } satisfies DriveKept),
  }
}

/** What is due of the recorder is sealed, and what is due of that is said. @returns whether there was anything */
async function say(parts: Parts, show: Show, onTrouble: DriveOptions['onTrouble']): Promise<boolean> {
  const { time, recorder, sealing, outbox, keep } = parts
  const nowMs = time.nowMs()
  const taken = sealing.take(recorder.due(nowMs), nowMs)
  // Nothing is said of a sheet that could be lost.
  if (taken.length > 0) await keep()
  for (const [sheet, one] of taken) {
    const item: Told =
      one === undefined
        ? { id: await outbox.put(encodeSheet(sheet), nowMs), sheet, state: 'waiting', why: '' }
        : shownSealed(one)
    await show(known => [...known, item])
  }
  const isSaid = await sealing.sayDue(nowMs, async (one, what) => {
    // One that fails does not keep the others back.
    try {
      await put(one, what, parts, show)
      return true
    } catch (error) {
      onTrouble(error)
      return false
    }
  })
  return isSaid || taken.length > 0
}

/** Durable when it resolves. */
async function put(
  one: SealedHere,
  what: 'seal' | 'sheet',
  { signer, time, outbox, seals }: Parts,
  show: Show,
): Promise<void> {
  if (what === 'seal') {
    await seals.put(sealPayload(signer.subject, one), time.nowMs())
    return
  }
  const id = await outbox.put(openPayload(one), time.nowMs())
  const opened: Told = { id, sheet: sheetIn(one), state: 'waiting', why: '' }
  await show(known => [...known.filter(item => item.id !== sealedId(one)), opened])
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

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

/** Of the browser's own source for keys. */
function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32
}

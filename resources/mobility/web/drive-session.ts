/** A phone that maps: its fixes to the recorder, sheets that are due sealed, kept and sent. What is held back survives a closed page. */
import type { NetworkView } from '../../../client/node-api.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { recall, remember } from '../../../web/src/me/keep.ts'
import { askTime } from '../../../web/src/phone/network-time.ts'
import { createOutbox, type Outbox, receivingFrom } from '../../../web/src/phone/outbox.ts'
import { createRecorder, type Kept } from '../messages/recorder.ts'
import { encodeSheet, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'
import type { Placed } from './sensors.ts'
import { MOBILITY_TEXT } from './text.ts'

export interface Told {
  readonly id: string
  readonly sheet: Sheet
  readonly state: 'waiting' | 'received' | 'refused'
  readonly why: string
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
  const recorder = createRecorder(chance, await recall<Kept>(NAME))
  const kind = { contentType: SHEET_TYPE, commits: false, noReceipt: MOBILITY_TEXT.noReceipt }
  const outbox = createOutbox(signer, receivingFrom(network), kind)
  await tellElsewhere(outbox, onTrouble)
  let [told, stopped, keptMs]: [readonly Told[], boolean, number] = [[], false, 0]

  async function show(change: (told: readonly Told[]) => readonly Told[]): Promise<void> {
    told = change(told).slice(-SHOWN)
    onTold(told, await outbox.count())
  }

  async function say(): Promise<void> {
    const nowMs = time.nowMs()
    const sheets = recorder.due(nowMs)
    for (const sheet of sheets) {
      const id = await outbox.put(encodeSheet(sheet), nowMs)
      await show(known => [...known, { id, sheet, state: 'waiting', why: '' }])
    }
    if (sheets.length > 0 || performance.now() - keptMs > KEEP_MS) {
      keptMs = performance.now()
      await remember(NAME, recorder.keep())
    }
    onHeld(recorder.held)
  }

  async function go(): Promise<void> {
    for (; !stopped; await pause(TICK_MS)) await say().catch(onTrouble)
    await remember(NAME, recorder.keep())
  }

  async function send(): Promise<void> {
    while (!stopped) {
      const sent = await outbox.sendOne().catch(() => undefined)
      if (sent !== undefined)
        await show(known => known.map(item => (item.id === sent.id ? answered(item, sent) : item)))
      if (sent?.isKept !== false) await pause(SEND_MS)
    }
  }

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

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

/** Of the browser's own source for keys. */
function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32
}

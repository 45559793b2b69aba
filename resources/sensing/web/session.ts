/** A browser that measures: levels each second, a reading each period, sealed, kept, sent. Framed so that a page can show it. */
import type { NetworkView } from '../../../client/node-api.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import type { NetworkTime } from '../../../protocol/network-time.ts'
import { SENML_CBOR } from '../../../protocol/senml/senml.ts'
import { askTime } from '../../../web/src/phone/network-time.ts'
import { createOutbox, type Outbox, receivingFrom, type Sent } from '../../../web/src/phone/outbox.ts'
import type { Calibration } from './calibration/calibration.ts'
import { encodeNoise, type Reading, readingOf } from './noise-pack.ts'
import type { Levels } from './sound/level-meter.ts'
import { SENSING_TEXT } from './text.ts'

export interface Told {
  readonly id: string
  readonly laeq: number
  readonly timeMs: number
  readonly state: 'waiting' | 'received' | 'refused'
  readonly why: string
}

export interface Session {
  /** A second that was heard. */
  hear(levels: Levels): void
  /** Nothing is said until it goes on: away from its place, or in a pocket. */
  setPaused(paused: boolean): void
  stop(): void
}

export interface SessionOptions {
  readonly network: NetworkView
  readonly signer: Signer
  readonly calibration: Calibration
  /** Newest last. */
  readonly onTold: (told: readonly Told[], waiting: number) => void
  /** A reading could not be kept: the browser's disk is full, or gives no place. Or readings wait for another network. */
  readonly onTrouble: (error: unknown) => void
}

const [SECOND_MS, LONGEST_MS] = [1_000, 60_000]
const SEND_MS = 500
const SHOWN = 12

export async function startSession({
  network,
  signer,
  calibration,
  onTold,
  onTrouble,
}: SessionOptions): Promise<Session> {
  const time = await askTime()
  const kind = { contentType: SENML_CBOR, commits: true, noReceipt: SENSING_TEXT.noReceipt }
  const outbox = createOutbox(signer, receivingFrom(network), kind)
  const elsewhere = await outbox.countElsewhere()
  if (elsewhere > 0) onTrouble(new Error(SENSING_TEXT.elsewhere(elsewhere)))
  const periodMs = Math.min(LONGEST_MS, Math.max(SECOND_MS, intervalOf(network) / time.speed))
  let [seconds, sinceMs, paused, stopped]: [Levels[], number, boolean, boolean] = [
    [],
    performance.now(),
    false,
    false,
  ]
  let told: readonly Told[] = []

  async function show(change: (told: readonly Told[]) => readonly Told[]): Promise<void> {
    told = change(told).slice(-SHOWN)
    onTold(told, await outbox.count())
  }

  async function say(reading: Reading): Promise<void> {
    const { id, timeMs } = await putReading(reading, time, outbox)
    await show(known => [...known, { id, laeq: reading.laeq, timeMs, state: 'waiting', why: '' }])
  }

  async function send(): Promise<void> {
    while (!stopped) {
      const sent = await outbox.sendOne().catch(() => undefined)
      if (sent !== undefined)
        await show(known => known.map(item => (item.id === sent.id ? answered(item, sent) : item)))
      if (sent?.isKept !== false) await new Promise(resolve => setTimeout(resolve, SEND_MS))
    }
  }

  void send()
  return {
    hear(levels) {
      if (paused || stopped) return
      seconds.push(levels)
      if (performance.now() - sinceMs < periodMs) return
      const reading = readingOf(seconds, calibration.offsetDb)
      seconds = []
      sinceMs = performance.now()
      if (reading !== undefined) say(reading).catch(onTrouble)
    },
    setPaused(now) {
      paused = now
      seconds = []
    },
    stop() {
      stopped = true
    },
  }
}

async function putReading(reading: Reading, time: Pick<NetworkTime, 'nowMs'>, outbox: Outbox) {
  const timeMs = time.nowMs()
  return { timeMs, id: await outbox.put(encodeNoise(reading, timeMs), timeMs) }
}

function answered(item: Told, { trouble, isKept }: Sent): Told {
  const state = isKept ? 'waiting' : trouble === '' ? 'received' : 'refused'
  return { ...item, state, why: trouble }
}

/** What the network counts once, ms. */
function intervalOf({ rules }: NetworkView): number {
  const params = rules.resources.find(({ name }) => name === 'sensing')?.params
  return parseDuration(String(params?.['interval'] ?? '1h'))
}

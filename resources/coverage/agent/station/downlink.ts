/**
 * A downlink as a packet forwarder is told it (`txpk`), as LoRa Basics Station is (`dnmsg`). The station reckons when to send from its own
 * clock at the packet that is answered, so it is told that clock, and after how many seconds.
 */
import type { Region } from '../../messages/regions.ts'
import type { Json } from '../gwmp/rxpk.ts'
import { readBase64 } from '../gwmp/rxpk.ts'
import { rateNumber } from './region-plan.ts'

/** Of the packet that is answered. */
export interface Answered {
  readonly xtime: string
  readonly rctx: number
  /** Whole, from the packet to the answer; undefined for at once. */
  readonly seconds: number | undefined
}

export interface StationDownlink {
  /** As it goes to the station. */
  readonly text: string
  /** Within so long it has sent, or has not. */
  readonly withinMs: number
}

/** Beacons of a gateway are sent as devices send: a station inverts whatever it sends. */
export type NotPossible = 'TX_FREQ' | 'datr_unknown' | 'no_data' | 'ipol_not_possible'

const [MOST_DELAY, AFTER_MS, HERTZ] = [15, 3_000, 1e6]
const NOBODY = '00-00-00-00-00-00-00-01'

export function writeDownlink(
  txpk: Json,
  diid: number,
  { xtime, rctx, seconds }: Answered,
  region: Region,
): StationDownlink | NotPossible {
  const { data, freq, datr, ipol } = txpk
  const pdu = typeof data === 'string' ? readBase64(data) : undefined
  if (pdu === undefined || pdu.length === 0) return 'no_data'
  if (ipol === false) return 'ipol_not_possible'
  if (typeof freq !== 'number') return 'TX_FREQ'
  const rate = rateNumber(region, datr)
  if (rate === undefined) return 'datr_unknown'
  const hertz = Math.round(freq * HERTZ)
  const common = {
    msgtype: 'dnmsg',
    DevEui: NOBODY,
    diid,
    pdu: Buffer.from(pdu).toString('hex'),
    priority: 0,
    rctx,
  }
  // At a time by GPS, in a ping slot of a class B device: microseconds since GPS began.
  if (seconds === undefined && txpk['imme'] !== true && typeof txpk['tmms'] === 'number') {
    const gpstime = Math.round(txpk['tmms'] * 1_000)
    return { text: JSON.stringify({ ...common, dC: 1, DR: rate, Freq: hertz, gpstime }), withinMs: AFTER_MS }
  }
  if (seconds === undefined) {
    const text = JSON.stringify({ ...common, dC: 2, RX2DR: rate, RX2Freq: hertz })
    return { text, withinMs: AFTER_MS }
  }
  // Sixteen seconds is the second window after the first at fifteen.
  const [delay, window] = seconds > MOST_DELAY ? [MOST_DELAY, 'RX2'] : [seconds, 'RX1']
  const at = { dC: 0, RxDelay: delay, [`${window}DR`]: rate, [`${window}Freq`]: hertz }
  const text = JSON.stringify({ ...common, ...at })
  // More digits than a number of JSON is written with.
  return { text: `${text.slice(0, -1)},"xtime":${xtime}}`, withinMs: seconds * 1_000 + AFTER_MS }
}

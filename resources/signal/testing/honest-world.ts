/**
 * Three phones and a modem that measure one city, each a way of its own now and then in the others' cells, with tests of the way to two
 * reflectors; in the midst of it the second is sold.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { encodeSeal, QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import {
  type HonestDevice,
  type HonestWorld,
  honestDevice,
  ownerOf,
  type Utterance,
} from '../../testing/honest-world.ts'
import { REFLECTED } from '../messages/reflected.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { SHEET } from '../messages/sheet.ts'
import { signal } from '../rule/resource.ts'
import { sheetOf } from './walks.ts'

const START_MS = Date.UTC(2026, 0, 1)
const FIRST = START_MS / QUARTER_MS

/** @param settleAfter as a network would choose it for epochs of that length */
export function signalWorld(lastsMs: number, settleAfter: string, patienceMs: number): HonestWorld {
  const sold = { atMs: START_MS + Math.floor(lastsMs / 2_000) * 1_000 + 420_000, owner: ownerOf(9) }
  const phones = [1, 2, 3, 4].map(number =>
    honestDevice(
      number,
      START_MS,
      { model: number === 4 ? 'signal/modem' : 'signal/phone' },
      number === 2 ? [sold] : [],
    ),
  )
  const reflectors = [11, 12].map(number => honestDevice(number, START_MS, { model: 'signal/reflector' }))
  // Of a day one quarter of an hour in four.
  const step = lastsMs >= 86_400_000 ? 4 : 1
  const quarters = Array.from(
    { length: Math.floor(lastsMs / QUARTER_MS / step) },
    (_, at) => FIRST + at * step,
  )
  const says = quarters.flatMap(quarter =>
    phones.flatMap((by, index) => {
      const reflector = reflectors[(quarter + index) % 2]!
      return saidOf({ by, index, quarter, reflector, settleAfterMs: parseDuration(settleAfter) })
    }),
  )
  return {
    resource: signal({ settleAfter, openFor: settleAfter, refresh: '4h', every: '1d' }),
    startMs: START_MS,
    lastsMs,
    decidedAfterMs: 2 * parseDuration(settleAfter) + 4 * 3_600_000,
    patienceMs,
    devices: [...phones, ...reflectors],
    balance: 0n,
    says: says.filter(({ atMs }) => atMs < START_MS + lastsMs + 3 * parseDuration(settleAfter)),
  }
}

interface Walking {
  readonly by: HonestDevice
  readonly index: number
  readonly quarter: number
  readonly reflector: HonestDevice
  readonly settleAfterMs: number
}

/** A seal when the quarter of an hour is over, what the reflector saw, and the sheet when nobody can copy it any more. */
function saidOf({ by, index, quarter, reflector, settleAfterMs }: Walking): readonly Utterance[] {
  const test = bytesToHex(sha256(new TextEncoder().encode(`${index} ${quarter}`)).subarray(0, 16))
  const tests = [
    { reflector: reflector.signer.subject, test, downKbps: 20_000 + index, upKbps: 4_000, rtt: 310 },
  ]
  const walk = sheetOf({ quarter, way: 5 + (index < 2 ? 0 : index), seed: index, cells: 4, tests })
  const payload = SHEET.encode({ ...walk, salt: String(1 + index).repeat(32) })
  const seal = encodeSeal({ quarter, hash: sealOf(by.signer.subject, payload) })
  const endMs = (quarter + 1) * QUARTER_MS
  const at = quarter * QUARTER_MS + 60_000 * (index + 1)
  const word = REFLECTED.encode({
    test,
    of: by.signer.subject,
    at,
    downBytes: 2_000_000,
    downMs: 800,
    upBytes: 400_000,
    upMs: 700,
    pings: 12,
    rtt: 300,
    rttMost: 480,
    jitter: 31,
  })
  return [
    { by: reflector, atMs: at + 3_000, contentType: REFLECTED.contentType, payload: word },
    { by, atMs: endMs + 20_000 * (index + 1), contentType: SEAL_TYPE, payload: seal },
    {
      by,
      atMs: endMs + settleAfterMs + 600_000 + 1_000 * index,
      contentType: SHEET.contentType,
      payload,
    },
  ]
}

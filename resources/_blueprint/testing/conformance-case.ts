/** What devices might say of their uptime. */
import fc from 'fast-check'
import type { EpochWindow } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { encodeSenmlCbor, SENML_CBOR } from '../../../protocol/senml/senml.ts'
import type { ConformanceCase, SaidPayload } from '../../conformance.ts'
import { uptime } from '../rule/resource.ts'

const START_MS = Date.UTC(2026, 0, 1)

export const uptimeCase: ConformanceCase = {
  resource: uptime({ interval: '15m' }),
  subjects: [1, 2, 3].map(device),
  startMs: START_MS,
  epochMs: 3_600_000,
  payloads,
  balance: 0n,
  mostStateValues: 160,
}

export function device(number: number): Subject {
  const digits = number.toString(16)
  return {
    id: toSubjectId(digits.padStart(64, '0')),
    owner: toAddress(`0x${digits.padStart(40, '0')}`),
    resource: 'uptime',
    model: 'uptime/device',
    cell: '',
    details: {},
    registeredAtMs: START_MS - number,
    movedAtMs: START_MS - number,
    accepted: true,
  }
}

/** Seconds of any size, under the right name and a wrong one, now and too late. */
function payloads({ startMs, endMs }: EpochWindow): fc.Arbitrary<SaidPayload> {
  const seconds = fc.oneof(fc.nat({ max: 1_000_000 }), fc.double({ noNaN: true }))
  const time = fc.integer({ min: startMs - 3_600_000, max: endMs })
  const name = fc.constantFrom('uptime', 'uptime', 'uptime', 'downtime')
  return fc.record({ v: seconds, timeMs: time, n: name }).map(({ v, timeMs, n }) => ({
    contentType: SENML_CBOR,
    timeMs,
    payload: encodeSenmlCbor([{ n, u: 's', v, t: Math.floor(timeMs / 1000) }]),
  }))
}

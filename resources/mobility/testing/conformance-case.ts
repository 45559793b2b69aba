/** What phones and cars might say of where they were. */
import fc from 'fast-check'
import type { EpochWindow } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { encodeSeal } from '../../../protocol/cells/seal.ts'
import { toAddress, toSubjectId } from '../../../protocol/ids.ts'
import type { ConformanceCase, SaidPayload } from '../../conformance.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { encodeSheet, QUARTER_MS, SALT_BYTES, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'
import { mobility } from '../rule/resource.ts'
import { sheetsOf } from './drives.ts'
import { watched, withSightings } from './sightings/street.ts'

const START_MS = Date.UTC(2026, 0, 1)
const HOUR_MS = 3_600_000

/** Of three drives' four quarters of an hour six objects each, with a word of each owner. */
const SIGHT_VALUES = (3 * 4 * 6 * (4 + 4 * 4)) / 5 + 16
const SIGHTS = { least: 1, refresh: '2h', keep: '4h', deniers: 2, mostDenied: 1 }

export const mobilityCase: ConformanceCase = {
  // Sheets count without seals here: said one by one, few open one.
  resource: mobility({
    settleAfter: '1h',
    openFor: '1h',
    refresh: '2h',
    remember: '4h',
    sealsFrom: '2100-01-01',
    sightings: SIGHTS,
  }),
  subjects: [1, 2, 3, 4, 5].map(device),
  startMs: START_MS,
  epochMs: HOUR_MS,
  payloads,
  balance: 0n,
  // A sheet and a seal a quarter of an hour wait, of this epoch, of the one before, of the one in which it may be late and of the one in
  // which it may be opened; and what it saw; and of the objects of all drives each owner's word.
  mostStateValues: 16 * (8 + 3) + 24 * (2 * 45 + 4) + SIGHT_VALUES,
}

/** Each of an owner of its own, but the last two; the second and third say that they are of one vehicle. */
export function device(number: number): Subject {
  return {
    id: toSubjectId(number.toString(16).padStart(64, '0')),
    owner: toAddress(`0x${Math.min(4, number).toString(16).padStart(40, '0')}`),
    resource: 'mobility',
    model: 'mobility/phone',
    cell: '',
    details: number === 2 || number === 3 ? { vin: 'one' } : {},
    registeredAtMs: START_MS - number,
    movedAtMs: START_MS - number,
    accepted: true,
  }
}

const drives = [0, 1, 2].map(way => sheetsOf({ startMs: 0, way, seed: way, mps: 9 }))

/** Sheets of real ways, now and then with something that no drive has. */
export function payloads({ startMs, endMs }: EpochWindow): fc.Arbitrary<SaidPayload> {
  const first = startMs / QUARTER_MS
  const sheet = fc
    .record({
      drive: fc.constantFrom(...drives),
      at: fc.nat({ max: 3 }),
      quarter: fc.integer({ min: first - 6, max: first + 4 }),
      camera: fc.nat({ max: 3 }),
      odd: fc.oneof({ weight: 6, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: anyOddity }),
    })
    .map(({ drive, at, quarter, odd, camera }): Sheet => {
      const plain = { ...drive[at % drive.length]!, quarter, ...odd }
      if (camera === 0) return plain
      const { sightings = [] } = watched(plain, { camera })
      const some = sightings.slice(0, 6).map(one => (camera === 3 ? { ...one, picture: '' } : one))
      return withSightings(plain, some)
    })
  const kind = fc.constantFrom('plain', 'salted', 'seal')
  return fc.tuple(sheet, fc.integer({ min: startMs, max: endMs }), kind).map(([said, timeMs, how]) => {
    if (how === 'plain') return { contentType: SHEET_TYPE, timeMs, payload: encodeSheet(said) }
    const payload = encodeSheet({ ...said, salt: new Uint8Array(SALT_BYTES) })
    if (how === 'salted') return { contentType: SHEET_TYPE, timeMs, payload }
    const seal = encodeSeal({ quarter: said.quarter, hash: sealOf(device(1).id, payload) })
    return { contentType: SEAL_TYPE, timeMs, payload: seal }
  })
}

const whole = fc.constantFrom(0, 1, 900, 65_535, 2 ** 31 - 1)
const anyOddity: fc.Arbitrary<Partial<Sheet>> = fc.oneof(
  fc.record({ motion: fc.record({ seconds: whole, shake: whole }) }),
  fc.record({ vehicle: fc.record({ odometer: fc.tuple(whole, whole), charge: fc.tuple(whole, whole) }) }),
  fc.record({ visits: fc.constant([]) }),
  fc.record({
    drive: fc.record({
      fixes: whole,
      accuracyM: whole,
      accuracies: whole,
      speeds: whole,
      fasterCmps2: whole,
      slowerCmps2: whole,
      hardS: whole,
      turnedDeg: whole,
    }),
  }),
)

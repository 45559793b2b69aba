/** Mobility: what a device does with each fix, and an epoch of ten thousand vehicles; both against signatures checked in turn with them. */
import { cellToChildren } from 'h3-js'
import {
  type BenchResult,
  cpuMicrosecondsOf,
  createVerifyCpu,
  inTurn,
  type Measurement,
  ratioOf,
} from '../../../bench/measure.ts'
import type { ReceivedMessage, StateValue } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { promptKnowledge } from '../../../kernel/testing/prompt-knowledge.ts'
import { cellOfNumber, numberOfCell } from '../../../protocol/cells/cell-number.ts'
import { encodeSeal } from '../../../protocol/cells/seal.ts'
import { type MessageId, type SubjectId, toAddress, toSubjectId } from '../../../protocol/ids.ts'
import { createRandom } from '../../../sim/random.ts'
import { receivedMessage } from '../../testing/received-message.ts'
import { cleanFixes } from '../messages/clean-fixes.ts'
import { makeSheets } from '../messages/make-sheets.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import {
  encodeSheet,
  QUARTER_MS,
  RESOLUTION,
  SALT_BYTES,
  SHEET_TYPE,
  type Sheet,
  type Visit,
} from '../messages/sheet.ts'
import { PLACE_RESOLUTION } from '../messages/sightings/objects.ts'
import { inSightingOrder, type Sighting } from '../messages/sightings/sighting.ts'
import { trimTrip } from '../messages/trim-trip.ts'
import { mobility } from '../rule/resource.ts'
import { driveOf, sheetsOf } from '../testing/drives.ts'

const [ROUNDS, THINGS] = [7, 15]
const [VEHICLES, DRIVES, CHECKED] = [10_000, 500, 300]
const [START_MS, HOUR_MS] = [Date.UTC(2026, 0, 1), 3_600_000]
/** What a signature takes on the machine that the limits are set for. */
const QUIET_VERIFY_MS = 0.068
const [FIXES_A_SECOND, EPOCH_MS] = [200_000, 2_000]
const LEAST_FIXES = (FIXES_A_SECOND / 1000) * QUIET_VERIFY_MS
const MOST_CHECKS = EPOCH_MS / QUIET_VERIFY_MS

export async function benchMobility(): Promise<BenchResult> {
  const fixes = driveOf({ startMs: START_MS, way: 4, seed: 1, seconds: 20_000 })
  const draws = createRandom(1)
  const verify = await createVerifyCpu(CHECKED)
  const settle = preparedEpoch(0)
  const look = preparedEpoch(THINGS)
  const ms = async (count: number, work: () => void) =>
    (await cpuMicrosecondsOf(count, async () => work())) / 1000
  const [device, epoch, seen, checked] = await inTurn(
    [
      {
        name: 'a fix: cleaned, trimmed, put into its sheet',
        unit: 'ms CPU',
        run: () =>
          ms(fixes.length, () => {
            makeSheets(trimTrip(cleanFixes(fixes).fixes, [], () => draws.next()).fixes)
          }),
      },
      {
        name: `an epoch of ${VEHICLES.toLocaleString('en')} vehicles, a sheet each sealed and said, and one decided`,
        unit: 'ms CPU',
        run: () => ms(1, settle),
      },
      {
        name: `the same, each with a camera that tells of ${THINGS} things`,
        unit: 'ms CPU',
        run: () => ms(1, look),
      },
      { name: 'OpenSSL: a P-256 signature checked (V)', unit: 'ms CPU', run: verify },
    ],
    ROUNDS,
  )
  return describe(device!, [epoch!, seen!], checked!)
}

function describe(
  device: Measurement,
  epochs: readonly [plain: Measurement, seen: Measurement],
  checked: Measurement,
): BenchResult {
  const fixes = ratioOf(checked, device)
  const checks = epochs.map(epoch => ratioOf(epoch, checked))
  return {
    title: 'Mobility',
    measurements: [device, ...epochs, checked],
    ratios: [
      {
        claim: 'fixes judged by a core in the time of a signature’s check',
        ratio: fixes,
        floor: `≥ ${LEAST_FIXES.toFixed(1)}: ${FIXES_A_SECOND.toLocaleString('en')} a second`,
        kept: fixes >= LEAST_FIXES,
      },
      ...checks.map((ratio, at) => ({
        claim: `signatures’ checks for an epoch of ${VEHICLES.toLocaleString('en')} vehicles${at === 0 ? '' : ' with cameras'}`,
        ratio,
        floor: `≤ ${Math.round(MOST_CHECKS)}: two seconds`,
        kept: ratio <= MOST_CHECKS,
      })),
    ],
  }
}

/**
 * The second of two epochs: what was said in the first is decided in it, and as much is said.
 * @param things that a camera tells of in each sheet
 */
export function preparedEpoch(things: number): () => void {
  const resource = mobility({ settleAfter: '15m', openFor: '15m' })
  const subjects = new Map(
    Array.from({ length: VEHICLES }, (_, index) => vehicle(index)).map(one => [one.id, one]),
  )
  const drives = Array.from(
    { length: DRIVES },
    (_, way) => sheetsOf({ startMs: START_MS, way, seed: way, seconds: 890, mps: 8 + (way % 9) })[0]!,
  )
  const settle = (
    number: number,
    state: StateValue,
    said: ReadonlyMap<SubjectId, readonly ReceivedMessage[]>,
  ) => {
    const startMs = START_MS + number * HOUR_MS
    const epoch = { number, startMs, endMs: startMs + HOUR_MS, seed: `0x${'00'.repeat(32)}` as const }
    const context = { ...promptKnowledge(epoch), completeUntilMs: epoch.startMs, epoch, state }
    const summaries = new Map<SubjectId, unknown>()
    for (const [id, messages] of said)
      summaries.set(id, resource.appraise(subjects.get(id)!, messages, context).summary)
    return resource.reconcile(summaries, {
      ...context,
      subjects,
      depositOf: () => 0n,
      allowedOf: () => undefined,
      paymentDecimals: 6,
      vouching: false,
    })
  }
  const [first, second] = [0, 1].map(number =>
    messagesOf([...subjects.keys()], drives, { hour: number, things }),
  )
  const { state } = settle(0, resource.initialState, first!)
  return () => {
    const { contributions } = settle(1, state, second!)
    if (contributions.length < VEHICLES * 0.9) throw new Error('most of them were not decided')
  }
}

function vehicle(index: number): Subject {
  const digits = (index + 1).toString(16)
  return {
    id: toSubjectId(digits.padStart(64, '0')),
    owner: toAddress(`0x${digits.padStart(40, '0')}`),
    resource: 'mobility',
    model: 'mobility/phone',
    cell: '',
    details: {},
    registeredAtMs: START_MS - 1,
    movedAtMs: START_MS - 1,
    accepted: true,
  }
}

interface Hour {
  readonly hour: number
  readonly things: number
}

function messagesOf(ids: readonly SubjectId[], drives: readonly Sheet[], { hour, things }: Hour) {
  const random = createRandom(hour)
  return new Map(
    ids.map((subject, index) => {
      const drive = drives[index % drives.length]!
      const visits = drive.visits.map(visit => ({ ...visit, seconds: visit.seconds + random.between(0, 3) }))
      const quarter = drive.quarter + 4 * hour + ((index / drives.length) & 1)
      const timeMs = (quarter + 1) * QUARTER_MS + 1_000
      const sightings = seenIn(visits, things, () => random.between(0, 2 ** 32 - 1))
      const payload = encodeSheet({
        ...drive,
        quarter,
        visits,
        salt: new Uint8Array(SALT_BYTES),
        ...(sightings.length > 0 && { sightings }),
      })
      const said = (contentType: string, bytes: Uint8Array, at: number) =>
        receivedMessage({
          id: (2 * (hour * ids.length + index) + at).toString(16).padStart(64, '0') as MessageId,
          subject,
          contentType,
          sequence: 2 * hour + at,
          timeMs: timeMs + at,
          arrivedAtMs: timeMs + at + 1,
          payload: bytes,
        })
      const seal = said(SEAL_TYPE, encodeSeal({ quarter, hash: sealOf(subject, payload) }), 0)
      const message = said(SHEET_TYPE, payload, 1)
      return [subject, [seal, message]] as const
    }),
  )
}

/** The same things of everybody who drives there, each with a picture of its own. */
function seenIn(visits: readonly Visit[], things: number, draw: () => number): readonly Sighting[] {
  const hex = () => draw().toString(16).padStart(8, '0')
  return Array.from({ length: Math.min(things, 3 * visits.length) }, (_, at): Sighting => {
    const { cell } = visits[at % visits.length]!
    const place = numberOfCell(
      cellToChildren(cellOfNumber(cell, RESOLUTION), PLACE_RESOLUTION)[at % 3]!,
      PLACE_RESOLUTION,
    )
    return { place, kind: at % 5, heading: at % 8, picture: hex() + hex() }
  }).sort(inSightingOrder)
}

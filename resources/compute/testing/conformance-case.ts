/** What machines and requesters of compute might say. */
import fc from 'fast-check'
import type { EpochWindow } from '../../../kernel/resource.ts'
import type { MessageId } from '../../../protocol/ids.ts'
import { sha256 } from '../../../protocol/merkle/sha256.ts'
import type { ConformanceCase, SaidPayload } from '../../conformance.ts'
import {
  CANCEL,
  CAUSES,
  CHALLENGE,
  COMMIT,
  DECLINE,
  DEMAND,
  MOST_FUEL,
  OFFER,
  OUTCOMES,
  RECEIVED,
  REVEAL,
} from '../messages/compute-messages.ts'
import { NO_BUILD } from '../messages/kinds/allowed.ts'
import { KINDS } from '../messages/kinds/kinds.ts'
import { OPENED } from '../messages/opened.ts'
import { jobId } from '../messages/rows.ts'
import { OWED, TAB } from '../messages/tabs/tab-words.ts'
import { TRAIN, TRAIN_JOIN, TRAIN_SEAL, TRAIN_UPDATE } from '../messages/train/train-messages.ts'
import { writeUpdate } from '../messages/train/vector.ts'
import { compute } from '../rule/resource.ts'
import { HOUR, member, START } from './compute-network.ts'
import { taskOf } from './trainees.ts'

const MEMBERS = [
  member(1, 'worker'),
  member(2, 'worker'),
  member(3, 'worker', 4),
  member(4, 'requester'),
  { ...member(5, 'requester'), accepted: false },
  member(6, 'worker'),
  ...[7, 8, 9, 10].map(number => member(number, 'trainer')),
]

export const computeCase: ConformanceCase = {
  resource: compute({ record: 2 }),
  subjects: MEMBERS,
  startMs: START,
  epochMs: HOUR,
  payloads: epoch =>
    fc.oneof(
      { weight: 3, arbitrary: offers(epoch) },
      { weight: 3, arbitrary: demands(epoch) },
      { weight: 3, arbitrary: works(epoch) },
      { weight: 1, arbitrary: lists(epoch) },
      { weight: 3, arbitrary: trainings(epoch) },
      { weight: 2, arbitrary: tabs(epoch) },
    ),
  balance: 2_000_000n,
  mostStateValues: 10_000,
}

const said = (epoch: EpochWindow, contentType: string, payload: fc.Arbitrary<Uint8Array>) =>
  fc
    .tuple(payload, fc.integer({ min: epoch.startMs, max: epoch.endMs }))
    .map(([bytes, timeMs]): SaidPayload => ({ contentType, timeMs, payload: bytes }))

const content = fc.constantFrom('a'.repeat(64), 'b'.repeat(64))
/** The suite numbers messages by who says them, so some of these are of jobs that stand. */
const job = fc
  .tuple(fc.constantFrom(...MEMBERS), fc.nat({ max: 47 }), fc.nat({ max: 3 }))
  .map(([{ id }, sequence, index]) => jobId(messageOf(`${id} ${sequence}`), index))
const price = fc.bigInt(0n, 2n ** 20n)

function messageOf(text: string): MessageId {
  return Buffer.from(sha256(new TextEncoder().encode(text))).toString('hex') as MessageId
}

const BUILD = 'd'.repeat(64)
const allowed = fc.record({
  kind: fc.constantFrom(...KINDS),
  tool: fc.constantFrom('', 'povray 3.7', 'ffmpeg 5.1'),
  build: fc.constantFrom(NO_BUILD, BUILD),
  start: price,
  perGiga: price,
  most: fc.constantFrom(1, MOST_FUEL),
  speed: fc.constantFrom(1, 2 ** 32),
})

function offers(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const offer = fc.record({
    start: price,
    perGiga: price,
    fuel: fc.constantFrom(0, 10 ** 6, MOST_FUEL),
    pages: fc.constantFrom(1, 16, 4096),
    speed: fc.constantFrom(1, 2 ** 32),
    slots: fc.constantFrom(1, 64),
    bond: fc.bigInt(0n, 3_000_000n),
    until: fc.integer({ min: epoch.startMs, max: epoch.endMs + 9 * HOUR }),
    kinds: fc.array(allowed, { maxLength: 2 }),
  })
  return said(epoch, OFFER.contentType, offer.map(OFFER.encode))
}

function demands(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const demand = fc.record({
    kind: fc.constantFrom(...KINDS),
    builds: fc.constantFrom([], [BUILD]),
    module: content,
    inputs: fc.array(content, { minLength: 1, maxLength: 4 }),
    fuel: fc.constantFrom(0, 10 ** 6, MOST_FUEL),
    pages: fc.constantFrom(1, 16, 4096),
    start: price,
    perGiga: fc.oneof(price, fc.constant(2n ** 127n)),
    confidence: fc.constantFrom(0, 900_000, 990_000, 999_999),
    within: fc.constantFrom(1_000, HOUR, 2 ** 40),
    until: fc.integer({ min: epoch.startMs, max: epoch.endMs + 9 * HOUR }),
    near: fc.constantFrom<readonly string[]>([], ['85283083fffffff'], ['8001fffffffffff']),
    uptime: fc.constantFrom(0, 900_000, 1_000_000),
  })
  return said(epoch, DEMAND.contentType, demand.map(DEMAND.encode))
}

function works(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const seal = fc.record({ job, seal: content })
  const reveal = fc.record({
    job,
    result: content,
    fuel: fc.nat(),
    outcome: fc.constantFrom(...OUTCOMES),
    salt: fc.constant('ab'.repeat(16)),
  })
  const who = fc.constantFrom(...MEMBERS.map(({ id }) => id))
  const receipt = fc.record({ job, machine: who, seal: content })
  const some = <One>(one: fc.Arbitrary<One>) => fc.array(one, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    said(
      epoch,
      COMMIT.contentType,
      some(seal).map(jobs => COMMIT.encode({ jobs })),
    ),
    said(
      epoch,
      REVEAL.contentType,
      some(reveal).map(jobs => REVEAL.encode({ jobs })),
    ),
    said(
      epoch,
      RECEIVED.contentType,
      some(receipt).map(jobs => RECEIVED.encode({ jobs })),
    ),
    said(
      epoch,
      OPENED.contentType,
      some(fc.tuple(reveal, who).map(([one, machine]) => Object.assign({ machine }, one))).map(jobs =>
        OPENED.encode({ jobs }),
      ),
    ),
    said(
      epoch,
      DECLINE.contentType,
      some(fc.record({ job, cause: fc.constantFrom(...CAUSES) })).map(jobs => DECLINE.encode({ jobs })),
    ),
  )
}

/** Small ones, so that some of what is sealed and opened by chance is in turn. */
const SMALL = { cuts: { a: [1] } }

function trainings(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const task = fc
    .tuple(fc.constantFrom(...MEMBERS), fc.nat({ max: 47 }))
    .map(([{ id }, sequence]) => messageOf(`${id} ${sequence}`))
  const round = fc.nat({ max: 2 })
  const asked = fc
    .record({
      price,
      most: fc.constantFrom(3, 32),
      rounds: fc.constantFrom(1, 3),
      clip: fc.constantFrom(1, 100, 32_767),
      noise: fc.constantFrom(0, 1_000),
      joinMs: fc.constantFrom(1_000, HOUR),
      vouched: fc.constantFrom('no' as const, 'yes' as const),
    })
    .map(change => TRAIN.encode(taskOf(change, SMALL)))
  const update = fc
    .array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 3 })
    .map(writeUpdate)
  return fc.oneof(
    said(epoch, TRAIN.contentType, asked),
    said(
      epoch,
      TRAIN_JOIN.contentType,
      task.map(one => TRAIN_JOIN.encode({ task: one })),
    ),
    said(epoch, TRAIN_SEAL.contentType, fc.record({ task, round, seal: content }).map(TRAIN_SEAL.encode)),
    said(
      epoch,
      TRAIN_UPDATE.contentType,
      fc.record({ task, round, update, salt: fc.constant('ab'.repeat(16)) }).map(TRAIN_UPDATE.encode),
    ),
  )
}

function lists(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const jobs = fc.array(job, { minLength: 1, maxLength: 3 })
  return fc.constantFrom(CANCEL, CHALLENGE).chain(word =>
    said(
      epoch,
      word.contentType,
      jobs.map(all => word.encode({ jobs: all })),
    ),
  )
}

function tabs(epoch: EpochWindow): fc.Arbitrary<SaidPayload> {
  const who = fc.constantFrom(...MEMBERS.map(({ id }) => id))
  const opened = fc.record({
    kind: fc.constant('transcode' as const),
    until: fc.integer({ min: epoch.startMs, max: epoch.endMs + 9 * HOUR }),
    machines: fc.array(fc.record({ machine: who, most: price, start: price, perGiga: price }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  const taken = fc.constantFrom(0, 1, 10 ** 6, Number.MAX_SAFE_INTEGER)
  const owed = fc.array(fc.record({ tab: job, jobs: taken, units: taken }), { minLength: 1, maxLength: 3 })
  return fc.oneof(
    said(epoch, TAB.contentType, opened.map(TAB.encode)),
    said(
      epoch,
      OWED.contentType,
      owed.map(all => OWED.encode({ tabs: all })),
    ),
  )
}

/**
 * Who works on what: drawn by the seed, which nobody knew while jobs and offers were made, among machines that offer as much, as cheap
 * and in time. So nobody chooses its own accomplice. Of the copies of a job one an owner, none of whoever asks, and one at least of a
 * machine that would lose a bond by it, where there is one: identities that cost nothing never agree among themselves, and where
 * results differ only machines with a bond say which is right.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import { keccak256 } from '../../../protocol/merkle/keccak.ts'
import { ALL_PPM } from '../messages/compute-messages.ts'
import { isRecordEnough, LEAST_COPIES } from '../messages/confidence.ts'
import { isJudged, isWitnessed, WORK_KINDS } from '../messages/kinds/kinds.ts'
import { priceOf } from '../messages/price.ts'
import type { JobId } from '../messages/rows.ts'
import { type Books, bondOf, type Copy, type Job, termsOf, type Worker } from './books.ts'
import { buildOf, buildsAmong, isCommonBuild, isWidelyOffered, termsFor } from './kinds/builds.ts'
import { judgedBy, purseOf } from './kinds/checks.ts'
import { byReputation } from './kinds/witnessed.ts'
import { bondFor } from './params.ts'
import type { OfferState } from './state.ts'
import { isKnownToSuit, isWidelyWanted, suits } from './where/suits.ts'

export interface Candidate {
  readonly id: SubjectId
  readonly owner: Address
  readonly worker: Worker
  readonly offer: OfferState
}

/** Machines that offer in this epoch, ascending by id. */
export function candidatesIn({ workers, context }: Books): readonly Candidate[] {
  return [...workers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, worker]): Candidate[] => {
      const owner = context.subjects.get(id)?.owner
      const { offer } = worker
      const { endMs } = context.epoch
      const isThere = owner !== undefined && offer !== null && offer.untilMs > endMs
      return isThere && !worker.silent && worker.restsUntilMs <= endMs ? [{ id, owner, worker, offer }] : []
    })
}

/** So many more, or none. The first of a job may be a machine that works alone. */
export function assign(
  books: Books,
  id: JobId,
  job: Job,
  candidates: readonly Candidate[],
  count: number,
): boolean {
  const chosen = draw(books, id, job, candidates, count)
  const [first] = chosen
  const isFirst = job.copies.length === 0
  // Alone only where somebody else could say whether it is right, and whether it was brought.
  const build = first && termsFor(job, first.offer)?.build
  const isWatched = () => couldAsk(books, id, job, candidates, LEAST_COPIES, build)
  if (isFirst && first !== undefined && mayWorkAlone(books, job, first) && isWatched()) {
    job.single = true
    ask(books, job, first, true)
    return true
  }
  if (chosen.length < count) return false
  for (const one of chosen) ask(books, job, one, false)
  return true
}

/** Whether so many more could do it at all, were they not at work just now. */
export function couldAsk(
  books: Books,
  id: JobId,
  job: Job,
  candidates: readonly Candidate[],
  count: number,
  build?: string,
): boolean {
  return draw(books, id, job, candidates, count, 'whoever is busy too', build).length === count
}

export function ask(books: Books, job: Job, { id: worker, offer }: Candidate, alone: boolean): void {
  const { start, perGiga, build } = termsFor(job, offer)!
  const copy: Copy = {
    worker,
    stage: 'declined',
    round: job.round,
    alone,
    build,
    start,
    perGiga,
    askedIn: -1,
    knownMs: -1,
    seal: '',
    sealedMs: -1,
    received: '',
    disputed: false,
    result: '',
    fuel: 0,
    outcome: '',
    cause: '',
  }
  job.copies.push(copy)
  books.ask(copy, 'asked')
}

type Who = 'whoever is free' | 'whoever is busy too'

/** All of one build, where there is a tool: the first in drawn order of which there are so many. */
export function draw(
  books: Books,
  id: JobId,
  job: Job,
  candidates: readonly Candidate[],
  count: number,
  who: Who = 'whoever is free',
  build = buildOf(job),
): readonly Candidate[] {
  const name = `${books.context.epoch.seed} ${id} ${job.copies.length}`
  const noTool = WORK_KINDS[job.kind].tool === '' || isJudged(job.kind)
  let most: readonly Candidate[] = []
  for (const one of build !== undefined
    ? [build]
    : noTool
      ? ['']
      : buildsAmong(job, inDrawnOrder(candidates, name))) {
    // Whoever judges others has what many have, whatever its requester believes in.
    if (job.of !== '' && !isKnownBuild(books, job, one)) continue
    const drawn = inDrawnOrder(candidates, name)
    const order = isWitnessed(job.kind) ? byReputation(drawn, books, id) : drawn
    const chosen = drawOf(books, id, job, order, { count, who, build: one })
    if (chosen.length > most.length) most = chosen
    if (most.length === count) break
  }
  return most
}

interface Wish {
  readonly count: number
  readonly who: Who
  readonly build: string
}

/** In the order in which the seed names them; one of the last gives way to one with a bond, where none has. */
function drawOf(
  books: Books,
  id: JobId,
  job: Job,
  drawn: Iterable<Candidate>,
  { count, who, build }: Wish,
): readonly Candidate[] {
  const account = books.escrow.accountOf(purseOf(id, job))
  const taken = new Set<Address | undefined>([books.subjectOf(job.requester)?.owner, account])
  for (const owner of judgedBy(books, job)) taken.add(owner)
  const busy = new Set<SubjectId>()
  let isBonded = false
  for (const { worker, stage, round } of job.copies) {
    busy.add(worker)
    taken.add(books.subjectOf(worker)?.owner)
    if (round === job.round && stage !== 'declined' && stage !== 'missed')
      isBonded ||= hasBond(books, job, worker, books.workers.get(worker)?.offer ?? undefined)
  }
  // Who differed is settled by those who have something to lose, where there are any: strangers judge nobody.
  const isDispute = job.round > 0 && isAnyBonded(books, job, build)
  const chosen: Candidate[] = []
  let isWaiting = false
  for (const one of drawn) {
    if (taken.has(one.owner) || busy.has(one.id) || !fits(job, one, build)) continue
    if (!suits(books, id, job, one.id)) continue
    const bonded = hasBond(books, job, one.id, one.offer)
    const isFree = who === 'whoever is busy too' || (books.load.get(one.id) ?? 0) < one.offer.slots
    if (!isFree) isWaiting ||= bonded
    if (!isFree || (isDispute && !bonded)) continue
    if (chosen.length < count) chosen.push(one)
    else if (bonded) chosen[count - 1] = one
    else continue
    taken.add(one.owner)
    isBonded ||= bonded
    if (chosen.length === count && isBonded) break
  }
  // One with a bond is there, and at work just now: it is waited for.
  return isBonded || !isWaiting ? chosen : []
}

/** Fisher and Yates, as far as anybody looks. */
function* inDrawnOrder(candidates: readonly Candidate[], name: string): Generator<Candidate> {
  const left = [...candidates]
  let bytes = keccak256(utf8ToBytes(name))
  for (let at = 0; left.length > 0; at += 4) {
    if (at === bytes.length) [bytes, at] = [keccak256(bytes), 0]
    const number = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0)
    const place = number % left.length
    yield left[place]!
    left[place] = left.at(-1)!
    left.pop()
  }
}

/** It takes no more than the job may cost, is large enough, and is done in half of the time, as fast as it is believed to be. */
function fits(job: Job, { worker, offer }: Candidate, build: string): boolean {
  const terms = termsFor(job, offer)
  if (terms?.build !== build) return false
  const kilofuel = Math.ceil(job.fuel / 1_000)
  const paced = BigInt(terms.speed) * BigInt(worker.pacePpm) * BigInt(job.withinMs)
  return (
    BigInt(terms.start) <= BigInt(job.start) &&
    BigInt(terms.perGiga) <= BigInt(job.perGiga) &&
    job.fuel <= terms.fuel &&
    job.pages <= offer.pages &&
    2_000n * BigInt(ALL_PPM) * BigInt(kilofuel) <= paced
  )
}

/** What it has set aside covers that it is wrong on this job. */
export function hasBond(books: Books, job: Job, worker: SubjectId, offer: OfferState | undefined): boolean {
  const terms = offer && termsFor(job, offer)
  if (terms === undefined) return false
  const price = priceOf(termsOf(terms), job.fuel)
  return books.escrow.leftOf(bondOf(worker)) >= bondFor(price, job.need, books.params)
}

/** Its record says as much as the job asks for, and it would lose more than it could gain. */
export function mayWorkAlone(books: Books, job: Job, { id, worker, offer }: Candidate): boolean {
  const { streak } = worker
  // Whoever judges another never does so alone: what hangs on it is more than its own price.
  if (job.of !== '' || isWitnessed(job.kind)) return false
  if (streak < books.params.record || !isRecordEnough(job.confidence, streak)) return false
  return hasBond(books, job, id, offer) && isKnownPool(books, job, termsFor(job, offer)!.build)
}

/** So many have it that its machines may trust and accuse each other. */
export function isKnownBuild(books: Books, job: Job, build: string): boolean {
  const whatever = Object.assign({}, job, { builds: [] })
  return isCommonBuild(books, job, build, (worker, offer) => hasBond(books, whatever, worker, offer))
}

/** So many may be drawn for it that whoever asked cannot have chosen them: what they say may be believed, and accuse. */
export function isKnownPool(books: Books, job: Job, build: string): boolean {
  const isWanted = isWidelyWanted(books, job, (worker, offer) => hasBond(books, job, worker, offer))
  const isOffered = isWidelyOffered(books, job, worker => books.escrow.leftOf(bondOf(worker)) > 0n)
  return isWanted && isOffered && isKnownBuild(books, job, build)
}

function isAnyBonded(books: Books, job: Job, build: string): boolean {
  return candidatesIn(books).some(
    one =>
      termsFor(job, one.offer)?.build === build &&
      isKnownToSuit(books, job, one.id) &&
      hasBond(books, job, one.id, one.offer),
  )
}

/**
 * Whether the seed has this job computed again by one more: of a short record more often, of several that agree by the shortest. They may
 * be one person's, and work before they have a record is where such a pair would say what nobody computed.
 */
export function isDrawnForAudit({ context, params, workers }: Books, id: JobId, job: Job): boolean {
  const { seed } = context.epoch
  const sealed = job.copies.filter(({ stage }) => stage === 'sealed')
  const streak = Math.min(...sealed.map(({ worker }) => workers.get(worker)?.streak ?? 0))
  const byRecord = Math.ceil(ALL_PPM / Math.max(1, streak))
  const part = Math.max(params.auditPpm, byRecord)
  const hash = keccak256(utf8ToBytes(`${seed} audit ${id} ${job.round}`))
  return new DataView(hash.buffer, hash.byteOffset, 4).getUint32(0) % ALL_PPM < part
}

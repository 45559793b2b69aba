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
import { priceOf } from '../messages/price.ts'
import type { JobId } from '../messages/rows.ts'
import { type Books, bondOf, type Copy, type Job, termsOf, type Worker } from './books.ts'
import { bondFor } from './params.ts'
import type { OfferState } from './state.ts'

interface Candidate {
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
  const isWatched = () => couldAsk(books, id, job, candidates, LEAST_COPIES)
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
): boolean {
  return draw(books, id, job, candidates, count, 'whoever is busy too').length === count
}

function ask(books: Books, job: Job, { id: worker, offer }: Candidate, alone: boolean): void {
  const copy: Copy = {
    worker,
    stage: 'declined',
    round: job.round,
    alone,
    start: offer.start,
    perGiga: offer.perGiga,
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

/** In the order in which the seed names them; one of the last gives way to one with a bond, where none has. */
function draw(
  books: Books,
  id: JobId,
  job: Job,
  candidates: readonly Candidate[],
  count: number,
  who: 'whoever is free' | 'whoever is busy too' = 'whoever is free',
): readonly Candidate[] {
  const { seed } = books.context.epoch
  const account = books.escrow.accountOf(id)
  const taken = new Set<Address | undefined>([books.subjectOf(job.requester)?.owner, account])
  const busy = new Set<SubjectId>()
  let isBonded = false
  for (const { worker, stage, round } of job.copies) {
    busy.add(worker)
    taken.add(books.subjectOf(worker)?.owner)
    if (round === job.round && stage !== 'declined' && stage !== 'missed')
      isBonded ||= hasBond(books, job, worker, books.workers.get(worker)?.offer ?? undefined)
  }
  // Who differed is settled by those who have something to lose, where there are any: strangers judge nobody.
  const isDispute = job.round > 0 && candidates.some(one => hasBond(books, job, one.id, one.offer))
  const chosen: Candidate[] = []
  let isWaiting = false
  for (const one of inDrawnOrder(candidates, `${seed} ${id} ${job.copies.length}`)) {
    if (taken.has(one.owner) || busy.has(one.id) || !fits(job, one)) continue
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
function fits(job: Job, { worker, offer }: Candidate): boolean {
  const kilofuel = Math.ceil(job.fuel / 1_000)
  const paced = BigInt(offer.speed) * BigInt(worker.pacePpm) * BigInt(job.withinMs)
  return (
    BigInt(offer.start) <= BigInt(job.start) &&
    BigInt(offer.perGiga) <= BigInt(job.perGiga) &&
    job.fuel <= offer.fuel &&
    job.pages <= offer.pages &&
    2_000n * BigInt(ALL_PPM) * BigInt(kilofuel) <= paced
  )
}

/** What it has set aside covers that it is wrong on this job. */
function hasBond(books: Books, job: Job, worker: SubjectId, offer: OfferState | undefined): boolean {
  if (offer === undefined) return false
  const price = priceOf(termsOf(offer), job.fuel)
  return books.escrow.leftOf(bondOf(worker)) >= bondFor(price, job.need, books.params)
}

/** Its record says as much as the job asks for, and it would lose more than it could gain. */
function mayWorkAlone(books: Books, job: Job, { id, worker, offer }: Candidate): boolean {
  const { streak } = worker
  if (streak < books.params.record || !isRecordEnough(job.confidence, streak)) return false
  return hasBond(books, job, id, offer)
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

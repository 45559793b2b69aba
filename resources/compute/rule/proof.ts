/**
 * When equal results are proof against another one. Several who say the same may be one person, or friends; so a minority alone is not
 * paid, and is accused of nothing.
 *
 * Law: where at most a third of the owners with a bond work together, no honest machine is accused, whatever they say. For it takes more
 * of these owners than a third, each of another owner, so at least one of them is honest, and honest machines agree. Where that would be
 * more than `MOST_ACCUSERS`, it takes so many, drawn by the seed, and nobody but the accused who says otherwise: a third of all are all
 * of nine with 3^−9.
 */
import type { Address } from '../../../protocol/ids.ts'
import type { JobId } from '../messages/rows.ts'
import { type Books, bondOf, type Copy, type Job, whatOf } from './books.ts'
import { termsFor } from './kinds/builds.ts'
import { type Candidate, candidatesIn, couldAsk, hasBond, isKnownPool } from './match.ts'
import type { CopyStage } from './state.ts'

export const MOST_ACCUSERS = 9
const SAID: readonly CopyStage[] = ['opened', 'right', 'wrong']

/** What was said of a job in all of its rounds, by owners: what most said, and how many said the next best. */
export interface Tally {
  readonly lead: readonly Copy[]
  readonly second: number
}

export function tallyOf({ copies }: Pick<Job, 'copies'>): Tally {
  const groups = Map.groupBy(
    copies.filter(({ stage }) => SAID.includes(stage)),
    whatOf,
  )
  const [lead = [], next = []] = [...groups.values()].sort((a, b) => b.length - a.length)
  return { lead, second: next.length }
}

/**
 * What is agreed on: all of the first round, or as many of a later one as it takes; of all rounds together one more than are needed, who
 * are ahead of any others by as many as are needed.
 */
export function agreedOn(job: Job, current: readonly Copy[]): readonly Copy[] | undefined {
  const { lead, second } = tallyOf(job)
  const { round, need, panel } = job
  if (round > 0 && lead.length > need && lead.length - second >= need) return lead
  const groups = [...Map.groupBy(current, whatOf).values()]
  return groups.find(({ length }) => length >= Math.max(need, panel))
}

interface Bar {
  readonly accusers: number
  /** Fewer than a third of all: then nobody else may say otherwise. */
  readonly isCapped: boolean
}

/** So many owners who say the same it takes to accuse anybody. */
export function barOf(books: Books, job: Job): Bar {
  const third = Math.floor(judgesOf(books, job).size / 3) + 1
  return { accusers: Math.max(job.need + 1, Math.min(MOST_ACCUSERS, third)), isCapped: third > MOST_ACCUSERS }
}

/**
 * Owners with a bond for that job, and those with one as large as any of its machines has: whoever asks for more than others can answer for
 * is not among friends by that. Where nobody has a bond, all who offer it.
 */
function judgesOf(books: Books, job: Job): ReadonlySet<Address> {
  const [all, bonded] = [new Set<Address>(), new Set<Address>()]
  const bondOfWorker = (worker: Copy['worker']) => books.escrow.leftOf(bondOf(worker))
  const bonds = job.copies
    .filter(({ stage }) => SAID.includes(stage))
    .map(({ worker }) => bondOfWorker(worker))
    .filter(bond => bond > 0n)
  const least = bonds.length === 0 ? undefined : bonds.reduce((a, b) => (a < b ? a : b))
  for (const [id, { offer }] of books.workers) {
    const owner = books.subjectOf(id)?.owner
    if (owner === undefined || offer === null || termsFor(anyBuild(job), offer) === undefined) continue
    all.add(owner)
    const isAsLarge = least !== undefined && bondOfWorker(id) >= least
    if (isAsLarge || hasBond(books, anyBuild(job), id, offer)) bonded.add(owner)
  }
  return bonded.size > 0 ? bonded : all
}

/** Whatever its requester believes in. */
function anyBuild(job: Job): Job {
  return Object.assign({}, job, { builds: [] })
}

/** Who says the same, and would lose a bond by it where anybody would. */
function accusersAmong(books: Books, job: Job, equal: readonly Copy[]): number {
  const judges = judgesOf(books, job)
  const owners = equal.map(({ worker }) => books.subjectOf(worker)?.owner)
  return new Set(owners.filter(owner => owner !== undefined && judges.has(owner))).size
}

export interface Proof {
  readonly isProof: boolean
  /** For who is found: how many owners said otherwise, and how many it takes to accuse. */
  readonly facts: { readonly owners: number; readonly needs: number }
}

/** Whether what these say is proof against whoever says otherwise. */
export function proofOf(books: Books, job: Job, equal: readonly Copy[]): Proof {
  const { accusers, isCapped } = barOf(books, job)
  const owners = accusersAmong(books, job, equal)
  return {
    isProof: owners >= accusers && !(isCapped && isContested(job, equal)),
    facts: { owners, needs: accusers },
  }
}

/** Two others agree on something else. */
function isContested({ copies }: Job, [right]: readonly Copy[]): boolean {
  const others = copies.filter(
    copy => SAID.includes(copy.stage) && right !== undefined && whatOf(copy) !== whatOf(right),
  )
  return [...Map.groupBy(others, whatOf).values()].some(({ length }) => length > 1)
}

/** Copies that a job may have at most: so many for each result that is needed, and where enough agree as many again as it takes to accuse. */
export function mostCopies(books: Books, job: Job, tries: number): number {
  const isAgreed = job.round > 0 && tallyOf(job).lead.length > job.need
  return tries * job.need + (isAgreed ? 2 * barOf(books, job).accusers : 0)
}

/** How many more it takes to accuse whoever says otherwise; 0 where so many have said so, or where nobody can be accused. */
export function lackingToAccuse(books: Books, job: Job, equal: readonly Copy[]): number {
  const { accusers, isCapped } = barOf(books, job)
  const [right] = equal
  if (right === undefined || !isKnownPool(books, job, right.build)) return 0
  if (isCapped && isContested(job, equal)) return 0
  return Math.max(0, accusers - accusersAmong(books, job, equal))
}

/** Of a fresh round: one more than are needed, or as many as it takes to accuse; where so many are not there, as many as are needed, or as are lacking. */
export function panelFor(books: Books, id: JobId, job: Job, all: readonly Candidate[]): number {
  const { lead, second } = tallyOf(job)
  const lacking = second > 0 || isBlamed(job, lead) ? lackingToAccuse(books, job, lead) : 0
  const enough = job.need + 1
  const wanted = lead.length >= enough && lacking > 0 ? lacking : Math.max(enough, lacking)
  const tries = [wanted, enough, job.need, ...(lacking > 0 ? [lacking] : [])]
  return tries.find(count => couldAsk(books, id, job, all, count)) ?? job.need
}

/** Whether somebody would be the worse for it: who said otherwise, or whose work it judges. */
export function isBlamed(job: Job, [right]: readonly Copy[]): boolean {
  if (right === undefined) return false
  if (job.of !== '' && right.outcome === 'differs') return true
  return job.copies.some(copy => copy.stage === 'opened' && whatOf(copy) !== whatOf(right))
}

/** That others are asked before anybody is blamed, while there is time and there are machines. */
export function mayBeProven(
  books: Books,
  id: JobId,
  job: Job,
  equal: readonly Copy[],
  tries: number,
): boolean {
  if (!isBlamed(job, equal) || job.untilMs <= books.context.epoch.endMs) return false
  const lacking = lackingToAccuse(books, job, equal)
  if (lacking === 0 || job.copies.length + lacking > mostCopies(books, job, tries)) return false
  return couldAsk(books, id, job, candidatesIn(books), lacking)
}

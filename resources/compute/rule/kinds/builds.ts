/**
 * What a machine offers for a job's kind, and which builds of a tool compare with each other. A tool gives other bits in another version,
 * or on another processor, and nobody is wrong for that: so all copies of a job are drawn among machines that say they have one build of
 * those that the requester believes in. A build of one's own is no way to be among friends: it has to be named by whoever pays, and where
 * fewer than half of the owners with a bond have it, it makes nobody trusted and nobody guilty. Nor does a kind that is compared exactly and that
 * fewer than half of them offer: a few who offer what nobody else does could give each other a record, or one that is honest a wrong result.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import { isJudged, isProgram, isWitnessed, WORK_KINDS } from '../../messages/kinds/kinds.ts'
import type { Books, Job } from '../books.ts'
import { OWING } from '../books.ts'
import type { OfferState } from '../state.ts'

/** As of programs, whatever the kind: `build` is empty where there is no tool. */
export interface KindTerms {
  readonly start: string
  readonly perGiga: string
  readonly fuel: number
  readonly speed: number
  readonly build: string
}

/** Nothing where its owner does not allow it, or has a build that the requester does not believe in. */
export function termsFor(
  { kind, builds }: Pick<Job, 'kind' | 'builds'>,
  offer: OfferState,
): KindTerms | undefined {
  if (isProgram(kind)) return programTerms(offer)
  const row = offer.kinds.find(one => one.kind === kind)
  if (row === undefined) return undefined
  const { start, perGiga, most: fuel, speed } = row
  // What is judged by others may be made with any build, unless another one gives something else.
  const build = WORK_KINDS[kind].tool === '' || isJudged(kind) ? '' : row.build
  const has = WORK_KINDS[kind].isMadeAsJudged ? row.build : build
  const isBelieved = has === '' || builds.length === 0 || builds.includes(has)
  return isBelieved ? { start, perGiga, fuel, speed, build } : undefined
}

function programTerms({ start, perGiga, fuel, speed }: OfferState): KindTerms {
  return { start, perGiga, fuel, speed, build: '' }
}

/** The build that a job's copies have; undefined where there are none whose word still counts. */
export function buildOf({ copies }: Pick<Job, 'copies'>): string | undefined {
  return copies.find(({ stage }) => OWING.includes(stage))?.build
}

/** In the order in which they come. */
export function buildsAmong(
  job: Job,
  candidates: Iterable<{ readonly offer: OfferState }>,
): readonly string[] {
  const found = new Set<string>()
  for (const { offer } of candidates) {
    const terms = termsFor(job, offer)
    if (terms !== undefined) found.add(terms.build)
  }
  return [...found]
}

/** Half of the owners with a bond, at least, offer that kind; whoever offers anything runs programs or could, and what is witnessed or judged accuses by rules of its own. */
export function isWidelyOffered(
  { workers, context }: Pick<Books, 'workers' | 'context'>,
  { kind }: Pick<Job, 'kind'>,
  hasAnyBond: (worker: SubjectId) => boolean,
): boolean {
  if (isProgram(kind) || isWitnessed(kind) || isJudged(kind) || !WORK_KINDS[kind].isAsked) return true
  const [all, same] = [new Set<string>(), new Set<string>()]
  for (const [id, { offer }] of workers) {
    const owner = context.subjects.get(id)?.owner
    if (owner === undefined || offer === null || !hasAnyBond(id)) continue
    all.add(owner)
    if (offer.kinds.some(one => one.kind === kind)) same.add(owner)
  }
  return all.size > 0 && 2 * same.size >= all.size
}

/**
 * Half of the owners with a bond for that job, at least, have that build. What has no build everybody has.
 * @param isBonded whether a machine would lose a bond by that job
 */
export function isCommonBuild(
  { workers, context }: Pick<Books, 'workers' | 'context'>,
  job: Pick<Job, 'kind'>,
  build: string,
  isBonded: (worker: SubjectId, offer: OfferState) => boolean,
): boolean {
  if (build === '') return true
  const [all, same] = [new Set<string>(), new Set<string>()]
  for (const [id, { offer }] of workers) {
    const owner = context.subjects.get(id)?.owner
    const terms = offer === null ? undefined : termsFor({ kind: job.kind, builds: [] }, offer)
    if (owner === undefined || offer === null || terms === undefined || !isBonded(id, offer)) continue
    all.add(owner)
    if (terms.build === build) same.add(owner)
  }
  return 2 * same.size >= all.size
}

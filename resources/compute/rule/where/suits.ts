/**
 * Which machines a demand wants by place and uptime. Both are its requester's to choose, and it might choose them so that hardly anybody but its
 * friends is left: so where fewer than half of the owners with a bond suit it, what machines agree on is paid, and makes nobody trusted, nobody
 * known and nobody guilty, as with a rare build (kinds/builds.ts).
 *
 * A machine of which too little is known has no uptime yet: the seed tries it for one job in eight.
 */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { keccak256 } from '../../../../protocol/merkle/keccak.ts'
import { liesIn } from '../../messages/place.ts'
import type { JobId } from '../../messages/rows.ts'
import type { Books, Job } from '../books.ts'
import type { OfferState } from '../state.ts'
import { uptimePpm } from './uptime.ts'

type Wanted = Pick<Job, 'near' | 'uptime'>
const TRIED = 8

/** Whether a machine may be drawn for it. */
export function suits(books: Books, id: JobId, job: Wanted, worker: SubjectId): boolean {
  if (!isThere(books, job, worker)) return false
  if (job.uptime === 0) return true
  const known = uptimeOf(books, worker)
  return known === undefined ? isTried(books, id, worker) : known >= job.uptime
}

/** By place, and by what is known of it. */
export function isKnownToSuit(books: Books, job: Wanted, worker: SubjectId): boolean {
  const isUp = job.uptime === 0 || (uptimeOf(books, worker) ?? 0) >= job.uptime
  return isUp && isThere(books, job, worker)
}

function isThere({ context }: Books, { near }: Wanted, worker: SubjectId): boolean {
  const cell = context.subjects.get(worker)?.cell ?? ''
  return near.length === 0 || near.some(one => liesIn(cell, one))
}

function uptimeOf({ workers, context }: Books, worker: SubjectId): number | undefined {
  const known = workers.get(worker)
  return known && uptimePpm(known.uptime, context.epoch.number)
}

function isTried({ context }: Books, id: JobId, worker: SubjectId): boolean {
  const hash = keccak256(utf8ToBytes(`${context.epoch.seed} tried ${id} ${worker}`))
  return hash[0]! % TRIED === 0
}

/** @param isBonded whether a machine would lose a bond by that job */
export function isWidelyWanted(
  books: Books,
  job: Wanted,
  isBonded: (worker: SubjectId, offer: OfferState) => boolean,
): boolean {
  if (job.near.length === 0 && job.uptime === 0) return true
  const [all, same] = [new Set<string>(), new Set<string>()]
  for (const [id, { offer }] of books.workers) {
    const owner = books.subjectOf(id)?.owner
    if (owner === undefined || offer === null || !isBonded(id, offer)) continue
    all.add(owner)
    if (isKnownToSuit(books, job, id)) same.add(owner)
  }
  return all.size > 0 && 2 * same.size >= all.size
}

/**
 * What a device was at a time: whose, and where. What comes in late is paid and judged by what held when it was made, whatever
 * became of the device since.
 *
 * Before the oldest change that a full list remembers nothing is known: whoever changes a device often enough to push
 * another's time out of the list gains nothing by it, since that time is nobody's then.
 */
import type { Address } from '../protocol/ids.ts'
import { PAST_DEVICES } from './chain-facts.ts'
import type { Contribution, MadeBy } from './resource.ts'
import type { PastDevice, Subject } from './subject.ts'

type Known = Pick<Subject, 'owner' | 'cell' | 'past'>

/**
 * Undefined where that is forgotten.
 * @example ownerAt({ owner: '0xb', past: [{ owner: '0xa', cell: 'there', untilMs: 10 }] }, 5) // → '0xa'
 */
export function ownerAt(device: Known, timeMs: number): Address | undefined {
  return wasAt(device, timeMs)?.owner
}

/**
 * Undefined where that is forgotten.
 * @example cellAt({ owner: '0xb', cell: 'here', past: [{ owner: '0xa', cell: 'there', untilMs: 10 }] }, 5) // → 'there'
 */
export function cellAt(device: Known, timeMs: number): string | undefined {
  return wasAt(device, timeMs)?.cell
}

function wasAt(device: Known, timeMs: number): Pick<PastDevice, 'owner' | 'cell'> | undefined {
  const { past = [] } = device
  const at = past.findLastIndex(({ untilMs }) => timeMs < untilMs)
  if (at === -1) return device
  return at === PAST_DEVICES - 1 ? undefined : past[at]
}

/**
 * A device in the hands of who had it, for money that moves now for what was done then; undefined where that is forgotten. A
 * past owner is paid, and pays nothing: nobody knows any more what it had agreed to.
 * @example ownedAt({ owner: '0xb', accepted: true, past: [{ owner: '0xa', cell: 'there', untilMs: 10 }] }, 5).accepted // → false
 */
export function ownedAt<Owned extends Subject>(subject: Owned, timeMs: number): Owned | undefined {
  const owner = ownerAt(subject, timeMs)
  if (owner === undefined || owner === subject.owner) return owner && subject
  return Object.assign({}, subject, { owner, accepted: false })
}

/**
 * Whether an account has the device, or had it and that is remembered.
 * @example hasHad({ owner: '0xb', past: [{ owner: '0xa', cell: 'there', untilMs: 10 }] }, '0xa') // → true
 */
export function hasHad({ owner, past = [] }: Known, account: Address): boolean {
  return owner === account || past.some(one => one.owner === account)
}

/**
 * Whether so much became of the device since that the list of it does not say whose it was then.
 * @example isForgotten({ owner: '0xb', past: [] }, 5) // → false
 */
export function isForgotten({ past = [] }: Pick<Known, 'past'>, timeMs: number): boolean {
  return past.length === PAST_DEVICES && timeMs < past.at(-1)!.untilMs
}

/** A device as it stood at one of its places, and until when; without end at the present one. */
export interface Placed<Stood extends Subject> {
  readonly subject: Stood
  readonly untilMs: number
}

/**
 * The places of a device since it was registered, oldest first, the present one last.
 * @example placesOf({ registeredAtMs: 0, movedAtMs: 10, past: [{ owner: '0xa', cell: 'there', untilMs: 10 }] }).map(({ untilMs }) => untilMs) // → [10, Infinity]
 */
export function placesOf<Stood extends Subject>(subject: Stood): readonly Placed<Stood>[] {
  const { past = [], registeredAtMs, movedAtMs } = subject
  const present = { subject, untilMs: Number.POSITIVE_INFINITY }
  if (past.length === 0) return [present]
  const places: Placed<Stood>[] = []
  const oldestFirst = past.toReversed().slice(past.length === PAST_DEVICES ? 1 : 0)
  let fromMs = past.length === PAST_DEVICES ? past.at(-1)!.untilMs : registeredAtMs
  for (const [index, { cell, untilMs }] of oldestFirst.entries()) {
    const goesOn = oldestFirst[index + 1]?.cell === cell && untilMs < movedAtMs
    if (untilMs > movedAtMs || goesOn) continue
    const sinceMs = Math.max(registeredAtMs, fromMs)
    if (untilMs > sinceMs)
      places.push({ subject: Object.assign({}, subject, { cell, movedAtMs: sinceMs }), untilMs })
    fromMs = untilMs
  }
  return [...places, present]
}

/**
 * Who made what is credited, for a contribution: nothing where all of it is the present owner's.
 * @param made parts of it, each with a moment of the time in which it was made, ms: one that is over whenever it may be
 * credited, or it would hang on how soon that is whom it is paid to.
 * @example madeBy({ owner: '0xa', past: [] }, [[5, 2n]]) // → {}
 * @example madeBy({ owner: '0xb', past: [{ owner: '0xa', cell: 'there', untilMs: 10 }] }, [[5, 2n]]) // → { madeBy: [{ owner: '0xa', parts: 2n }] }
 */
export function madeBy(
  subject: Subject,
  made: Iterable<readonly [timeMs: number, parts: bigint]>,
): Pick<Contribution, 'madeBy'> {
  const newest = subject.past?.[0]
  if (newest === undefined) return {}
  const parts = new Map<Address | undefined, bigint>()
  for (const [timeMs, part] of made) {
    const owner = timeMs >= newest.untilMs ? subject.owner : ownerAt(subject, timeMs)
    if (part > 0n) parts.set(owner, (parts.get(owner) ?? 0n) + part)
  }
  return madeByOwners(subject, parts)
}

/**
 * The same where it is known already who made how much: above zero each, undefined for whom that is forgotten of.
 * @example madeByOwners({ owner: '0xb' }, new Map([['0xa', 2n]])) // → { madeBy: [{ owner: '0xa', parts: 2n }] }
 */
export function madeByOwners(
  { owner: present }: Pick<Subject, 'owner'>,
  parts: ReadonlyMap<Address | undefined, bigint>,
): Pick<Contribution, 'madeBy'> {
  if (parts.size === 0 || (parts.size === 1 && parts.has(present))) return {}
  const rows = [...parts].map(([owner, part]): MadeBy => ({ owner, parts: part }))
  return { madeBy: rows.sort((a, b) => ((a.owner ?? 'z') < (b.owner ?? 'z') ? -1 : 1)) }
}

/**
 * What several meters say alike is one observation, and has one pay, now and later.
 *
 * Whose it is: of those that somebody vouches for, where there are any, so nobody frames a house by repeating it; of these, whoever
 * is no copy of another one among them; in equal parts. Who is a copy gets nothing, and is accused where it came later by more than
 * an arrival can be misdated, on several days, of somebody else's. A meter that is vouched for is no copy of one that is not: that
 * one may have had the readings by another way.
 *
 * A slot that is said later gets what is left of its one pay: standings turn (a voucher ends, a copier commits), observations do not.
 * Whoever said it earlier loses nothing by it, though it was left out and comes in later; nor does who is vouched for by what was paid
 * to somebody else's meter that is not.
 */
import type { Finding } from '../../../../kernel/resource.ts'
import { copiesIn, observationsOf, partnersOf } from '../../../../kernel/trust/observations.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Meter } from '../gather-meters.ts'
import type { EnergyReason } from '../reasons.ts'
import type { Yield } from '../slot-flows.ts'
import type { Alike } from './alike-watch.ts'

export interface OnePay {
  /** Of who says the same as another: its part of what is new, ppm. */
  readonly shares: ReadonlyMap<SubjectId, number>
  /** What it gets of something that it made, ppm. */
  partOf(id: SubjectId, made: Pick<Yield, 'end' | 'gap'>): number
  /** For the owners to know, and against copies. */
  readonly findings: readonly Finding[]
}

export interface Paying {
  readonly meters: ReadonlyMap<SubjectId, Pick<Meter, 'subject' | 'told'>>
  /** Wh that a meter made in the slot that ends then. */
  readonly madeAt: (id: SubjectId, end: number) => number
  readonly isVouched: (id: SubjectId) => boolean
}

const PPM = 1_000_000

export function payOnce(alike: readonly Alike[], paying: Paying): OnePay {
  const { isVouched } = paying
  const isBelow = (id: SubjectId, other: SubjectId) => isVouched(id) && !isVouched(other)
  const pairs = alike
    .filter(({ id, other }) => paying.meters.has(id) && paying.meters.has(other))
    .map(pair => (pair.isCopy && isBelow(pair.id, pair.other) ? { ...pair, isCopy: false } : pair))
    .filter(({ isEqual, isCopy }) => isEqual || isCopy)
  const copies = copiesIn(pairs)
  const [partners, observations] = [partnersOf(pairs), observationsOf(pairs, copies)]
  const shares = sharesOf(copies, observations, paying)
  return {
    shares,
    partOf: (id, { end, gap }) => {
      const [share, all] = [shares.get(id) ?? PPM, partners.get(id)]
      if (share === 0 || all === undefined || gap) return share
      return partOfSlot(id, end, { all, beside: observations.get(id), shares, paying })
    },
    findings: findingsOf(pairs, shares, paying),
  }
}

/** Of copies nothing; of who is alike with others that are none its part. */
function sharesOf(
  copies: ReadonlySet<SubjectId>,
  observations: ReadonlyMap<SubjectId, ReadonlySet<SubjectId>>,
  { isVouched }: Paying,
): ReadonlyMap<SubjectId, number> {
  const shares = new Map([...copies].map((id): [SubjectId, number] => [id, 0]))
  for (const [id, all] of observations) {
    const vouched = [...all].filter(isVouched)
    const paid = vouched.length > 0 ? vouched : [...all]
    shares.set(id, paid.includes(id) ? Math.floor(PPM / paid.length) : 0)
  }
  return shares
}

interface Sharing {
  /** Who says the same itself, copies too; and who shares the pay. */
  readonly all: ReadonlySet<SubjectId>
  readonly beside: ReadonlySet<SubjectId> | undefined
  readonly shares: ReadonlyMap<SubjectId, number>
  readonly paying: Paying
}

/** Its share, as far as others that say the same have left it; those that come in together divide what is left. */
function partOfSlot(id: SubjectId, end: number, { all, beside, shares, paying }: Sharing): number {
  const { meters, madeAt, isVouched } = paying
  const { subject, told } = meters.get(id)!
  const [own, share] = [told.get(end), shares.get(id) ?? PPM]
  let [left, asked] = [PPM, share]
  for (const other of all) {
    const theirs = meters.get(other)!
    const had = theirs.told.get(end)
    if (other === id || had === undefined || madeAt(id, end) !== madeAt(other, end)) continue
    if (had.paidPpm === undefined && beside?.has(other)) asked += shares.get(other) ?? PPM
    if (had.paidPpm === undefined || (own !== undefined && own.readableAtMs < had.readableAtMs)) continue
    const isStranger = isVouched(id) && !isVouched(other) && subject.owner !== theirs.subject.owner
    if (!isStranger) left -= had.paidPpm
  }
  return asked <= left ? share : Math.floor((share * Math.max(0, left)) / asked)
}

function findingsOf(
  pairs: readonly Alike[],
  shares: ReadonlyMap<SubjectId, number>,
  { meters }: Paying,
): readonly Finding[] {
  const ownerOf = (id: SubjectId) => meters.get(id)!.subject.owner
  const isCopyOf = new Set(pairs.filter(({ isCopy }) => isCopy).map(({ id, other }) => `${id} ${other}`))
  const found = new Map<string, Finding>()
  const add = (subject: SubjectId, other: SubjectId, code: EnergyReason, pair: Alike) => {
    const isAccused = code === 'copies_another' && pair.isProven && ownerOf(subject) !== ownerOf(other)
    const severity = isAccused ? 'serious' : 'notice'
    const finding: Finding = { subject, code, severity, messages: [], facts: { ...pair.facts, other } }
    if (!found.has(`${subject} ${other}`)) found.set(`${subject} ${other}`, finding)
  }
  for (const pair of pairs) {
    const { id, other, isCopy } = pair
    if (isCopy && shares.get(id) === 0) add(id, other, 'copies_another', pair)
    else if (!isCopyOf.has(`${other} ${id}`)) {
      add(id, other, 'same_as_another', pair)
      add(other, id, 'same_as_another', pair)
    }
  }
  return [...found.values()]
}

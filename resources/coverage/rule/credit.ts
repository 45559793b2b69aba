/**
 * What tokens are given for, as the network's policy is: what a gateway was paid for carrying (`use`), or the coverage that it proved.
 *
 * Law (`use`): a unit is a base unit that a gateway was paid, up to a cap a day where the network has one; nothing is minted for it
 * unless the network backs it by what is burned (`backed`), so carrying one's own packets loses.
 * Law (`coverage`): the pool of the draws settled is so many units for each owner who takes part, shared as Helium shares it; a pool that
 * is meant for more is not paid out to few.
 */
import { madeBy, madeByOwners } from '../../../kernel/past-devices.ts'
import type { Contribution, Hold, Release, Transfer } from '../../../kernel/resource.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import type { Books, Context } from './books.ts'
import { inOrderOfIds } from './by-id.ts'
import type { CoverageParams } from './params.ts'
import type { Earned } from './proof/earned.ts'
import type { DrawsSettled } from './proof/settle-draws.ts'

export const FULL_PPM = 1_000_000
/** A route lasts no longer, and nothing older is paid. */
const MOST_DAYS = 410
const HOLDING = ['not_vouched', 'closed_circle'] as const

interface Work {
  readonly money: { readonly transfers: readonly Transfer[] }
  readonly draws: DrawsSettled
}

interface Credited {
  readonly contributions: readonly Contribution[]
  readonly releases: readonly Release[]
}

export function credit(books: Books, work: Work, context: Context, params: CoverageParams): Credited {
  if (params.pay === 'use') return { contributions: creditUse(books, work, context, params), releases: [] }
  const releases = [...context.subjects.values()].flatMap(({ id, vouched }): Release[] =>
    vouched === undefined ? [] : [{ subject: id, code: 'not_vouched' }],
  )
  const opened = [...work.draws.opened].sort().map((subject): Release => ({ subject, code: 'closed_circle' }))
  return { contributions: creditCoverage(work, context), releases: [...releases, ...opened] }
}

function creditUse(
  books: Books,
  { money }: Work,
  { subjects }: Context,
  { mostADay }: CoverageParams,
): readonly Contribution[] {
  return [...Map.groupBy(money.transfers, ({ payee }) => payee)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([subject, transfers]) => {
      const parts = new Map<Address, bigint>()
      for (const { to, amount } of transfers) parts.set(to, (parts.get(to) ?? 0n) + amount)
      const paid = sumOf(transfers)
      const units = mostADay === undefined ? paid : cappedByDay(books, subject, transfers, mostADay)
      const facts = { paid, counted: units, routes: new Set(transfers.map(({ lock }) => lock)).size }
      return { subject, units, qualityPpm: FULL_PPM, facts, ...madeByOwners(subjects.get(subject)!, parts) }
    })
}

/** By the days on which it was carried, whenever it is paid: late settling changes nothing. */
function cappedByDay(
  books: Books,
  subject: SubjectId,
  transfers: readonly Transfer[],
  mostADay: bigint,
): bigint {
  const days = new Map(books.days.get(subject) ?? [])
  let units = 0n
  for (const [day, ofDay] of Map.groupBy(transfers, ({ facts }) => Number(facts['day']))) {
    const before = BigInt(days.get(day) ?? 0)
    const [paid, left] = [sumOf(ofDay), mostADay - before]
    const counted = paid < left ? paid : left
    units += counted
    days.set(day, (before + counted).toString())
  }
  books.days.set(subject, [...days].sort(([a], [b]) => a - b).slice(-MOST_DAYS))
  return units
}

function sumOf(transfers: readonly Transfer[]): bigint {
  return transfers.reduce((sum, { amount }) => sum + amount, 0n)
}

function creditCoverage({ draws }: Work, { subjects, vouching }: Context): readonly Contribution[] {
  const earned = inOrderOfIds([...draws.earned].filter(([id]) => subjects.has(id)))
  return earned.map(([subject, one]): Contribution => {
    const { beacons, witnesses, units, made } = one
    const codes = waitsOf(one, vouching && subjects.get(subject)!.vouched === undefined)
    const holds: readonly Hold[] = codes.length === 0 ? [] : [{ ppm: FULL_PPM, codes }]
    return {
      subject,
      units,
      qualityPpm: FULL_PPM,
      facts: { beacons, witnesses },
      ...(holds.length === 0 ? {} : { holds }),
      ...(one.limited ? { limited: true as const } : {}),
      ...madeBy(subjects.get(subject)!, made),
    }
  })
}

function waitsOf({ waits }: Earned, isWord: boolean): readonly string[] {
  return HOLDING.filter(code => (code === 'not_vouched' ? isWord : waits.includes(code)))
}

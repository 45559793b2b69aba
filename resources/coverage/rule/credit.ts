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
import type { Address } from '../../../protocol/ids.ts'
import type { Books, Context } from './books.ts'
import type { CoverageParams } from './params.ts'
import type { Earned } from './proof/earned.ts'
import type { DrawsSettled } from './proof/settle-draws.ts'

export const FULL_PPM = 1_000_000
const DAY_MS = 86_400_000
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
  { subjects, epoch }: Context,
  { mostADay }: CoverageParams,
): readonly Contribution[] {
  const day = Math.floor(epoch.startMs / DAY_MS)
  return [...Map.groupBy(money.transfers, ({ payee }) => payee)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([subject, transfers]) => {
      const parts = new Map<Address, bigint>()
      for (const { to, amount } of transfers) parts.set(to, (parts.get(to) ?? 0n) + amount)
      const paid = transfers.reduce((sum, { amount }) => sum + amount, 0n)
      const known = books.days.get(subject)
      const before = known?.[0] === day ? BigInt(known[1]) : 0n
      const left = mostADay === undefined ? paid : mostADay - before
      const units = paid < left ? paid : left
      if (mostADay !== undefined) books.days.set(subject, [day, (before + units).toString()])
      const facts = { paid, counted: units, routes: new Set(transfers.map(({ lock }) => lock)).size }
      return { subject, units, qualityPpm: FULL_PPM, facts, ...madeByOwners(subjects.get(subject)!, parts) }
    })
}

function creditCoverage({ draws }: Work, { subjects, vouching }: Context): readonly Contribution[] {
  const earned = [...draws.earned].filter(([id]) => subjects.has(id)).sort(([a], [b]) => (a < b ? -1 : 1))
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

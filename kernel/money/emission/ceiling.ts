/**
 * What the kernel computes, the contract bounds: how much may have been minted by when, whoever signs what. A halving, the chain
 * computes itself; everything else it has as rows, fixed at the launch, a straight line between two (contracts/Emission.sol).
 * Fixed, table and CRV's are lines already, so theirs is exact. Above a curve that bends, lines are laid close over it.
 *
 * Law: no policy emits past its ceiling, at no time. No vote raises it: rules that emit more than the network was launched with emit
 * up to the ceiling.
 */
import type { PaymentRules } from '../credits.ts'
import { crvRows } from './crv.ts'
import { beyondTotal, type Exponential } from './exponential.ts'
import { type Halving, halvingTotal } from './halving.ts'
import type { Net } from './net.ts'
import type { EmissionPolicy } from './policy.ts'
import { MOST_ROWS, type Row, totalByRows } from './rows.ts'
import { secondsOf } from './seconds.ts'
import { tableRows } from './table.ts'

export type Ceiling = Halving | { readonly kind: 'rows'; readonly rows: readonly Row[] }

export interface CeilingRules {
  readonly emission: EmissionPolicy
  /** Whose ceiling the contracts hold; `emission` itself where that was never changed. */
  readonly launchedWith?: EmissionPolicy
  readonly epochMs: number
  readonly token: { readonly supply: bigint }
  readonly payment: PaymentRules
}

/** Seconds that the chain counts, 48 bits. */
const MOST_SECONDS = (1n << 48n) - 1n
const DAY_MS = 86_400_000
/** A quarter of a half-life each; by the last one all of it may be there. */
const BENT_ROWS = 40n
const QUARTER = 4n

/** @param epochMs where the policy counts by epochs, and `supply`, which nothing passes */
export function ceilingOf(policy: EmissionPolicy, epochMs: number, supply: bigint): Ceiling {
  switch (policy.kind) {
    case 'halving':
      return policy
    case 'fixed':
      return { kind: 'rows', rows: straight(policy.amount, BigInt(policy.everyMs / 1000), supply) }
    case 'table':
      return { kind: 'rows', rows: tableRows(policy) }
    case 'crv':
      return { kind: 'rows', rows: crvRows(policy) }
    case 'exponential':
      return { kind: 'rows', rows: over(policy) }
    case 'baseline': {
      const { simple, baseline, halfLifeMs } = policy
      return {
        kind: 'rows',
        rows: over({ kind: 'exponential', total: simple + baseline, halfLifeMs, stepMs: epochMs }),
      }
    }
    case 'demandLinked':
      return ceilingOf(policy.schedule, epochMs, supply)
    case 'net':
      return { kind: 'rows', rows: beside(policy, epochMs, supply) }
    case 'controller':
      return { kind: 'rows', rows: straight(policy.ceiling, BigInt(DAY_MS / 1000), supply) }
  }
}

/**
 * What the contracts were launched under. Where members burn the token for credits, what comes back of that is minted within what was
 * burned, which the contracts count themselves: the ceiling is the schedule's alone.
 */
export function launchCeiling({ emission, launchedWith, epochMs, token, payment }: CeilingRules): Ceiling {
  const policy = launchedWith ?? emission
  const bounded = policy.kind === 'net' && payment.credits !== undefined ? policy.schedule : policy
  return ceilingOf(bounded, epochMs, token.supply)
}

/** Base units that may have been minted `elapsedMs` after the network's start, burned ones not counted. */
export function ceilingAt(ceiling: Ceiling, elapsedMs: number, supply: bigint): bigint {
  const seconds = secondsOf(elapsedMs)
  const total =
    ceiling.kind === 'halving' ? halvingTotal(ceiling, seconds) : totalByRows(ceiling.rows, seconds)
  return total < supply ? total : supply
}

/** One line, in whole periods so that its slope is exact, until the supply is reached or time is no more. */
function straight(amount: bigint, every: bigint, supply: bigint): readonly Row[] {
  const needed = amount === 0n ? 1n : (supply + amount - 1n) / amount
  const fit = MOST_SECONDS / every
  const periods = needed < 1n ? 1n : needed < fit ? needed : fit
  return [
    { seconds: 0n, total: 0n },
    { seconds: periods * every, total: periods * amount },
  ]
}

/**
 * Lines over a curve that flattens. Between two points such a curve is above their line by at most twice what it is in the middle;
 * both ends are raised by that. Where a line comes to all there is it ends, in the last second in which it has not: a curve that
 * stops there at once has no corner above it. By the last row all of it is there: a thousandth more than the curve has by then.
 */
function over(policy: Exponential): readonly Row[] {
  const halfLife = BigInt(policy.halfLifeMs / 1000)
  const times = Array.from({ length: Number(BENT_ROWS) + 1 }, (_, row) => (halfLife * BigInt(row)) / QUARTER)
  const points = [...new Set(times)].map(seconds => ({ seconds, total: beyondTotal(policy, seconds) }))
  const gaps = points.map((from, index) => gapOver(policy, from, points[index + 1]))
  const rows: Row[] = []
  for (const [index, { seconds, total }] of points.entries()) {
    const raised = total + max(gaps[index - 1] ?? 0n, gaps[index] ?? 0n)
    const row = { seconds, total: index === points.length - 1 ? max(raised, policy.total) : raised }
    if (row.total >= policy.total) return [...rows, endOf(rows.at(-1), row, policy.total)]
    rows.push({ seconds, total: max(raised, rows.at(-1)?.total ?? 0n) })
  }
  return rows
}

/** Where the line to `to`, which comes to all of it, ends. */
function endOf(from: Row | undefined, to: Row, total: bigint): Row {
  if (from === undefined) return { seconds: to.seconds, total }
  const within = ((total - from.total) * (to.seconds - from.seconds)) / (to.total - from.total)
  return { seconds: from.seconds + max(within, 1n), total }
}

/** The schedule's ceiling with `mostADay` beside it, until the two reach the supply. */
function beside({ schedule, mostADay }: Net, epochMs: number, supply: bigint): readonly Row[] {
  const ceiling = ceilingOf(schedule, epochMs, supply)
  const rows = ceiling.kind === 'rows' ? ceiling.rows : halvingRows(ceiling)
  const day = DAY_MS / 1000
  const line = straight(mostADay, BigInt(day), supply)
  const end = line.at(-1)!
  const ends = end.seconds > rows.at(-1)!.seconds ? [...rows, { ...end, total: rows.at(-1)!.total }] : rows
  const both: Row[] = []
  for (const { seconds, total } of ends) {
    const row = { seconds, total: seconds === 0n ? total : total + (mostADay * seconds) / BigInt(day) + 1n }
    if (row.total >= supply) return [...both, endOf(both.at(-1), row, supply)]
    both.push(row)
  }
  return both
}

/** A line a period; after so many of them the rest is given at once. */
function halvingRows({ first, everyMs }: Halving): readonly Row[] {
  const every = BigInt(everyMs / 1000)
  const rows: Row[] = []
  for (let period = 0n; period < BigInt(MOST_ROWS - 2); period++)
    rows.push({
      seconds: period * every,
      total: period === 0n ? 0n : halvingTotal({ kind: 'halving', first, everyMs }, period * every) + 1n,
    })
  const last = rows.at(-1)!
  return [...rows, { seconds: last.seconds + every, total: last.total + first }]
}

function gapOver(policy: Exponential, from: Row, to: Row | undefined): bigint {
  if (to === undefined) return 0n
  const middle = (from.seconds + to.seconds) / 2n
  return 2n * (beyondTotal(policy, middle) - totalByRows([from, to], middle)) + 4n
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b
}

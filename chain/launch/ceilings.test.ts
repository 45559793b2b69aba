/** The ceilings of all policies, as a launch tells them to the chain: vectors that the contract itself is held against. */
import { describe, expect, it } from 'vitest'
import { baseline } from '../../kernel/money/emission/baseline.ts'
import { ceilingAt, ceilingOf } from '../../kernel/money/emission/ceiling.ts'
import { controller } from '../../kernel/money/emission/controller.ts'
import { crv } from '../../kernel/money/emission/crv.ts'
import { demandLinked } from '../../kernel/money/emission/demand-linked.ts'
import { exponential } from '../../kernel/money/emission/exponential.ts'
import { fixed } from '../../kernel/money/emission/fixed.ts'
import { halving } from '../../kernel/money/emission/halving.ts'
import { net } from '../../kernel/money/emission/net.ts'
import type { EmissionPolicy } from '../../kernel/money/emission/policy.ts'
import { table } from '../../kernel/money/emission/table.ts'
import type { Rules } from '../../kernel/rules.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { expectFile } from '../../protocol/testing/expect-file.ts'
import { chainCeiling, packRows } from './network-config.ts'

const SUPPLY = 2_000_000_000n * 10n ** 18n
const YEAR_S = 31_536_000
const SECONDS = [
  0,
  1,
  2,
  59,
  3_600,
  86_399,
  86_400,
  ...[0.1, 0.5, 1, 1.75, 4, 10, 33, 59.99, 62, 63, 64, 500].map(y => y * YEAR_S),
]

const POLICIES: readonly EmissionPolicy[] = [
  fixed({ amount: '60_000_000', every: '1y' }),
  halving({ first: '120_000_000', every: '2y' }),
  exponential({ total: '330_000_000', halfLife: '6y' }),
  table([
    { at: '1y', total: '60_000_000.000000000000000001' },
    { at: '2y', total: '60_000_000.000000000000000001' },
    { at: '4y', total: '1_999_999_999.999999999999999999' },
  ]),
  table([
    { at: '0s', total: '7' },
    { at: '1s', total: '9' },
  ]),
  crv({ first: '274_815_283', every: '1y' }),
  baseline({
    resource: 'tally',
    simple: '330_000_000',
    baseline: '770_000_000',
    halfLife: '6y',
    unitsADay: 1_000n,
    doubles: '1y',
  }),
  demandLinked({
    schedule: exponential({ total: '1_000_000', halfLife: '30d' }),
    counts: 'charges',
    perUnit: '0.5',
    window: 24,
  }),
  net({
    schedule: halving({ first: '120_000_000', every: '2y' }),
    price: '0.10',
    decimals: 6,
    window: 7,
    mostADay: '1_643.83561643',
  }),
  controller({
    resource: 'tally',
    targetADay: 1_000n,
    start: '10',
    step: '1',
    floor: '1',
    ceiling: '123_456.789',
  }),
]

function vectors() {
  const { rules } = testNetwork()
  const each = POLICIES.map(emission => {
    const its: Rules = { ...rules, emission, token: { ...rules.token, supply: SUPPLY } }
    const most = ceilingOf(emission, rules.epochMs, SUPPLY)
    return { ...chainCeiling(its), most: SECONDS.map(s => ceilingAt(most, Math.round(s) * 1000, SUPPLY)) }
  })
  const text = (amounts: readonly bigint[]) => amounts.map(String)
  return {
    count: each.length,
    cap: SUPPLY.toString(),
    first: text(each.map(({ first }) => first)),
    everySeconds: text(each.map(({ every }) => every)),
    rows: each.map(({ rows }) => text(packRows(rows))),
    seconds: each.map(() => SECONDS.map(s => String(Math.round(s)))),
    most: each.map(({ most }) => text(most)),
  }
}

describe('ceilings.json', () => {
  it('is what is computed today', () => {
    expectFile('ceilings.json', vectors())
  })

  it('holds no policy back that halves: the chain computes it', () => {
    const { rules } = testNetwork()
    expect(chainCeiling(rules).rows).toEqual([])
    expect(
      chainCeiling({ ...rules, emission: fixed({ amount: '1', every: '1s' }), launchedWith: rules.emission })
        .rows,
    ).toEqual([])
  })
})

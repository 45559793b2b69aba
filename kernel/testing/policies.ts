/** One of each emission policy, for a network with the resource `tally` and a supply of a million. */
import { baseline } from '../money/emission/baseline.ts'
import { controller } from '../money/emission/controller.ts'
import { crv } from '../money/emission/crv.ts'
import { demandLinked } from '../money/emission/demand-linked.ts'
import { exponential } from '../money/emission/exponential.ts'
import { fixed } from '../money/emission/fixed.ts'
import { halving } from '../money/emission/halving.ts'
import { net } from '../money/emission/net.ts'
import type { EmissionPolicy } from '../money/emission/policy.ts'
import { table } from '../money/emission/table.ts'

export const POLICIES = {
  fixed: fixed({ amount: '1_000', every: '1d' }),
  halving: halving({ first: '1_000', every: '1d' }),
  exponential: exponential({ total: '500_000', halfLife: '30d' }),
  table: table([
    { at: '1d', total: '1_000' },
    { at: '30d', total: '900_000' },
  ]),
  crv: crv({ first: '1_000', every: '1d' }),
  baseline: baseline({
    resource: 'tally',
    simple: '100_000',
    baseline: '400_000',
    halfLife: '30d',
    unitsADay: 2_400n,
    doubles: '30d',
  }),
  demandLinked: demandLinked({
    schedule: fixed({ amount: '1_000', every: '1d' }),
    counts: 'transfers',
    perUnit: '1_000_000',
    window: 3,
  }),
  net: net({
    schedule: fixed({ amount: '1_000', every: '1d' }),
    price: '0.10',
    decimals: 6,
    window: 3,
    mostADay: '500',
    floorPercent: 50,
  }),
  controller: controller({
    resource: 'tally',
    targetADay: 2_400n,
    start: '1_000',
    step: '10',
    floor: '100',
    ceiling: '2_000',
  }),
} satisfies { readonly [Kind in EmissionPolicy['kind']]: EmissionPolicy }

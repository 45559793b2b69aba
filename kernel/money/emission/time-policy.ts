/** Policies of time alone: a curve, how much there may be by when. They have no state, and the same time gives the same sum. */
import type { Crv } from './crv.ts'
import type { Exponential } from './exponential.ts'
import type { Fixed } from './fixed.ts'
import type { Halving } from './halving.ts'
import type { Table } from './table.ts'

export type TimePolicy = Fixed | Halving | Exponential | Table | Crv

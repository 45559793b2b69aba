/**
 * Filecoin's simple minting: what is left falls by half in every half-life, a little in every step.
 *
 *   reward of step n = total × (e^λ − 1) × e^−λn,  λ = ln 2 × step / half-life
 *
 * Its sum up to step n is total × e^λ × (1 − e^−λn): a closed form, so that an epoch need not add up its steps, and no unit is lost
 * or made by how time is cut. The difference of two neighbours is Filecoin's reward to the last unit (exponential.test.ts).
 * Rounding: the sum is floored, so what a step's floor leaves out comes with the next. Never above `total`.
 */
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from '../token-decimals.ts'
import { expMinusOne, expNeg, exponentOf, floorQ128, ONE, timesQ128 } from './q128.ts'
import { wholeSeconds } from './seconds.ts'

export interface Exponential {
  readonly kind: 'exponential'
  /** Base units in all time. */
  readonly total: bigint
  readonly halfLifeMs: number
  readonly stepMs: number
}

/** @example exponential({ total: '330_000_000', halfLife: '6y' }) // half of it in six years; steps of 30 seconds unless said */
export function exponential(options: {
  readonly total: string
  readonly halfLife: string
  readonly step?: string
}): Exponential {
  return {
    kind: 'exponential',
    total: parseAmount(options.total, TOKEN_DECIMALS),
    halfLifeMs: wholeSeconds('halfLife', options.halfLife),
    stepMs: wholeSeconds('step', options.step ?? '30s'),
  }
}

/** The sum by then, Q.128, not yet held against `total`. */
export function exponentialQ128({ total, halfLifeMs, stepMs }: Exponential, seconds: bigint): bigint {
  const lambda = exponentOf(stepMs, halfLifeMs)
  const x = (lambda * seconds) / BigInt(stepMs / 1000)
  return total * timesQ128(ONE + expMinusOne(lambda), ONE - expNeg(x))
}

/** The sum by then, as if it went on past `total`. */
export function beyondTotal(policy: Exponential, seconds: bigint): bigint {
  return floorQ128(exponentialQ128(policy, seconds))
}

export function exponentialTotal(policy: Exponential, seconds: bigint): bigint {
  const sum = beyondTotal(policy, seconds)
  return sum < policy.total ? sum : policy.total
}

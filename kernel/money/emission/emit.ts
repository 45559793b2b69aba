/**
 * What an epoch may emit, by whatever policy is in force: the one seam between the kernel and its policies.
 *
 * Law: Σ emitted ≤ the ceiling that the network was launched with, at the end of every epoch; a policy that a vote put in the place of
 * another begins where that one ended. A policy of time alone has no state and needs no ledger.
 */
import { baselineStep } from './baseline.ts'
import { type CeilingRules, ceilingAt, launchCeiling } from './ceiling.ts'
import { controllerStep } from './controller.ts'
import { cumulativeEmission, epochEmission } from './cumulative-emission.ts'
import { demandStep } from './demand-linked.ts'
import { type Alpha, atPrice, netStep } from './net.ts'
import { type EmissionPolicy, type EmissionState, isTimePolicy } from './policy.ts'

/** What the network did in the epoch, as far as policies look at it. */
export interface Measured {
  /** Of a resource: Σ units × quality in ppm. */
  readonly capabilityOf: (resource: string) => bigint
  /** Base units of the payment asset: burned, and paid to others. */
  readonly charges: bigint
  readonly transfers: bigint
  /** Where members pay with credits: tokens that were burned for some in the epoch, and ever. */
  readonly burned?: { readonly now: bigint; readonly ever: bigint }
}

export interface EmissionRules extends CeilingRules {
  readonly shares: Readonly<Record<string, number>>
}

export interface EmissionInput {
  readonly rules: EmissionRules
  readonly epoch: number
  readonly measured: Measured
  /** Tokens that were earned or held before the epoch; asked for only where the policy needs it. */
  readonly issued: () => bigint
  readonly state?: EmissionState | undefined
}

export interface Emitted {
  readonly emission: bigint
  readonly state?: EmissionState
}

export function emit(input: EmissionInput): Emitted {
  const { rules, epoch, issued } = input
  const { emission: policy, launchedWith, epochMs, token } = rules
  if (isTimePolicy(policy) && launchedWith === undefined)
    return { emission: epochEmission(policy, epoch, epochMs, token.supply) }
  const asked = stepOf(policy, input)
  const room = mostEmitted(rules, (epoch + 1) * epochMs) + (input.measured.burned?.ever ?? 0n) - issued()
  if (asked.emission <= room) return asked
  return { ...asked, emission: room > 0n ? room : 0n }
}

/**
 * What may have been earned and held by then: of a policy of time alone its own curve, which is closer than the ceiling.
 * @param burned tokens that were ever burned for credits: of any other policy they may have come back
 */
export function mostIssued(rules: CeilingRules, elapsedMs: number, burned: bigint): bigint {
  const { emission: policy, launchedWith, token } = rules
  return isTimePolicy(policy) && launchedWith === undefined
    ? cumulativeEmission(policy, elapsedMs, token.supply)
    : mostEmitted(rules, elapsedMs) + burned
}

/** What the contracts let be minted by then, burned tokens not counted. */
export function mostEmitted(rules: CeilingRules, elapsedMs: number): bigint {
  return ceilingAt(launchCeiling(rules), elapsedMs, rules.token.supply)
}

function stepOf(policy: EmissionPolicy, { rules, epoch, measured, state }: EmissionInput): Emitted {
  const { epochMs, token, payment, shares } = rules
  switch (policy.kind) {
    case 'baseline': {
      const prior = state?.kind === 'baseline' ? state : undefined
      return baselineStep(policy, {
        epochMs,
        capability: measured.capabilityOf(policy.resource),
        state: prior,
      })
    }
    case 'controller': {
      const prior = state?.kind === 'controller' ? state : undefined
      return controllerStep(policy, {
        epochMs,
        capability: measured.capabilityOf(policy.resource),
        state: prior,
      })
    }
    case 'demandLinked':
      return demandStep(policy, {
        allowance: epochEmission(policy.schedule, epoch, epochMs, token.supply),
        demand: measured[policy.counts],
        paymentDecimals: payment.decimals,
        state: state?.kind === 'demandLinked' ? state : undefined,
      })
    case 'net':
      return netStep(policy, {
        scheduled: epochEmission(policy.schedule, epoch, epochMs, token.supply),
        burned: measured.burned?.now ?? atPrice(measured.charges, policy.price),
        epochMs,
        alpha: alphaOf(shares),
        state: state?.kind === 'net' ? state : undefined,
      })
    default:
      return { emission: epochEmission(policy, epoch, epochMs, token.supply) }
  }
}

/** The part that goes to resources. */
function alphaOf(shares: Readonly<Record<string, number>>): Alpha {
  const sum = (names: readonly string[]) => names.reduce((all, name) => all + BigInt(shares[name] ?? 0), 0n)
  const names = Object.keys(shares)
  const others = ['oracles', 'treasury']
  return [{ part: sum(names.filter(name => !others.includes(name))), of: sum(names) }]
}

/**
 * A feedback controller: while the network has less capability than it wants, it emits more by a step an epoch; while it has
 * more, less by a step; where it has just that, as before. The rule of Livepeer's Minter.
 *
 * An integrator remembers. Where the target cannot be reached it rises as long as that lasts, and without a ceiling so does what is
 * paid: Livepeer's inflation did from 2022 to 2025. A ceiling on what is paid alone is not enough: the integrator winds up behind it,
 * and when the target is reached at last, emission stays at the ceiling for as many epochs as it was wound up. With anti-windup the
 * integrator stops where the ceiling is, and the first step down counts.
 *
 * Laws: floor ≤ what is paid ≤ ceiling; with anti-windup also floor ≤ level ≤ ceiling, and one step of difference an epoch at most.
 * Capability can be kept back to raise what is paid, up to the ceiling: it is what such a network has to be able to afford.
 */
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from '../token-decimals.ts'

const DAY_MS = 86_400_000n
const PPM = 1_000_000n

export interface Controller {
  readonly kind: 'controller'
  /** Whose contributions are held against the target. */
  readonly resource: string
  /** Units of full quality a day that the network wants. */
  readonly targetADay: bigint
  /** Base units a day: what it begins with, how much it changes an epoch, and between what it stays. */
  readonly start: bigint
  readonly step: bigint
  readonly floor: bigint
  readonly ceiling: bigint
  readonly antiWindup: boolean
}

/** @example controller({ resource: 'coverage', targetADay: 50_000n, start: '1_000', step: '1', floor: '100', ceiling: '5_000' }) */
export function controller(options: {
  readonly resource: string
  readonly targetADay: bigint
  /** Tokens a day. */
  readonly start: string
  readonly step: string
  readonly floor: string
  readonly ceiling: string
  /** True unless said. */
  readonly antiWindup?: boolean
}): Controller {
  const amount = (text: string) => parseAmount(text, TOKEN_DECIMALS)
  return {
    kind: 'controller',
    resource: options.resource,
    targetADay: options.targetADay,
    start: amount(options.start),
    step: amount(options.step),
    floor: amount(options.floor),
    ceiling: amount(options.ceiling),
    antiWindup: options.antiWindup ?? true,
  }
}

export interface ControllerState {
  readonly kind: 'controller'
  /** The integrator, base units a day; without anti-windup it may stand above the ceiling. */
  readonly level: bigint
}

/** @param capability units × quality in ppm, of this epoch. Rounding: an epoch's part of a day is floored. */
export function controllerStep(
  policy: Controller,
  {
    epochMs,
    capability,
    state,
  }: { readonly epochMs: number; readonly capability: bigint; readonly state?: ControllerState | undefined },
): { readonly emission: bigint; readonly state: ControllerState } {
  const wanted = policy.targetADay * PPM * BigInt(epochMs)
  const level = nextLevel(policy, state?.level ?? policy.start, { measured: capability * DAY_MS, wanted })
  const paid = level < policy.ceiling ? level : policy.ceiling
  return { emission: (paid * BigInt(epochMs)) / DAY_MS, state: { kind: 'controller', level } }
}

/** One step of the integrator. */
export function nextLevel(
  { step, floor, ceiling, antiWindup }: Pick<Controller, 'step' | 'floor' | 'ceiling' | 'antiWindup'>,
  level: bigint,
  { measured, wanted }: { readonly measured: bigint; readonly wanted: bigint },
): bigint {
  if (measured === wanted) return level
  if (measured > wanted) return level - step < floor ? floor : level - step
  const risen = level + step
  return antiWindup && risen > ceiling ? ceiling : risen
}

/** What a device earned of a resource in an epoch: one line, or several where it was sold and had several owners. */
import type { DeviceEpochView, LineView } from './node-api.ts'

export interface DeviceReward {
  /** Of all its owners together, base units, what waits included. */
  readonly amount: bigint
  /** Of it, what waits. */
  readonly held: bigint
  readonly pool: bigint
  readonly totalWeight: bigint
  /** Of it, for use; absent where nothing is. */
  readonly use?: ForUse
  /** Who had it while it was made, and what each is paid. */
  readonly owners: readonly { readonly owner: string; readonly amount: bigint }[]
}

/** Tokens for use; what was burned for the device's, and for everybody's; and the part of the pool for use. */
export interface ForUse {
  readonly amount: bigint
  readonly burned: bigint
  readonly allBurned: bigint
  readonly pool: bigint
}

/**
 * Undefined where it earned nothing.
 * @example rewardOf({ rewards: [] }, 'energy') // → undefined
 */
export function rewardOf(
  { rewards }: Pick<DeviceEpochView, 'rewards'>,
  resource: string,
): DeviceReward | undefined {
  const lines = rewards.filter(line => line.resource === resource)
  const [first] = lines
  if (first === undefined) return undefined
  const owners = lines.map(line => ({
    owner: String(line.figures['owner']),
    amount: figure(line, 'amount') + figure(line, 'held'),
  }))
  const use = {
    amount: lines.reduce((sum, line) => sum + figure(line, 'forUse'), 0n),
    burned: figure(first, 'burned'),
    allBurned: figure(first, 'allBurned'),
    pool: figure(first, 'usePool'),
  }
  const reward = {
    amount: owners.reduce((sum, { amount }) => sum + amount, 0n),
    held: lines.reduce((sum, line) => sum + figure(line, 'held'), 0n),
    pool: figure(first, 'pool'),
    totalWeight: figure(first, 'totalWeight'),
    owners,
  }
  return use.amount === 0n ? reward : { ...reward, use }
}

function figure({ figures }: LineView, name: string): bigint {
  return BigInt(String(figures[name] ?? 0))
}

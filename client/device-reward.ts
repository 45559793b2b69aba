/** What a device earned of a resource in an epoch: one line, or several where it was sold and had several owners. */
import type { DeviceEpochView, LineView } from './node-api.ts'

export interface DeviceReward {
  /** Of all its owners together, base units, what waits included. */
  readonly amount: bigint
  /** Of it, what waits. */
  readonly held: bigint
  readonly pool: bigint
  readonly totalWeight: bigint
  /** Who had it while it was made, and what each is paid. */
  readonly owners: readonly { readonly owner: string; readonly amount: bigint }[]
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
  return {
    amount: owners.reduce((sum, { amount }) => sum + amount, 0n),
    held: lines.reduce((sum, line) => sum + figure(line, 'held'), 0n),
    pool: figure(first, 'pool'),
    totalWeight: figure(first, 'totalWeight'),
    owners,
  }
}

function figure({ figures }: LineView, name: string): bigint {
  return BigInt(String(figures[name] ?? 0))
}

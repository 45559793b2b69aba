/** Whose a car is, and since when: as a node reads it from the chain, asked again for each that would read. */
import type { NodeApi } from '../../../../agent/kit/node-api.ts'
import { type Address, type SubjectId, toAddress } from '../../../../protocol/ids.ts'

export interface Ownership {
  readonly owner: Address
  /** When it came to that owner, ms: 0 where it was never another's. */
  readonly sinceMs: number
}

type DeviceView = Awaited<ReturnType<NodeApi['getDevice']>>

/** @example ownershipOf({ owner, past: [] }).sinceMs // → 0 */
export function ownershipOf({ owner, past }: Pick<DeviceView, 'owner' | 'past'>): Ownership {
  const sinceMs = past
    .filter(before => before.owner !== owner)
    .reduce((newest, { untilMs }) => Math.max(newest, untilMs), 0)
  return { owner: toAddress(owner), sinceMs }
}

/** Undefined where no node answers. However many ask, the node is asked once at a time. */
export function askOwnership(
  getDevice: (id: SubjectId) => Promise<Pick<DeviceView, 'owner' | 'past'>>,
  device: SubjectId,
): () => Promise<Ownership | undefined> {
  let asked: Promise<Ownership | undefined> | undefined
  return () => {
    asked ??= getDevice(device)
      .then(ownershipOf, () => undefined)
      .finally(() => {
        asked = undefined
      })
    return asked
  }
}

/** What the network remembers of a provider, as a node tells it: by that its deals are over, and its pieces go. */
import type { Hash } from '../../../../protocol/ids.ts'
import type { DealId } from '../../messages/storage-messages.ts'

/** A deal as the network has it. */
export interface KnownDeal {
  readonly root: string
  readonly size: number
  readonly since: number
  readonly ended: number
  /** Base units, in digits. */
  readonly paid: string
  readonly served: number
  readonly untilMs: number
}

export interface ProviderView {
  readonly stores: Readonly<Record<DealId, KnownDeal>>
  /** Epoch → its seed. */
  readonly asked: Readonly<Record<string, Hash>>
}

export interface KnownView extends ProviderView {
  /** That it is of; −1 before the first. */
  readonly epoch: number
}

/**
 * Undefined where a node says nothing that is newer: one that has just begun does not know the provider, one that is behind
 * does not know its newest deals. What it does not know of is not over.
 * @param answer of `/v1/devices/:id/state`; undefined where it knows no such device
 */
export function newerView(
  answer: Readonly<Record<string, unknown>> | undefined,
  before: KnownView,
): KnownView | undefined {
  if (answer === undefined) return undefined
  const { stores = {}, asked = {} } = (answer['state'] ?? {}) as Partial<ProviderView>
  const epoch = Number(answer['epoch'] ?? -1)
  return epoch < before.epoch ? undefined : { stores, asked, epoch }
}

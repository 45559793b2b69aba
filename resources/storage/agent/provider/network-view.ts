/** What the network remembers of a provider: by that its deals are over, and its pieces go. */
import { readStorageView, type StorageView } from '../../messages/view.ts'

export type ProviderView = Pick<StorageView, 'stores' | 'asked'>

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
  answer: { readonly epoch: number; readonly state: unknown } | undefined,
  before: KnownView,
): KnownView | undefined {
  if (answer === undefined || answer.epoch < before.epoch) return undefined
  const { stores, asked } = readStorageView(answer.state)
  return { stores, asked, epoch: answer.epoch }
}

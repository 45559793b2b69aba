/** The network that a thread computes by: from the module that the node was started with, or from the document that a vote made of it. */
import { type Network, rulesHash } from '../../kernel/rules.ts'
import type { Hash } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import { type OwnRestore, restoreFrom, restoreNetwork } from '../rules/restore-network.ts'

export interface NetworkSource {
  /** URL of the module whose default export is the network. */
  readonly networkModule: string
  /** Hash of its rules, which a vote may have changed since the module was written. */
  readonly rules: Hash
  /** Their document, and URL of the module whose `restore` makes resources of parameters; for where the module has other rules. */
  readonly changed?: { readonly document: Uint8Array; readonly restoreModule: string }
}

interface NetworkModule {
  readonly default: Network
  readonly packages?: readonly OwnRestore[]
}

/** @throws {NodeError} rules_differ */
export async function loadNetwork({ networkModule, rules, changed }: NetworkSource): Promise<Network> {
  // Its default export is what the main thread was started with; its rules are compared.
  const { default: network, packages } = (await import(networkModule)) as NetworkModule
  const found = rulesHash(network.rules)
  if (found === rules) return network
  if (changed === undefined) throw new NodeError('rules_differ', { chain: rules, network: found })
  const restore = restoreFrom(changed.restoreModule, packages)
  return restoreNetwork(changed.document, rules, { own: network, restore })
}

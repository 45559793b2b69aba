/**
 * Where a node has rules from whose hash the chain names: from its own file, from its folder, from the proposal that brought them, or
 * from another oracle. Nobody is believed: a document is what its hash says. What was found once is kept.
 */
import { connectChain } from '../../chain/connect.ts'
import { keepsCeiling } from '../../chain/governance/keeps-ceiling.ts'
import { findDocument } from '../../chain/governance/rules/find-document.ts'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { documentHash, MOST_DOCUMENT_BYTES, writeDocument } from '../../kernel/rules-change/document.ts'
import { readBody } from '../../links/http/read-body.ts'
import type { Hash } from '../../protocol/ids.ts'
import type { NodeOptions } from '../node-options.ts'
import { type Restore, readWithin, restoreNetwork } from './restore-network.ts'
import { createRulesMemory, createRulesShelf, type RulesShelf } from './rules-shelf.ts'

/** Whether this node can go by rules: it can, it has no document of them, or its code cannot, and why. */
export type Fit =
  | { readonly kind: 'fits'; readonly network: Network }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unfit'; readonly why: string }

export interface RulesFinder {
  readonly shelf: RulesShelf
  /** Undefined where nobody has it now. */
  find(hash: Hash): Promise<Uint8Array | undefined>
  /**
   * What can be seen of rules that nobody has decided on: whoever has votes enough to propose has no say in what this node runs, so
   * no resource is made of their parameters.
   */
  glance(hash: Hash): Promise<Fit['kind'] | { readonly why: string }>
  /** Computed once for each hash that was found. */
  read(hash: Hash): Promise<Fit>
}

export type FinderOptions = Pick<NodeOptions, 'network' | 'deployment' | 'rpcUrl' | 'peers'> & {
  /** What was found is kept there; in memory unless said. */
  readonly dataDir?: string
  readonly restore: Restore
}

const PEER_MS = 10_000

export function createRulesFinder(options: FinderOptions): RulesFinder {
  const { network, peers = [], dataDir } = options
  const own = rulesHash(network.rules)
  const shelf = dataDir === undefined ? createRulesMemory() : createRulesShelf(dataDir)
  const fits = new Map<Hash, Fit>()

  async function find(hash: Hash): Promise<Uint8Array | undefined> {
    if (hash === own) return writeDocument(network.rules)
    const kept = await shelf.get(hash)
    if (kept !== undefined) return kept
    const found = (await fromChain(options, hash)) ?? (await fromPeers(peers, hash))
    if (found !== undefined) await shelf.put(found)
    return found
  }

  return {
    shelf,
    find,
    async glance(hash) {
      const document = await find(hash)
      if (document === undefined) return 'missing'
      try {
        readWithin(document, hash, network)
        return 'fits'
      } catch (error) {
        return { why: error instanceof Error ? error.message : String(error) }
      }
    },
    async read(hash) {
      if (hash === own) return { kind: 'fits', network }
      const known = fits.get(hash)
      if (known !== undefined) return known
      const document = await find(hash)
      if (document === undefined) return { kind: 'missing' }
      const fit = await fitOf(document, hash, options)
      fits.set(hash, fit)
      return fit
    },
  }
}

async function fitOf(document: Uint8Array, hash: Hash, options: FinderOptions): Promise<Fit> {
  const { network: own, restore, rpcUrl, deployment } = options
  let network: Network
  try {
    network = await restoreNetwork(document, hash, { own, restore })
  } catch (error) {
    return { kind: 'unfit', why: error instanceof Error ? error.message : String(error) }
  }
  const client = await connectChain({ rpcUrl, chainId: deployment.chainId })
  if (await keepsCeiling(client, deployment, network.rules)) return { kind: 'fits', network }
  return { kind: 'unfit', why: 'the contracts hold another ceiling of emission than they have' }
}

/** @throws {ChainError} rpc_down, rpc_failed */
async function fromChain({ rpcUrl, deployment }: FinderOptions, hash: Hash): Promise<Uint8Array | undefined> {
  const client = await connectChain({ rpcUrl, chainId: deployment.chainId })
  return findDocument(client, deployment, hash)
}

async function fromPeers(peers: readonly string[], hash: Hash): Promise<Uint8Array | undefined> {
  const asked = peers.map(async peer => {
    const url = `${peer.replace(/\/+$/, '')}/v1/rules/${hash}`
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PEER_MS) })
    const document = answer.ok ? await readBody(answer, MOST_DOCUMENT_BYTES) : new Uint8Array(0)
    if (documentHash(document) !== hash) throw new TypeError('it has another document, or none')
    return document
  })
  return Promise.any(asked).catch(() => undefined)
}

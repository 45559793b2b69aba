/**
 * Who can keep a share: registered providers with their prices, what the network knows of their conduct, and what this
 * consumer went through with them. Who failed is left alone for a while, longer each time.
 */

import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { readPrice } from '../../../../protocol/amounts/base-units.ts'
import { type SubjectId, toSubjectId } from '../../../../protocol/ids.ts'
import { scoreOf, scoreOfFacts } from '../../messages/score.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Peer } from '../catalog/peer-table.ts'
import { causeOf, StorageError } from '../storage-error.ts'

export interface Candidate {
  readonly id: SubjectId
  readonly owner: string
  readonly cell: string
  readonly url: string
  /** Host of its address, without the last number of an IPv4 one. */
  readonly network: string
  readonly price: bigint
  readonly egress: bigint
  /** What its record promises at least: 0 to 1. */
  readonly score: number
}

export interface Providers {
  /** Those that can be used now. Asked anew every half a minute. @throws {StorageError} node_unreachable */
  list(): Promise<readonly Candidate[]>
  /** The best of those not taken, far from the taken ones. @throws {StorageError} too_few_providers, with who is left out and why */
  pick(count: number, taken: readonly SubjectId[]): Promise<readonly Candidate[]>
  succeeded(provider: SubjectId): void
  failed(provider: SubjectId, error: unknown): void
  isAway(provider: SubjectId): boolean
}

const [FRESH_MS, FIRST_AWAY_MS, MOST_AWAY_MS] = [30_000, 5_000, 3_600_000]
/** What counts most against a candidate: an owner, a network, a place that has a share already. */
const [SAME_OWNER, SAME_NETWORK, SAME_CELL] = [100, 10, 3]

export function createProviders(
  { node, subject }: Pick<ServiceContext, 'node' | 'subject'>,
  catalog: Catalog,
  mostPrice: bigint,
): Providers {
  let known: { readonly atMs: number; readonly all: readonly Candidate[] } | undefined
  const away = new Map<SubjectId, Peer>(catalog.peers().map(peer => [peer.provider, peer]))
  const isAway = (provider: SubjectId) => (away.get(provider)?.untilMs ?? 0) > Date.now()

  async function readAll(): Promise<readonly Candidate[]> {
    const devices = await node.listDevices()
    const records = await readRecords(node)
    const own = devices.find(({ id }) => id === subject)?.owner
    return devices
      .filter(
        ({ model, owner, details }) => model === 'storage/provider' && owner !== own && isUrl(details['url']),
      )
      .flatMap(({ id, owner, cell, details }) => {
        const [price, egress] = [readPrice(details['price'] ?? 0), readPrice(details['egress'] ?? 0)]
        // Whose price is none has none to be paid.
        if (price === undefined || egress === undefined) return []
        const url = String(details['url'])
        const score = records.get(id) ?? scoreOf(0, 0)
        return [{ id: toSubjectId(id), owner, cell, url, network: networkOf(url), price, egress, score }]
      })
      .filter(({ price }) => price <= mostPrice)
  }
  const list = async (): Promise<readonly Candidate[]> => {
    if (known === undefined || performance.now() - known.atMs > FRESH_MS)
      known = { atMs: performance.now(), all: await readAll().catch(unreachable) }
    return known.all.filter(({ id }) => !isAway(id))
  }

  return {
    list,
    isAway,
    async pick(count, taken) {
      const all = await list()
      const chosen: Candidate[] = []
      const others = known?.all.filter(({ id }) => taken.includes(id)) ?? []
      const left = all.filter(({ id }) => !taken.includes(id))
      while (chosen.length < count) {
        const next = best(
          left.filter(candidate => !chosen.includes(candidate)),
          [...others, ...chosen],
        )
        if (next === undefined) throw tooFew(count, chosen.length, [...away.values()])
        chosen.push(next)
      }
      return chosen
    },
    succeeded(provider) {
      const before = away.get(provider)
      if (before === undefined || before.failures === 0) return
      const peer = { provider, failures: 0, untilMs: 0, cause: '' }
      away.set(provider, peer)
      catalog.savePeer(peer)
    },
    failed(provider, error) {
      const failures = Math.min(20, (away.get(provider)?.failures ?? 0) + 1)
      const untilMs = Date.now() + Math.min(MOST_AWAY_MS, FIRST_AWAY_MS * 2 ** (failures - 1))
      const peer = { provider, failures, untilMs, cause: causeOf(error).slice(0, 300) }
      away.set(provider, peer)
      catalog.savePeer(peer)
    },
  }
}

/** Of the newest epoch that has any. */
async function readRecords(node: ServiceContext['node']): Promise<ReadonlyMap<string, number>> {
  const epochs = await node.listEpochs(6)
  const records = new Map<string, number>()
  for (const { epoch } of [...epochs].reverse()) {
    const lines = await node.listContributions(epoch)
    for (const { device, resource, facts } of lines) {
      if (resource !== 'storage') continue
      records.set(device, scoreOfFacts(facts))
    }
  }
  return records
}

function unreachable(error: unknown): never {
  throw new StorageError('node_unreachable', {}, error)
}

function best(candidates: readonly Candidate[], beside: readonly Candidate[]): Candidate | undefined {
  const near = (candidate: Candidate) =>
    beside.reduce((sum, { owner, network, cell }) => {
      const [sameOwner, sameNetwork] = [owner === candidate.owner, network === candidate.network]
      const sameCell = cell !== '' && cell === candidate.cell
      return (
        sum + (sameOwner ? SAME_OWNER : 0) + (sameNetwork ? SAME_NETWORK : 0) + (sameCell ? SAME_CELL : 0)
      )
    }, 0)
  // Of equals any: files spread.
  const ranked = candidates.map(candidate => ({ candidate, near: near(candidate), lot: Math.random() }))
  ranked.sort(
    (a, b) =>
      a.near - b.near ||
      Math.round((b.candidate.score - a.candidate.score) * 20) ||
      compare(a.candidate.price, b.candidate.price) ||
      a.lot - b.lot,
  )
  return ranked[0]?.candidate
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function tooFew(wanted: number, found: number, peers: readonly Peer[]): StorageError {
  const now = Date.now()
  const away = peers.filter(({ untilMs }) => untilMs > now)
  const causes = away.map(({ provider, cause }) => [`provider ${provider.slice(0, 8)}`, cause])
  return new StorageError('too_few_providers', { wanted, found, ...Object.fromEntries(causes) })
}

function isUrl(text: unknown): boolean {
  return typeof text === 'string' && /^https?:$/.test(URL.parse(text)?.protocol ?? '')
}

function networkOf(url: string): string {
  const { hostname } = new URL(url)
  return /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? hostname.split('.').slice(0, 3).join('.') : hostname
}

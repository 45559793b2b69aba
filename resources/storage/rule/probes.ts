/**
 * Probes: probers ask providers for leaves over their ordinary door, as a consumer would, and say what came. Whom a prober looks
 * at follows from the epoch's seed. No money hangs on it: it is for consumers, who choose where to store.
 */
import type { EpochContext, Finding, StateValue } from '../../../kernel/resource.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import { challengesOf } from '../messages/piece/challenge.ts'
import { leafCountOf } from '../messages/piece/piece-size.ts'
import type { StorageSummary } from './appraise.ts'
import type { Books } from './books.ts'
import type { StorageParams } from './params.ts'
import { type AskedDeal, askedDeals, type StorageState } from './state.ts'

export interface Probe {
  readonly provider: SubjectId
  readonly deal: AskedDeal
  /** From the left of the piece. */
  readonly leaf: number
}

const [KEPT, OF, ONE_PPM] = [999, 1000, 1_000_000]

/** What an epoch's seed asks a prober to look at; nothing of an epoch that asks no more. */
export function probesOf(
  { rounds, providers }: StorageState,
  prober: SubjectId,
  epoch: number,
  { probes }: Pick<StorageParams, 'probes'>,
): readonly Probe[] {
  const round = rounds[epoch]
  if (round === undefined) return []
  const all = Object.entries(providers).flatMap(([provider, known]) =>
    askedDeals(known, epoch).map(deal => ({ provider: provider as SubjectId, deal })),
  )
  all.sort((a, b) => (a.deal.id < b.deal.id ? -1 : 1))
  // The upper half of a number chooses the deal, and the next number the leaf.
  const chosen = challengesOf(round.seed, prober, 2 * probes, all.length)
  return Array.from({ length: chosen.length / 2 }, (_, number) => {
    const { provider, deal } = all[chosen[2 * number]!]!
    const leaves = challengesOf(round.seed, prober, 2 * probes, leafCountOf(deal.size))
    return { provider, deal, leaf: leaves[2 * number + 1]! }
  })
}

export function probeKey(prober: SubjectId, epoch: number): string {
  return `${prober}:${epoch}`
}

export function epochOf(key: string): number {
  return Number(key.split(':')[1])
}

/** For a prober: by epoch, what to ask whom for, without what it said already. */
export function probesView(state: StorageState, prober: SubjectId, params: StorageParams): StateValue {
  return Object.keys(state.rounds).flatMap(text => {
    const epoch = Number(text)
    const heard = state.probed[probeKey(prober, epoch)] ?? []
    return probesOf(state, prober, epoch, params).flatMap(({ provider, deal, leaf }, number) =>
      heard.includes(number) ? [] : [{ epoch, number, provider, root: deal.root, size: deal.size, leaf }],
    )
  })
}

interface Heard {
  readonly answered: Set<Address>
  readonly silent: Set<Address>
}

/** Of each provider: whether probes were answered. One owner's probers count as one. */
export function heedProbes(
  books: Books,
  said: readonly (readonly [SubjectId, StorageSummary])[],
  { state, subjects }: EpochContext<StorageState>,
): readonly Finding[] {
  const heard = new Map<SubjectId, Heard>()
  for (const [prober, { probes }] of said)
    for (const { epoch, number, ms } of probes) {
      const key = probeKey(prober, epoch)
      const asked = probesOf(state, prober, epoch, { probes: number + 1 })
      books.probed.set(
        key,
        [...(books.probed.get(key) ?? []), number].sort((a, b) => a - b),
      )
      const provider = asked[number]?.provider
      const owner = subjects.get(prober)?.owner
      if (provider === undefined || owner === undefined) continue
      const known = heard.get(provider) ?? { answered: new Set(), silent: new Set() }
      heard.set(provider, known)
      known[ms === undefined ? 'silent' : 'answered'].add(owner)
    }
  return [...heard].flatMap(([id, { answered, silent }]) => {
    const provider = books.providers.get(id)
    if (provider === undefined) return []
    provider.answeredPpm = Math.floor((provider.answeredPpm * KEPT) / OF) + answered.size * ONE_PPM
    provider.silentPpm = Math.floor((provider.silentPpm * KEPT) / OF) + silent.size * ONE_PPM
    if (answered.size > 0 || silent.size < 2) return []
    const facts = { probers: silent.size }
    return [{ subject: id, code: 'retrieval_failed', severity: 'notice', messages: [], facts } as const]
  })
}

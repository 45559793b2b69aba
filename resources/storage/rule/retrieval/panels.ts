/**
 * Panels: who looks at whom. Once an epoch's messages are in, its seed draws some of the providers, and for each a panel of
 * probers: one an owner, none of it an owner who has the provider, or who has a deal with it. So nobody chooses whom to look
 * at, the number of one's probers does not matter, and a panel stays what it was, whoever registers once the seed is known.
 *
 * A prober picks the leaf itself, and nobody else knows which: a disk cannot tell a probe from a reader.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { EpochContext, StateValue } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import type { Address, Hash, SubjectId } from '../../../../protocol/ids.ts'
import { keccak256 } from '../../../../protocol/merkle/keccak.ts'
import { isAsked } from '../../messages/provider-store.ts'
import type { Books, Provider } from '../books.ts'
import type { StorageParams } from '../params.ts'
import { askedDeals, type Panel, type Round, type StorageState } from '../state.ts'

/** Owners in a panel; panels in an epoch. */
export const [PANEL, MOST_PANELS] = [5, 16]
export const [NOT_SAID, NO_LEAF] = [-2, -1]

export const PROBER_MODEL = 'storage/prober'

export interface Probe {
  readonly provider: SubjectId
  /** Whether the prober has said what came of it. */
  readonly said: boolean
}

/** Drawn for the round that the epoch's seed opens. */
export function drawPanels(
  books: Books,
  { epoch, subjects, vouching }: EpochContext<StorageState>,
  { probes }: Pick<StorageParams, 'probes'>,
): Round['panels'] {
  const owners = probersByOwner(subjects, vouching)
  const size = Math.min(PANEL, owners.size)
  if (size === 0 || probes === 0) return {}
  const asked = [...books.providers].filter(([, { deals }]) =>
    [...deals.values()].some(deal => isAsked(deal, epoch.number)),
  )
  const many = Math.min(MOST_PANELS, Math.max(1, Math.floor((owners.size * probes) / size)))
  const drawn = drawProviders(asked, many, epoch.seed)
  return Object.fromEntries(
    drawn
      .map(([id, provider]) => [id, panelOf(id, provider, owners, { epoch, subjects })] as const)
      .filter(([, panel]) => Object.keys(panel).length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

type Asked = readonly [SubjectId, Provider]

/**
 * Half of them by what they are paid, so that no number of disks that nobody pays keeps anybody from looking at one that is paid;
 * half of them alike, so that nobody is too small to be seen.
 */
function drawProviders(asked: readonly Asked[], many: number, seed: Hash): readonly Asked[] {
  const paid = Math.ceil(many / 2)
  const byPay = placesIn(asked.map(payOf), paid, seed)
  const taken = new Set([...byPay].map(index => asked[index]!))
  const others = ranked(asked, ([id]) => id, seed).filter(one => !taken.has(one))
  return [...taken, ...others.slice(0, many - taken.size)]
}

/** A month's price of what it keeps, in parts of a base unit; one at least. */
function payOf([, { deals }]: Asked): bigint {
  let pay = 1n
  for (const { price, size, since, ended } of deals.values())
    if (since !== -1 && ended === -1) pay += BigInt(price) * BigInt(size)
  return pay
}

/** Places in a row of weights, each drawn in proportion: fewer than `count` where one is drawn twice. */
function placesIn(weights: readonly bigint[], count: number, seed: Hash): ReadonlySet<number> {
  const ends: bigint[] = []
  for (const weight of weights) ends.push((ends.at(-1) ?? 0n) + weight)
  const drawn = new Set<number>()
  for (let number = 0; number < count; number++) {
    const hash = bytesToHex(keccak256(utf8ToBytes(`${seed} panel ${number}`)))
    const place = BigInt(`0x${hash}`) % (ends.at(-1) ?? 1n)
    drawn.add(ends.findIndex(end => end > place))
  }
  drawn.delete(-1)
  return drawn
}

/** Where governance lists who may vouch, those whom somebody vouches for; otherwise all. */
function probersByOwner(
  subjects: EpochContext<StorageState>['subjects'],
  vouching: boolean,
): ReadonlyMap<Address, readonly SubjectId[]> {
  const probers = [...subjects.values()].filter(
    ({ model, vouched }) => model === PROBER_MODEL && (!vouching || vouched !== undefined),
  )
  const byOwner = Map.groupBy(probers, ({ owner }: Subject) => owner)
  return new Map(
    [...byOwner]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([owner, all]) => [owner, all.map(({ id }) => id).sort()]),
  )
}

function panelOf(
  id: SubjectId,
  { deals }: Provider,
  owners: ReadonlyMap<Address, readonly SubjectId[]>,
  { epoch, subjects }: Pick<EpochContext<StorageState>, 'epoch' | 'subjects'>,
): Panel {
  const party = new Set([id, ...[...deals.values()].map(({ consumer }) => consumer)])
  const concerned = new Set([...party].map(one => subjects.get(one)?.owner))
  const others = [...owners].filter(([owner]) => !concerned.has(owner))
  const chosen = ranked(others, ([owner]) => `${id}${owner}`, epoch.seed).slice(0, PANEL)
  const probers = chosen.map(([, all]) => ranked(all, one => `${id}${one}`, epoch.seed)[0]!)
  return Object.fromEntries(probers.sort().map(prober => [prober, NOT_SAID]))
}

/** In an order that nobody knew before the seed. */
function ranked<Item>(items: readonly Item[], nameOf: (item: Item) => string, seed: Hash): readonly Item[] {
  return items
    .map(item => [bytesToHex(keccak256(utf8ToBytes(`${seed}${nameOf(item)}`))), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item)
}

/** What an epoch's seed asks a prober to look at, ascending by provider; nothing of an epoch that asks no more. */
export function probesOf(
  { rounds }: Pick<StorageState, 'rounds'>,
  prober: SubjectId,
  epoch: number,
): readonly Probe[] {
  const panels = Object.entries(rounds[epoch]?.panels ?? {}) as [SubjectId, Panel][]
  return panels
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([provider, { [prober]: said }]): Probe[] =>
      said === undefined ? [] : [{ provider, said: said !== NOT_SAID }],
    )
}

/** For a prober: by epoch, whom to ask for any leaf of which piece, without what it said already, and without who has left. */
export function probesView(state: StorageState, prober: SubjectId): StateValue {
  return Object.entries(state.rounds).flatMap(([text, { seed }]) => {
    const epoch = Number(text)
    return probesOf(state, prober, epoch).flatMap(({ provider, said }, number) => {
      const known = said ? undefined : state.providers[provider]
      const deals = known === undefined ? [] : askedDeals(known, epoch)
      const [deal] = ranked(deals, ({ id }) => `${id}${prober}`, seed)
      return deal === undefined ? [] : [{ epoch, number, provider, root: deal.root, size: deal.size }]
    })
  })
}

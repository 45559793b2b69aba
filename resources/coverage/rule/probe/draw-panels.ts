/**
 * Who looks at which relay: an epoch's seed draws, of relays whose offers stand when its messages are in, a panel for each. In a panel is one
 * client an owner, none of the relay's owner; and each fetches from an origin, another relay of a third owner. So nobody chooses whom to look at or
 * from where, the number of one's clients does not matter, and a panel stays what it was, whoever comes once the seed is known.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Subject } from '../../../../kernel/subject.ts'
import type { Address, Hash, SubjectId } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import type { Books, Context } from '../books.ts'
import { RELAY_CLIENT } from '../relay/hear-relay.ts'
import type { Panel } from './probe-state.ts'

/** Owners in a panel; and relays that one draw looks at. */
export const [PANEL, MOST_PANELS] = [5, 64]

export function drawPanels(
  { relay: { offers } }: Books,
  { epoch: { seed }, subjects, vouching }: Context,
): { readonly [relay: SubjectId]: Panel } {
  const clients = clientsByOwner(subjects, vouching)
  const origins = [...offers.keys()].flatMap(id => subjects.get(id) ?? [])
  const drawn = ranked(origins, ({ id }) => `relay ${id}`, seed).slice(0, MOST_PANELS)
  const panels = drawn.map(relay => [relay.id, panelOf(relay, clients, origins, seed)] as const)
  return Object.fromEntries(
    panels.filter(([, panel]) => Object.keys(panel).length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Where governance lists who may vouch, those whom somebody vouches for; otherwise all. */
function clientsByOwner(
  subjects: Context['subjects'],
  vouching: boolean,
): ReadonlyMap<Address, readonly Subject[]> {
  const clients = [...subjects.values()].filter(
    ({ model, vouched }) => model === RELAY_CLIENT && (!vouching || vouched !== undefined),
  )
  return Map.groupBy(clients, ({ owner }) => owner)
}

function panelOf(
  { id, owner: of }: Subject,
  clients: ReadonlyMap<Address, readonly Subject[]>,
  origins: readonly Subject[],
  seed: Hash,
): Panel {
  const owners = ranked(
    [...clients].filter(([owner]) => owner !== of),
    ([owner]) => `${id} ${owner}`,
    seed,
  ).slice(0, PANEL)
  const rows = owners.flatMap(([owner, own]): [SubjectId, SubjectId][] => {
    const [client] = ranked(own, one => `${id} ${one.id}`, seed)
    const others = origins.filter(one => one.id !== id && one.owner !== of && one.owner !== owner)
    const [origin] = ranked(others, one => `${id} ${client!.id} ${one.id}`, seed)
    return origin === undefined ? [] : [[client!.id, origin.id]]
  })
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** In an order that nobody knew before the seed. */
function ranked<Item>(items: readonly Item[], nameOf: (item: Item) => string, seed: Hash): readonly Item[] {
  return items
    .map(item => [bytesToHex(sha256(utf8ToBytes(`${seed} ${nameOf(item)}`))), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item)
}

/**
 * What witnesses that count are worth, to who was heard and to who heard: reward units by how many heard it (HIP-15), times how much room
 * there is where each stands (HIP-17). Of many witnesses the seed draws those that count: nobody is better off by being faster.
 *
 * Who is one observation is one witness, and shares its pay; those who are vouched for have it alone, where some are. Rounded down, in parts of ten thousand.
 */

import { shareByLargestRemainder } from '../../../../protocol/amounts/share.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'
import type { Books } from '../books.ts'
import { SCALE_ONE, scalesOf } from '../policy/density.ts'
import { beaconUnits, witnessUnits } from '../policy/reward-units.ts'
import { sharePool } from '../policy/share-pool.ts'
import type { GatewayState, WitnessRow } from '../state.ts'
import type { NotCounted, SentBeacon, Station } from './check-witness.ts'
import { stationsIn } from './circles.ts'
import type { Pair } from './refusals.ts'

/** A witness that counts. */
export interface Link {
  readonly hash: PacketHash
  readonly from: Station
  readonly to: Station
  readonly beacon: SentBeacon
  /** As it was said. */
  readonly row: WitnessRow
}

export interface Earned {
  /** Parts of ten thousand of a reward unit. */
  readonly beacons: number
  readonly witnesses: number
  /** What that is of what the draw shares. */
  readonly units: bigint
  /** When, and how many of them; nothing of one that was never sold nor moved. */
  readonly made: readonly (readonly [atMs: number, units: bigint])[]
  /** Why it waits. */
  readonly waits: readonly string[]
  /** It is of the part of the pool that is for whom nobody vouches for. */
  readonly limited: boolean
}

export interface Earning {
  readonly books: Books
  readonly refused: { say(by: SubjectId, why: NotCounted, pair?: Pair): void }
  readonly alike: ReadonlyMap<SubjectId, SubjectId>
  readonly closed: ReadonlyMap<SubjectId, unknown>
  /** Witnesses of a beacon that count. */
  readonly most: number
  /** Somebody could vouch. */
  readonly vouching: boolean
}

interface Working extends Earning {
  readonly newest: Newest
}

/** Who was heard, and hears, within so long of each other. */
export const RECIPROCAL_MS = 48 * 3_600_000
/** Units that an owner's taking part in a draw adds to what is shared. */
export const UNITS_AN_OWNER = 1_000_000_000n
const LOT_END = 2 ** 48
const ID_DIGITS = 12

/**
 * Where somebody could vouch, those who are vouched for earn by each other alone, as if nobody else were there; what others earn is of a
 * part of the pool of its own (`limited`). So nobody who makes up gateways takes anything from them.
 */
export function earnedBy(links: readonly Link[], earning: Earning): ReadonlyMap<SubjectId, Earned> {
  const working = { ...earning, newest: noteActive(links, earning.books) }
  if (!earning.vouching) return earnedOf(links, working, false)
  const known = links.filter(({ from, to }) => from.vouched && to.vouched)
  const open = earnedOf(known, working, false)
  const all = earnedOf(links, { ...working, refused: knownOnes(open, earning) }, true)
  return new Map([...[...all].filter(([id]) => !open.has(id)), ...open])
}

/** Whoever earns among those who are vouched for is told nothing of the others. */
function knownOnes(open: ReadonlyMap<SubjectId, Earned>, { refused }: Earning): Earning['refused'] {
  return { say: (by, why, pair) => (open.has(by) ? undefined : refused.say(by, why, pair)) }
}

function earnedOf(
  links: readonly Link[],
  working: Working,
  limited: boolean,
): ReadonlyMap<SubjectId, Earned> {
  const stations = stationsIn(links)
  const scales = scalesOf(stations.map(({ place }) => place.cell))
  // A million of these an epoch, of far fewer gateways: by number.
  const works: Worked[] = []
  const worked = new Map<SubjectId, Worked>()
  const begin = ({ id, number, owner }: Station): Worked => {
    const waits = working.closed.has(id as SubjectId) ? ['closed_circle'] : []
    const own = { owner, beacons: 0, witnesses: 0, made: [], waits, limited }
    worked.set(id as SubjectId, own)
    works[number] = own
    return own
  }
  const add: Add = (station, field, atMs, units) => {
    const parts = Math.floor((units * scales.get(station.place.cell)!) / SCALE_ONE)
    const own = works[station.number] ?? begin(station)
    if (field === 'beacons') own.beacons += parts
    else own.witnesses += parts
    if (!station.isStill) own.made.push([atMs, parts])
  }
  for (const heard of byBeacon(links)) earnBy(heard, working, add)
  // What waits is shared among those who wait: a circle takes nothing from others meanwhile.
  const waiting = Map.groupBy(worked, ([, { waits }]) => waits.length > 0)
  return new Map([...waiting.values()].flatMap(group => [...shared(new Map(group))]))
}

/** In the order of their hashes. */
function byBeacon(links: readonly Link[]): readonly (readonly Link[])[] {
  const groups: Link[][] = []
  for (const link of links) {
    const { number } = link.beacon
    const own = groups[number]
    if (own === undefined) groups[number] = [link]
    else own.push(link)
  }
  return groups.filter(group => group !== undefined).sort(([a], [b]) => (a!.hash < b!.hash ? -1 : 1))
}

type Add = (station: Station, field: 'beacons' | 'witnesses', atMs: number, units: number) => void

function earnBy(heard: readonly Link[], working: Working, add: Add): void {
  const groups = drawn(
    heard.filter(link => answers(link, working)),
    working,
  )
  if (groups.length === 0) return
  const { from, beacon } = heard[0]!
  const { atMs } = beacon
  if (isWithin(working.newest.witnessedMs[from.number]!, atMs))
    add(from, 'beacons', atMs, beaconUnits(groups.length))
  else working.refused.say(from.id as SubjectId, { code: 'no_valid_witness', facts: {} })
  const units = witnessUnits(groups.length)
  for (const group of groups) {
    if (!isSeveral(group)) {
      add(group.to, 'witnesses', atMs, units)
      continue
    }
    const known = group.filter(({ to }) => to.vouched)
    const paid = known.length > 0 ? known : group
    for (const { to } of paid) add(to, 'witnesses', atMs, Math.floor(units / paid.length))
  }
}

/** Who shares what one witness has: one, or several who are one observation. */
type Sharing = Link | readonly Link[]

function isSeveral(sharing: Sharing): sharing is readonly Link[] {
  return Array.isArray(sharing)
}

interface Worked extends Pick<Earned, 'waits' | 'limited'> {
  readonly owner: string
  beacons: number
  witnesses: number
  readonly made: (readonly [atMs: number, parts: number])[]
}

/** Of each draw so many units for each owner who takes part: whoever is alone in it gets no more for that. */
function shared(worked: ReadonlyMap<SubjectId, Worked>): ReadonlyMap<SubjectId, Earned> {
  const all = [...worked].sort(([a], [b]) => (a < b ? -1 : 1))
  const owners = new Set(all.map(([, { owner }]) => owner)).size
  const { shares } = sharePool(
    all.map(([, { beacons, witnesses }]) => ({ beacon: beacons, witness: witnesses, credits: 0n })),
    { pool: UNITS_AN_OWNER * BigInt(owners) },
  )
  return new Map(
    all.map(([id, { beacons, witnesses, waits, limited, made }], index) => {
      const units = shares[index]!.beacon + shares[index]!.witness
      const weights = made.map(([, part]) => BigInt(part))
      const parts = weights.length === 0 ? [] : shareByLargestRemainder(units, weights)
      return [
        id,
        {
          beacons,
          witnesses,
          waits,
          limited,
          units,
          made: made.map(([atMs], at) => [atMs, parts[at]!] as const),
        },
      ]
    }),
  )
}

/** When each was heard by somebody, and heard somebody, for the last time, ms: by its number. */
interface Newest {
  readonly beaconedMs: readonly number[]
  readonly witnessedMs: readonly number[]
}

function noteActive(links: readonly Link[], { gateways }: Books): Newest {
  const [beaconedMs, witnessedMs]: [number[], number[]] = [[], []]
  const stations = stationsIn(links)
  for (const { id, number } of stations) {
    const known = gateways.get(id as SubjectId) ?? NEVER_ACTIVE
    beaconedMs[number] = known.beaconedMs
    witnessedMs[number] = known.witnessedMs
  }
  for (const { from, to, beacon } of links) {
    if (beacon.atMs > beaconedMs[from.number]!) beaconedMs[from.number] = beacon.atMs
    if (beacon.atMs > witnessedMs[to.number]!) witnessedMs[to.number] = beacon.atMs
  }
  for (const { id, number } of stations)
    gateways.set(id as SubjectId, {
      beaconedMs: beaconedMs[number]!,
      witnessedMs: witnessedMs[number]!,
    })
  return { beaconedMs, witnessedMs }
}

const NEVER_ACTIVE: GatewayState = { beaconedMs: -1, witnessedMs: -1 }

/** A witness is heard itself. */
function answers(link: Link, { newest, refused }: Working): boolean {
  const { to, beacon } = link
  if (isWithin(newest.beaconedMs[to.number]!, beacon.atMs)) return true
  refused.say(to.id as SubjectId, { code: 'no_valid_beacon', facts: {} }, link)
  return false
}

/** The newest may be of the same draw, and later than this. */
function isWithin(newestMs: number, atMs: number): boolean {
  return newestMs !== -1 && newestMs >= atMs - RECIPROCAL_MS
}

/** Observations that count: those that the seed draws, each with who shares it. */
function drawn(heard: readonly Link[], { alike, most, refused }: Earning): readonly Sharing[] {
  if (alike.size === 0 && heard.length <= most) return heard
  const all = [...Map.groupBy(heard, ({ to }) => alike.get(to.id as SubjectId) ?? to.id)]
  if (all.length <= most) return all.map(([, links]) => links)
  const groups = all
    .map(([first, links]) => ({ lot: lotOf(first, links[0]!.beacon.plan.lot), first, links }))
    .sort((a, b) => a.lot - b.lot || (a.first < b.first ? -1 : 1))
  for (const { links } of groups.slice(most))
    for (const link of links)
      refused.say(
        link.to.id as SubjectId,
        { code: 'not_drawn', facts: { heardBy: groups.length, most } },
        link,
      )
  return groups.slice(0, most).map(({ links }) => links)
}

/** Ids are of hashes, and the beacon's lot is of the seed: so nobody chooses it. */
function lotOf(id: string, lot: number): number {
  return (Number.parseInt(id.slice(0, ID_DIGITS), 16) + lot) % LOT_END
}

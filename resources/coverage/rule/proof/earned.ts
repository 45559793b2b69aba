/**
 * What witnesses that count are worth, to who was heard and to who heard: reward units by how many heard it (HIP-15), times how much room
 * there is where each stands (HIP-17). Of many witnesses the seed draws those that count: nobody is better off by being faster.
 *
 * Who is one observation is one witness, and shares its pay; who only repeats it is none (repeated.ts). Rounded down, in parts of ten thousand.
 */

import { shareByLargestRemainder } from '../../../../protocol/amounts/share.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { Books } from '../books.ts'
import { inOrderOfIds } from '../by-id.ts'
import { SCALE_ONE, scalesOf } from '../policy/density.ts'
import { beaconUnits, witnessUnits } from '../policy/reward-units.ts'
import { sharePool } from '../policy/share-pool.ts'
import type { GatewayState } from '../state.ts'
import type { NotCounted } from './check-witness.ts'
import {
  type ByBeacon,
  byBeacon,
  type Links,
  linksWhere,
  type Pair,
  pairOf,
  sendersOf,
  stationsIn,
} from './links.ts'
import type { Station } from './stations.ts'

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
  readonly links: Links
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
export function earnedBy(links: Links, earning: Earning): ReadonlyMap<SubjectId, Earned> {
  const working = { ...earning, newest: noteActive(links, earning.books) }
  if (!earning.vouching) return earnedOf({ ...working, links }, false)
  const isKnown = (at: number) =>
    links.stations[links.by[at]!]!.vouched && links.sent[links.beacon[at]!]!.by.vouched
  const open = earnedOf({ ...working, links: linksWhere(links, isKnown) }, false)
  const all = earnedOf({ ...working, links, refused: knownOnes(open, earning) }, true)
  return new Map([...[...all].filter(([id]) => !open.has(id)), ...open])
}

/** Whoever earns among those who are vouched for is told nothing of the others. */
function knownOnes(open: ReadonlyMap<SubjectId, Earned>, { refused }: Earning): Earning['refused'] {
  return { say: (by, why, pair) => (open.has(by) ? undefined : refused.say(by, why, pair)) }
}

function earnedOf(working: Working, limited: boolean): ReadonlyMap<SubjectId, Earned> {
  const { links, closed } = working
  const scales = scalesIn(links)
  const works: Worked[] = []
  const worked = new Map<SubjectId, Worked>()
  const begin = ({ id, number, owner }: Station): Worked => {
    const waits = closed.has(id as SubjectId) ? ['closed_circle'] : []
    const own = { owner, beacons: 0, witnesses: 0, made: [], waits, limited }
    worked.set(id as SubjectId, own)
    works[number] = own
    return own
  }
  const add: Add = (station, field, atMs, units) => {
    const parts = Math.floor((units * scales[station.index]!) / SCALE_ONE)
    const own = works[station.number] ?? begin(station)
    if (field === 'beacons') own.beacons += parts
    else own.witnesses += parts
    if (!station.isStill) own.made.push([atMs, parts])
  }
  const { order, starts } = byBeacon(links)
  for (const number of inOrderOfHashes(links, { order, starts }))
    earnBy(number, order.subarray(starts[number]!, starts[number + 1]!), working, add)
  // What waits is shared among those who wait: a circle takes nothing from others meanwhile.
  const waiting = Map.groupBy(worked, ([, { waits }]) => waits.length > 0)
  return new Map([...waiting.values()].flatMap(group => [...shared(new Map(group))]))
}

/** By index. Each gateway counts once at each place where it stood: nobody makes room for it by going away. */
function scalesIn(links: Links): Float64Array {
  const { stations, beacon, by } = links
  const senders = sendersOf(links)
  const isThere = new Uint8Array(stations.length)
  for (let at = 0; at < by.length; at++) {
    isThere[by[at]!] = 1
    isThere[senders[beacon[at]!]!] = 1
  }
  const moved = new Set<string>()
  const cells: string[] = []
  for (const { index, number, isStill, place } of stations) {
    if (isThere[index] === 0) continue
    const name = isStill ? '' : `${number} ${place.cell}`
    if (name !== '' && moved.has(name)) continue
    if (name !== '') moved.add(name)
    cells.push(place.cell)
  }
  const scales = scalesOf(cells)
  return Float64Array.from(stations, ({ index, place }) =>
    isThere[index] === 1 ? scales.get(place.cell)! : 0,
  )
}

/** Numbers of the beacons that somebody heard. */
function inOrderOfHashes({ rows }: Links, { order, starts }: ByBeacon): readonly number[] {
  const heard: (readonly [hash: string, number: number])[] = []
  for (let number = 0; number + 1 < starts.length; number++)
    if (starts[number] !== starts[number + 1]) heard.push([rows[order[starts[number]!]!]![0], number])
  return inOrderOfIds(heard).map(([, number]) => number)
}

type Add = (station: Station, field: 'beacons' | 'witnesses', atMs: number, units: number) => void

/** @param heard witnesses of this beacon, as they stand in the columns */
function earnBy(number: number, heard: Uint32Array, working: Working, add: Add): void {
  const { links, newest, refused } = working
  const { by: from, atMs, plan } = links.sent[number]!
  const groups = drawn(whoAnswers(heard, atMs, working), plan.lot, working)
  if (groups.length === 0) return
  if (isWithin(newest.witnessedMs[from.number]!, atMs)) add(from, 'beacons', atMs, beaconUnits(groups.length))
  else refused.say(from.id as SubjectId, { code: 'no_valid_witness', facts: {} })
  const units = witnessUnits(groups.length)
  const heardBy = (at: number) => links.stations[links.by[at]!]!
  for (const group of groups) {
    if (typeof group === 'number') {
      add(heardBy(group), 'witnesses', atMs, units)
      continue
    }
    for (const at of group) add(heardBy(at), 'witnesses', atMs, Math.floor(units / group.length))
  }
}

/** Who shares what one witness has: one, or several who are one observation. */
type Sharing = number | readonly number[]

interface Worked extends Pick<Earned, 'waits' | 'limited'> {
  readonly owner: string
  beacons: number
  witnesses: number
  readonly made: (readonly [atMs: number, parts: number])[]
}

/** Of each draw so many units for each owner who takes part: whoever is alone in it gets no more for that. */
function shared(worked: ReadonlyMap<SubjectId, Worked>): ReadonlyMap<SubjectId, Earned> {
  const all = inOrderOfIds(worked)
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
  readonly beaconedMs: Float64Array
  readonly witnessedMs: Float64Array
}

function noteActive(links: Links, { gateways }: Books): Newest {
  const stations = stationsIn(links)
  const beaconedMs = new Float64Array(links.stations.length)
  const witnessedMs = new Float64Array(links.stations.length)
  for (const { id, number } of stations) {
    const known = gateways.get(id as SubjectId) ?? NEVER_ACTIVE
    beaconedMs[number] = known.beaconedMs
    witnessedMs[number] = known.witnessedMs
  }
  const senders = Uint32Array.from(links.sent, ({ by }) => by.number)
  const numbers = Uint32Array.from(links.stations, ({ number }) => number)
  const sentMs = Float64Array.from(links.sent, ({ atMs }) => atMs)
  for (let at = 0; at < links.by.length; at++) {
    const beacon = links.beacon[at]!
    const [from, to, atMs] = [senders[beacon]!, numbers[links.by[at]!]!, sentMs[beacon]!]
    if (atMs > beaconedMs[from]!) beaconedMs[from] = atMs
    if (atMs > witnessedMs[to]!) witnessedMs[to] = atMs
  }
  for (const { id, number } of stations)
    gateways.set(id as SubjectId, {
      beaconedMs: beaconedMs[number]!,
      witnessedMs: witnessedMs[number]!,
    })
  return { beaconedMs, witnessedMs }
}

const NEVER_ACTIVE: GatewayState = { beaconedMs: -1, witnessedMs: -1 }

/** A plain list: of a million short ones a typed one takes longer to make than to fill. */
function whoAnswers(heard: Uint32Array, sentMs: number, working: Working): readonly number[] {
  const all: number[] = []
  for (let place = 0; place < heard.length; place++)
    if (answers(heard[place]!, sentMs, working)) all.push(heard[place]!)
  return all
}

/** A witness is heard itself. */
function answers(at: number, sentMs: number, { links, newest, refused }: Working): boolean {
  const to = links.stations[links.by[at]!]!
  if (isWithin(newest.beaconedMs[to.number]!, sentMs)) return true
  refused.say(to.id as SubjectId, { code: 'no_valid_beacon', facts: {} }, pairOf(links, at))
  return false
}

/** The newest may be of the same draw, and later than this. */
function isWithin(newestMs: number, atMs: number): boolean {
  return newestMs !== -1 && newestMs >= atMs - RECIPROCAL_MS
}

/** Observations that count: those that the seed draws, each with who shares it. */
function drawn(
  heard: readonly number[],
  lot: number,
  { links, alike, most, refused }: Working,
): readonly Sharing[] {
  if (alike.size === 0 && heard.length <= most) return heard
  const idOf = (at: number) => links.stations[links.by[at]!]!.id as SubjectId
  const all = [...Map.groupBy(heard, at => alike.get(idOf(at)) ?? idOf(at))]
  if (all.length <= most) return all.map(([, same]) => same)
  const groups = all
    .map(([first, same]) => ({ lot: lotOf(first, lot), first, same }))
    .sort((a, b) => a.lot - b.lot || (a.first < b.first ? -1 : 1))
  const facts = { heardBy: groups.length, most }
  for (const { same } of groups.slice(most))
    for (const at of same) refused.say(idOf(at), { code: 'not_drawn', facts }, pairOf(links, at))
  return groups.slice(0, most).map(({ same }) => same)
}

/** Ids are of hashes, and the beacon's lot is of the seed: so nobody chooses it. */
function lotOf(id: string, lot: number): number {
  return (Number.parseInt(id.slice(0, ID_DIGITS), 16) + lot) % LOT_END
}

/**
 * What is known of a cell from what gateways hear: a beacon, sent where its gateway is registered, or a packet whose consumer said where its device
 * was. Of each owner who heard something from a cell one observation a window or draw: the middle one of its levels.
 *
 * Only what counts is taken: copies that count whole and that the consumer says were brought to it, witnesses that stand against all others.
 * Not where one owner is both ends, not of whom nobody vouches for where somebody could, whether gateway or consumer, and not where free
 * space lets nothing so strong through from the cell that is said.
 * A beacon's levels are told as a device of 14 dBm (EIRP) would have been heard: both fall by what the beacon was stronger.
 */
import { cellToCenterChild } from 'h3-js'
import { personOf } from '../../../../kernel/map/who-is.ts'
import { ownerAt } from '../../../../kernel/past-devices.ts'
import type { Finding } from '../../../../kernel/resource.ts'
import { cellOfNumber, numberOfCell } from '../../../../protocol/cells/cell-number.ts'
import { MAP_RESOLUTION } from '../../../../protocol/cells/region.ts'
import type { Address, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import type { Context } from '../books.ts'
import type { Copy } from '../carry/judge-copies.ts'
import type { CountedWindow } from '../carry/settle-windows.ts'
import { notice } from '../carry/take-routes.ts'
import type { CoverageParams } from '../params.ts'
import { byBeacon, type Links } from '../proof/links.ts'
import { isPossible, signalOf } from '../radio/free-space.ts'
import { parentOf } from '../radio/parent-cell.ts'
import { GATEWAY_RESOLUTION, metresBetween, type Place, placeOf } from '../radio/place.ts'
import { countsFor } from './one-observation.ts'
import type { PlacedAt } from './place-books.ts'

export interface Observation {
  /** When it is decided by: all of before it are. */
  readonly momentMs: number
  readonly cell: number
  readonly owner: Address
  readonly gateway: SubjectId
  /** By whose word it was sent there; undefined of a beacon. */
  readonly consumer?: SubjectId
  /** One observation of each counts. */
  readonly who: string
  readonly rssi: number
  readonly snr: number
}

/** Of a device as most are, tenths of dBm; from a cell's middle to its corners at most, metres. */
const [DEVICE_EIRP, CELL_M] = [140, 300]

export interface WindowCopies {
  readonly startMs: number
  readonly route: MessageId
  readonly consumer: SubjectId
  readonly copies: CountedWindow['copies']
  /** Cells that the consumer said, by hash, and who brought it the packet. */
  readonly cells: ReadonlyMap<string, PlacedAt>
}

/** Of the packets of a window; and what is said to a consumer whose cells cannot be. */
export function observedPackets(
  { startMs, route, consumer, copies, cells }: WindowCopies,
  context: Context,
  { region, toleranceDdb }: CoverageParams,
): { readonly observations: readonly Observation[]; readonly findings: readonly Finding[] } {
  const by = context.subjects.get(consumer)
  if (by === undefined) return { observations: [], findings: [] }
  if (context.vouching && by.vouched === undefined) {
    const facts = { route, windowMs: startMs, packets: cells.size }
    return { observations: [], findings: [notice(consumer, 'places_not_vouched', facts)] }
  }
  const heard: Observation[] = []
  const impossible: { readonly hash: string; readonly gateway: SubjectId; readonly metres: number }[] = []
  for (const { gateway, owner, place, gainDdbi, vouched, row } of broughtOnes(copies, cells)) {
    const [hash, heardMs, , rssi, snr, frequencyHz] = row
    if (place === undefined || owner === '' || owner === ownerAt(by, heardMs)) continue
    if (context.vouching && !vouched) continue
    const { cell } = cells.get(hash)!
    const metres = metresBetween(place, centreOf(cell))
    const link = {
      sentDdbm: region.deviceEirpDdbm,
      gainDdbi: [0, gainDdbi] as const,
      metres: Math.max(1, metres - CELL_M),
      frequencyHz,
    }
    if (isPossible(signalOf(rssi, snr), link, toleranceDdb))
      heard.push({
        momentMs: startMs,
        cell,
        owner: owner as Address,
        gateway,
        consumer,
        who: whoIs(gateway, owner, context),
        rssi,
        snr,
      })
    else impossible.push({ hash, gateway, metres })
  }
  const [first] = impossible.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
  const facts = first && { route, windowMs: startMs, packets: impossible.length, ...first }
  return {
    observations: middles(heard),
    findings: facts === undefined ? [] : [notice(consumer, 'place_impossible', facts)],
  }
}

/** Of packets whose cells are said, copies that were brought; of those who are one observation one. */
function broughtOnes(copies: CountedWindow['copies'], cells: ReadonlyMap<string, PlacedAt>): readonly Copy[] {
  const brought = copies.filter(({ copy }) => cells.get(copy.row[0])?.by.has(copy.gateway) === true)
  const [alone, shared] = [brought.filter(({ one }) => !one), brought.filter(({ one }) => one)]
  const groups = Map.groupBy(shared, ({ copy, one }) => `${copy.row[0]} ${one}`)
  const drawn = [...groups.values()].flatMap(same => {
    const members = same.map(({ copy: { gateway, vouched } }) => ({ id: gateway, vouched }))
    return same.filter(({ copy }) => countsFor(members, copy.row[0]) === copy.gateway)
  })
  return [...alone, ...drawn].map(({ copy }) => copy)
}

/**
 * In order. A million of these an epoch: what is the same of a sender or of a witness is made once, only what counts is made at all, and each
 * as it is asked for.
 * @param momentMs when the draw is decided
 */
export function* observedBeacons(links: Links, momentMs: number, context: Context): Iterable<Observation> {
  const { sent, stations, rows } = links
  const who = stations.map(({ id, owner }) => (owner === '' ? '' : whoIs(id as SubjectId, owner, context)))
  const rank = ranksOf(who)
  const counts = (at: number) => {
    const [to, { by: from }] = [stations[links.by[at]!]!, sent[links.beacon[at]!]!]
    return to.owner !== '' && (!context.vouching || (to.vouched && from.vouched))
  }
  const observationOf = (at: number, cell: number): Observation => {
    const [to, { by: from, plan }] = [stations[links.by[at]!]!, sent[links.beacon[at]!]!]
    const stronger = plan.powerDdbm + from.gainDdbi - DEVICE_EIRP
    const [rssi, snr] = [rows[at]![4] - stronger, rows[at]![5] - stronger]
    const [owner, gateway] = [to.owner as Address, to.id as SubjectId]
    return { momentMs, cell, owner, gateway, who: who[to.index]!, rssi, snr }
  }
  const { order, starts } = byBeacon(links)
  for (const [cell, numbers] of beaconsByCell(links)) {
    const heard: number[] = []
    for (const number of numbers)
      for (let place = starts[number]!; place < starts[number + 1]!; place++)
        if (counts(order[place]!)) heard.push(order[place]!)
    const rankOf = (at: number) => rank[links.by[at]!]!
    heard.sort((a, b) => rankOf(a) - rankOf(b))
    for (let from = 0, until = 0; from < heard.length; from = until) {
      while (until < heard.length && rankOf(heard[until]!) === rankOf(heard[from]!)) until++
      if (until === from + 1) yield observationOf(heard[from]!, cell)
      else yield middleOf(heard.slice(from, until).map(at => observationOf(at, cell)))
    }
  }
}

/** Of each text its place among all different ones, in order. */
function ranksOf(texts: readonly string[]): Uint32Array {
  const places = new Map([...new Set(texts)].sort().map((text, place) => [text, place]))
  return Uint32Array.from(texts, text => places.get(text)!)
}

/** Numbers of beacons by the cell that they were sent from, in the order of cells. */
function beaconsByCell({ sent }: Links): readonly (readonly [cell: number, numbers: readonly number[]])[] {
  const cells = Map.groupBy(sent.keys(), number =>
    numberOfCell(parentOf(sent[number]!.by.place.cell, MAP_RESOLUTION), MAP_RESOLUTION),
  )
  return [...cells].sort((a, b) => a[0] - b[0])
}

/** Of gateways that are one observation who all of them are: on another day another of them is drawn, and they are one owner of a row. */
export function whosTogether(
  alike: ReadonlyMap<SubjectId, SubjectId>,
  context: Context,
): ReadonlyMap<SubjectId, readonly string[]> {
  const groups = Map.groupBy(alike.keys(), id => alike.get(id)!)
  const whosOf = new Map(
    [...groups].map(([first, ids]) => [
      first,
      ids.flatMap(id => {
        const owner = context.subjects.get(id)?.owner
        return owner === undefined ? [] : [whoIs(id, owner, context)]
      }),
    ]),
  )
  return new Map([...alike].map(([id, first]) => [id, whosOf.get(first)!]))
}

export function whoIs(gateway: SubjectId, owner: string, { subjects }: Context): string {
  return personOf(subjects.get(gateway)!) ?? owner
}

/** The centre of a cell is that of its middle child. */
function centreOf(cell: number): Place {
  return placeOf(cellToCenterChild(cellOfNumber(cell, MAP_RESOLUTION), GATEWAY_RESOLUTION))!
}

/** Of each cell and person one, in one order that everybody has. */
function middles(heard: readonly Observation[]): readonly Observation[] {
  const byCell = new Map<number, Observation[]>()
  for (const one of heard) {
    const known = byCell.get(one.cell)
    if (known === undefined) byCell.set(one.cell, [one])
    else known.push(one)
  }
  const all: Observation[] = []
  for (const cell of [...byCell.keys()].sort((a, b) => a - b)) {
    const own = byCell.get(cell)!.sort((a, b) => (a.who < b.who ? -1 : a.who > b.who ? 1 : 0))
    for (let from = 0, until = 0; from < own.length; from = until) {
      while (until < own.length && own[until]!.who === own[from]!.who) until++
      all.push(until === from + 1 ? own[from]! : middleOf(own.slice(from, until)))
    }
  }
  return all
}

/** Of one person in one cell. */
function middleOf(own: readonly Observation[]): Observation {
  const [first] = own.toSorted((a, b) => (a.gateway < b.gateway ? -1 : 1)) as [Observation]
  const middle = (of: (one: Observation) => number) =>
    own.map(of).sort((a, b) => a - b)[(own.length - 1) >> 1]!
  return { ...first, rssi: middle(one => one.rssi), snr: middle(one => one.snr) }
}

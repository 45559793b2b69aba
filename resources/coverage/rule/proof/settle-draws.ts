/**
 * Draws of beacons: an epoch's seed asks each gateway to send, others say what they heard, and when everything that came in time is in,
 * what counts is worked out at once.
 *
 * Law: whoever a draw asks, nobody is late before the seed can be known; who is paid of many witnesses is drawn by the seed; a
 * gateway earns by what others hear of it and by what it hears of others, not by one alone (HIP-106).
 */
import type { Finding } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { beaconHash, planOf } from '../../messages/beacon-plan.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'
import { type CoverageSummary, GATEWAY } from '../appraise.ts'
import type { Books, Context } from '../books.ts'
import { inOrderOfIds } from '../by-id.ts'
import { alikeIn, countAlike } from '../carry/alike.ts'
import { regionAt } from '../gateway.ts'
import { oneObservationEach } from '../map/one-observation.ts'
import type { CoverageParams, ProofParams } from '../params.ts'
import type { BeaconRow, DrawState, WitnessRow } from '../state.ts'
import { checkWitness, type SentBeacon } from './check-witness.ts'
import { closedCircles } from './circles.ts'
import { type Earned, earnedBy } from './earned.ts'
import { deadlinesOf } from './hear-proof.ts'
import { byBeacon, type Links, levelsIn, linksWhere, sendersOf, stationsIn } from './links.ts'
import { outOfPlace } from './out-of-place.ts'
import { Refusals } from './refusals.ts'
import { withoutRepeated } from './repeated.ts'
import { Sendings } from './sendings.ts'
import { Stations } from './stations.ts'

type Said = readonly (readonly [SubjectId, CoverageSummary])[]

/** An epoch's seed asks where a time of `everyMs` begins in it. */
export function openDraw(books: Books, { epoch, subjects }: Context, proof: ProofParams): void {
  const { number, startMs, endMs, seed } = epoch
  const asks = Math.floor(endMs / proof.everyMs) > Math.floor(startMs / proof.everyMs)
  const anybody = [...subjects.values()].some(({ model }) => model === GATEWAY)
  if (asks && anybody) books.draws.set(number, { seed, knownMs: -1, beacons: {}, heard: {} })
}

/** What is said of draws, and when each of them could be known. */
export function takeProof(books: Books, said: Said, { knownAtMs }: Context): void {
  const sent = new Map<number, [SubjectId, BeaconRow][]>()
  const heard = new Map<number, [SubjectId, readonly WitnessRow[]][]>()
  for (const [gateway, { beacons, witnesses }] of said) {
    for (const { draw, row } of beacons) listIn(sent, draw).push([gateway, row])
    if (witnesses.length === 1) listIn(heard, witnesses[0]!.draw).push([gateway, witnesses[0]!.rows])
    else
      for (const [draw, all] of Map.groupBy(witnesses, one => one.draw))
        listIn(heard, draw).push([gateway, all.flatMap(({ rows }) => rows)])
  }
  for (const [draw, rows] of sent) {
    const asked = books.draws.get(draw)
    if (asked === undefined) continue
    books.draws.set(draw, { ...asked, beacons: { ...asked.beacons, ...Object.fromEntries(rows) } })
  }
  for (const [draw, rows] of heard) {
    const asked = books.draws.get(draw)
    if (asked === undefined) continue
    const all: Record<SubjectId, readonly WitnessRow[]> = { ...asked.heard }
    for (const [gateway, own] of rows) {
      const before = all[gateway]
      all[gateway] = before === undefined ? own : [...before, ...own]
    }
    books.draws.set(draw, { ...asked, heard: all })
  }
  for (const [draw, asked] of books.draws) {
    const knownMs = knownAtMs(draw)
    if (asked.knownMs === -1 && knownMs !== undefined) books.draws.set(draw, { ...asked, knownMs })
  }
}

function listIn<Row>(map: Map<number, Row[]>, key: number): Row[] {
  const known = map.get(key)
  if (known !== undefined) return known
  const list: Row[] = []
  map.set(key, list)
  return list
}

export interface DrawsSettled {
  readonly findings: readonly Finding[]
  readonly earned: ReadonlyMap<SubjectId, Earned>
  readonly beacons: number
  readonly witnesses: number
  /** Those who were heard by somebody outside of their circle. */
  readonly opened: ReadonlySet<SubjectId>
  readonly decided: readonly SettledDraw[]
}

/** Of a draw, where a map is made of it, who heard whom: of those who are one observation one, and of nobody of a closed circle. */
export interface SettledDraw {
  readonly decidedMs: number
  readonly links: Links
}

export function settleDraws(books: Books, context: Context, params: CoverageParams): DrawsSettled {
  const findings: Finding[] = []
  const earned = new Map<SubjectId, Earned>()
  const opened = new Set<SubjectId>()
  const decided: SettledDraw[] = []
  let [beacons, witnesses] = [0, 0]
  for (const [number, draw] of [...books.draws].sort(([a], [b]) => a - b)) {
    if (draw.knownMs === -1) continue
    const { beaconsUntilMs } = deadlinesOf(draw.knownMs, params.proof!)
    if (beaconsUntilMs >= context.completeUntilMs) continue
    const settled = settleDraw(draw, { books, context, params })
    findings.push(...settled.findings.map(one => ({ ...one, facts: { draw: number, ...one.facts } })))
    for (const [gateway, one] of settled.earned) earned.set(gateway, together(earned.get(gateway), one))
    for (const gateway of settled.opened) opened.add(gateway)
    if (settled.sound !== undefined) decided.push({ decidedMs: beaconsUntilMs, links: settled.sound })
    beacons += settled.beacons
    witnesses += settled.witnesses
    books.draws.delete(number)
  }
  return { findings, earned, beacons, witnesses, opened, decided }
}

interface Settling {
  readonly books: Books
  readonly context: Context
  readonly params: CoverageParams
}

function settleDraw(
  draw: DrawState,
  settling: Settling,
): Omit<DrawsSettled, 'decided'> & { readonly sound: Links | undefined } {
  const { params, books, context } = settling
  const refused = new Refusals()
  const stations = new Stations(context.subjects, params)
  const sent = sentIn(draw, refused, stations, settling)
  const links = linksIn(draw, sent, refused, stations, settling)
  const wrong = outOfPlace(links, refused.contradicting())
  for (const [gateway, facts] of wrong) refused.say(gateway, { code: 'place_wrong', facts })
  const sound = without(wrong, links)
  const closed = closedCircles(sound)
  for (const [gateway, facts] of closed) refused.say(gateway, { code: 'closed_circle', facts })
  // Of what counts: who says another's levels later, or from elsewhere, makes that one no part of anything.
  books.alike = countAlike(books.alike, levelsIn(links, byBeacon(links)))
  const active = activeIn(sound)
  const alike = alikeIn(books.alike)
  const { links: heard, repeating } = withoutRepeated(sound, alike, context.acknowledgeMs)
  for (const [gateway, facts] of repeating) refused.say(gateway, { code: 'same_levels', facts })
  const sharing = new Set([...activeIn(heard)].filter(gateway => !repeating.has(gateway)))
  for (const [gateway, other] of alikeAmong(sharing, alike))
    refused.say(gateway, { code: 'same_levels', facts: { with: other } })
  const earned = earnedBy(heard, {
    books,
    refused,
    alike,
    closed,
    most: params.proof!.witnesses,
    vouching: context.vouching,
  })
  return {
    findings: refused.findings(wrong),
    earned,
    beacons: sendersIn(sound),
    witnesses: sound.rows.length,
    opened: new Set([...active].filter(gateway => !closed.has(gateway))),
    sound: params.map === undefined ? undefined : oneObservationEach(without(closed, heard), alike),
  }
}

/** Who is one observation with another who counts in this draw as well, and the first of these by id. */
function alikeAmong(
  active: ReadonlySet<SubjectId>,
  alike: ReadonlyMap<SubjectId, SubjectId>,
): readonly (readonly [gateway: SubjectId, other: SubjectId])[] {
  const there = [...alike].filter(([gateway]) => active.has(gateway)).sort(([a], [b]) => (a < b ? -1 : 1))
  const groups = Map.groupBy(there, ([, first]) => first)
  return there.flatMap(([gateway, first]) => {
    const other = groups.get(first)!.find(([one]) => one !== gateway)
    return other === undefined ? [] : [[gateway, other[0]] as const]
  })
}

/** Those that none of these sent or heard. */
function without(gateways: ReadonlyMap<SubjectId, unknown>, links: Links): Links {
  if (gateways.size === 0) return links
  const isOut = links.stations.map(({ id }) => gateways.has(id as SubjectId))
  const senders = sendersOf(links)
  return linksWhere(links, at => !isOut[links.by[at]!] && !isOut[senders[links.beacon[at]!]!])
}

/** Payload → who sent it, of those whose beacons count. */
function sentIn(
  draw: DrawState,
  refused: Refusals,
  stations: Stations,
  { context, params }: Settling,
): ReadonlyMap<PacketHash, SentBeacon> {
  const { spreadMs } = params.proof!
  const { witnessesUntilMs, beaconsUntilMs } = deadlinesOf(draw.knownMs, params.proof!)
  const sent = new Map<PacketHash, SentBeacon>()
  for (const [id, [atMs, secret, arrivedAtMs]] of rowsOf(draw.beacons)) {
    const by = stations.at(id, atMs)
    if (by === undefined) continue
    if (arrivedAtMs <= witnessesUntilMs || arrivedAtMs > beaconsUntilMs) {
      const facts = { arrivedAtMs, fromMs: witnessesUntilMs, untilMs: beaconsUntilMs }
      refused.say(id, { code: 'beacon_late', facts })
      continue
    }
    const plan = planOf(draw.seed, id, regionAt(context.subjects.get(id)!, params), spreadMs)
    const wantedMs = draw.knownMs + plan.afterMs
    if (atMs < wantedMs || atMs > wantedMs + params.proof!.spreadMs) {
      refused.say(id, { code: 'beacon_off_schedule', facts: { sentMs: atMs, wantedMs } })
      continue
    }
    const hash = beaconHash(draw.seed, id, secret)
    sent.set(hash, { by, number: sent.get(hash)?.number ?? sent.size, atMs, plan })
  }
  return sent
}

/** Witnesses that count. */
function linksIn(
  draw: DrawState,
  sent: ReadonlyMap<PacketHash, SentBeacon>,
  refused: Refusals,
  stations: Stations,
  { params }: Settling,
): Links {
  const { witnessesUntilMs } = deadlinesOf(draw.knownMs, params.proof!)
  const all = [...sent.values()]
  const numbers = new Map([...sent].map(([hash, { number }]) => [hash, number]))
  const sendings = new Sendings(all)
  const heard = rowsOf(draw.heard)
  const most = heard.reduce((sum, [, rows]) => sum + rows.length, 0)
  const [beacons, by] = [new Uint32Array(most), new Uint32Array(most)]
  const counted: WitnessRow[] = []
  for (const [id, rows] of heard) {
    const still = stations.still(id)
    const surely = still && sendings.surely(still, params.toleranceDdb)
    // A million rows an epoch: by place, for a pattern costs a walk.
    for (const row of rows) {
      const number = numbers.get(row[0])
      if (surely !== undefined && number !== undefined && row[6] <= witnessesUntilMs && surely(row, number)) {
        beacons[counted.length] = number
        by[counted.length] = still!.index
        counted.push(row)
        continue
      }
      const beacon = number === undefined ? undefined : all[number]
      const to = still ?? stations.at(id, row[1])
      if (to === undefined) continue
      const why =
        row[6] > witnessesUntilMs
          ? { code: 'witness_late' as const, facts: { arrivedAtMs: row[6], untilMs: witnessesUntilMs } }
          : beacon === undefined
            ? { code: 'beacon_unknown' as const, facts: {} }
            : checkWitness(row, to, beacon, params.toleranceDdb)
      if (why === undefined) {
        beacons[counted.length] = beacon!.number
        by[counted.length] = to.index
        counted.push(row)
      } else refused.say(id, why, beacon && { from: beacon.by, to })
    }
  }
  const columns = {
    beacon: beacons.subarray(0, counted.length),
    by: by.subarray(0, counted.length),
    rows: counted,
  }
  return { sent: all, stations: stations.all, ...columns }
}

function sendersIn({ sent, beacon }: Links): number {
  const isHeard = new Uint8Array(sent.length)
  for (const number of beacon) isHeard[number] = 1
  return isHeard.reduce((sum, one) => sum + one, 0)
}

function activeIn(links: Links): ReadonlySet<SubjectId> {
  return new Set(stationsIn(links).map(({ id }) => id as SubjectId))
}

function together(a: Earned | undefined, b: Earned): Earned {
  if (a === undefined) return b
  return {
    beacons: a.beacons + b.beacons,
    witnesses: a.witnesses + b.witnesses,
    units: a.units + b.units,
    made: [...a.made, ...b.made],
    waits: [...new Set([...a.waits, ...b.waits])],
    limited: a.limited || b.limited,
  }
}

function rowsOf<Row>(of: { readonly [gateway: SubjectId]: Row }): readonly [SubjectId, Row][] {
  return inOrderOfIds(Object.entries(of) as [SubjectId, Row][])
}

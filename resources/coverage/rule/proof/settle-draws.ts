/**
 * Draws of beacons: an epoch's seed asks each gateway to send, others say what they heard, and when everything that came in time is in,
 * what counts is worked out at once.
 *
 * Law: whoever a draw asks, nobody is late before the seed can be known; who is paid of many witnesses is drawn by the seed; a
 * gateway earns by what others hear of it and by what it hears of others, not by one alone (HIP-106).
 */
import { ownerAt } from '../../../../kernel/past-devices.ts'
import type { Finding } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { beaconHash, planOf } from '../../messages/beacon-plan.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'
import { type CoverageSummary, GATEWAY } from '../appraise.ts'
import type { Books, Context } from '../books.ts'
import { alikeIn, countAlike, type Levels, levelOf } from '../carry/alike.ts'
import { gainOf, placeAt, regionAt } from '../gateway.ts'
import { oneObservationEach } from '../map/one-observation.ts'
import type { CoverageParams, ProofParams } from '../params.ts'
import type { BeaconRow, DrawState, WitnessRow } from '../state.ts'
import { checkWitness, type SentBeacon, type Station } from './check-witness.ts'
import { closedCircles, stationsIn } from './circles.ts'
import { type Earned, earnedBy, type Link } from './earned.ts'
import { deadlinesOf } from './hear-proof.ts'
import { outOfPlace } from './out-of-place.ts'
import { Refusals } from './refusals.ts'

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
    for (const [draw, all] of Map.groupBy(witnesses, one => one.draw))
      listIn(heard, draw).push([gateway, all.length === 1 ? all[0]!.rows : all.flatMap(({ rows }) => rows)])
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
  readonly links: readonly Link[]
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
    if (params.map !== undefined) decided.push({ decidedMs: beaconsUntilMs, links: settled.sound })
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
): Omit<DrawsSettled, 'decided'> & { readonly sound: readonly Link[] } {
  const { params, books, context } = settling
  const refused = new Refusals()
  const stations = new Stations(context.subjects, params)
  const sent = sentIn(draw, refused, stations, settling)
  const { links, levels } = linksIn(draw, sent, refused, stations, settling)
  const wrong = outOfPlace(links, refused.contradicting())
  for (const [gateway, facts] of wrong) refused.say(gateway, { code: 'place_wrong', facts })
  const sound =
    wrong.size === 0
      ? links
      : links.filter(({ from, to }) => !wrong.has(from.id as SubjectId) && !wrong.has(to.id as SubjectId))
  const closed = closedCircles(sound)
  for (const [gateway, facts] of closed) refused.say(gateway, { code: 'closed_circle', facts })
  books.alike = countAlike(books.alike, levels)
  const active = activeIn(sound)
  const alike = alikeIn(books.alike)
  for (const [gateway, other] of alikeAmong(active, alike))
    refused.say(gateway, { code: 'same_levels', facts: { with: other } })
  const earned = earnedBy(sound, {
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
    witnesses: sound.length,
    opened: new Set([...active].filter(gateway => !closed.has(gateway))),
    sound: params.map === undefined ? [] : oneObservationEach(outside(sound, closed), alike),
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

/** Of nobody who is of a closed circle. */
function outside(links: readonly Link[], closed: ReadonlyMap<SubjectId, unknown>): readonly Link[] {
  if (closed.size === 0) return links
  return links.filter(({ from, to }) => ![from, to].some(({ id }) => closed.has(id as SubjectId)))
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

/** Witnesses that count, and their levels by beacon. */
function linksIn(
  draw: DrawState,
  sent: ReadonlyMap<PacketHash, SentBeacon>,
  refused: Refusals,
  stations: Stations,
  { params }: Settling,
): { readonly links: readonly Link[]; readonly levels: Iterable<Levels> } {
  const { witnessesUntilMs } = deadlinesOf(draw.knownMs, params.proof!)
  const links: Link[] = []
  const heardOf = [...sent.values()].map((): Levels => ({ gateways: [], levels: [] }))
  for (const [id, rows] of rowsOf(draw.heard)) {
    const still = stations.still(id)
    // A million rows an epoch: by place, for a pattern costs a walk.
    for (const row of rows) {
      const beacon = sent.get(row[0])
      const to = still ?? stations.at(id, row[1])
      if (to === undefined) continue
      const why =
        row[6] > witnessesUntilMs
          ? { code: 'witness_late' as const, facts: { arrivedAtMs: row[6], untilMs: witnessesUntilMs } }
          : beacon === undefined
            ? { code: 'beacon_unknown' as const, facts: {} }
            : checkWitness(row, to, beacon, params.toleranceDdb)
      if (why === undefined) {
        links.push({ beacon: beacon!, hash: row[0], from: beacon!.by, to, row })
        // Of what counts: who says another's levels later, or from elsewhere, makes that one no part of anything.
        const heard = heardOf[beacon!.number]!
        heard.gateways.push(id)
        heard.levels.push(levelOf(row[4], row[5]))
      } else refused.say(id, why, beacon && { from: beacon.by, to })
    }
  }
  return { links, levels: heardOf }
}

/** The gateways of a draw, as they stood: of one that was never sold nor moved one, whenever it is asked for. */
class Stations {
  readonly #known = new Map<SubjectId, Station | undefined>()
  readonly #numbers = new Map<SubjectId, number>()
  readonly #subjects: Context['subjects']
  readonly #params: CoverageParams

  constructor(subjects: Context['subjects'], params: CoverageParams) {
    this.#subjects = subjects
    this.#params = params
  }

  /** As it stood then; undefined where it has left, or has no place. */
  at(id: SubjectId, atMs: number): Station | undefined {
    return this.still(id) ?? this.#made(this.#subjects.get(id), atMs)
  }

  /** Undefined of one that was sold or moved as well. */
  still(id: SubjectId): Station | undefined {
    if (this.#known.has(id)) return this.#known.get(id)
    const subject = this.#subjects.get(id)
    const still = (subject?.past ?? []).length === 0 ? this.#made(subject, 0) : undefined
    this.#known.set(id, still)
    return still
  }

  #made(subject: Subject | undefined, atMs: number): Station | undefined {
    const place = subject === undefined ? undefined : placeAt(subject, atMs)
    if (subject === undefined || place === undefined) return undefined
    const number = this.#numbers.get(subject.id) ?? this.#numbers.size
    this.#numbers.set(subject.id, number)
    return {
      id: subject.id,
      number,
      owner: ownerAt(subject, atMs) ?? '',
      place,
      gainDdbi: gainOf(subject),
      region: regionAt(subject, this.#params).name,
      vouched: subject.vouched !== undefined,
      isStill: (subject.past ?? []).length === 0,
    }
  }
}

function sendersIn(links: readonly Link[]): number {
  const known: true[] = []
  let senders = 0
  for (const { from } of links)
    if (known[from.number] === undefined) {
      known[from.number] = true
      senders++
    }
  return senders
}

function activeIn(links: readonly Link[]): ReadonlySet<SubjectId> {
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
  return (Object.entries(of) as [SubjectId, Row][]).sort(([a], [b]) => (a < b ? -1 : 1))
}

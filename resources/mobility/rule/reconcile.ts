/** All devices at once: what waited and may be decided now, what it earned, and what is remembered. */
import { openBalances } from '../../../kernel/balances.ts'
import { closeMap, openMap } from '../../../kernel/map/map-state.ts'
import { openPlaces } from '../../../kernel/map/places.ts'
import { DAY_QUARTERS, publishUntil } from '../../../kernel/map/publish.ts'
import { sell } from '../../../kernel/map/sell.ts'
import { personOf } from '../../../kernel/map/who-is.ts'
import { madeBy, ownerAt } from '../../../kernel/past-devices.ts'
import type {
  Contribution,
  EpochContext,
  Finding,
  Hold,
  Outcome,
  Release,
  Summaries,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { QUARTER_MS, unpackVisits } from '../messages/sheet.ts'
import { unpackSightings } from '../messages/sightings/sighting.ts'
import type { MobilitySummary } from './appraise.ts'
import { type Decided, type DueSheet, decideQuarter, type Earned, type Memory, type Print } from './decide.ts'
import { stillFresh } from './freshness.ts'
import { collect } from './map/collect.ts'
import { ROADS } from './map/shape.ts'
import type { MobilityParams } from './params.ts'
import { shuffledVisits } from './prints.ts'
import type { MobilityReason } from './reasons.ts'
import { settleRides } from './rides/settle-rides.ts'
import { decidableBefore, gatherSeals, takeDue } from './sealed.ts'
import { decideSightings, type SightPay } from './sightings/decide-sightings.ts'
import { closeSights, openSights } from './sightings/sight-state.ts'
import type { MobilityState, WaitingSheet } from './state.ts'
import { keptStreaks, type Streaks, withStreaks } from './streak-pay.ts'
import { isOfVehicle, keptHeard, noteHeard, onePayAVehicle, openHeard, vehicleOf } from './vehicles.ts'

const FULL_PPM = 1_000_000
const NOT_VOUCHED = 'not_vouched' satisfies MobilityReason
const WAITS: Hold = { ppm: FULL_PPM, codes: [NOT_VOUCHED] }

type Context = EpochContext<MobilityState>

export function reconcileMobility(
  summaries: Summaries<MobilitySummary>,
  context: Context,
  params: MobilityParams,
): Outcome<MobilityState> {
  const { state, subjects, completeUntilMs, vouching, acknowledgeMs } = context
  const [waiting, seals] = [gather(summaries, context), gatherSeals(summaries, context)]
  const before = Math.max(state.decidedBefore, decidableBefore(completeUntilMs, params))
  const { counted, unsealed } = takeDue(waiting, seals, before, params)
  const memory = memoryOf(state, subjects, waiting)
  const due = openDue(counted, context)
  const quarters = Map.groupBy(due, ({ quarter }) => quarter)
  const deciding = { memory, params, placeOf: openPlaces(), acknowledgeMs }
  const streaks: Streaks = new Map(Object.entries(state.streaks))
  const heard = openHeard(state.vehicles, subjects)
  const decided = [...quarters.values()].map((all): Decided => {
    const one = decideQuarter(onePayAVehicle(all, heard, params), deciding)
    noteHeard(one.counted, heard)
    return { ...one, earned: withStreaks(one.earned, one.counted, streaks, params) }
  })
  const sights = openSights(state.sights)
  const watched = decided.map(quarter => decideSightings(quarter, sights, params))
  const pays = watched.flatMap(one => one.pays)
  const contributions = contributionsOf(decided, pays, context)
  const map = openMap(state.map, ROADS)
  for (const quarter of decided) collect(map, quarter, params.map)
  publishUntil(map, Math.floor(before / DAY_QUARTERS) - 1, params.map)
  const balances = openBalances(context)
  const { transfers, charges, findings } = sell(map, ordersIn(summaries), context, params.map, balances)
  const words = [...summaries].flatMap(([by, summary]) =>
    (summary.rides ?? []).map(word => Object.assign({ by }, word)),
  )
  const rule = { ...params.rides, mostMps: params.mostMps }
  const rides = settleRides(state.rides, words, { context, rule, balances })
  return {
    contributions,
    transfers: [...transfers, ...rides.transfers],
    charges: [...charges, ...rides.charges],
    findings: inOneOrder([
      ...unsealed,
      ...[...decided, ...watched].flatMap(one => one.findings),
      ...findings,
      ...rides.findings,
    ]),
    releases: releasesOf(subjects.values()),
    limitedPpm: vouching ? params.declaredPpm : 0,
    highlights: { ...highlightsOf(decided, contributions), rides: rides.rides, fares: rides.fares },
    state: {
      decidedBefore: before,
      waiting: stillWaiting(waiting, before),
      seals: stillWaiting(seals, before),
      streaks: keptStreaks(streaks, before),
      vehicles: keptHeard(heard, before, params),
      ...forgetful(memory, state, due, before, params),
      map: closeMap(map),
      sights: closeSights(sights, before, params.sightings.keepQuarters, id => subjects.has(id)),
      rides: rides.state,
    },
  }
}

function ordersIn(summaries: Summaries<MobilitySummary>) {
  return [...summaries].flatMap(([consumer, { orders = [] }]) =>
    orders.map(order => Object.assign({ consumer }, order)),
  )
}

/** What waited and what is new, of whoever is registered; ascending by subject. */
function gather(
  summaries: Summaries<MobilitySummary>,
  { state, subjects }: Context,
): ReadonlyMap<SubjectId, readonly WaitingSheet[]> {
  const waiting = new Map<SubjectId, readonly WaitingSheet[]>()
  for (const id of [...subjects.keys()].sort()) {
    const all = [...(state.waiting[id] ?? []), ...(summaries.get(id)?.sheets ?? [])]
    if (all.length > 0)
      waiting.set(
        id,
        all.sort(([a], [b]) => a - b),
      )
  }
  return waiting
}

/** Quarter after quarter. */
function openDue(counted: ReturnType<typeof takeDue>['counted'], context: Context): readonly DueSheet[] {
  return counted
    .map(([id, sheet, fixedAtMs]) =>
      Object.assign(openSheet(context.subjects.get(id)!, sheet, context), { fixedAtMs }),
    )
    .sort(inOrder)
}

function openSheet(
  subject: Subject,
  [quarter, packed, arrivedAtMs, from, to, prints, , seen]: WaitingSheet,
  { vouching }: Context,
): Omit<DueSheet, 'fixedAtMs'> {
  const visits = unpackVisits(toBytes(packed))
  const shuffled = shuffledVisits(visits)
  return {
    subject: subject.id,
    quarter,
    arrivedAtMs,
    visits,
    shuffled,
    owner: ownerAt(subject, (quarter + 1) * QUARTER_MS - 1) ?? `nobody of ${subject.id}`,
    vehicle: vehicleOf(subject),
    person: personOf(subject),
    prints: splitPrints(prints),
    odometer: [from, to],
    sightings: seen === '' ? [] : unpackSightings(toBytes(seen)),
    isTrusted: !vouching || isVouched(subject),
    ofVehicleSinceMs: isOfVehicle(subject) ? subject.registeredAtMs : -1,
    isBesideVouched: false,
    besideHeardIn: -1,
  }
}

function memoryOf(
  { cells, hours, regions, prints, devices }: MobilityState,
  subjects: ReadonlyMap<SubjectId, Subject>,
  waiting: ReadonlyMap<SubjectId, readonly WaitingSheet[]>,
): Memory {
  const known = Object.entries(prints)
  const first = new Map(known.map(([print, [quarter, atMs]]): [string, Print] => [print, [quarter, atMs]]))
  for (const [quarter, , arrivedAtMs, , , own] of [...waiting.values()].flat())
    for (const print of splitPrints(own)) {
      const known = first.get(print)
      if (known === undefined || arrivedAtMs < known[1]) first.set(print, [quarter, arrivedAtMs])
    }
  return {
    cells: byNumber(cells),
    hours: byNumber(hours),
    regions: byNumber(regions),
    prints: first,
    decided: new Map(known.map(([print, [, , counted]]) => [print, counted])),
    devices: new Map(
      Object.entries(devices)
        .map(([id, device]) => [id as SubjectId, device] as const)
        .filter(([id]) => subjects.has(id)),
    ),
  }
}

function byNumber<Value>(of: Readonly<Record<string, Value>>): Map<number, Value> {
  return new Map(Object.entries(of).map(([key, value]) => [Number.parseInt(key, 36), value]))
}

function contributionsOf(
  decided: readonly Decided[],
  watched: readonly SightPay[],
  { subjects, vouching }: Context,
): readonly Contribution[] {
  const bySubject = Map.groupBy(
    decided.flatMap(({ earned }) => earned),
    ({ subject }) => subject,
  )
  const sights = Map.groupBy(
    watched.filter(({ subject }) => subjects.has(subject)),
    ({ subject }) => subject,
  )
  return [...new Set([...bySubject.keys(), ...sights.keys()])]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((id): Contribution => {
      const subject = subjects.get(id)!
      const [all, objects] = [bySubject.get(id) ?? [], sights.get(id) ?? []]
      const seen = objects.reduce((total, { units }) => total + units, 0)
      const sum = (of: (one: Earned) => number) => all.reduce((total, one) => total + of(one), 0)
      const isWaiting = vouching && !isVouched(subject)
      const made = [...all, ...objects].map(
        ({ quarter, units }) => [(quarter + 1) * QUARTER_MS - 1, BigInt(units)] as const,
      )
      return {
        subject: id,
        units: BigInt(sum(({ units }) => units) + seen),
        qualityPpm: FULL_PPM,
        facts: {
          sheets: all.length,
          cells: sum(({ cells }) => cells),
          metres: sum(({ metres }) => metres),
          lately: sum(({ lately }) => lately),
          lone: sum(({ lone }) => lone),
          shared: all.filter(({ beside }) => beside > 0).length,
          ...(objects.length > 0 ? { objects: objects.length, seen } : {}),
        },
        ...(isWaiting ? { holds: [WAITS], limited: true as const } : {}),
        ...madeBy(subject, made),
      }
    })
}

function highlightsOf(decided: readonly Decided[], contributions: readonly Contribution[]) {
  const sheets = decided.flatMap(({ counted }) => counted)
  return {
    devices: contributions.length,
    sheets: sheets.length,
    km: Math.floor(sheets.reduce((sum, { visits }) => sum + metresOfAll(visits), 0) / 1000),
    units: contributions.reduce((sum, { units }) => sum + units, 0n),
  }
}

function metresOfAll(visits: DueSheet['visits']): number {
  return visits.reduce((sum, { metres }) => sum + metres, 0)
}

function stillWaiting<Of extends readonly [quarter: number, ...rest: unknown[]]>(
  waiting: ReadonlyMap<SubjectId, readonly Of[]>,
  before: number,
): { readonly [id: SubjectId]: readonly Of[] } {
  const left = [...waiting].map(([id, all]) => [id, all.filter(([quarter]) => quarter >= before)] as const)
  return Object.fromEntries(left.filter(([, all]) => all.length > 0))
}

/** Nothing that tells nothing any more, and nothing of who has left. */
function forgetful(
  memory: Memory,
  { prints: knownPrints }: MobilityState,
  due: readonly DueSheet[],
  before: number,
  params: MobilityParams,
): Omit<
  MobilityState,
  'decidedBefore' | 'waiting' | 'seals' | 'streaks' | 'vehicles' | 'map' | 'rides' | 'sights'
> {
  const { devices, prints, decided } = memory
  // Of what waits its own state tells.
  const kept = new Set([...Object.keys(knownPrints), ...due.flatMap(one => one.prints)])
  return {
    ...stillFresh(memory, before, params),
    prints: Object.fromEntries(
      [...prints]
        .filter(([print, [quarter]]) => kept.has(print) && quarter + params.rememberQuarters > before)
        .map(([print, [quarter, atMs]]) => [print, [quarter, atMs, decided.get(print) ?? -1]] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    devices: Object.fromEntries(devices),
  }
}

/** Somebody who is listed has seen it. */
function isVouched(subject: Subject): boolean {
  return subject.vouched !== undefined
}

/** What waited for a voucher, of whoever has one now. */
function releasesOf(subjects: Iterable<Subject>): readonly Release[] {
  return [...subjects].filter(isVouched).map(({ id }) => ({ subject: id, code: NOT_VOUCHED }))
}

function toBytes(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

function splitPrints(prints: string): readonly string[] {
  return prints === '' ? [] : prints.split(' ')
}

function inOrder(a: DueSheet, b: DueSheet): number {
  return a.quarter - b.quarter || (a.subject < b.subject ? -1 : 1)
}

function inOneOrder(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ subject, code, facts }: Finding) =>
    `${subject} ${code} ${facts['quarter'] ?? facts['order'] ?? facts['ride']}`
  return findings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

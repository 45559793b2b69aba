/** All devices at once: what waited and may be decided now, what it earned, the map, and what is remembered. */
import { openSeen, stillYoung } from '../../../kernel/map/age.ts'
import { closeMap, type MapBooks, openMap } from '../../../kernel/map/map-state.ts'
import { openPlaces } from '../../../kernel/map/places.ts'
import { DAY_QUARTERS, publishUntil } from '../../../kernel/map/publish.ts'
import { sell } from '../../../kernel/map/sell.ts'
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
import { QUARTER_MS } from '../../../protocol/cells/seal.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import type { SignalSummary } from './appraise.ts'
import { collect } from './collect.ts'
import {
  type Decided,
  type Deciding,
  type DueSheet,
  decideQuarter,
  type Earned,
  found,
  type Memory,
} from './decide.ts'
import { nextDraws, withoutOver } from './draws.ts'
import type { SignalParams } from './params.ts'
import type { SignalReason } from './reasons.ts'
import { openSlots, SIGNAL, type Slots } from './slots.ts'
import type { ReflectedRow, SignalState, StandingSeal, WaitingSheet } from './state.ts'

const FULL_PPM = 1_000_000
const NOT_VOUCHED = 'not_vouched' satisfies SignalReason
const WAITS: Hold = { ppm: FULL_PPM, codes: [NOT_VOUCHED] }

type Context = EpochContext<SignalState>
type Of<Row> = ReadonlyMap<SubjectId, readonly Row[]>

export function reconcileSignal(
  summaries: Summaries<SignalSummary>,
  context: Context,
  params: SignalParams,
): Outcome<SignalState> {
  const { state, subjects, completeUntilMs, vouching } = context
  const waiting = gather<WaitingSheet>(subjects, id => [
    ...(state.waiting[id] ?? []),
    ...(summaries.get(id)?.sheets ?? []),
  ])
  const seals = gather<StandingSeal>(subjects, id => summaries.get(id)?.seals ?? state.seals[id] ?? [])
  const reflected = gather<ReflectedRow>(subjects, id => [
    ...(state.reflected[id] ?? []),
    ...(summaries.get(id)?.reflected ?? []),
  ])
  const before = Math.max(state.decidedBefore, decidableBefore(completeUntilMs, params))
  const draws = nextDraws(context, params)
  const [memory, slots] = [memoryOf(context), openSlots(state.networks)]
  const { due, unsealed } = takeDue({ waiting, seals, before }, context)
  const deciding = { ...decidingOf({ memory, slots, draws }, reflected, context), params }
  const decided = [...Map.groupBy(due, ({ quarter }) => quarter)]
    .sort(([a], [b]) => a - b)
    .map(([quarter, sheets]) => decideQuarter(quarter, sheets, deciding))
  const contributions = contributionsOf(decided, context)
  const map = openMap(state.map, SIGNAL)
  for (const quarter of decided) collect(map, quarter, params.map)
  publishUntil(map, Math.floor(before / DAY_QUARTERS) - 1, params.map)
  const orders = [...summaries].flatMap(([consumer, summary]) =>
    summary.orders.map(order => Object.assign({ consumer }, order)),
  )
  const { transfers, charges, findings } = sell(map, orders, context, params.map)
  return {
    contributions,
    transfers,
    charges,
    findings: inOneOrder([...unsealed, ...decided.flatMap(one => one.findings), ...findings]),
    releases: releasesOf(subjects.values()),
    limitedPpm: vouching ? params.declaredPpm : 0,
    highlights: highlightsOf(decided, contributions),
    state: {
      decidedBefore: before,
      waiting: stillOpen(waiting, ([quarter]) => quarter >= before),
      seals: stillOpen(seals, ([quarter]) => quarter >= before),
      reflected: stillOpen(reflected, ([, , atMs]) => atMs >= before * QUARTER_MS),
      draws: withoutOver(draws, before * QUARTER_MS),
      ...forgetful({ memory, slots, map }, before, params),
    },
  }
}

/**
 * Quarters of an hour before this one are decided: nothing of them can come in any more that was in time, and nothing that opens what
 * was sealed.
 */
function decidableBefore(completeUntilMs: number, { settleAfterMs, openForMs }: SignalParams): number {
  return Math.floor((completeUntilMs - settleAfterMs - openForMs) / QUARTER_MS)
}

/** Of whoever is registered, ascending. */
function gather<Row>(
  subjects: ReadonlyMap<SubjectId, Subject>,
  rowsOf: (id: SubjectId) => readonly Row[],
): Of<Row> {
  const all = [...subjects.keys()].sort().map(id => [id, rowsOf(id)] as const)
  return new Map(all.filter(([, rows]) => rows.length > 0))
}

interface Taking {
  readonly waiting: Of<WaitingSheet>
  readonly seals: Of<StandingSeal>
  readonly before: number
}

/** Of what is to be decided, that which was sealed in time; ascending by subject. */
function takeDue({ waiting, seals, before }: Taking, { subjects, vouching }: Context) {
  const [due, unsealed]: [DueSheet[], Finding[]] = [[], []]
  for (const [id, sheets] of waiting) {
    const sealed = new Map(seals.get(id)?.map(seal => [seal[0], seal]))
    const subject = subjects.get(id)!
    for (const [quarter, opens, arrivedAtMs, sights, tests] of sheets) {
      if (quarter >= before) continue
      const [, hash, atMs = arrivedAtMs] = sealed.get(quarter) ?? []
      if (hash !== opens) {
        unsealed.push(
          found(id, 'not_sealed', 'notice', { quarter, arrivedAtMs, seals: hash === undefined ? 0 : 1 }),
        )
        continue
      }
      const owner = ownerAt(subject, (quarter + 1) * QUARTER_MS - 1) ?? `nobody of ${id}`
      due.push({
        subject: id,
        owner,
        quarter,
        fixedAtMs: Math.min(atMs, arrivedAtMs),
        readableAtMs: arrivedAtMs,
        sights,
        tests,
        isTrusted: !vouching || subject.vouched !== undefined,
      })
    }
  }
  return { due, unsealed }
}

function memoryOf({ state, subjects }: Context): Memory {
  const devices = Object.entries(state.devices).filter(([id]) => subjects.has(id as SubjectId))
  return {
    levels: openSeen(state.levels),
    tests: openSeen(state.tests),
    prints: new Map(Object.entries(state.prints)),
    devices: new Map(devices.map(([id, device]) => [id as SubjectId, device])),
  }
}

interface Opened {
  readonly memory: Memory
  readonly slots: Slots
  readonly draws: SignalState['draws']
}

function decidingOf(
  opened: Opened,
  reflected: Of<ReflectedRow>,
  { subjects, acknowledgeMs }: Context,
): Omit<Deciding, 'params'> {
  const words = new Map(
    [...reflected].flatMap(([id, rows]) => rows.map(row => [`${id} ${row[0]}`, row] as const)),
  )
  return {
    ...opened,
    placeOf: openPlaces(),
    acknowledgeMs,
    wordOf: (reflector, test) => words.get(`${reflector} ${test}`),
    ownerAt(reflector, timeMs) {
      const subject = subjects.get(reflector)
      return subject && ownerAt(subject, timeMs)
    },
  }
}

function contributionsOf(
  decided: readonly Decided[],
  { subjects, vouching }: Context,
): readonly Contribution[] {
  const all = Map.groupBy(
    decided.flatMap(({ earned }) => earned),
    ({ subject }) => subject,
  )
  return [...all]
    .filter(([id]) => subjects.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]): Contribution => {
      const subject = subjects.get(id)!
      const sum = (of: (one: Earned) => number) => own.reduce((total, one) => total + of(one), 0)
      const isWaiting = vouching && subject.vouched === undefined
      const made = own.map(({ quarter, units }) => [(quarter + 1) * QUARTER_MS - 1, BigInt(units)] as const)
      return {
        subject: id,
        units: BigInt(sum(({ units }) => units)),
        qualityPpm: FULL_PPM,
        facts: {
          heard: sum(({ heard }) => heard),
          tested: sum(({ tested }) => tested),
          lately: sum(({ lately }) => lately),
          reflected: sum(one => one.reflected),
        },
        ...(isWaiting ? { holds: [WAITS], limited: true as const } : {}),
        ...madeBy(subject, made),
      }
    })
}

function highlightsOf(decided: readonly Decided[], contributions: readonly Contribution[]) {
  const counted = decided.flatMap(one => one.counted)
  return {
    devices: contributions.length,
    sheets: counted.length,
    heard: counted.reduce((sum, { sights }) => sum + sights.size, 0),
    tested: counted.reduce((sum, { tests }) => sum + tests.size, 0),
    units: contributions.reduce((sum, { units }) => sum + units, 0n),
  }
}

function stillOpen<Row>(
  rows: Of<Row>,
  isOpen: (row: Row) => boolean,
): { readonly [id: SubjectId]: readonly Row[] } {
  const left = [...rows].map(([id, all]) => [id, all.filter(isOpen)] as const)
  return Object.fromEntries(left.filter(([, all]) => all.length > 0))
}

/** Nothing that tells nothing any more, and nothing of who has left. */
function forgetful(
  { memory, slots, map }: { readonly memory: Memory; readonly slots: Slots; readonly map: MapBooks },
  before: number,
  { refreshQuarters, rememberQuarters }: SignalParams,
): Pick<SignalState, 'networks' | 'levels' | 'tests' | 'prints' | 'devices' | 'map'> {
  const [levels, tests] = [memory.levels, memory.tests].map(of => stillYoung(of, before, refreshQuarters))
  const kept = [levels, tests].flatMap(of => Object.keys(of!).map(key => Number.parseInt(key, 36)))
  const prints = [...memory.prints]
    .filter(([, [quarter]]) => quarter + rememberQuarters > before)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    networks: slots.keep([...kept, ...map.open.keys(), ...map.rows.keys()]),
    levels: levels!,
    tests: tests!,
    prints: Object.fromEntries(prints),
    devices: Object.fromEntries(memory.devices),
    map: closeMap(map),
  }
}

/** What waited for a voucher, of whoever has one now. */
function releasesOf(subjects: Iterable<Subject>): readonly Release[] {
  return [...subjects]
    .filter(({ vouched }) => vouched !== undefined)
    .map(({ id }) => ({ subject: id, code: NOT_VOUCHED }))
}

function inOneOrder(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ subject, code, facts }: Finding) =>
    `${subject} ${code} ${facts['quarter'] ?? facts['order']}`
  return findings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

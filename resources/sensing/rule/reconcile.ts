/**
 * All stations at once: copies, neighbours, whose an observation is; then what each is credited with, what of it waits, and what is
 * remembered.
 */
import type {
  Contribution,
  EpochContext,
  Finding,
  Outcome,
  Severity,
  Summaries,
} from '../../../kernel/resource.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { openCounted } from './alone/counted-slots.ts'
import { showSteps } from './alone/stepped-quantity.ts'
import type { SensingSummary } from './appraise.ts'
import { credit, intervalsIn } from './credit.ts'
import { isCleared, type LooksOf, lookAtStations } from './detector/look.ts'
import { openTheMarket } from './market/market.ts'
import { nextState } from './next-state.ts'
import type { SensingParams } from './params.ts'
import type { SensingReason } from './reasons.ts'
import type { SensingState } from './state.ts'
import { summarise } from './summarise.ts'
import { type Claimed, claimCells } from './together/claim-cells.ts'
import { compareFleet, type FleetComparison, type SeriesComparison } from './together/compare-fleet.ts'
import { type CloneJudgement, findClones } from './together/find-clones.ts'
import { gatherStations, type Station } from './together/gather-stations.ts'
import { mergePlaces } from './together/merge-places.ts'
import { paidBefore, type WasPaid } from './together/one-pay.ts'
import { capacityCell } from './together/places.ts'
import {
  addWaits,
  endsOf,
  NOTHING_WAITS,
  type Standing,
  standingOf,
  type Waits,
  waitsOf,
  withTrust,
} from './together/trust.ts'

const FULL_PPM = 1_000_000

/** All that is known of the epoch's stations before they are credited. */
interface Judged {
  readonly comparison: FleetComparison
  readonly clones: ReadonlyMap<SubjectId, CloneJudgement>
  readonly claimed: ReadonlyMap<SubjectId, Claimed>
  /** Of each device, where it stands now. */
  readonly standings: ReadonlyMap<SubjectId, Standing>
  readonly wasPaid: WasPaid
  /** What the network's detector says, where it has one. */
  readonly looks: LooksOf
}

export function reconcileSensing(
  summaries: Summaries<SensingSummary>,
  context: EpochContext<SensingState>,
  params: SensingParams,
): Outcome<SensingState> {
  const stations = gatherStations(summaries, context, params)
  const clones = new Map(
    findClones(stations, context.acknowledgeMs).map((judgement, index) => [stations[index]!.id, judgement]),
  )
  const comparison = compareFleet(stations, clones, context, params)
  const said = stations.filter(({ id, series }) => series.length > 0 || isSettled(comparison.of(id)))
  const claimed = claimCells(
    stations.map(station => claimantOf(station, comparison, clones.get(station.id)!, params)),
    { capacity: params.capacityPerCell, declared: params.declared.perCell },
  )
  const standings = new Map(
    stations
      .filter(({ hasLeft }) => !hasLeft)
      .map(({ id, subject, known }) => [
        subject.id,
        standingOf(subject, known.record, comparison.of(id), context, params),
      ]),
  )
  const looks = lookAtStations(stations, clones, context, params)
  const judged = { comparison, clones, claimed, standings, looks, wasPaid: paidBefore(stations, clones) }
  const credited = said.map(station => creditStation(station, judged, context, params))
  const waits = waitsBySubject(credited)
  const contributions = mergePlaces(credited, params.intervalMs).map(one =>
    withTrust(
      one,
      waits.get(one.subject) ?? NOTHING_WAITS,
      standings.get(one.subject) ??
        standingOf(context.subjects.get(one.subject)!, undefined, [], context, params),
      params,
    ),
  )
  const ends = endsOfAll(said, judged, waits)
  const market = openTheMarket(context, params)
  const remembered = { clones, comparison, looks, whole: wholeOf(credited), onLeaving: market?.take }
  const state = nextState(stations, remembered, context, params)
  const sold = market?.close(ordersIn(summaries))
  return {
    contributions,
    transfers: sold?.transfers ?? [],
    charges: sold?.charges ?? [],
    findings: [...findingsOf(said, judged, params), ...(sold?.findings ?? [])],
    highlights: summarise(contributions, comparison, params),
    releases: ends.flatMap(({ releases }) => releases),
    forfeits: ends.flatMap(({ forfeits }) => forfeits),
    limitedPpm: context.vouching ? params.declared.sharePpm : 0,
    state: sold === undefined ? state : { ...state, market: sold.state },
  }
}

function endsOfAll(
  said: readonly Station[],
  { comparison, standings, looks }: Judged,
  waits: ReadonlyMap<SubjectId, Waits>,
) {
  return said
    .filter(({ hasLeft }) => !hasLeft)
    .map(({ id, subject }) =>
      endsOf(
        subject.id,
        comparison.of(id),
        waits.get(subject.id) ?? NOTHING_WAITS,
        standings.get(subject.id)!,
        isCleared(looks(id)),
      ),
    )
}

function ordersIn(summaries: Summaries<SensingSummary>) {
  return [...summaries].flatMap(([consumer, { orders = [] }]) =>
    orders.map(order => Object.assign({ consumer }, order)),
  )
}

/** Who repeats another one, or sees another weather than its neighbours, comes after everybody else. */
function claimantOf(
  station: Station,
  comparison: FleetComparison,
  { sharePpm, isHeard }: CloneJudgement,
  { cellResolution, intervalMs }: SensingParams,
) {
  const { id, subject, isVouched, known } = station
  const compared = comparison.of(id)
  return {
    id,
    cell: capacityCell(subject.cell, cellResolution),
    isVouched,
    placedAtMs: subject.movedAtMs,
    isLast: sharePpm === 0 || !isHeard || compared.some(series => isRefuted(series) || series.isDerived),
    claims: new Map(compared.map(({ quantity, counted }) => [quantity.name, counted])),
    waits: new Map(compared.map(({ quantity, waiting }) => [quantity.name, waiting])),
    hasTold: (quantity: string, slot: number) => {
      const series = known.series[quantity]
      if (series === undefined || (slot + 1) * intervalMs <= subject.movedAtMs) return false
      const before = openCounted(series, series.countedFrom)
      return slot >= before.from && before.has(slot)
    },
  }
}

function waitsBySubject(credited: readonly Credited[]): ReadonlyMap<SubjectId, Waits> {
  const waits = new Map<SubjectId, Waits>()
  for (const { station, waits: own } of credited) {
    const { id } = station.subject
    waits.set(id, addWaits(waits.get(id) ?? NOTHING_WAITS, own))
  }
  return waits
}

/** Something that waited is decided. */
function isSettled(compared: readonly SeriesComparison[]): boolean {
  return compared.some(({ counted, stood }) => counted.length + stood > 0)
}

interface Credited {
  readonly station: Station
  readonly contribution: Contribution
  /** The intervals that it is credited for. */
  readonly slots: readonly number[]
  readonly waits: Waits
  /** Those of each quantity that it shares with nobody. */
  readonly whole: ReadonlyMap<string, ReadonlySet<number>>
}

function namedOf(
  earning: readonly { readonly series: SeriesComparison; readonly slots: readonly number[] }[],
): Credited['whole'] {
  return new Map(earning.map(({ series, slots }) => [series.quantity.name, new Set(slots)]))
}

function wholeOf(credited: readonly Credited[]): ReadonlyMap<SubjectId, Credited['whole']> {
  return new Map(credited.map(({ station, whole }) => [station.id, whole]))
}

function creditStation(
  station: Station,
  { comparison, clones, claimed, standings, wasPaid, looks }: Judged,
  { epoch, vouching }: EpochContext<SensingState>,
  params: SensingParams,
): Credited {
  const said = looks(station.id)
  const compared = comparison.of(station.id)
  const { paid, beaten } = claimed.get(station.id)!
  const { sharePpm, shown } = clones.get(station.id)!
  const sum = (countOf: (series: SeriesComparison) => number) =>
    compared.reduce((all, series) => all + countOf(series), 0)
  const reported = new Set([
    ...Object.keys(station.known.series),
    ...station.series.map(({ quantity }) => quantity),
  ])
  const quantities = params.quantities.filter(({ name }) => reported.has(name)).length
  const sinceMs = station.hasLeft ? epoch.endMs : station.subject.movedAtMs
  // One that shows a copy of several is one in all.
  const derived = compared.filter(({ isDerived }) => isDerived).length
  const earning = compared.map(series => {
    const { name } = series.quantity
    const own = (paid.get(name) ?? []).filter(reading => !wasPaid(station, name, reading))
    const isNothing = sharePpm === 0 || series.isDerived || derived > 1 || isRefuted(series)
    return { series, slots: isNothing ? [] : own.map(({ slot }) => slot) }
  })
  const slots = earning.flatMap(one => one.slots)
  const words = vouching || station.isVouched ? 0 : wordsOf(earning, params)
  const { units, qualityPpm, facts } = credit({
    words: { slots: words, countsPpm: params.declared.stationPpm },
    passed: sum(({ counted }) => counted.length),
    earning: slots.length,
    sharePpm,
    failed: sum(({ summary, stood }) => (summary?.failed ?? 0) + stood),
    waiting: sum(series => series.waiting.length),
    expected: quantities * intervalsIn(epoch, sinceMs, params.intervalMs),
  })
  const isNowhere = capacityCell(station.subject.cell, params.cellResolution) === undefined
  const contribution: Contribution = {
    subject: station.subject.id,
    units,
    qualityPpm,
    facts: {
      ...facts,
      quantities,
      differing: sum(({ differing }) => differing.length),
      isolated: sum(({ isolated }) => isolated.size),
      disagreeing: sum(({ disagreeing }) => disagreeing),
      ...(beaten === 0 ? {} : { toldBefore: beaten }),
      ...(sharePpm === FULL_PPM ? {} : { sameAs: shown.of, sharePpm }),
      ...(derived === 0 ? {} : { derived }),
      ...(words === 0 ? {} : { asWord: words }),
      ...(isNowhere ? { noPlace: true } : {}),
      ...modelSays(earning, said),
    },
  }
  const isTrusted = standings.get(station.subject.id)?.isTrusted ?? station.isVouched
  const waits = waitsFor(earning, said, isTrusted)
  return { station, contribution, slots, waits, whole: sharePpm === FULL_PPM ? namedOf(earning) : new Map() }
}

type Earning = readonly { readonly series: SeriesComparison; readonly slots: readonly number[] }[]

function waitsFor(earning: Earning, said: ReturnType<LooksOf>, isTrusted: boolean): Waits {
  const isSuspect = (quantity: string) => (said.get(quantity)?.why ?? '') !== ''
  return earning
    .map(({ series, slots }) =>
      waitsOf(series, slots, { isTrusted, isSuspect: isSuspect(series.quantity.name) }),
    )
    .reduce(addWaits, NOTHING_WAITS)
}

/** What a detector says of the quantities that are paid and wait for it. */
function modelSays(earning: Earning, said: ReturnType<LooksOf>): Contribution['facts'] {
  const found = earning.flatMap(({ series: { quantity }, slots }) => {
    const why = said.get(quantity.name)?.why ?? ''
    return why === '' || slots.length === 0 ? [] : [`${quantity.name}: ${why}`]
  })
  return found.length === 0 ? {} : { modelSays: found.join('. ') }
}

/**
 * Where nobody is listed who could vouch: intervals of what nobody can compare, which count as a word beside what can be. So whoever
 * invents a quantity takes next to nothing from those who measure. Where nothing at all can be compared there is no such difference.
 */
function wordsOf(
  earning: readonly { readonly series: SeriesComparison; readonly slots: readonly number[] }[],
  { quantities }: SensingParams,
): number {
  if (quantities.every(({ spatial }) => spatial === undefined)) return 0
  return earning.reduce(
    (sum, { series, slots }) => sum + (series.quantity.spatial === undefined ? slots.length : 0),
    0,
  )
}

/** Those that are vouched for say that it surely sees another weather: what would be forfeited takes nothing from the others either. */
function isRefuted({ following }: SeriesComparison): boolean {
  return following?.surelyNot === true
}

/** Only a copy whose direction is proven is accused: all else costs what it costs in units, and says nothing against the station. */
const SEVERITIES: Partial<Record<SensingReason, Severity>> = { clone: 'serious' }

type Find = (code: SensingReason, facts: Finding['facts'], messages?: Finding['messages']) => Finding

function findingsOf(
  said: readonly Station[],
  { comparison, clones, claimed }: Judged,
  params: SensingParams,
): readonly Finding[] {
  return said
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(station => {
      const { id, series, subject, isVouched } = station
      const find: Find = (code, facts, messages = []) => ({
        subject: subject.id,
        code,
        severity: SEVERITIES[code] ?? 'notice',
        messages,
        facts,
      })
      const findings = comparison.of(id).flatMap(compared => compare(compared, find))
      const { sharePpm, isProven, shown } = clones.get(id)!
      if (sharePpm < FULL_PPM) {
        const messages = new Set(series.flatMap(({ passed }) => passed.flatMap(({ messages }) => messages)))
        findings.push(find(isProven ? 'clone' : 'same_series', { ...shown, sharePpm }, [...messages].sort()))
      }
      const cell = capacityCell(subject.cell, params.cellResolution)
      const { beaten } = claimed.get(id)!
      const capacity = isVouched ? params.capacityPerCell : params.declared.perCell
      if (cell === undefined) findings.push(find('no_place', { cell: subject.cell }))
      else if (beaten > 0) findings.push(find('cell_full', { intervals: beaten, capacity, isVouched }))
      return findings
    })
}

/** Of a quantity: the widest difference, another weather than the neighbours', a copy with noise, and once a usual difference that grows large. */
function compare(compared: SeriesComparison, find: Find): Finding[] {
  const { quantity, differing, learnt, following, isDerived, biasNow, biasBefore } = compared
  const { name } = quantity
  const findings: Finding[] = []
  const widest = differing.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0]
  if (widest !== undefined) {
    const messages = new Set(differing.flatMap(({ reading }) => reading.messages))
    const facts = {
      quantity: name,
      readings: differing.length,
      value: showSteps(quantity, widest.reading.steps),
      neighboursMedian: showSteps(quantity, widest.median),
      usualDifference: showSteps(quantity, widest.usual),
      allowed: showSteps(quantity, widest.tolerance),
      neighbours: widest.neighbours,
      slot: widest.reading.slot,
    }
    findings.push(find('neighbours_differ', facts, [...messages].sort()))
  }
  const { compared: changes, agreed, vouched } = learnt
  if (following?.agreement === 'strange') {
    const [byVouched = 0, agreedByVouched = 0] = vouched?.all ?? []
    const facts = { quantity: name, changes, agreed, byVouched, agreedByVouched }
    findings.push(find('does_not_follow', facts))
  }
  if (isDerived) findings.push(find('derived', { quantity: name }))
  if (biasNow !== undefined && biasBefore === undefined)
    findings.push(find('bias', { quantity: name, usualDifference: showSteps(quantity, biasNow) }))
  return findings
}

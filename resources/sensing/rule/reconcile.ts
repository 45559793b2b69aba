/**
 * All stations at once: copies, neighbours, capacity; then what each is credited with, and what is remembered.
 */
import type {
  Contribution,
  EpochContext,
  Finding,
  Hold,
  Outcome,
  Release,
  Severity,
  Summaries,
} from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { showSteps } from './alone/stepped-quantity.ts'
import type { SensingSummary } from './appraise.ts'
import { credit, intervalsIn } from './credit.ts'
import { nextState } from './next-state.ts'
import type { SensingParams } from './params.ts'
import type { SensingReason } from './reasons.ts'
import type { SensingState } from './state.ts'
import { summarise } from './summarise.ts'
import { compareFleet, type FleetComparison, type SeriesComparison } from './together/compare-fleet.ts'
import { type CloneJudgement, findClones } from './together/find-clones.ts'
import { gatherStations, type Station } from './together/gather-stations.ts'
import { mergePlaces } from './together/merge-places.ts'
import { capacityCell } from './together/places.ts'
import { type Rank, rankCells } from './together/rank-cells.ts'

const FULL_PPM = 1_000_000
/** The part of the pool that stations have together for whom nobody vouches, where somebody could. */
const DECLARED_PPM = 50_000

interface Credited {
  readonly station: Station
  readonly contribution: Contribution
  /** How many of its units came before anybody could know what others said. */
  readonly prompt: number
}

export function reconcileSensing(
  summaries: Summaries<SensingSummary>,
  context: EpochContext<SensingState>,
  params: SensingParams,
): Outcome<SensingState> {
  const stations = gatherStations(summaries, context)
  const clones = new Map(
    findClones(stations, context.acknowledgeMs).map((judgement, index) => [stations[index]!.id, judgement]),
  )
  const comparison = compareFleet(stations, clones, context, params)
  const said = stations.filter(({ id, series }) => series.length > 0 || isSettled(comparison.of(id)))
  const credited = said.map(station =>
    creditStation(station, comparison, clones.get(station.id)!, context, params),
  )
  const ranks = rankCells(
    credited.map(({ station, contribution, prompt }) => ({
      id: station.id,
      cell: capacityCell(station.subject.cell, params.cellResolution) ?? '',
      promptScore: BigInt(prompt) * BigInt(contribution.qualityPpm),
      score: contribution.units * BigInt(contribution.qualityPpm),
      placedAtMs: station.subject.movedAtMs,
      isVouched: isVouched(station.subject),
    })),
    params.capacityPerCell,
  )
  const limited = credited.map(({ station, contribution }) => ({
    station,
    contribution: limit(contribution, ranks.get(station.id), params),
    slots: comparison.of(station.id).flatMap(({ counted }) => counted.map(({ slot }) => slot)),
  }))
  const contributions = mergePlaces(limited, params.intervalMs).map(one => withTrust(one, context))
  return {
    contributions,
    transfers: [],
    charges: [],
    findings: findingsOf(said, comparison, clones, ranks, params),
    highlights: summarise(contributions, comparison, params),
    releases: releasesOf(contributions, context),
    limitedPpm: context.vouching ? DECLARED_PPM : 0,
    state: nextState(stations, clones, comparison, context, params),
  }
}

/**
 * Where governance lists who may vouch: a station that nobody vouches for waits, and all of them share a part of the pool; of one
 * that is vouched for, what nobody near could agree with waits.
 */
function withTrust(
  contribution: Contribution,
  { subjects, vouching }: EpochContext<SensingState>,
): Contribution {
  const subject = subjects.get(contribution.subject)
  if (!vouching || subject === undefined) return contribution
  const { facts, units } = contribution
  if (!isVouched(subject)) {
    const hold: Hold = { ppm: FULL_PPM, code: 'not_vouched' satisfies SensingReason }
    return { ...contribution, hold, limited: true, facts: { ...facts, tier: 'declared', held: hold.code } }
  }
  const isolated = Math.min(Number(facts['isolated'] ?? 0), Number(units))
  const known = { ...facts, tier: 'vouched' }
  if (isolated === 0) return { ...contribution, facts: known }
  const ppm = Math.floor((isolated * FULL_PPM) / Number(units))
  const hold: Hold = { ppm, code: 'too_lonely' satisfies SensingReason }
  return { ...contribution, hold, facts: { ...known, held: hold.code, heldPpm: ppm } }
}

/** What waited for a voucher, and what waited for neighbours, once there are. */
function releasesOf(
  contributions: readonly Contribution[],
  { subjects }: EpochContext<SensingState>,
): readonly Release[] {
  return contributions.flatMap(({ subject, units, hold, facts }): Release[] => {
    const agrees = hold === undefined && units > 0n && facts['isolated'] === 0
    return [
      ...(isVouched(subjects.get(subject)) ? [{ subject, code: 'not_vouched' }] : []),
      ...(agrees ? [{ subject, code: 'too_lonely' }] : []),
    ]
  })
}

/** Somebody who is listed has seen it, whatever of it that vouches for. */
function isVouched(subject: Subject | undefined): boolean {
  return subject?.vouched !== undefined
}

/** Something that waited is decided. */
function isSettled(compared: readonly SeriesComparison[]): boolean {
  return compared.some(({ counted, failed, stood }) => counted.length + failed.length + stood > 0)
}

function creditStation(
  station: Station,
  comparison: FleetComparison,
  { shown, isClone }: CloneJudgement,
  { epoch }: EpochContext<SensingState>,
  params: SensingParams,
): Credited {
  const compared = comparison.of(station.id)
  const sum = (countOf: (series: SeriesComparison) => number) =>
    compared.reduce((all, series) => all + countOf(series), 0)
  const differing = sum(({ failed }) => failed.length)
  const passed = sum(({ counted }) => counted.length)
  const failed = sum(({ summary, stood }) => (summary?.failed ?? 0) + stood)
  const waiting = sum(series => series.waiting.length)
  const reported = new Set([
    ...Object.keys(station.known.series),
    ...station.series.map(({ quantity }) => quantity),
  ])
  const quantities = params.quantities.filter(({ name }) => reported.has(name)).length
  const sinceMs = station.hasLeft ? epoch.endMs : station.subject.movedAtMs
  const expected = quantities * intervalsIn(epoch, sinceMs, params.intervalMs)
  const { units, qualityPpm, facts } = credit({ passed, failed, differing, waiting, expected })
  const earnsNothing = isClone
    ? { cloneOf: shown.of }
    : capacityCell(station.subject.cell, params.cellResolution) === undefined
      ? { noPlace: true }
      : undefined
  const contribution: Contribution = {
    subject: station.subject.id,
    units: earnsNothing === undefined ? units : 0n,
    qualityPpm,
    facts: {
      ...facts,
      quantities,
      isolated: sum(({ isolated }) => isolated),
      disagreeing: sum(({ disagreeing }) => disagreeing),
      ...earnsNothing,
    },
  }
  const prompt = sum(({ counted }) => counted.filter(({ isPrompt }) => isPrompt).length)
  return { station, contribution, prompt }
}

/** Beyond the capacity nothing is earned; the rank is shown to everybody. */
function limit(
  contribution: Contribution,
  rank: Rank | undefined,
  { capacityPerCell }: SensingParams,
): Contribution {
  if (rank === undefined) return contribution
  const facts = { ...contribution.facts, rank: rank.rank, stationsInCell: rank.of, capacity: capacityPerCell }
  return { ...contribution, units: rank.earns ? contribution.units : 0n, facts }
}

/** A bias, a full cell and an unknown place cost what they cost in units: they say nothing against the station. */
const SEVERITIES: Partial<Record<SensingReason, Severity>> = { clone: 'serious', neighbours_differ: 'minor' }

function findingsOf(
  said: readonly Station[],
  comparison: FleetComparison,
  clones: ReadonlyMap<string, CloneJudgement>,
  ranks: ReadonlyMap<string, Rank>,
  params: SensingParams,
): readonly Finding[] {
  return said
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(station => {
      const { id, series } = station
      const { id: subject } = station.subject
      const find = (
        code: SensingReason,
        facts: Finding['facts'],
        messages: Finding['messages'] = [],
      ): Finding => ({
        subject,
        code,
        severity: SEVERITIES[code] ?? 'notice',
        messages,
        facts,
      })
      const findings = comparison.of(id).flatMap(compared => differs(compared, find))
      const { isClone, isProven, shown } = clones.get(id)!
      if (isClone) {
        const messages = new Set(series.flatMap(({ passed }) => passed.flatMap(({ messages }) => messages)))
        findings.push(find(isProven ? 'clone' : 'same_series', { ...shown }, [...messages].sort()))
      }
      const rank = ranks.get(id)
      if (rank !== undefined && !rank.earns)
        findings.push(
          find('cell_full', { rank: rank.rank, stationsInCell: rank.of, capacity: params.capacityPerCell }),
        )
      if (capacityCell(station.subject.cell, params.cellResolution) === undefined)
        findings.push(find('no_place', { cell: station.subject.cell }))
      return findings
    })
}

/** One finding a quantity, with the widest difference as its facts; and one when the usual difference grows large. */
function differs(
  { quantity, failed, biasNow, biasBefore }: SeriesComparison,
  find: (code: SensingReason, facts: Finding['facts'], messages?: Finding['messages']) => Finding,
): Finding[] {
  const findings: Finding[] = []
  const widest = failed.toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0]
  if (widest !== undefined) {
    const messages = new Set(failed.flatMap(({ reading }) => reading.messages))
    const facts = {
      quantity: quantity.name,
      readings: failed.length,
      value: showSteps(quantity, widest.reading.steps),
      neighboursMedian: showSteps(quantity, widest.median),
      usualDifference: showSteps(quantity, widest.usual),
      allowed: showSteps(quantity, widest.tolerance),
      neighbours: widest.neighbours,
      slot: widest.reading.slot,
    }
    findings.push(find('neighbours_differ', facts, [...messages].sort()))
  }
  if (biasNow !== undefined && biasBefore === undefined)
    findings.push(find('bias', { quantity: quantity.name, usualDifference: showSteps(quantity, biasNow) }))
  return findings
}

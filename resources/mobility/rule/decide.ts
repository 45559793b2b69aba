/**
 * What the sheets of a quarter of an hour are worth, once all that may arrive of it have: quarter after quarter, so that it is the same
 * whenever the network settles. A cell that nobody saw for `refresh` is a thousand units; one that was seen is worth its age. Whoever
 * saw it in that quarter shares that: one part for each who moved by themselves, however many identities they have.
 */

import { metresApart, PARENT_M, type PlaceOf, parentOf } from '../../../kernel/map/places.ts'
import type { Facts, Finding, Severity } from '../../../kernel/resource.ts'
import { regionOf } from '../../../protocol/cells/region.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { QUARTER_MS, QUARTER_S, type Visit } from '../messages/sheet.ts'
import type { Sighting } from '../messages/sightings/sighting.ts'
import { type FreshnessMemory, noteOwner, notePaid, worthOf } from './freshness.ts'
import { metresOf } from './judge-sheet.ts'
import type { MobilityParams } from './params.ts'
import type { MobilityReason } from './reasons.ts'
import type { DeviceState } from './state.ts'
import { groupsOf, type Moving } from './together.ts'

const FULL_PPM = 1_000_000

/** A sheet as it is decided. */
export interface DueSheet extends Moving {
  readonly subject: SubjectId
  readonly quarter: number
  /** Its content was fixed by then: it was sealed, or arrived. */
  readonly fixedAtMs: number
  readonly arrivedAtMs: number
  readonly prints: readonly string[]
  readonly odometer: readonly [from: number, to: number]
  /** What a camera saw, as far as it counts (sightings/). */
  readonly sightings: readonly Sighting[]
  /** Somebody vouches for it, or nobody could. */
  readonly isTrusted: boolean
  /** Since when it is registered, ms, where somebody vouches for it and its vehicle's number; −1 where nobody does. */
  readonly ofVehicleSinceMs: number
  /** Another device of its vehicle has what the vehicle earns (vehicles.ts). */
  readonly isBesideVouched: boolean
  /** The quarter of an hour in which that one was heard last, where it is silent in this one; else −1. */
  readonly besideHeardIn: number
  readonly besideOf?: SubjectId
}

/** When a print came first, and of which quarter. */
export type Print = readonly [quarter: number, arrivedAtMs: number]

export interface Memory extends FreshnessMemory {
  /** The first of each, of all that is decided and all that waits. */
  readonly prints: Map<string, Print>
  /** The quarter in which each counted last, below zero for none. */
  readonly decided: Map<string, number>
  readonly devices: Map<SubjectId, DeviceState>
}

/** What a device has of a quarter of an hour. */
export interface Earned {
  readonly subject: SubjectId
  readonly quarter: number
  readonly units: number
  readonly cells: number
  readonly metres: number
  /** Of the cells, duplicates, which earn nothing; and those of a region where too few drive. */
  readonly lately: number
  readonly lone: number
  /** Moved along with so many others. */
  readonly beside: number
}

export interface Deciding {
  readonly memory: Memory
  readonly params: MobilityParams
  readonly placeOf: PlaceOf
  readonly acknowledgeMs: number
}

export interface Decided {
  readonly earned: readonly Earned[]
  readonly findings: readonly Finding[]
  /** Those that count, for whoever makes something of them. */
  readonly counted: readonly DueSheet[]
  /** For each of these, who moved along with whom. */
  readonly groups: readonly number[]
}

/** @param due of one quarter of an hour, ascending by subject */
export function decideQuarter(due: readonly DueSheet[], deciding: Deciding): Decided {
  const findings: Finding[] = []
  const counted = due.filter(sheet => {
    const finding = judgeAgainstPast(sheet, deciding)
    if (finding === undefined) return true
    findings.push(finding)
    if (finding.code === 'copied') remindOf(sheet, deciding.memory)
    return false
  })
  const groups = groupsOf(counted)
  const beside = new Map<number, number>()
  for (const group of groups) beside.set(group, (beside.get(group) ?? 0) + 1)
  noteOwners(counted, groups, deciding)
  const shared = [true, false].map(isTrusted => shareCells(counted, groups, isTrusted, deciding))
  for (const sheet of counted) remember(sheet, deciding.memory)
  const paid = shared.flatMap(one => one.paid)
  notePaid(paid, due[0]?.quarter ?? 0, deciding.memory, deciding.params)
  const earned = counted.map((sheet, at): Earned => {
    const { subject, quarter, visits, isTrusted } = sheet
    const others = beside.get(groups[at]!)! - 1
    if (others > 0) findings.push(found(subject, togetherCode(sheet, counted), 'notice', { quarter, others }))
    const { units = 0, lately = 0, lone = 0 } = shared[isTrusted ? 0 : 1]!.has.get(subject) ?? {}
    findings.push(...vehicleFindings(sheet, deciding.params))
    findings.push(...freshnessFindings(sheet, lately, lone, deciding.params))
    return {
      subject,
      quarter,
      metres: metresOf(visits),
      cells: visits.length,
      beside: others,
      units,
      lately,
      lone,
    }
  })
  return { earned, findings, counted, groups }
}

function togetherCode({ subject, vehicle }: DueSheet, all: readonly DueSheet[]): MobilityReason {
  const isShared =
    vehicle !== undefined && all.some(one => one.vehicle === vehicle && one.subject !== subject)
  return isShared ? 'same_vehicle' : 'together'
}

/** What was decided before speaks against it. */
function judgeAgainstPast(
  sheet: DueSheet,
  { memory, params, placeOf, acknowledgeMs }: Deciding,
): Finding | undefined {
  const { subject, quarter, prints, fixedAtMs, odometer, visits } = sheet
  const first = prints.map(print => memory.prints.get(print)!).find(isBefore(fixedAtMs, acknowledgeMs))
  if (first !== undefined)
    return found(subject, 'copied', 'minor', {
      quarter,
      ofQuarter: first[0],
      fixedAtMs,
      thatArrivedAtMs: first[1],
    })
  // Both were fixed before either could be read: equality has no direction, so it is one observation, and nobody is accused.
  const again = prints.map(print => memory.decided.get(print) ?? -1).find(of => of >= 0 && of < quarter)
  if (again !== undefined) return found(subject, 'copied', 'notice', { quarter, ofQuarter: again, fixedAtMs })
  const known = memory.devices.get(subject)
  if (known === undefined || known.quarter >= quarter) return undefined
  if (odometer[0] >= 0 && odometer[0] < known.odometer)
    return found(subject, 'odometer_back', 'notice', { quarter, before: known.odometer, now: odometer[0] })
  const metres = Math.floor(metresApart(placeOf(known.place), placeOf(placeIn(visits))))
  const most = (quarter - known.quarter + 1) * QUARTER_S * params.mostFlightMps + PARENT_M
  return metres > most ? found(subject, 'leapt', 'notice', { quarter, metres, most }) : undefined
}

/** What is said again is remembered from then: it never grows so old that it may be said anew. */
function remindOf({ prints, quarter }: DueSheet, memory: Memory): void {
  for (const print of prints) {
    const [before, arrivedAtMs] = memory.prints.get(print)!
    memory.prints.set(print, [Math.max(before, quarter), arrivedAtMs])
  }
}

/** It could be read when this one was fixed, by more than an arrival can be misdated: whoever was there first is nobody's copy. */
function isBefore(fixedAtMs: number, acknowledgeMs: number) {
  return (print: Print | undefined) => print !== undefined && print[1] + acknowledgeMs < fixedAtMs
}

function placeIn(visits: readonly Visit[]): number {
  return parentOf(visits[0]!.cell)
}

function found(subject: SubjectId, code: MobilityReason, severity: Severity, facts: Facts): Finding {
  return { subject, code, severity, messages: [], facts }
}

interface Shares {
  readonly units: number
  readonly lately: number
  readonly lone: number
}

interface Shared {
  readonly has: ReadonlyMap<SubjectId, Shares>
  readonly paid: readonly { readonly cell: number; readonly isTrusted: boolean }[]
}

/** By subject: of each cell one worth, in equal parts for those who moved by themselves, and these in equal parts again. */
function shareCells(
  counted: readonly DueSheet[],
  groups: readonly number[],
  isTrusted: boolean,
  { memory, params }: Deciding,
): Shared {
  const seen = new Map<number, Map<number, SubjectId[]>>()
  for (const [at, sheet] of counted.entries()) {
    if (sheet.isTrusted !== isTrusted || sheet.isBesideVouched) continue
    for (const { cell } of sheet.visits) {
      const parties = seen.get(cell) ?? new Map<number, SubjectId[]>()
      seen.set(cell, parties)
      const party = parties.get(groups[at]!) ?? []
      parties.set(groups[at]!, party)
      party.push(sheet.subject)
    }
  }
  const has = new Map<SubjectId, { units: number; lately: number; lone: number }>()
  const paid: { readonly cell: number; readonly isTrusted: boolean }[] = []
  const quarter = counted[0]?.quarter ?? 0
  for (const [cell, parties] of seen) {
    const worth = worthOf(cell, quarter, isTrusted, memory, params)
    if (!worth.isDuplicate) paid.push({ cell, isTrusted })
    for (const party of parties.values()) {
      const each = Math.floor(worth.units / (parties.size * party.length))
      for (const subject of party) {
        const own = has.get(subject) ?? { units: 0, lately: 0, lone: 0 }
        own.units += each
        if (worth.isDuplicate) own.lately++
        if (worth.isLone) own.lone++
        has.set(subject, own)
      }
    }
  }
  return { has, paid }
}

/** Of those who moved along together one is there. */
function noteOwners(
  counted: readonly DueSheet[],
  groups: readonly number[],
  { memory, params }: Deciding,
): void {
  if (params.lonePpm === FULL_PPM) return
  const known = new Set<number>()
  for (const [at, { isTrusted, isBesideVouched, visits, owner, quarter }] of counted.entries()) {
    if (!isTrusted || isBesideVouched || known.has(groups[at]!)) continue
    known.add(groups[at]!)
    for (const region of new Set(visits.map(({ cell }) => regionOf(cell))))
      noteOwner(region, owner, quarter, memory.regions, params)
  }
}

/** The newer device of its vehicle is silent now, and was heard not long ago. */
function vehicleFindings(
  { subject, quarter, besideHeardIn, besideOf = subject }: DueSheet,
  { vehicleRestQuarters }: MobilityParams,
): readonly Finding[] {
  if (besideHeardIn < 0) return []
  const facts = { quarter, newer: besideOf, heardIn: besideHeardIn, restMs: vehicleRestQuarters * QUARTER_MS }
  return [found(subject, 'newer_device', 'notice', facts)]
}

/** Told where it is most of a sheet: a cell or two between two quarters of an hour is everybody’s. */
function freshnessFindings(
  { subject, quarter, visits }: DueSheet,
  lately: number,
  lone: number,
  { duplicateQuarters, loneOwners, lonePpm }: MobilityParams,
): readonly Finding[] {
  const facts = { quarter, of: visits.length }
  const findings: Finding[] = []
  if (2 * lately > visits.length) {
    const withinMs = duplicateQuarters * QUARTER_MS
    findings.push(found(subject, 'seen_lately', 'notice', Object.assign({ cells: lately, withinMs }, facts)))
  }
  if (2 * lone > visits.length) {
    const all = Object.assign({ cells: lone, owners: loneOwners, ppm: lonePpm }, facts)
    findings.push(found(subject, 'lone_region', 'notice', all))
  }
  return findings
}

function remember(
  { subject, quarter, visits, odometer, prints }: DueSheet,
  { devices, decided }: Memory,
): void {
  for (const print of prints) decided.set(print, Math.max(decided.get(print) ?? 0, quarter))
  const known = devices.get(subject)
  if (known !== undefined && known.quarter >= quarter) return
  const last = odometer[1] >= 0 ? odometer[1] : (known?.odometer ?? -1)
  devices.set(subject, { quarter, place: placeIn(visits), odometer: last })
}

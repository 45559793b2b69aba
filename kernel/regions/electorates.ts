/**
 * Who votes in a region: who has verified devices there. A device is verified for as long after it last counted as the rules say, and
 * where anybody is listed who could vouch for its resource, somebody does. It has stood in the region, in the same hands, for a while, and
 * has counted for as long, so that nobody moves in, buys, or switches on what was registered long ago, for a vote. Devices that somebody was given without agreeing give no vote.
 *
 *   votes = ⌊√(devices × 10¹²)⌋ millionths of a vote        of one person at most `mostDevices` devices
 *
 * Laws: a device counts once in a region. Accounts of which vouchers name one person have one vote together, which the account with most
 * of the devices casts. More devices never make fewer votes, and n devices in one hand never more than in n hands. A device that says
 * nothing for a day votes on. What is remembered is at most two numbers for each registered device.
 */
import type { Electorate, Site, Voter } from '../../protocol/chain-formats/electorate.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { type IssuerFact, PAST_DEVICES } from '../chain-facts.ts'
import type { Contribution, EpochWindow } from '../resource.ts'
import type { Subject } from '../subject.ts'
import { isVouchedFor } from '../trust/vouchers.ts'
import { cellTest } from './cell-test.ts'
import type { RegionRules } from './region-rules.ts'
import type { RegionState } from './region-state.ts'

export interface RegionInput {
  readonly rules: RegionRules
  readonly epochMs: number
  readonly epoch: Pick<EpochWindow, 'number' | 'endMs'>
  readonly prior: RegionState | undefined
  readonly contributions: readonly Pick<Contribution, 'subject' | 'units' | 'qualityPpm'>[]
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  readonly issuers: readonly IssuerFact[]
}

export function countRegions(input: RegionInput): RegionState {
  const counted = rememberCounted(input)
  const latest = input.epoch.number - Math.ceil(input.rules.residentMs / input.epochMs)
  const voting = counted.flatMap(([id, first]) => {
    const subject = input.subjects.get(id)
    return subject !== undefined && first <= latest && mayVote(subject, input) ? [subject] : []
  })
  const electorates = input.rules.areas.flatMap((area): Electorate[] => {
    const isIn = cellTest(area.cells)
    const there = voting.filter(subject => hasStayed(subject, isIn, input))
    const people = groupPeople(there)
    if (people.length < input.rules.leastPeople) return []
    return [{ region: area.name, voters: votersOf(people, input.rules.mostDevices) }]
  })
  const state: RegionState = { counted, electorates }
  const { sites } = input.rules
  return sites === undefined ? state : { ...state, sites: sitesOf(sites, counted, input) }
}

function rememberCounted(input: RegionInput): RegionState['counted'] {
  const { rules, epochMs, epoch, prior, contributions, subjects } = input
  const oldest = epoch.number - Math.ceil(rules.verifiedMs / epochMs)
  const kept = (prior?.counted ?? []).filter(([, , last]) => last >= oldest)
  const known = new Map(kept.map(row => [row[0], row]))
  for (const { subject, units, qualityPpm } of contributions) {
    const first = known.get(subject)?.[1] ?? epoch.number
    if (units > 0n && qualityPpm > 0) known.set(subject, [subject, first, epoch.number])
  }
  return [...known.values()]
    .filter(([subject, , last]) => last > oldest && subjects.has(subject))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Who is verified in a site since which epoch: the oldest device of each account there. */
function sitesOf(
  sites: readonly string[],
  counted: RegionState['counted'],
  input: RegionInput,
): readonly Site[] {
  const since = new Map<string, Site>()
  for (const cell of sites) {
    const isIn = cellTest([cell])
    for (const [id, first] of counted) {
      const subject = input.subjects.get(id)
      if (subject === undefined || !isIn(subject.cell) || !mayVote(subject, input)) continue
      const key = `${cell} ${subject.owner}`
      const from = Math.max(first, stoodSince(subject, isIn, input))
      if (from < (since.get(key)?.since ?? Number.POSITIVE_INFINITY))
        since.set(key, { cell, account: subject.owner, since: from })
    }
  }
  return [...since].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, site]) => site)
}

/** The epoch in which it came to stand there in these hands, as far as it is known. */
function stoodSince(
  { owner, past = [] }: Subject,
  isIn: (cell: string) => boolean,
  { epoch, epochMs }: RegionInput,
): number {
  const elsewhere = past.filter(before => before.owner !== owner || !isIn(before.cell))
  // What was before the oldest that is known nobody knows.
  const forgotten = past.length === PAST_DEVICES ? past.slice(-1) : []
  const latestMs = Math.max(...[...elsewhere, ...forgotten].map(({ untilMs }) => untilMs))
  if (latestMs === Number.NEGATIVE_INFINITY) return 0
  return epoch.number + 1 - Math.ceil((epoch.endMs - latestMs) / epochMs)
}

function mayVote({ accepted, resource, vouched, cell }: Subject, { issuers, rules }: RegionInput): boolean {
  const isVouched = vouched !== undefined || (rules.vouched !== true && !isVouchedFor(resource, issuers))
  return accepted && cell !== '' && isVouched
}

/** For all of the time that is asked for, as far as it is known. */
function hasStayed(
  { owner, cell, registeredAtMs, past = [] }: Subject,
  isIn: (cell: string) => boolean,
  { rules, epoch }: RegionInput,
): boolean {
  const sinceMs = epoch.endMs - rules.residentMs
  if (!isIn(cell) || registeredAtMs > sinceMs) return false
  const recent = past.filter(({ untilMs }) => untilMs > sinceMs)
  if (recent.length === PAST_DEVICES) return false
  return recent.every(before => before.owner === owner && isIn(before.cell))
}

type Person = readonly Subject[]

/** Devices of one person: by whom a voucher names, or else by their owner, who is that person where any of its devices says so. */
function groupPeople(devices: readonly Subject[]): readonly Person[] {
  const personOf = new Map<Address, string>()
  for (const { owner, vouched } of devices) {
    const named = nameOf(vouched)
    if (named === undefined) continue
    const before = personOf.get(owner)
    if (before === undefined || named < before) personOf.set(owner, named)
  }
  const keyOf = ({ owner, vouched }: Subject) => nameOf(vouched) ?? personOf.get(owner) ?? `account ${owner}`
  return [...Map.groupBy(devices, keyOf).values()]
}

function nameOf(vouched: Subject['vouched']): string | undefined {
  const person = vouched?.['person']
  return person === undefined || person === '' ? undefined : `person ${person}`
}

function votersOf(people: readonly Person[], mostDevices: number): readonly Voter[] {
  const votes = new Map<Address, bigint>()
  for (const devices of people) {
    const account = accountOf(devices)
    const counts = BigInt(Math.min(devices.length, mostDevices))
    votes.set(account, (votes.get(account) ?? 0n) + rootOf(counts * 10n ** 12n))
  }
  return [...votes]
    .map(([account, its]): Voter => ({ account, votes: its }))
    .sort((a, b) => (a.account < b.account ? -1 : 1))
}

/** With most of them; of several, the lowest. */
function accountOf(devices: Person): Address {
  const [first, ...others] = [...Map.groupBy(devices, ({ owner }) => owner)]
    .map(([owner, { length }]) => ({ owner, length }))
    .sort((a, b) => (a.owner < b.owner ? -1 : 1))
  return others.reduce((best, one) => (one.length > best.length ? one : best), first!).owner
}

/** ⌊√value⌋, by Newton's rule. */
function rootOf(value: bigint): bigint {
  let root = value
  for (let next = (value + 1n) / 2n; next < root; next = (root + value / root) / 2n) root = next
  return root
}

/**
 * A region whose people vote, day by day through the kernel's own count: twenty honest people with one to four devices each, and whoever
 * would like more votes than it has.
 */
import { countRegions } from '../../../kernel/regions/electorates.ts'
import { regions } from '../../../kernel/regions/region-rules.ts'
import type { RegionState } from '../../../kernel/regions/region-state.ts'
import type { PastDevice, Subject } from '../../../kernel/subject.ts'
import { type Address, type SubjectId, toAddress, toSubjectId } from '../../../protocol/ids.ts'

export const [ALFAMA, BICA] = ['8739331a8ffffff', '8739331adffffff']
const DAY_MS = 86_400_000
const RULES = regions({ areas: { alfama: [ALFAMA], bica: [BICA] } })
const ISSUER = toSubjectId('ff'.repeat(32))

export interface Change {
  readonly day: number
  readonly owner?: Address
  readonly cell?: string
}

/** Taken by its owner, and there since day 0, unless said. */
export interface Device {
  readonly owner: Address
  readonly cell?: string
  readonly registered?: number
  /** When it counts, between two days each; every day from its registration on unless said. */
  readonly counts?: readonly (readonly [from: number, until: number])[]
  readonly changes?: readonly Change[]
  readonly accepted?: false
  readonly person?: string
}

export interface RegionWorld {
  readonly devices: readonly Device[]
  /** Somebody is listed who could vouch; who is vouched for says a person. */
  readonly listed?: true
  /** Votes are counted as of the end of this day. */
  readonly day: number
}

export function account(number: number): Address {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}

/** Twenty people, fifty devices. */
export const HONEST: readonly Device[] = Array.from({ length: 20 }, (_, who) =>
  Array.from({ length: 1 + (who % 4) }, () => ({ owner: account(who + 1), person: `honest ${who}` })),
).flat()

/** Millionths of votes in alfama, by account. */
export function votesIn({ devices, listed, day }: RegionWorld): ReadonlyMap<Address, number> {
  let prior: RegionState | undefined
  for (let number = 0; number <= day; number++) {
    const subjects = new Map(
      devices.flatMap((device, index): [SubjectId, Subject][] =>
        (device.registered ?? 0) <= number ? [[idOf(index), subjectOn(device, index, number, listed)]] : [],
      ),
    )
    const counting = [...subjects.keys()].filter((_, index) => isCounting(devices[index]!, number))
    prior = countRegions({
      rules: RULES,
      epochMs: DAY_MS,
      epoch: { number, endMs: (number + 1) * DAY_MS },
      prior,
      contributions: counting.map(subject => ({ subject, units: 1n, qualityPpm: 1_000_000 })),
      subjects,
      issuers: listed ? [{ subject: ISSUER, kinds: ['tally.place'] }] : [],
    })
  }
  const found = prior?.electorates.find(({ region }) => region === 'alfama')
  return new Map(found?.voters.map(({ account: who, votes }) => [who, Number(votes)]))
}

/** Devices that are there on the day, of whoever has them then: what no rule but the moment would count. */
export function devicesIn({ devices, day }: RegionWorld): ReadonlyMap<Address, number> {
  const here = devices.flatMap((device, index) => {
    const { owner, cell } = subjectOn(device, index, day, undefined)
    return cell === ALFAMA && (device.registered ?? 0) <= day ? [owner] : []
  })
  return new Map([...Map.groupBy(here, owner => owner)].map(([owner, { length }]) => [owner, length]))
}

function idOf(index: number): SubjectId {
  return toSubjectId(index.toString(16).padStart(64, '0'))
}

function isCounting({ counts, registered = 0 }: Device, day: number): boolean {
  if (day < registered) return false
  return counts?.some(([from, until]) => from <= day && day <= until) ?? true
}

function subjectOn(device: Device, index: number, day: number, listed: true | undefined): Subject {
  const done = (device.changes ?? []).filter(change => change.day <= day)
  let [owner, cell] = [device.owner, device.cell ?? ALFAMA]
  const past: PastDevice[] = []
  for (const change of done) {
    past.push({ untilMs: change.day * DAY_MS, owner, cell })
    ;[owner, cell] = [change.owner ?? owner, change.cell ?? cell]
  }
  const registeredAtMs = (device.registered ?? 0) * DAY_MS
  const subject: Subject = {
    id: idOf(index),
    owner,
    resource: 'tally',
    model: 'tally/x',
    cell,
    details: {},
    registeredAtMs,
    movedAtMs: past.at(-1)?.untilMs ?? registeredAtMs,
    accepted: device.accepted ?? true,
    past: past.reverse().slice(0, 8),
  }
  return listed === true && device.person !== undefined
    ? { ...subject, vouched: { person: device.person } }
    : subject
}

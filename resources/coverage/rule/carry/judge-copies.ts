/**
 * The copies of packets that several gateways carried for one route in one window, all at once: which of them count, and for how much.
 *
 * Law: of a packet, gateways that are one observation count together as one, which is theirs who tell it first and for whom it is signed
 * (whose.ts); a copy that cannot have been heard there is not paid where
 * others tell; where nobody tells which of two it was, they share one pay, and nobody is blamed. In millionths of credits, rounded
 * down: what is lost is less than a millionth for each sharer.
 */
import type { SubjectId } from '../../../../protocol/ids.ts'
import type { PacketHash } from '../../messages/coverage-messages.ts'
import { mostMetres, signalOf } from '../radio/free-space.ts'
import { metresBetween, type Place } from '../radio/place.ts'
import type { PacketRow } from '../state.ts'
import { byPacket, type Levels, levelOf } from './alike.ts'
import { type NotIts, notWhose, type Teller } from './whose.ts'

export interface Copy extends Teller {
  readonly gateway: SubjectId
  readonly owner: string
  /** Undefined where the gateway has no place: then nothing hangs on it. */
  readonly place: Place | undefined
  readonly gainDdbi: number
  /** Credits that the consumer has signed for, of this gateway and route. */
  readonly signedFor: number
  readonly row: PacketRow
}

export interface JudgedCopy {
  readonly copy: Copy
  /** Millionths of credits. */
  readonly micro: number
  readonly why?: Why
  /** The first of those that it is one observation with, where others said the same. */
  readonly one?: SubjectId
  /** Which it contradicts, where nobody else tells of the two. */
  readonly against?: Copy
}

export interface Why {
  readonly code: 'packet_replayed' | 'copy_elsewhere' | 'copies_contradict' | 'same_reception'
  readonly facts: Readonly<Record<string, string | number>>
}

export interface Physics {
  /** What the strongest device may radiate, tenths of dBm. */
  readonly deviceEirpDdbm: number
  readonly toleranceDdb: number
}

/** Clocks of gateways differ by this at most, and a packet is on air for less. */
export const LAG_MS = 4_000
const MICRO = 1_000_000
/** A cell's centre is so far from what is in it. */
const CELL_M = 50
/** Of a packet only the strongest so many are held against each other. */
const MOST_COMPARED = 64

/** Copies of one packet: those that may count, and those that cannot, with why. */
export interface SortedPacket {
  readonly kept: readonly Copy[]
  readonly out: readonly JudgedCopy[]
  /** Of two that contradict each other alone. */
  readonly torn: ReadonlyMap<Copy, Copy>
}

/** By packet: what came too late, or is of elsewhere, counts for nothing that follows. */
export function sortCopies(copies: readonly Copy[], physics: Physics): readonly SortedPacket[] {
  const byHash = Map.groupBy(copies, ({ row: [hash] }) => hash)
  return [...byHash.values()].map(all => sortPacket(all, physics))
}

/**
 * @param alike gateway → the first of those that it is one observation with (alike.ts)
 * @param acknowledgeMs by how much an arrival can be misdated
 */
export function judgeCopies(
  packets: readonly SortedPacket[],
  alike: ReadonlyMap<SubjectId, SubjectId>,
  acknowledgeMs: number,
): readonly JudgedCopy[] {
  return untear(
    packets.flatMap(packet => judgePacket(packet, alike, acknowledgeMs)),
    acknowledgeMs,
  )
}

/**
 * Levels by packet, of copies that may count: whoever repeats another's packet later, or from elsewhere, makes that one no part of
 * anything.
 */
export function levelsOf(packets: readonly SortedPacket[]): ReadonlyMap<PacketHash, Levels> {
  return byPacket(
    packets.flatMap(({ kept }) =>
      kept.map(({ gateway, row: [hash, , , rssi, snr] }) => [hash, gateway, levelOf(rssi, snr)] as const),
    ),
  )
}

function sortPacket(copies: readonly Copy[], physics: Physics): SortedPacket {
  const { together, apart } = atOneTime(copies)
  const { elsewhere, torn } = contradictions(together, physics)
  const away = [...elsewhere].map(([copy, other]): JudgedCopy => {
    return { copy, micro: 0, why: { code: 'copy_elsewhere', facts: factsOf(copy, other) } }
  })
  return { kept: together.filter(copy => !elsewhere.has(copy)), out: [...apart, ...away], torn }
}

function judgePacket(
  { kept, out, torn }: SortedPacket,
  alike: ReadonlyMap<SubjectId, SubjectId>,
  acknowledgeMs: number,
): readonly JudgedCopy[] {
  const groups = new Map<SubjectId, Same>()
  for (const [one, all] of Map.groupBy(kept, ({ gateway }) => alike.get(gateway) ?? gateway))
    if (all.length > 1) groups.set(one, { all, not: notWhose(all, acknowledgeMs) })
  const judged = kept.map((copy): JudgedCopy => {
    const credits = copy.row[2] * MICRO
    const one = alike.get(copy.gateway) ?? copy.gateway
    const same = groups.get(one)
    const other = torn.get(copy)
    if (same !== undefined) return { ...judgeSame(copy, credits, same), one }
    if (other === undefined) return { copy, micro: credits }
    const facts = factsOf(copy, other)
    return { copy, micro: Math.floor(credits / 2), why: { code: 'copies_contradict', facts }, against: other }
  })
  return [...judged, ...out]
}

/**
 * Of two that contradict each other alone, whoever was told to be elsewhere by others in the same window, of another packet, is it here
 * as well; else it is whose an observation is that both say (whose.ts).
 */
function untear(judged: readonly JudgedCopy[], acknowledgeMs: number): readonly JudgedCopy[] {
  const told = new Set(
    judged.flatMap(({ copy, why }) => (why?.code === 'copy_elsewhere' ? [copy.gateway] : [])),
  )
  const isElsewhere = (one: Copy, other: Copy) => {
    if (told.has(one.gateway) !== told.has(other.gateway)) return told.has(one.gateway)
    return notWhose([one, other], acknowledgeMs).has(one)
  }
  return judged.map((one): JudgedCopy => {
    const { copy, why, against } = one
    if (why === undefined || against === undefined) return one
    if (isElsewhere(copy, against)) return { copy, micro: 0, why: { ...why, code: 'copy_elsewhere' } }
    return isElsewhere(against, copy) ? { copy, micro: copy.row[2] * MICRO } : one
  })
}

/** Copies of one packet by gateways that are one observation, and whose it is not. */
interface Same {
  readonly all: readonly Copy[]
  readonly not: ReadonlyMap<Copy, NotIts<Copy>>
}

function judgeSame(copy: Copy, credits: number, { all, not }: Same): JudgedCopy {
  const sharers = all.length - not.size
  const why = not.get(copy)
  if (why === undefined && sharers === 1) return { copy, micro: credits }
  const other = why?.[1] ?? all.find(one => one.gateway !== copy.gateway && !not.has(one))!
  const { arrivedAtMs } = copy
  const later = why?.[0] === 'later' ? { arrivedAtMs, firstMs: other.arrivedAtMs } : {}
  const signed = why?.[0] === 'unsigned' ? { signedFor: copy.signedFor } : {}
  const facts = Object.assign({ with: other.gateway, of: all.length }, later, signed)
  const micro = why === undefined ? Math.floor(credits / sharers) : 0
  return { copy, micro, why: { code: 'same_reception', facts } }
}

/** Where most owners heard it within the lag; of as many, where it was heard first. */
function atOneTime(copies: readonly Copy[]) {
  const sorted = copies.toSorted((a, b) => a.row[1] - b.row[1] || (a.gateway < b.gateway ? -1 : 1))
  let best: { from: number; owners: number } = { from: 0, owners: 0 }
  const owners = new Map<string, number>()
  let until = 0
  for (const [from, copy] of sorted.entries()) {
    for (; until < sorted.length && sorted[until]!.row[1] <= copy.row[1] + LAG_MS; until++)
      owners.set(sorted[until]!.owner, (owners.get(sorted[until]!.owner) ?? 0) + 1)
    if (owners.size > best.owners) best = { from, owners: owners.size }
    const left = owners.get(copy.owner)! - 1
    if (left === 0) owners.delete(copy.owner)
    else owners.set(copy.owner, left)
  }
  const atMs = sorted[best.from]!.row[1]
  const isIn = ({ row: [, heardMs] }: Copy) => heardMs >= atMs && heardMs <= atMs + LAG_MS
  const apart = sorted
    .filter(copy => !isIn(copy))
    .map((copy): JudgedCopy => {
      const facts = { heardMs: copy.row[1], othersMs: atMs, mostMs: LAG_MS }
      return { copy, micro: 0, why: { code: 'packet_replayed', facts } }
    })
  return { together: sorted.filter(isIn), apart }
}

/** Copies that cannot be of one packet, as far as their levels and places tell. */
function contradictions(copies: readonly Copy[], physics: Physics) {
  const placed = copies
    .filter(({ place }) => place !== undefined)
    .map(copy => ({ copy, reach: reachOf(copy, physics) }))
    .sort((a, b) => a.reach - b.reach)
    .slice(0, MOST_COMPARED)
  const against = new Map<Copy, Copy[]>()
  for (const [index, a] of placed.entries())
    for (const b of placed.slice(index + 1)) {
      if (a.copy.place === b.copy.place) continue
      if (metresBetween(a.copy.place!, b.copy.place!) <= a.reach + b.reach + CELL_M) continue
      against.set(a.copy, [...(against.get(a.copy) ?? []), b.copy])
      against.set(b.copy, [...(against.get(b.copy) ?? []), a.copy])
    }
  const elsewhere = new Map<Copy, Copy>()
  for (;;) {
    const worst = worstOf(against)
    if (worst === undefined) break
    elsewhere.set(worst, against.get(worst)![0]!)
    remove(against, worst)
  }
  const torn = new Map([...against].flatMap(([copy, [other]]) => (other ? [[copy, other] as const] : [])))
  return { elsewhere, torn }
}

/** Whoever contradicts most owners, if that is more than one; of as many, nobody: then they are not told apart. */
function worstOf(against: ReadonlyMap<Copy, readonly Copy[]>): Copy | undefined {
  const ownersAgainst = (copies: readonly Copy[]) => new Set(copies.map(({ owner }) => owner)).size
  const ranked = [...against]
    .map(([copy, others]) => ({ copy, owners: ownersAgainst(others) }))
    .sort((a, b) => b.owners - a.owners || (a.copy.gateway < b.copy.gateway ? -1 : 1))
  const [first, second] = ranked
  if (first === undefined || first.owners < 2) return undefined
  return second !== undefined && second.owners === first.owners ? undefined : first.copy
}

function remove(against: Map<Copy, Copy[]>, gone: Copy): void {
  against.delete(gone)
  for (const [copy, others] of against) {
    const left = others.filter(other => other !== gone)
    if (left.length === 0) against.delete(copy)
    else against.set(copy, left)
  }
}

/** How far away the device can have been at most. */
function reachOf({ gainDdbi, row: [, , , rssi, snr, frequencyHz] }: Copy, physics: Physics): number {
  const { deviceEirpDdbm, toleranceDdb } = physics
  return mostMetres(deviceEirpDdbm + gainDdbi + toleranceDdb - signalOf(rssi, snr), frequencyHz)
}

function factsOf(copy: Copy, other: Copy) {
  return {
    metres: metresBetween(copy.place!, other.place!),
    rssi: copy.row[3],
    otherRssi: other.row[3],
    other: other.gateway,
  }
}

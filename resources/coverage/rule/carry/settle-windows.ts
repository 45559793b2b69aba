/**
 * Windows of packets, once everything that was reported in time has come in: what of it counts, and whose it is. What does not count is
 * said to its gateway, by reason, with how many there were and one of them.
 */
import { ownerAt } from '../../../../kernel/past-devices.ts'
import type { Finding } from '../../../../kernel/resource.ts'
import type { Subject } from '../../../../kernel/subject.ts'
import type { Address, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import type { CoverageSummary } from '../appraise.ts'
import type { Books, Context } from '../books.ts'
import { gainOf, placeAt, regionAt } from '../gateway.ts'
import type { CoverageParams } from '../params.ts'
import type { CoverageReason } from '../reasons.ts'
import type { PacketRow, PairState, RouteState } from '../state.ts'
import { alikeIn, countAlike } from './alike.ts'
import { deadlineOf } from './hear-carried.ts'
import { type Copy, type JudgedCopy, judgeCopies, levelsOf, sortCopies } from './judge-copies.ts'
import { notice } from './take-routes.ts'

type Said = readonly (readonly [SubjectId, CoverageSummary])[]

export interface WindowsSettled {
  readonly findings: readonly Finding[]
  /** Packets, and copies of them that count. */
  readonly packets: number
  readonly copies: number
  readonly counted: readonly CountedWindow[]
}

/** Copies that count, for whom they were carried: whole, or as one observation with others. */
export interface CountedWindow {
  readonly startMs: number
  readonly route: MessageId
  readonly consumer: SubjectId
  readonly copies: readonly Pick<JudgedCopy, 'copy' | 'one'>[]
}

export function takePackets(books: Books, said: Said): void {
  for (const [gateway, { packets }] of said)
    for (const { route, windowMs, row } of packets) books.add(windowMs, route, gateway, row)
}

export function settleWindows(books: Books, context: Context, params: CoverageParams): WindowsSettled {
  const findings: Finding[] = []
  const counted: CountedWindow[] = []
  let [packets, copies] = [0, 0]
  const due = [...books.windows.keys()]
    .filter(startMs => deadlineOf(startMs, params) < context.completeUntilMs)
    .sort((a, b) => a - b)
  for (const startMs of due) {
    const window = books.windows.get(startMs)!
    for (const route of [...window.keys()].sort()) {
      const judged = judgeRoute(route, window.get(route)!, { books, context, params })
      credit(books, route, judged, context)
      const consumer = books.routes.get(route)?.consumer
      const whole = judged.filter(
        ({ why, one, micro }) => why === undefined || (one !== undefined && micro > 0),
      )
      if (params.map !== undefined && consumer !== undefined && books.places.get(startMs)?.has(route))
        counted.push({ startMs, route, consumer, copies: whole })
      findings.push(...unpaidOf(route, startMs, judged))
      packets += new Set(judged.map(({ copy }) => copy.row[0])).size
      copies += judged.filter(({ micro }) => micro > 0).length
    }
    books.windows.delete(startMs)
  }
  const { windowMs, settleAfterMs } = params
  const settledMs = (Math.ceil((context.completeUntilMs - settleAfterMs) / windowMs) - 1) * windowMs
  books.settledMs = Math.max(books.settledMs, settledMs)
  return { findings, packets, copies, counted }
}

interface Settling {
  readonly books: Books
  readonly context: Context
  readonly params: CoverageParams
}

type Judged = Omit<JudgedCopy, 'why'> & {
  readonly why?: { readonly code: CoverageReason; readonly facts: Finding['facts'] }
}

function judgeRoute(
  id: MessageId,
  packets: ReadonlyMap<SubjectId, readonly PacketRow[]>,
  { books, context, params }: Settling,
): readonly Judged[] {
  const route = books.routes.get(id)
  const copies = [...packets].flatMap(([gateway, rows]) => {
    const subject = context.subjects.get(gateway)!
    const pair = books.pairOf(gateway, id)
    const signed = { signed: isSigned(pair, rows), signedFor: pair.signed }
    return rows.map(row => copyOf(subject, row, signed))
  })
  const [asked, others] = [
    copies.filter(copy => stood(route, copy)),
    copies.filter(copy => !stood(route, copy)),
  ]
  const { toleranceDdb, region } = params
  const strongest = Math.max(
    region.deviceEirpDdbm,
    ...new Set(asked.map(({ gateway }) => regionAt(context.subjects.get(gateway)!, params).deviceEirpDdbm)),
  )
  const physics = { deviceEirpDdbm: strongest, toleranceDdb }
  const sorted = sortCopies(asked, physics)
  books.alike = countAlike(books.alike, levelsOf(sorted).values())
  const unknown = others.map(
    (copy): Judged => ({ copy, micro: 0, why: { code: 'route_unknown', facts: {} } }),
  )
  return [...judgeCopies(sorted, alikeIn(books.alike), context.acknowledgeMs), ...unknown]
}

function stood(route: RouteState | undefined, { row: [, heardMs] }: Copy): boolean {
  return route !== undefined && heardMs >= route.sinceMs && heardMs < route.untilMs
}

/** Rows that came in by rules before 8 do not have it. */
const OF_OLDER_RULES = 0

/** Of what counts for it and what it says now its consumer has signed for half: a step behind, as an honest one may be. */
function isSigned({ signed, owed, paidMicro }: PairState, rows: readonly PacketRow[]): boolean {
  const said = rows.reduce((sum, [, , credits]) => sum + credits * MICRO, 0)
  const counted = owed.reduce((sum, [, part]) => sum + part, paidMicro + said)
  return signed > 0 && 2 * signed * MICRO >= counted
}

function copyOf(subject: Subject, row: PacketRow, signed: Pick<Copy, 'signed' | 'signedFor'>): Copy {
  const [, heardMs, , , , , reportedAfterMs = OF_OLDER_RULES] = row
  const owner = ownerAt(subject, heardMs) ?? ''
  const vouched = subject.vouched !== undefined
  return {
    gateway: subject.id,
    owner,
    place: placeAt(subject, heardMs),
    gainDdbi: gainOf(subject),
    vouched,
    ...signed,
    arrivedAtMs: heardMs + reportedAfterMs,
    row,
  }
}

/** To who had the gateway when the packet was heard. */
function credit(books: Books, route: MessageId, judged: readonly Judged[], { subjects }: Context): void {
  for (const [gateway, all] of Map.groupBy(judged, ({ copy }) => copy.gateway)) {
    const subject = subjects.get(gateway)!
    let pair = books.pairOf(gateway, route)
    for (const { copy, micro } of all.toSorted((a, b) => a.copy.row[1] - b.copy.row[1]))
      if (micro > 0) pair = owe(pair, ownerAt(subject, copy.row[1]) ?? '', micro, copy.row[1])
    if (pair.owed.length > 0) books.setPair(gateway, route, pair)
  }
}

/** Days and owners that are told apart, at most; and what can be owed, far from where numbers lose a unit. */
const [MOST_PARTS, MOST_MICRO, DAY_MS, MICRO] = [512, 2 ** 51, 86_400_000, 1_000_000]

function owe(pair: PairState, owner: Address | '', micro: number, heardMs: number): PairState {
  const day = Math.floor(heardMs / DAY_MS)
  const newest = pair.owed.at(-1)
  const sum = pair.owed.reduce((all, [, part]) => all + part, 0) + pair.paidMicro
  if (sum + micro > MOST_MICRO) return pair
  const isSame = newest?.[0] === owner && newest[2] === day
  if (newest === undefined || (!isSame && pair.owed.length < MOST_PARTS))
    return { ...pair, owed: [...pair.owed, [owner, micro, day]] }
  return { ...pair, owed: [...pair.owed.slice(0, -1), [newest[0], newest[1] + micro, newest[2]]] }
}

/** By gateway and reason: how many, and one of them. */
function unpaidOf(route: MessageId, windowMs: number, judged: readonly Judged[]): readonly Finding[] {
  const byReason = Map.groupBy(
    judged.filter(({ why }) => why !== undefined),
    ({ copy, why }) => `${copy.gateway} ${why!.code}`,
  )
  return [...byReason]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, all]) => {
      const [first] = all.toSorted((a, b) => (a.copy.row[0] < b.copy.row[0] ? -1 : 1)) as [Judged]
      const { code, facts } = first.why!
      const counted = { route, windowMs, packets: all.length, hash: first.copy.row[0], ...facts }
      return notice(first.copy.gateway, code, counted)
    })
}

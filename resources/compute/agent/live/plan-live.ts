/**
 * Who is asked for a piece of a live stream, and when a second machine is. Pure: it is told what is known now, and says whom to ask.
 *
 * A piece that comes late is of no use, so a machine is asked that will be in time by what it did before, or that nobody knows yet: the
 * cheapest, and of equal ones whoever was asked longest ago, so that many are known and one that goes takes little with it. Where none will be, those that are
 * free try the piece that has most time left: machines that are too slow for the oldest would be late with each, one after the other. A second is asked while it can still be in
 * time, and no sooner than the first should be done: whoever is in time is paid, so each second costs. So is a third where both are late, since two
 * may go together. Who missed a piece is asked where nobody else is free.
 */
export interface LiveMachine {
  readonly id: string
  /** For a piece like this, base units: what it would cost. */
  readonly price: number
  /** What a piece takes it, ms, as it did lately; undefined where it made none. */
  readonly paceMs: number | undefined
  /** It missed pieces, and is asked before only where nobody else is free; ms. */
  readonly restsUntilMs: number
  /** When it was asked last; below zero where it never was. */
  readonly askedAtMs: number
}

export interface LivePiece {
  readonly number: number
  readonly dueMs: number
  /** Who was asked and has given nothing yet, the first of them first. */
  readonly asked: readonly {
    readonly machine: string
    readonly atMs: number
    readonly paceMs: number | undefined
  }[]
  /** Who gave something of no use. */
  readonly failed: readonly string[]
}

export interface Ask {
  readonly piece: number
  readonly machine: string
}

/** Of what it takes by its pace, what it may take. */
const ROOM = 1.5
const MOST_ASKED = 3

/** @param pieces that nobody has made @param free machines that wait for work */
export function planLive(
  nowMs: number,
  pieces: readonly LivePiece[],
  free: readonly LiveMachine[],
): readonly Ask[] {
  const left = new Map(free.map(one => [one.id, one]))
  const asks: Ask[] = []
  const isAsked = ({ number }: LivePiece) => asks.some(({ piece }) => piece === number)
  const ask = (piece: LivePiece, isMeant: (one: LiveMachine) => boolean) => {
    const found = choose(nowMs, piece, [...left.values()].filter(isMeant))
    if (found === undefined) return
    left.delete(found.id)
    asks.push({ piece: piece.number, machine: found.id })
  }
  const isRested = ({ restsUntilMs }: LiveMachine) => restsUntilMs <= nowMs
  const inOrder = pieces.filter(({ dueMs }) => dueMs > nowMs).toSorted((a, b) => a.dueMs - b.dueMs)
  const nobodys = inOrder.filter(({ asked }) => asked.length === 0)
  for (const piece of nobodys) ask(piece, one => isRested(one) && isInTime(nowMs, piece, one))
  for (const isMeant of [isRested, () => true])
    for (const piece of nobodys.toReversed()) if (!isAsked(piece)) ask(piece, isMeant)
  for (const piece of inOrder)
    if (piece.asked.length > 0 && piece.asked.length < MOST_ASKED && isDoubtful(nowMs, piece))
      ask(piece, isRested)
  return asks
}

/** Whoever was asked last should be done by now; or by its pace it will not be in time. */
function isDoubtful(nowMs: number, { asked, dueMs }: LivePiece): boolean {
  const { atMs, paceMs } = asked.at(-1)!
  const half = (dueMs - atMs) / 2
  return nowMs >= atMs + Math.min(half, (paceMs ?? half) * ROOM)
}

/** By its pace; whom nobody knows may be. */
function isInTime(nowMs: number, { dueMs }: LivePiece, { paceMs }: LiveMachine): boolean {
  return paceMs === undefined || nowMs + paceMs * ROOM <= dueMs
}

/** The cheapest that will be in time; where none will, the fastest. */
function choose(nowMs: number, piece: LivePiece, all: readonly LiveMachine[]): LiveMachine | undefined {
  const had = new Set([...piece.asked.map(({ machine }) => machine), ...piece.failed])
  const able = all.filter(({ id }) => !had.has(id))
  const byPrice = (a: LiveMachine, b: LiveMachine) =>
    a.price - b.price || a.askedAtMs - b.askedAtMs || (a.id < b.id ? -1 : 1)
  const byPace = (a: LiveMachine, b: LiveMachine) => (a.paceMs ?? 0) - (b.paceMs ?? 0)
  return able.filter(one => isInTime(nowMs, piece, one)).toSorted(byPrice)[0] ?? able.toSorted(byPace)[0]
}

/** What it took lately, the newest a third. */
export function paceAfter(before: number | undefined, tookMs: number): number {
  return before === undefined ? tookMs : before + (tookMs - before) / 3
}

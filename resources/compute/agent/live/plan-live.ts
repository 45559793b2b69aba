/**
 * Who is asked for a piece of a live stream, and when a second machine is. Pure: it is told what is known now, and says whom to ask.
 *
 * A piece that comes late is of no use, so a machine is asked that will be in time by what it did before, or that nobody knows yet: the
 * cheapest, and of equal ones whoever was asked longest ago, so that many are known and one that goes takes little with it. A second is asked while it can still be in
 * time, and no sooner than the first should be done: whoever is in time is paid, so each second costs. So is a third where both are late, since two
 * that go together would leave a gap.
 */
export interface LiveMachine {
  readonly id: string
  /** For a piece like this, base units: what it would cost. */
  readonly price: number
  /** What a piece takes it, ms, as it did lately; undefined where it made none. */
  readonly paceMs: number | undefined
  /** It missed pieces, and is asked for nothing before; ms. */
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
  const left = new Map(free.filter(({ restsUntilMs }) => restsUntilMs <= nowMs).map(one => [one.id, one]))
  const asks: Ask[] = []
  const ask = (piece: LivePiece) => {
    const found = choose(nowMs, piece, [...left.values()])
    if (found === undefined) return
    left.delete(found.id)
    asks.push({ piece: piece.number, machine: found.id })
  }
  const inOrder = pieces.filter(({ dueMs }) => dueMs > nowMs).toSorted((a, b) => a.dueMs - b.dueMs)
  for (const piece of inOrder) if (piece.asked.length === 0) ask(piece)
  for (const piece of inOrder)
    if (piece.asked.length > 0 && piece.asked.length < MOST_ASKED && isDoubtful(nowMs, piece)) ask(piece)
  return asks
}

/** Whoever was asked last should be done by now; or by its pace it will not be in time. */
function isDoubtful(nowMs: number, { asked, dueMs }: LivePiece): boolean {
  const { atMs, paceMs } = asked.at(-1)!
  const half = (dueMs - atMs) / 2
  const expectedMs = paceMs === undefined ? half / 2 : Math.min(half, paceMs * ROOM)
  return nowMs >= atMs + expectedMs
}

function choose(nowMs: number, { dueMs, asked, failed }: LivePiece, all: readonly LiveMachine[]) {
  const had = new Set([...asked.map(({ machine }) => machine), ...failed])
  const able = all.filter(({ id }) => !had.has(id))
  const inTime = able.filter(({ paceMs }) => paceMs === undefined || nowMs + paceMs * ROOM <= dueMs)
  const byPrice = (a: LiveMachine, b: LiveMachine) =>
    a.price - b.price || a.askedAtMs - b.askedAtMs || (a.id < b.id ? -1 : 1)
  const byPace = (a: LiveMachine, b: LiveMachine) => (a.paceMs ?? 0) - (b.paceMs ?? 0)
  return inTime.toSorted(byPrice)[0] ?? able.toSorted(byPace)[0]
}

/** What it took lately, the newest a third. */
export function paceAfter(before: number | undefined, tookMs: number): number {
  return before === undefined ? tookMs : before + (tookMs - before) / 3
}

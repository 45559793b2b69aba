/**
 * Who moved along with whom in a quarter of an hour: the same cells, for the same time in each. Five phones in one car are one
 * observation, and so are two cars of a convoy: nobody is accused, and where nobody else drives nothing is lost by it, since of a cell
 * one sight is paid.
 */
import type { Visit } from '../messages/sheet.ts'

export interface Moving {
  /** Whom it belongs to then: what an account says of a quarter of an hour is one observation whatever it is. */
  readonly owner: string
  readonly vehicle: string | undefined
  /** Whom a voucher names, whatever accounts they have. */
  readonly person: string | undefined
  readonly visits: readonly Visit[]
  /** In the order of chance. */
  readonly shuffled: readonly Visit[]
}

/** Others are looked for by so many cells of a sheet, among so many that spent about as long in each. */
const [KEYS, NEXT] = [4, 8]
/** Fewer cells than this tell nothing. */
const FEWEST_CELLS = 3
/** Of the shorter sheet's cells so many are in common, and of these the time in so many, per cent. */
const [COMMON_PERCENT, SAME_PERCENT] = [80, 70]
/** The same time in a cell: within so many seconds, and a tenth. */
const SAME_S = 3

/** For each the position of the first of those it moved along with: its own where there is none. */
export function groupsOf(moving: readonly Moving[]): readonly number[] {
  const parent = moving.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root]!
    parent[at] = root
    return root
  }
  const join = (a: number, b: number) => {
    const [low, high] = [rootOf(a), rootOf(b)].sort((one, other) => one - other) as [number, number]
    parent[high] = low
  }
  for (const by of ['owner', 'vehicle', 'person'] as const) joinEqual(moving, by, join)
  for (const near of bucketsOf(moving))
    for (const [place, { at }] of near.entries())
      for (const other of near.slice(place + 1, place + 1 + NEXT))
        if (rootOf(at) !== rootOf(other.at) && isAlong(moving[at]!.visits, moving[other.at]!.visits))
          join(at, other.at)
  return moving.map((_, at) => rootOf(at))
}

function joinEqual(
  moving: readonly Moving[],
  by: 'owner' | 'vehicle' | 'person',
  join: (a: number, b: number) => void,
): void {
  const first = new Map<string, number>()
  for (const [at, one] of moving.entries()) {
    const value = one[by]
    if (value === undefined) continue
    const known = first.get(value)
    if (known === undefined) first.set(value, at)
    else join(known, at)
  }
}

interface Entry {
  readonly at: number
  readonly seconds: number
}

/** Those who were in one of the cells that chance picks of each, ascending by how long. */
function bucketsOf(moving: readonly Moving[]): Iterable<readonly Entry[]> {
  const buckets = new Map<number, Entry[]>()
  for (const [at, { shuffled }] of moving.entries()) {
    if (shuffled.length < FEWEST_CELLS) continue
    for (const { cell, seconds } of shuffled.slice(0, KEYS)) {
      const bucket = buckets.get(cell) ?? []
      bucket.push({ at, seconds })
      buckets.set(cell, bucket)
    }
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => a.seconds - b.seconds || a.at - b.at)
  return buckets.values()
}

/** Both ascend by cell. */
export function isAlong(a: readonly Visit[], b: readonly Visit[]): boolean {
  let [common, same, left, right] = [0, 0, 0, 0]
  while (left < a.length && right < b.length) {
    const [one, other] = [a[left]!, b[right]!]
    if (one.cell < other.cell) left++
    else if (one.cell > other.cell) right++
    else {
      common++
      const apart = Math.abs(one.seconds - other.seconds)
      if (10 * apart <= 10 * SAME_S + Math.max(one.seconds, other.seconds)) same++
      left++
      right++
    }
  }
  const shorter = Math.min(a.length, b.length)
  return (
    shorter >= FEWEST_CELLS && 100 * common >= COMMON_PERCENT * shorter && 100 * same >= SAME_PERCENT * common
  )
}

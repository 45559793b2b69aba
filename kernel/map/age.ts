/**
 * How old something is, linearly: what nobody was paid for in `refresh` is worth a whole, and less in proportion before. Two ages each, one
 * of whoever is vouched for and one of anybody: so who nobody vouches for takes nothing from the others.
 */

/** The quarter in which somebody who is vouched for was paid for it last, and anybody; −1 where never. */
export type Seen = readonly [vouched: number, any: number]

const NEVER = -1

/** Quarters since it was paid for last; endless where it never was. */
export function ageOf(seen: Seen | undefined, quarter: number, isTrusted: boolean): number {
  const last = seen?.[isTrusted ? 0 : 1] ?? NEVER
  return last === NEVER ? Number.POSITIVE_INFINITY : Math.max(0, quarter - last)
}

/** Rounded down. @example worthByAge(1_000, 24, 48) // → 500 */
export function worthByAge(whole: number, age: number, refresh: number): number {
  return Math.floor((whole * Math.min(refresh, age)) / refresh)
}

export function noteSeen(of: Map<number, Seen>, key: number, quarter: number, isTrusted: boolean): void {
  const [vouched, any] = of.get(key) ?? [NEVER, NEVER]
  of.set(key, [isTrusted ? Math.max(vouched, quarter) : vouched, Math.max(any, quarter)])
}

/** Without what is as old as if it had never been, by key in base 36. */
export function stillYoung(
  of: ReadonlyMap<number, Seen>,
  before: number,
  refresh: number,
): { readonly [key: string]: Seen } {
  return Object.fromEntries(
    [...of].filter(([, [, any]]) => any + refresh > before).map(([key, seen]) => [key.toString(36), seen]),
  )
}

/** What `stillYoung` wrote. */
export function openSeen(of: { readonly [key: string]: Seen }): Map<number, Seen> {
  return new Map(Object.entries(of).map(([key, seen]) => [Number.parseInt(key, 36), seen]))
}

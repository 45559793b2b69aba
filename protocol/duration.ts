/** Durations as people write them: `15m`, `1h`, `2y`. A year is 365 days, whatever the calendar says. */

const UNITS_MS = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
  y: 31_536_000_000,
} as const

type Unit = keyof typeof UNITS_MS

/**
 * @returns milliseconds, whole. @throws {TypeError} on anything but a whole number and a unit.
 * @example parseDuration('15m') // → 900000
 */
export function parseDuration(text: string): number {
  const match = /^(\d+)\s*(ms|s|m|h|d|w|y)$/.exec(text.trim())
  if (match === null)
    throw new TypeError(
      `a duration is a whole number with ms, s, m, h, d, w or y, such as "15m", got "${text.slice(0, 40)}"`,
    )
  const ms = Number(match[1]) * UNITS_MS[match[2] as Unit]
  if (!Number.isSafeInteger(ms)) throw new TypeError(`the duration "${text}" is too long`)
  return ms
}

/**
 * The largest unit that leaves no fraction: `formatDuration(900_000)` is `'15m'`.
 * @example formatDuration(900_000) // → '15m'
 */
export function formatDuration(ms: number): string {
  const units = Object.entries(UNITS_MS).reverse()
  const [unit, size] = units.find(([, size]) => ms >= size && ms % size === 0) ?? ['ms', 1]
  return `${ms / size}${unit}`
}

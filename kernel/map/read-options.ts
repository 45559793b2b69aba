/** Options as a builder writes them, read once: each says by its whole name what would be right. */
import { QUARTER_MS } from '../../protocol/cells/seal.ts'
import { formatDuration, parseDuration } from '../../protocol/duration.ts'

const ALL_PPM = 1_000_000

/** @example readShare('mobility.lone', '5%') // → 50_000 @throws {TypeError} */
export function readShare(name: string, text: string): number {
  const percent = /^(\d{1,3}(?:\.\d{1,4})?)%$/.exec(text)?.[1]
  const ppm = Math.round(Number(percent ?? Number.NaN) * 10_000)
  if (ppm >= 0 && ppm <= ALL_PPM) return ppm
  throw new TypeError(`${name}: a percentage such as 5%, got "${text}"`)
}

export function showShare(ppm: number): string {
  return `${ppm / 10_000}%`
}

/** @example readQuarters('mobility.refresh', '12h', 1, 96) // → 48 @throws {TypeError} */
export function readQuarters(name: string, text: string, least: number, most: number): number {
  const quarters = parseDuration(text) / QUARTER_MS
  if (Number.isSafeInteger(quarters) && quarters >= least && quarters <= most) return quarters
  const [from, to] = [formatDuration(least * QUARTER_MS), formatDuration(most * QUARTER_MS)]
  throw new TypeError(`${name}: whole quarters of an hour, from ${from} to ${to}, got ${text}`)
}

export function showQuarters(quarters: number): string {
  return formatDuration(quarters * QUARTER_MS)
}

/** @example readWhole('signal.mostMps', 70, 1, 1_000) // → 70 @throws {TypeError} */
export function readWhole(name: string, value: number, least: number, most: number): number {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return value
  throw new TypeError(`${name}: a whole number from ${least} to ${most}, got ${value}`)
}

/** Where values stand in a picture, and which of them are written at its side. Pure. */

export interface Scale {
  readonly low: number
  readonly high: number
  /** From low to high, at round numbers. */
  readonly ticks: readonly number[]
}

const STEPS = [1, 2, 2.5, 5, 10]

/**
 * Round numbers around all values. A picture of amounts stands on zero; one of a temperature need not.
 * @example scaleOf([0, 93], { zero: true }).ticks // → [0, 25, 50, 75, 100]
 */
export function scaleOf(values: readonly number[], { zero }: { readonly zero: boolean }, most = 5): Scale {
  const known = values.filter(Number.isFinite)
  const [least, largest] = [
    Math.min(...known, ...(zero ? [0] : [])),
    Math.max(...known, ...(zero ? [0] : [])),
  ]
  if (known.length === 0) return { low: 0, high: 1, ticks: [0, 1] }
  // Values that are all but alike are spread apart: a scale of nothing cannot be drawn.
  const magnitude = Math.max(Math.abs(least), Math.abs(largest))
  const fewest = magnitude < 1e-9 ? 1 : magnitude * 1e-6
  const missing = Math.max(0, fewest - (largest - least))
  const [bottom, top] = zero ? [least, largest + missing] : [least - missing / 2, largest + missing / 2]
  const step = stepOf((top - bottom) / (most - 1))
  const low = Math.floor(bottom / step + 1e-9) * step
  const high = Math.max(low + step, Math.ceil(top / step - 1e-9) * step)
  const count = Math.round((high - low) / step)
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, at) => tidy(low + at * step)) }
}

/** The next round step from there on. */
function stepOf(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw))
  return power * (STEPS.find(step => step * power >= raw * (1 - 1e-9)) ?? 10)
}

/** 0.1 + 0.2 is written as 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

/** Pixels from the top. */
export function toY(value: number, { low, high }: Scale, height: number): number {
  return height - ((value - low) / (high - low)) * height
}

/**
 * Which columns are written below: evenly spaced, no more than fit.
 * @example labelsOf(24, 300, 36) // → [0, 3, 6, 9, 12, 15, 18, 21]
 */
export function labelsOf(columns: number, width: number, each: number): readonly number[] {
  const fit = Math.max(1, Math.floor(width / each))
  const step =
    [1, 2, 3, 4, 5, 6, 7, 10, 12, 14, 24].find(one => columns / one <= fit) ?? Math.ceil(columns / fit)
  return Array.from({ length: Math.ceil(columns / step) }, (_, at) => at * step)
}

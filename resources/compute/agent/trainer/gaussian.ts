/**
 * A discrete Gaussian without a rounding: whole numbers and fractions of them alone (Canonne, Kamath and Steinke 2020, algorithms 1 to 3).
 * What is drawn with floats gives away more than the formula says: their gaps tell what was added to.
 */
export type RandomBytes = (count: number) => Uint8Array

/** Mean 0, variance `top ÷ bottom`. */
export function drawGaussian(top: bigint, bottom: bigint, random: RandomBytes): number {
  if (top === 0n) return 0
  const scale = rootOf(top / bottom) + 1n
  for (;;) {
    const drawn = drawLaplace(scale, random)
    const size = drawn < 0n ? -drawn : drawn
    // (|y| − σ² ÷ t)² ÷ 2 σ², as one fraction.
    const away = size * scale * bottom - top
    const [over, under] = [away * away, 2n * top * bottom * scale * scale]
    if (happensExp(over, under, random)) return Number(drawn)
  }
}

/** Two-sided, of that scale. */
function drawLaplace(scale: bigint, random: RandomBytes): bigint {
  for (;;) {
    const start = uniform(scale, random)
    if (!happensExp(start, scale, random)) continue
    let turns = 0n
    while (happensExp(1n, 1n, random)) turns++
    const size = start + scale * turns
    const isBelow = (random(1)[0]! & 1) === 1
    if (!isBelow || size !== 0n) return isBelow ? -size : size
  }
}

/** With probability exp(−top ÷ bottom). */
function happensExp(top: bigint, bottom: bigint, random: RandomBytes): boolean {
  for (let whole = top / bottom; whole > 0n; whole--) if (!happensSmall(1n, 1n, random)) return false
  return happensSmall(top % bottom, bottom, random)
}

/** The same, where top ÷ bottom is 1 at most. */
function happensSmall(top: bigint, bottom: bigint, random: RandomBytes): boolean {
  let turn = 1n
  while (uniform(bottom * turn, random) < top) turn++
  return turn % 2n === 1n
}

/** From 0 to below that, all alike. */
function uniform(end: bigint, random: RandomBytes): bigint {
  if (end <= 1n) return 0n
  const bits = (end - 1n).toString(2).length
  const count = Math.ceil(bits / 8)
  for (;;) {
    let value = 0n
    for (const byte of random(count)) value = (value << 8n) | BigInt(byte)
    value &= (1n << BigInt(bits)) - 1n
    if (value < end) return value
  }
}

/** Rounded down. */
function rootOf(value: bigint): bigint {
  if (value < 2n) return value
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + value / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

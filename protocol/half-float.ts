/** IEEE 754 binary16, which CBOR's deterministic encoding prefers where it loses nothing. */

/** The 16 bits of `value`, or undefined if a half cannot hold it exactly. NaN is always 0x7e00. */
export function toHalf(value: number): number | undefined {
  if (Number.isNaN(value)) return 0x7e00
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const magnitude = Math.abs(value)
  if (magnitude === 0) return sign
  if (magnitude === Number.POSITIVE_INFINITY) return sign | 0x7c00
  if (magnitude > 65504) return undefined
  const exponent = Math.max(-14, Math.floor(Math.log2(magnitude)))
  const steps = magnitude / 2 ** (exponent - 10)
  if (!Number.isInteger(steps)) return undefined
  return steps < 1024 ? sign | steps : sign | ((exponent + 15) << 10) | (steps - 1024)
}

export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  if (exponent === 0) return sign * fraction * 2 ** -24
  return sign * (1024 + fraction) * 2 ** (exponent - 25)
}

/** IEEE 754 binary16, which CBOR's deterministic encoding prefers where it loses nothing. Exact, by bits alone. */

const scratch = new DataView(new ArrayBuffer(4))

/**
 * The 16 bits of `value`, or undefined if a half cannot hold it exactly. NaN is always 0x7e00.
 * @example toHalf(1.5) // → 0x3e00
 */
export function toHalf(value: number): number | undefined {
  if (Number.isNaN(value)) return 0x7e00
  if (Math.fround(value) !== value) return undefined
  scratch.setFloat32(0, value)
  const bits = scratch.getUint32(0)
  const sign = (bits >>> 16) & 0x8000
  const exponent = ((bits >>> 23) & 0xff) - 127
  const fraction = bits & 0x7fffff
  if (exponent === 128) return sign | 0x7c00
  if (exponent === -127) return fraction === 0 ? sign : undefined
  if (exponent > 15 || exponent < -24) return undefined
  if (exponent >= -14) {
    return (fraction & 0x1fff) === 0 ? sign | ((exponent + 15) << 10) | (fraction >>> 13) : undefined
  }
  // A subnormal half counts steps of 2^-24, and its leading one is written out.
  const significand = fraction | 0x800000
  const shift = -1 - exponent
  return (significand & ((1 << shift) - 1)) === 0 ? sign | (significand >>> shift) : undefined
}

/**
 * The value of 16 bits; any NaN is NaN.
 * @example fromHalf(0x3e00) // → 1.5
 */
export function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  if (exponent === 0) return sign * fraction * 2 ** -24
  return sign * (1024 + fraction) * 2 ** (exponent - 25)
}

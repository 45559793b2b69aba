/** What is burned on top of what is paid, rounded up: it makes paying oneself cost something. */
const PPM = 1_000_000n

export function feeOn(amount: bigint, feePpm: number): bigint {
  return (amount * BigInt(feePpm) + PPM - 1n) / PPM
}

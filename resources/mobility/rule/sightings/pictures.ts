/** Pictures as 64 bits: of one thing on a sticker or a screen they differ by a bit or two of noise. */

const HEX_DIGITS = 16
/** Of 64 bits. */
const NOISE_BITS = 2

/** Whether it is one of these, but for noise. @param others of 16 digits each, one after the other */
export function isAlike(picture: string, others: string): boolean {
  for (let at = 0; at < others.length; at += HEX_DIGITS) {
    const other = others.slice(at, at + HEX_DIGITS)
    if (bitsApart(picture, other) <= NOISE_BITS) return true
  }
  return false
}

export function bitsApart(a: string, b: string): number {
  let bits = 0
  for (let at = 0; at < HEX_DIGITS; at += 8) {
    let rest = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16)
    for (; rest !== 0; rest &= rest - 1) bits++
  }
  return bits
}

/** Pictures as 64 bits: of one thing on a sticker or a screen they differ by a bit or two of noise. */

const [HEX_DIGITS, HALF] = [16, 8]
/** Of 64 bits. */
const NOISE_BITS = 2

/** Two numbers each. @param pictures of 16 hex digits each, one after the other */
export function readPictures(pictures: string): readonly number[] {
  const halves: number[] = []
  for (let at = 0; at < pictures.length; at += HALF)
    halves.push(Number.parseInt(pictures.slice(at, at + HALF), 16))
  return halves
}

/** Whether it is one of these, but for noise. @param others as they are read */
export function isAlike(picture: string, others: readonly number[]): boolean {
  if (others.length === 0 || picture.length !== HEX_DIGITS) return false
  const [high, low] = readPictures(picture) as [number, number]
  for (let at = 0; at < others.length; at += 2) {
    const apart = bitsOf(high ^ others[at]!)
    if (apart <= NOISE_BITS && apart + bitsOf(low ^ others[at + 1]!) <= NOISE_BITS) return true
  }
  return false
}

/** How many of 32 bits are set. */
function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/**
 * Levels in decibels added as what they are, powers, and compared with their whole. In whole tenths of a decibel and with
 * integers alone, because engines may differ in the last digit of a power.
 */

/** 10^(0, 0.01 … 0.99), in millionths: what a tenth of a decibel after the other multiplies a power by. */
const TENTHS = [
  1000000, 1023293, 1047129, 1071519, 1096478, 1122018, 1148154, 1174898, 1202264, 1230269, 1258925, 1288250,
  1318257, 1348963, 1380384, 1412538, 1445440, 1479108, 1513561, 1548817, 1584893, 1621810, 1659587, 1698244,
  1737801, 1778279, 1819701, 1862087, 1905461, 1949845, 1995262, 2041738, 2089296, 2137962, 2187762, 2238721,
  2290868, 2344229, 2398833, 2454709, 2511886, 2570396, 2630268, 2691535, 2754229, 2818383, 2884032, 2951209,
  3019952, 3090295, 3162278, 3235937, 3311311, 3388442, 3467369, 3548134, 3630781, 3715352, 3801894, 3890451,
  3981072, 4073803, 4168694, 4265795, 4365158, 4466836, 4570882, 4677351, 4786301, 4897788, 5011872, 5128614,
  5248075, 5370318, 5495409, 5623413, 5754399, 5888437, 6025596, 6165950, 6309573, 6456542, 6606934, 6760830,
  6918310, 7079458, 7244360, 7413102, 7585776, 7762471, 7943282, 8128305, 8317638, 8511380, 8709636, 8912509,
  9120108, 9332543, 9549926, 9772372,
]

/** Levels below it add nothing: 0 dB is the ear's threshold. */
const LEAST = 0
const MOST = 3_000

/** @param tenths of a decibel, whole. */
export function power(tenths: number): bigint {
  if (tenths < LEAST) return 0n
  const within = Math.min(tenths, MOST)
  return BigInt(TENTHS[within % 100]!) * 10n ** BigInt(Math.floor(within / 100))
}

/** True if the parts' powers add up to the whole, give or take. All in whole tenths of a decibel. */
export function addUp(parts: readonly number[], whole: number, giveOrTake: number): boolean {
  const sum = parts.reduce((total, part) => total + power(part), 0n)
  return sum >= power(whole - giveOrTake) && sum <= power(whole + giveOrTake)
}

/** The largest level, in whole tenths of a decibel, whose power is not above this one; 0 below all. */
export function levelOf(of: bigint): number {
  let [low, high] = [LEAST, MOST]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (power(middle) <= of) low = middle
    else high = middle - 1
  }
  return low
}

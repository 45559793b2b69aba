/**
 * Fixed point with 128 binary places, as Filecoin's actors have it (filecoin-project/specs-actors, actors/builtin/reward and
 * actors/util/math): e^−x by a quotient of two polynomials, every step floored. Theirs holds for small x alone (from about 16 on
 * it is negative); here x is first brought below ln 2 by halves, where both are the same to the last place.
 */
const PLACES = 128n
export const ONE = 1n << PLACES
/** Natural logarithm of 2, floored. */
export const LN2 = 235_865_763_225_513_294_137_944_142_764_154_484_399n

const NUMERATOR = [
  -648_770_010_757_830_093_818_553_637_600n,
  67_469_480_939_593_786_226_847_644_286_976n,
  -3_197_587_544_499_098_424_029_388_939_001_856n,
  89_244_641_121_992_890_118_377_641_805_348_864n,
  -1_579_656_163_641_440_567_800_982_336_819_953_664n,
  17_685_496_037_279_256_458_459_817_590_917_169_152n,
  -115_682_590_513_835_356_866_803_355_398_940_131_328n,
  ONE,
]
const DENOMINATOR = [
  1_225_524_182_432_722_209_606_361n,
  114_095_592_300_906_098_243_859_450n,
  5_665_570_424_063_336_070_530_214_243n,
  194_450_132_448_609_991_765_137_938_448n,
  5_068_267_641_632_683_791_026_134_915_072n,
  104_716_890_604_972_796_896_895_427_629_056n,
  1_748_338_658_439_454_459_487_681_798_864_896n,
  23_704_654_329_841_312_470_660_182_937_960_448n,
  259_380_097_567_996_910_282_699_886_670_381_056n,
  2_250_336_698_853_390_384_720_606_936_038_375_424n,
  14_978_272_436_876_548_034_486_263_159_246_028_800n,
  72_144_088_983_913_131_323_343_765_784_380_833_792n,
  224_599_776_407_103_106_596_571_252_037_123_047_424n,
  ONE,
]

/** e^−x, from 1 down; never rises with x as long as steps of x are far above the last place. @param x from 0 */
export function expNeg(x: bigint): bigint {
  const half = ONE / 2n
  const rest = x % LN2
  const value = (polynomial(NUMERATOR, rest) << PLACES) / polynomial(DENOMINATOR, rest)
  // By the last places the quotient falls below a half just before ln 2, where the next one begins at a half.
  return (value < half ? half : value) >> (x / LN2)
}

/** e^x − 1 by its series, for x up to about one: floored but for the last two places. */
export function expMinusOne(x: bigint): bigint {
  const guard = 64n
  const fine = x << guard
  let term = fine
  let sum = 0n
  for (let n = 2n; term > 0n; n++) {
    sum += term
    term = ((term * fine) >> (PLACES + guard)) / n
  }
  return sum >> guard
}

/** Of what falls by half, or doubles, in `wholeMs`: the exponent of a step. Floored. */
export function exponentOf(stepMs: number, wholeMs: number): bigint {
  return (LN2 * BigInt(stepMs)) / BigInt(wholeMs)
}

export function floorQ128(value: bigint): bigint {
  return value >> PLACES
}

/** The product of two. */
export function timesQ128(a: bigint, b: bigint): bigint {
  return (a * b) >> PLACES
}

function polynomial(coefficients: readonly bigint[], x: bigint): bigint {
  return coefficients.reduce((sum, coefficient) => ((sum * x) >> PLACES) + coefficient, 0n)
}

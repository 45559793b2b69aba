/**
 * How fast a machine is, in thousands of units of fuel a second: a short program that mixes whole numbers, floats and memory, the same
 * everywhere. It is verified like any job: its result and its fuel are known, and a machine that gets another result does not offer.
 * What is claimed beyond the truth costs whoever claims it: what it is not done with in time is not paid, and it is believed half as much.
 */
import { Writer } from './wasm/bytes.ts'

const TURNS = 2 ** 24
const [I32, I64, F64] = [0x7f, 0x7e, 0x7c]

export const BENCHMARK = {
  module: benchmarkModule(),
  input: new Uint8Array(0),
  fuel: 2 ** 30,
  pages: 1,
  /** SHA-256 of what it gives, and what it burns. */
  result: 'e02441e122f8d7e33986ad5cf12bec191b5755c1a6b2bef7eda3ff3700cc8755',
  burned: 520093877,
} as const

/** h = (h ^ i) × a + c; x = x ÷ 2 + h; memory[i mod 1024] = x; and at the end h and the memory. */
function benchmarkModule(): Uint8Array {
  const section = (id: number, part: Writer) => new Writer().byte(id).sized(part).bytes()
  const [at, h, x, i] = [0, 2, 3, 4]
  const half = Uint8Array.of(0, 0, 0, 0, 0, 0, 0xe0, 0x3f)
  const run = new Writer().byte(3, 1, I64, 1, F64, 1, I32).byte(0x03, 0x40)
  run.byte(0x20, h, 0x20, i, 0xad, 0x85, 0x42).signed(6_364_136_223_846_793_005n)
  run.byte(0x7e, 0x42).signed(1_442_695_040_888_963_407n).byte(0x7c, 0x21, h)
  run.byte(0x20, x, 0x44).raw(half).byte(0xa2, 0x20, h, 0xb9, 0xa0, 0x21, x)
  run.byte(0x20, i, 0x41).signed(1023n).byte(0x71, 0x41, 3, 0x74, 0x20, x, 0x39, 3).u32(1024)
  run.byte(0x20, i, 0x41, 1, 0x6a, 0x22, i, 0x41).signed(BigInt(TURNS)).byte(0x49, 0x0d, 0, 0x0b)
  run.byte(0x41, 0, 0x20, h, 0x37, 3, at).byte(0x42).signed(9_216n).byte(0x0b)
  return new Writer()
    .byte(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)
    .raw(section(1, new Writer().byte(2, 0x60, 1, I32, 1, I32, 0x60, 2, I32, I32, 1, I64)))
    .raw(section(3, new Writer().byte(2, 0, 1)))
    .raw(section(5, new Writer().byte(1, 0, 1)))
    .raw(
      section(
        7,
        new Writer().byte(3).name('memory').byte(2, 0).name('alloc').byte(0, 0).name('run').byte(0, 1),
      ),
    )
    .raw(
      section(
        10,
        new Writer()
          .byte(2)
          .sized(new Writer().byte(0, 0x41, 0, 0x0b))
          .sized(run),
      ),
    )
    .bytes()
}

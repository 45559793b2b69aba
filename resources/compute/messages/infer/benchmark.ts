/** How fast a machine takes rows through a model, in thousands of products a second; what it comes to is known by `forward`. */
import { type Model, writeModel } from './model.ts'

const [INS, HIDDEN, OUTS, ROWS] = [256, 512, 64, 256]

/** The same everywhere: numbers that look like chance, and are none. */
function numbers(count: number, seed: number): Int8Array {
  const made = new Int8Array(count)
  let state = seed
  for (let at = 0; at < count; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    made[at] = state >> 24
  }
  return made
}

const MODEL: Model = [
  {
    in: INS,
    out: HIDDEN,
    shift: 8,
    relu: true,
    weights: numbers(INS * HIDDEN, 1),
    biases: new Int32Array(HIDDEN).fill(500),
  },
  {
    in: HIDDEN,
    out: OUTS,
    shift: 0,
    relu: false,
    weights: numbers(HIDDEN * OUTS, 2),
    biases: new Int32Array(OUTS),
  },
]

const rows = numbers(INS * ROWS, 3)

export const INFER_BENCHMARK = {
  module: writeModel(MODEL),
  input: new Uint8Array(rows.buffer, rows.byteOffset, rows.length),
  fuel: ROWS * (INS * HIDDEN + HIDDEN * OUTS),
  pages: 1,
  /** SHA-256 of what it gives. */
  result: 'c57873eb8b21814f35b25263a841dee5c1e83ccacf9c9504d322150d12068653',
} as const

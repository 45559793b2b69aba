/**
 * Rows through a model, as each machine does it: what is refused and what it burns is the same everywhere, however its sums are added up.
 * A row is as many bytes with a sign as the first layer takes; the answer is as many whole numbers of four bytes as the last one gives, the
 * lowest byte first, row after row. Fuel is the products that it takes: known beforehand.
 */
import { type Executed, type Limits, MOST_RESULT } from '../wasm/execute.ts'
import { type Layer, MOST_ROWS, type Model, readModel, unitsOfRow } from './model.ts'

/** @returns sums of the last layer, row after row */
export type Forward = (model: Model, rows: Int8Array) => Int32Array | Promise<Int32Array>

const NOTHING = new Uint8Array(0)

export async function infer(
  program: Uint8Array,
  input: Uint8Array,
  { fuel }: Pick<Limits, 'fuel'>,
  through: Forward = forward,
): Promise<Executed> {
  const refused = (said: string): Executed => ({ outcome: 'module_refused', result: NOTHING, fuel: 0, said })
  const model = readModel(program)
  if (typeof model === 'string') return refused(model)
  const [first, last] = [model[0]!, model.at(-1)!]
  const count = input.length / first.in
  if (!Number.isInteger(count) || count === 0 || count > MOST_ROWS || count * last.out * 4 > MOST_RESULT)
    return refused(`its input is no rows of ${first.in} values`)
  const units = count * unitsOfRow(model)
  if (units > fuel)
    return { outcome: 'out_of_fuel', result: NOTHING, fuel, said: `it takes ${units} products` }
  const sums = await through(model, Int8Array.from(input))
  return { outcome: 'done', result: written(sums), fuel: units, said: '' }
}

function written(sums: Int32Array): Uint8Array {
  const bytes = new Uint8Array(sums.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [at, sum] of sums.entries()) view.setInt32(at * 4, sum, true)
  return bytes
}

/** By this thread alone: what every other way is held against. */
export function forward(model: Model, rows: Int8Array): Int32Array {
  const count = rows.length / model[0]!.in
  let values = rows
  for (const [at, layer] of model.entries()) {
    const sums = sumsOf(layer, values, count)
    if (at === model.length - 1) return sums
    values = Int8Array.from(sums, sum => handedOn(sum, layer))
  }
  return new Int32Array(0)
}

function sumsOf({ in: ins, out: outs, weights, biases }: Layer, values: Int8Array, count: number) {
  const sums = new Int32Array(count * outs)
  for (let row = 0; row < count; row++)
    for (let out = 0; out < outs; out++) {
      let sum = biases[out]!
      const [from, by] = [row * ins, out * ins]
      for (let at = 0; at < ins; at++) sum += values[from + at]! * weights[by + at]!
      sums[row * outs + out] = sum
    }
  return sums
}

/** To the next layer: a byte with a sign. */
function handedOn(sum: number, { shift, relu }: Pick<Layer, 'shift' | 'relu'>): number {
  const moved = sum >> shift
  return Math.min(127, Math.max(relu ? 0 : -128, moved))
}

/** Rows through models in whole numbers: held against sums of any size, and refused alike. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOf } from '../content-name.ts'
import { bundle } from '../kinds/bundle.ts'
import { INFER_BENCHMARK } from './benchmark.ts'
import { infer } from './infer.ts'
import { type Layer, MOST_BIAS, type Model, readModel, unitsOfRow, writeModel } from './model.ts'

const byte = fc.integer({ min: -128, max: 127 })
const MUCH = { fuel: 2 ** 40 }

function layerOf(ins: number, out: number): fc.Arbitrary<Layer> {
  return fc.record({
    in: fc.constant(ins),
    out: fc.constant(out),
    shift: fc.nat(31),
    relu: fc.boolean(),
    weights: fc.array(byte, { minLength: ins * out, maxLength: ins * out }).map(all => Int8Array.from(all)),
    biases: fc
      .array(fc.integer({ min: -MOST_BIAS, max: MOST_BIAS }), { minLength: out, maxLength: out })
      .map(all => Int32Array.from(all)),
  })
}

const models: fc.Arbitrary<Model> = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 })
  .chain(widths => fc.tuple(...widths.slice(1).map((out, at) => layerOf(widths[at]!, out))))

/** In numbers that have no end. */
function exactly(model: Model, row: readonly bigint[]): readonly bigint[] {
  return model.reduce<readonly bigint[]>((values, { out, shift, relu, weights, biases }, at) => {
    const sums = Array.from({ length: out }, (_, to) =>
      values.reduce(
        (sum, value, from) => sum + value * BigInt(weights[to * values.length + from]!),
        BigInt(biases[to]!),
      ),
    )
    if (at === model.length - 1) return sums
    return sums.map(sum => {
      const moved = sum >> BigInt(shift)
      const least = relu ? 0n : -128n
      return moved < least ? least : moved > 127n ? 127n : moved
    })
  }, row)
}

function numbersIn(result: Uint8Array): readonly bigint[] {
  const view = new DataView(result.buffer, result.byteOffset, result.length)
  return Array.from({ length: result.length / 4 }, (_, at) => BigInt(view.getInt32(at * 4, true)))
}

describe('a model', () => {
  it('givesWhatNumbersWithoutEndGive, and burns its products', async () => {
    await fc.assert(
      fc.asyncProperty(models, fc.array(byte, { minLength: 27, maxLength: 27 }), async (model, some) => {
        const { in: ins } = model[0]!
        const rows = Int8Array.from({ length: 3 * ins }, (_, at) => some[at]!)
        const { outcome, result, fuel } = await infer(writeModel(model), new Uint8Array(rows.buffer), MUCH)
        expect(outcome).toBe('done')
        expect(fuel).toBe(3 * unitsOfRow(model))
        const wanted = [0, 1, 2].flatMap(row =>
          exactly(model, [...rows.subarray(row * ins, (row + 1) * ins)].map(BigInt)),
        )
        expect(numbersIn(result)).toEqual(wanted)
      }),
      { numRuns: 200 },
    )
  })

  it('is read as it was written', () => {
    fc.assert(fc.property(models, model => void expect(readModel(writeModel(model))).toEqual(model)))
  })

  it('with the largest numbers there may be stays within 32 bits', async () => {
    const wide: Layer = {
      in: 4_096,
      out: 2,
      shift: 0,
      relu: false,
      weights: new Int8Array(8_192).fill(-128),
      biases: Int32Array.of(MOST_BIAS, -MOST_BIAS),
    }
    const input = new Uint8Array(new Int8Array(4_096).fill(-128).buffer)
    const { result } = await infer(writeModel([wide]), input, MUCH)
    expect(numbersIn(result)).toEqual([2n ** 30n + 2n ** 26n, 2n ** 26n - 2n ** 30n])
  })

  it('is refused alike where it is none, and stops before it begins where it may not burn so much', async () => {
    const layer: Layer = {
      in: 2,
      out: 1,
      shift: 0,
      relu: false,
      weights: Int8Array.of(1, 2),
      biases: Int32Array.of(3),
    }
    const program = writeModel([layer])
    const said = async (module: Uint8Array, input: Uint8Array, fuel = 2 ** 40) => {
      const { outcome, fuel: burned, result } = await infer(module, input, { fuel })
      expect(result).toHaveLength(outcome === 'done' ? 4 : 0)
      return `${outcome} ${burned}`
    }
    const row = Uint8Array.of(255, 5)
    expect(await said(program, row)).toBe('done 2')
    expect(await said(program, row, 1)).toBe('out_of_fuel 1')
    expect(await said(program, new Uint8Array(3))).toBe('module_refused 0')
    expect(await said(program, new Uint8Array(0))).toBe('module_refused 0')
    expect(await said(new Uint8Array(9), row)).toBe('module_refused 0')
    expect(await said(writeModel([layer, layer]), row)).toBe('module_refused 0')
    expect(await said(writeModel([{ ...layer, biases: Int32Array.of(MOST_BIAS + 1) }]), row)).toBe(
      'module_refused 0',
    )
    const head = new TextEncoder().encode('{"layers":[{"in":2,"out":1,"shift":32,"relu":false}]}')
    expect(await said(bundle([head, new Uint8Array(2), new Uint8Array(4)]), row)).toBe('module_refused 0')
    expect(await said(program.subarray(0, program.length - 1), row)).toBe('module_refused 0')
  })

  it('of the benchmark comes to the same everywhere', async () => {
    const { module, input, fuel, result } = INFER_BENCHMARK
    const done = await infer(module, input, { fuel })
    expect(done).toMatchObject({ outcome: 'done', fuel })
    expect(nameOf(done.result)).toBe(result)
  })
})

/**
 * A model in whole numbers, and the rows that go through it. A layer takes bytes with a sign, adds up their products with its weights and a bias,
 * and gives bytes with a sign to the next: shifted, cut at zero where it says so, and kept within a byte. The last one gives its sums as they are.
 * No sum can leave 32 bits, in whatever order it is added up: so a processor with a thousand threads gives what one with a single thread does.
 */
import * as v from 'valibot'
import { bundle, unbundle } from '../kinds/bundle.ts'

export const [MOST_WIDTH, MOST_LAYERS, MOST_ROWS] = [4_096, 16, 65_536]
/** With 4 096 products of two bytes it stays below 2^31. */
export const MOST_BIAS = 2 ** 30
const MOST_WEIGHTS = 2 ** 24

const width = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_WIDTH))
const LAYER = v.strictObject({
  in: width,
  out: width,
  /** Of its sums, to the right: rounded down. Of the last layer it counts for nothing. */
  shift: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31)),
  /** What is below zero becomes zero. */
  relu: v.boolean(),
})
const HEAD = v.strictObject({
  layers: v.pipe(v.array(LAYER), v.minLength(1), v.maxLength(MOST_LAYERS)),
})
export type LayerShape = v.InferOutput<typeof LAYER>

export interface Layer extends LayerShape {
  /** Of each value that goes out, one for each that comes in. */
  readonly weights: Int8Array
  readonly biases: Int32Array
}
export type Model = readonly Layer[]

/** The bytes of a program of this kind: a line of JSON, the weights of all layers, and their biases, the lowest byte first. */
export function writeModel(model: Model): Uint8Array {
  const layers = model.map(({ in: ins, out, shift, relu }) => ({ in: ins, out, shift, relu }))
  const weights = new Uint8Array(model.reduce((sum, one) => sum + one.weights.length, 0))
  const biases = new Uint8Array(model.reduce((sum, one) => sum + one.biases.length, 0) * 4)
  let [at, from] = [0, 0]
  for (const one of model) {
    weights.set(new Uint8Array(one.weights.buffer, one.weights.byteOffset, one.weights.length), at)
    at += one.weights.length
    for (const bias of one.biases) {
      new DataView(biases.buffer).setInt32(from, bias, true)
      from += 4
    }
  }
  return bundle([new TextEncoder().encode(JSON.stringify({ layers })), weights, biases])
}

/** @returns why it is none, where it is none */
export function readModel(program: Uint8Array): Model | string {
  const [head, weights, biases, ...more] = unbundle(program) ?? []
  if (head === undefined || weights === undefined || biases === undefined || more.length > 0)
    return 'it is no bundle of layers, weights and biases'
  const layers = layersIn(head)
  if (typeof layers === 'string') return layers
  const wanted = layers.reduce((sum, one) => sum + one.in * one.out, 0)
  if (wanted > MOST_WEIGHTS) return `it has more than ${MOST_WEIGHTS} weights`
  const [outs, bytes] = [layers.reduce((sum, one) => sum + one.out, 0), weights.length]
  if (bytes !== wanted || biases.length !== outs * 4) return 'it has not as many weights as its layers say'
  return filled(layers, weights, biases)
}

function layersIn(head: Uint8Array): readonly LayerShape[] | string {
  let said: unknown
  try {
    said = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(head))
  } catch {
    return 'its layers are no JSON'
  }
  const read = v.safeParse(HEAD, said)
  if (!read.success) return 'its layers are not as they have to be'
  const { layers } = read.output
  const fits = layers.slice(1).every((one, before) => one.in === layers[before]!.out)
  return fits ? layers : 'a layer takes another number of values than the one before it gives'
}

function filled(layers: readonly LayerShape[], weights: Uint8Array, biases: Uint8Array): Model | string {
  const view = new DataView(biases.buffer, biases.byteOffset, biases.length)
  let [at, from] = [0, 0]
  const model: Layer[] = []
  for (const shape of layers) {
    const own = Int8Array.from(weights.subarray(at, at + shape.in * shape.out))
    const added = Int32Array.from({ length: shape.out }, (_, out) => view.getInt32(from + out * 4, true))
    if (added.some(bias => Math.abs(bias) > MOST_BIAS)) return `a bias is beyond ${MOST_BIAS}`
    model.push(Object.assign({}, shape, { weights: own, biases: added }))
    at += own.length
    from += shape.out * 4
  }
  return model
}

/** Products that a row takes. */
export function unitsOfRow(model: readonly Pick<LayerShape, 'in' | 'out'>[]): number {
  return model.reduce((sum, one) => sum + one.in * one.out, 0)
}

/**
 * SunSpec's models as the alliance publishes them (`models/`), and where a point lies in one. What a device does not have is marked
 * by a value of its type; such a point is absent, never a number.
 */
import model101 from './models/model_101.json' with { type: 'json' }
import model102 from './models/model_102.json' with { type: 'json' }
import model103 from './models/model_103.json' with { type: 'json' }
import model111 from './models/model_111.json' with { type: 'json' }
import model112 from './models/model_112.json' with { type: 'json' }
import model113 from './models/model_113.json' with { type: 'json' }
import model124 from './models/model_124.json' with { type: 'json' }
import model701 from './models/model_701.json' with { type: 'json' }
import model713 from './models/model_713.json' with { type: 'json' }
import model802 from './models/model_802.json' with { type: 'json' }

interface Definition {
  readonly id: number
  readonly group: {
    readonly points: readonly {
      readonly name: string
      readonly type: string
      readonly size: number
      readonly sf?: string | number
    }[]
  }
}

/** Ids of the models that are known here. */
export const DEFINITIONS: ReadonlyMap<number, Definition> = new Map(
  (
    [
      ...[model101, model102, model103, model111, model112, model113],
      ...[model124, model701, model713, model802],
    ] as readonly Definition[]
  ).map(model => [model.id, model]),
)

export interface Point {
  /** In registers, from the first one after the model's id and length. */
  readonly offset: number
  readonly type: string
  readonly size: number
  /** Its scale factor: a power of ten, or the point that has it. */
  readonly factor: Point | number
}

/** Id and length stand before what `start` of a place means. */
const HEAD = 2

/**
 * @returns undefined where the model has no such point
 * @example locate(103, 'WH')?.offset // → 22
 */
export function locate(model: number, name: string): Point | undefined {
  const points = DEFINITIONS.get(model)?.group.points ?? []
  const at = points.findIndex(point => point.name === name)
  const point = points[at]
  if (point === undefined) return undefined
  const offset = points.slice(0, at).reduce((sum, { size }) => sum + size, 0) - HEAD
  const { type, size, sf } = point
  return { offset, type, size, factor: typeof sf === 'string' ? (locate(model, sf) ?? 0) : (sf ?? 0) }
}

/** The end of what has to be read for a point and its factor, in registers from `start`. */
export function endOf({ offset, size, factor }: Point): number {
  return Math.max(offset + size, typeof factor === 'number' ? 0 : endOf(factor))
}

/** @returns the raw value; undefined where the device has none, or the model is too short for it */
export function readRaw(point: Point, block: readonly number[]): bigint | number | undefined {
  const words = block.slice(point.offset, point.offset + point.size)
  if (words.length < point.size || words.some(word => !Number.isInteger(word))) return undefined
  const bytes = new DataView(new ArrayBuffer(point.size * 2))
  for (const [at, word] of words.entries()) bytes.setUint16(at * 2, word & 0xffff)
  if (point.type === 'float32' || point.type === 'float64') {
    const value = point.type === 'float32' ? bytes.getFloat32(0) : bytes.getFloat64(0)
    return Number.isFinite(value) ? value : undefined
  }
  const unsigned = words.reduce((sum, word) => (sum << 16n) | BigInt(word & 0xffff), 0n)
  const bits = BigInt(point.size * 16)
  const [top, ones] = [1n << (bits - 1n), (1n << bits) - 1n]
  const isSigned = /^(int|sunssf)/.test(point.type)
  // Counters that are away show all ones, or the mark of a signed number.
  const isCounter = /^acc/.test(point.type)
  if (isSigned ? unsigned === top : unsigned === ones || (isCounter && unsigned === top)) return undefined
  return isSigned && unsigned > top ? unsigned - ones - 1n : unsigned
}

/** SunSpec’s factors are from −10 to 10. */
const FACTOR_MOST = 10

/**
 * Value and factor of one block.
 * @returns undefined if either is absent, or the factor is none
 */
export function readScaled(point: Point, block: readonly number[]): number | undefined {
  const raw = readRaw(point, block)
  const factor = typeof point.factor === 'number' ? point.factor : readRaw(point.factor, block)
  if (raw === undefined || factor === undefined || Math.abs(Number(factor)) > FACTOR_MOST) return undefined
  const power = 10 ** Math.abs(Number(factor))
  // Dividing by a power of ten is rounded once; multiplying by its inverse would be twice.
  return Number(factor) < 0 ? Number(raw) / power : Number(raw) * power
}

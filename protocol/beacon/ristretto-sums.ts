/**
 * Sums of multiples of points of ristretto255 on WebAssembly (wasm/ristretto.as): what is public, in variable time. The same bytes and
 * the same refusals as any other group; where nothing can be compiled there is none of it.
 */
import { hexToBytes, numberToBytesLE } from '@noble/curves/utils.js'
import type { Point } from './group-type.ts'
import { RISTRETTO_WASM } from './ristretto-wasm.ts'

const [POINT_BYTES, AFFINE_BYTES, PAGE_BYTES] = [32, 120, 65_536]
/** What the module asks for: a table of multiples and digits a point; a bucket; a digit a window. */
const [TABLE_BYTES, BUCKET_BYTES, DIGIT_BYTES, SCALAR_BITS] = [1_344, 160, 2, 254]
/** Up to so many points, multiples of each are looked up; above them, all of them share buckets for so many bits. */
const FEW = 160
const WINDOWS = [
  { points: 400, bits: 6 },
  { points: 1_000, bits: 7 },
  { points: 4_000, bits: 8 },
  { points: Number.POSITIVE_INFINITY, bits: 10 },
] as const

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  heap(): number
  decode(bytes: number, to: number): number
  addUp(points: number, count: number, to: number): void
  sumOfFew(points: number, scalars: number, count: number, room: number, to: number): void
  sumOfMany(points: number, scalars: number, count: number, bits: number, room: number, to: number): void
}

/** As far as it is used here: present wherever JavaScript is, and absent from its own type library. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

export interface RistrettoSums {
  /** Undefined for what is no point. @param bytes 32 */
  decode(bytes: Uint8Array): SumPoint | undefined
  /** Of points that are good already: a product that another group made. */
  trust(bytes: Uint8Array): SumPoint
  /** @param factors from 0, below the order, one for each point */
  sumOf(points: readonly SumPoint[], factors: readonly bigint[]): SumPoint
}

/** A point is its encoding, since it encodes one way only; and as an addend once it was one. */
export class SumPoint implements Point {
  readonly bytes: Uint8Array
  affine: Uint8Array | undefined

  constructor(bytes: Uint8Array, affine?: Uint8Array) {
    this.bytes = bytes
    this.affine = affine
  }

  toBytes(): Uint8Array {
    return this.bytes.slice()
  }

  is0(): boolean {
    return this.bytes.every(byte => byte === 0)
  }

  equals(bytes: Uint8Array): boolean {
    return this.bytes.every((byte, at) => byte === bytes[at])
  }
}

/**
 * @returns undefined where this machine compiles nothing
 * @example openRistrettoSums()?.decode(new Uint8Array(32))?.is0() // → true
 */
export function openRistrettoSums(): RistrettoSums | undefined {
  const engine = start()
  if (engine === undefined) return undefined
  const out = Math.ceil(engine.heap() / 64) * 64
  const [input, affineOut] = [out, out + POINT_BYTES]
  const points = affineOut + 128

  const view = (at: number, length: number) => new Uint8Array(engine.memory.buffer, at, length)

  function reserve(end: number): void {
    const missing = Math.ceil((end - engine!.memory.buffer.byteLength) / PAGE_BYTES)
    if (missing > 0) engine!.memory.grow(missing)
  }

  function toAffine(bytes: Uint8Array): Uint8Array | undefined {
    view(input, POINT_BYTES).set(bytes)
    return engine!.decode(input, affineOut) === 0 ? undefined : view(affineOut, AFFINE_BYTES).slice()
  }

  function affineOf(point: SumPoint): Uint8Array {
    const affine = point.affine ?? toAffine(point.bytes)
    if (affine === undefined) throw new TypeError('a point of ristretto255 is needed')
    point.affine = affine
    return affine
  }

  reserve(points)
  return {
    decode(bytes) {
      const affine = toAffine(bytes)
      return affine && new SumPoint(bytes.slice(), affine)
    },
    trust: bytes => new SumPoint(bytes),
    sumOf(all, factors) {
      const { length: count } = all
      const addends = all.map(affineOf)
      const scalars = points + count * AFFINE_BYTES
      const room = Math.ceil((scalars + count * POINT_BYTES) / 64) * 64
      const { bits } = WINDOWS.find(window => count <= window.points)!
      reserve(room + roomFor(count, bits))
      const given = view(points, room - points)
      for (const [at, addend] of addends.entries()) given.set(addend, at * AFFINE_BYTES)
      if (factors.every(factor => factor === 1n)) engine.addUp(points, count, out)
      else {
        for (const [at, factor] of factors.entries())
          given.set(numberToBytesLE(factor, POINT_BYTES), scalars - points + at * POINT_BYTES)
        if (count <= FEW) engine.sumOfFew(points, scalars, count, room, out)
        else engine.sumOfMany(points, scalars, count, bits, room, out)
      }
      return new SumPoint(view(out, POINT_BYTES).slice())
    },
  }
}

function roomFor(count: number, bits: number): number {
  if (count <= FEW) return count * TABLE_BYTES
  return 2 ** (bits - 1) * BUCKET_BYTES + count * Math.ceil(SCALAR_BITS / bits) * DIGIT_BYTES
}

function start(): Exports | undefined {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(hexToBytes(RISTRETTO_WASM))).exports as Exports
  } catch {
    return undefined
  }
}

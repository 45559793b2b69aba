/**
 * SunSpec: where an inverter's models lie in Modbus, and what its registers say. Scale factors are signed and change at
 * run time, so a value and its factor are always read together. What an inverter does not have is absent, never a number.
 */

/** Reads `count` 16-bit registers from `address`. */
export type ReadRegisters = (address: number, count: number) => Promise<readonly number[]>

export interface InverterReading {
  /** Lifetime energy, Wh; undefined where the inverter has nothing to say (at night, on wake-up). */
  readonly generationWh: number | undefined
  /** Momentary power, W. */
  readonly powerW: number | undefined
}

export interface ModelPlace {
  readonly id: number
  /** Address of the model's first register after id and length. */
  readonly start: number
  readonly length: number
}

const BASES = [40_000, 0, 50_000]
const SUNS = [0x5375, 0x6e53]
const END = 0xffff
const MODELS_MOST = 64
/** Inverters: single, split and three phase with integer registers, and DER AC measurement. */
const INVERTERS = [101, 102, 103, 701]

/** Walks the chain of models. Undefined when there is no SunSpec map at any of the usual places. */
export async function findInverter(read: ReadRegisters): Promise<ModelPlace | undefined> {
  for (const base of BASES) {
    const marker = await read(base, 2).catch(() => [])
    if (marker[0] !== SUNS[0] || marker[1] !== SUNS[1]) continue
    let address = base + 2
    for (let count = 0; count < MODELS_MOST; count++) {
      const [id, length] = await read(address, 2)
      if (id === undefined || length === undefined || id === END) break
      if (INVERTERS.includes(id)) return { id, start: address + 2, length }
      address += 2 + length
    }
  }
  return undefined
}

/** One read of the whole model: value and factor of one moment. */
export async function readInverter(place: ModelPlace, read: ReadRegisters): Promise<InverterReading> {
  const block = await read(place.start, Math.min(place.length, 125))
  return place.id === 701 ? readModel701(block) : readModel10x(block)
}

/** Offsets of the maps less the two registers of id and length: W 12, W_SF 13, WH 22–23, WH_SF 24. */
function readModel10x(block: readonly number[]): InverterReading {
  const factor = signed(block[24])
  const raw = unsigned32(block[22], block[23])
  return {
    generationWh: scale(raw === 0 ? undefined : raw, factor),
    powerW: scale(signed(block[12]), signed(block[13])),
  }
}

/** DER AC: W 8, total energy injected 24–27 (64 bits), factors W_SF 117, TotWh_SF 120. */
function readModel701(block: readonly number[]): InverterReading {
  const words = block.slice(24, 28)
  const absent = words.length < 4 || words.every(word => word === 0xffff)
  const raw = absent ? undefined : Number(words.reduce((sum, word) => (sum << 16n) | BigInt(word), 0n))
  return { generationWh: scale(raw, signed(block[120])), powerW: scale(signed(block[8]), signed(block[117])) }
}

/** Whole units; undefined if either part is absent or the factor is out of SunSpec's −10 … 10. */
function scale(value: number | undefined, factor: number | undefined): number | undefined {
  if (value === undefined || factor === undefined || Math.abs(factor) > 10) return undefined
  const scaled = Math.round(value * 10 ** factor)
  return Number.isSafeInteger(scaled) ? scaled : undefined
}

function signed(word: number | undefined): number | undefined {
  if (word === undefined || word === 0x8000 || word === 0xffff_8000) return undefined
  return word > 0x7fff ? word - 0x10000 : word
}

/** acc32: zero is "not accumulated", all ones and the sign bit alone stand for nothing. */
function unsigned32(high: number | undefined, low: number | undefined): number | undefined {
  if (high === undefined || low === undefined) return undefined
  const value = high * 0x10000 + low
  return value === 0xffff_ffff || value === 0x8000_0000 ? undefined : value
}

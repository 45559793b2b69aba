/**
 * SunSpec: where a device's models lie in Modbus, and what its registers say. Scale factors change at run time, so a value and its
 * factor are always read together.
 *
 * The law: energy is read once. Models of one kind are several inverters behind one gateway, and are added up; models of different
 * kinds say the same of one inverter, and one is chosen. Rounding: energy to whole Wh, down.
 */
import { DEFINITIONS, endOf, locate, type Point, readRaw, readScaled } from './definitions.ts'

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
const [END, ADDRESSES] = [0xffff, 0x10000]
const MODELS_MOST = 64
/** In one question, by Modbus. */
const REGISTERS_MOST = 125
/**
 * In this order: whole numbers first, for floats lose Wh above 16 MWh; then DER AC measurement, whose counter a device need not
 * have. Each with its points.
 */
const INVERTERS: readonly (readonly [models: readonly number[], energy: string, power: string])[] = [
  [[101, 102, 103], 'WH', 'W'],
  [[701], 'TotWhInj', 'W'],
  [[111, 112, 113], 'WH', 'W'],
]
const STORES: readonly (readonly [model: number, level: string])[] = [
  [802, 'SoC'],
  [713, 'SoC'],
  [124, 'ChaState'],
]

/** All models that are known here, in their order. Empty where there is no SunSpec map at any of the usual places. */
export async function findModels(read: ReadRegisters): Promise<readonly ModelPlace[]> {
  for (const base of BASES) {
    const marker = await read(base, 2).catch(() => [])
    if (marker[0] !== SUNS[0] || marker[1] !== SUNS[1]) continue
    const models = await walk(base + 2, read)
    return models.filter(({ id }) => DEFINITIONS.has(id))
  }
  return []
}

/** Some chains have no mark at their end: what cannot be read ends them. */
async function walk(first: number, read: ReadRegisters): Promise<readonly ModelPlace[]> {
  const models: ModelPlace[] = []
  for (let address = first; models.length < MODELS_MOST && address + 2 <= ADDRESSES; ) {
    const [id, length] = await read(address, 2).catch((): readonly number[] => [])
    if (id === undefined || length === undefined || id === END || id === 0) break
    models.push({ id, start: address + 2, length })
    address += 2 + length
  }
  return models
}

/** The inverter that is read first. Undefined where there is none. */
export async function findInverter(read: ReadRegisters): Promise<ModelPlace | undefined> {
  return invertersOf(await findModels(read))[0]
}

/** Those of the best kind that is there: several are several inverters. */
export function invertersOf(models: readonly ModelPlace[]): readonly ModelPlace[] {
  for (const [ids] of INVERTERS) {
    const found = models.filter(({ id }) => ids.includes(id))
    if (found.length > 0) return found
  }
  return []
}

/** One read of a model: value and factor of one moment. */
export async function readInverter(place: ModelPlace, read: ReadRegisters): Promise<InverterReading> {
  const [, energy = '', power = ''] = INVERTERS.find(([ids]) => ids.includes(place.id)) ?? []
  const [wh, watts] = await readPoints(place, [energy, power], read)
  return {
    generationWh: wholeWh(wh),
    powerW: watts === undefined ? undefined : Math.round(watts),
  }
}

export interface Energy {
  /** Whole Wh. */
  readonly wh: number
  /** Where its counter begins again, Wh. */
  readonly rangeWh: number
}

/** What is counted of an inverter; undefined where it has nothing to say. */
export async function readEnergy(place: ModelPlace, read: ReadRegisters): Promise<Energy | undefined> {
  const [, name = ''] = INVERTERS.find(([ids]) => ids.includes(place.id)) ?? []
  const point = locate(place.id, name)
  if (point === undefined) return undefined
  const block = await readBlock(place, [point], read)
  const wh = wholeWh(readScaled(point, block))
  if (wh === undefined) return undefined
  const factor = typeof point.factor === 'number' ? point.factor : Number(readRaw(point.factor, block) ?? 0)
  return { wh, rangeWh: point.type === 'acc32' ? 2 ** 32 * 10 ** factor : Number.POSITIVE_INFINITY }
}

/** Nothing at all is what a counter shows that has not started. */
function wholeWh(wh: number | undefined): number | undefined {
  return wh === undefined || wh <= 0 || wh >= Number.MAX_SAFE_INTEGER ? undefined : Math.floor(wh)
}

/** How full a store is, in percent; undefined where there is none, or it does not say. */
export async function readStore(
  models: readonly ModelPlace[],
  read: ReadRegisters,
): Promise<number | undefined> {
  for (const [model, level] of STORES) {
    const place = models.find(({ id }) => id === model)
    if (place === undefined) continue
    const [percent] = await readPoints(place, [level], read)
    if (percent !== undefined && percent >= 0 && percent <= 100) return percent
  }
  return undefined
}

async function readPoints(place: ModelPlace, names: readonly string[], read: ReadRegisters) {
  const points = names.map(name => locate(place.id, name))
  const known = points.filter(point => point !== undefined)
  const block = await readBlock(place, known, read)
  return points.map(point => point && readScaled(point, block))
}

/** As far as the points and their factors reach. */
async function readBlock(
  { start, length }: ModelPlace,
  points: readonly Point[],
  read: ReadRegisters,
): Promise<readonly number[]> {
  const count = Math.min(length, REGISTERS_MOST, Math.max(0, ...points.map(endOf)))
  return count === 0 ? [] : read(start, count)
}

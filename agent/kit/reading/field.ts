/**
 * One value of a payload as a SenML record: where it stands, what it is called, and how it becomes a number in a SenML unit.
 *
 *   { "path": "BME280.Pressure", "name": "pressure", "unit": "Pa", "in": "hPa" }
 *   { "path": "state", "name": "presence", "unit": "/", "texts": { "on": 1, "off": 0 } }
 *   { "name": "export", "unit": "Wh", "value": 0 }
 *
 * The law: what is no number is left out by itself, and takes nothing else with it. In this order: text to number, scale, offset,
 * unit, reduction to sea level, digits.
 */
import * as v from 'valibot'
import type { SenmlRecord } from '../../../protocol/senml/senml.ts'
import { fields, listOf, maybe, number, text, unlessSaid, wholeNumber } from '../options.ts'
import { lookUp, parsePath, type Segment } from './path.ts'
import { convert, GAS_NAMES, unitOf } from './units.ts'

export interface Field {
  /** Where in the payload (path.ts); the payload itself unless said. */
  readonly path?: string
  /** The topic, entity or event that it comes with, where one source has several. */
  readonly of?: string
  /** SenML name. */
  readonly name: string
  /** SenML unit, as it is signed. */
  readonly unit: string
  /** The unit that the device speaks; `unit` unless said. */
  readonly in?: string
  /** Where in the payload that unit stands, where the device says it. */
  readonly inPath?: string
  /** Of which it is a part of the air, where that becomes a mass in it; `name` unless said. */
  readonly gas?: string
  readonly scale?: number
  readonly offset?: number
  /** Words that stand for numbers. */
  readonly texts?: Readonly<Record<string, number>>
  /** What the device says when it has nothing to say. */
  readonly absent?: readonly (number | string)[]
  /** Always this value: what a source does not have and a network asks for. */
  readonly value?: number
  /** Metres above the sea, for a pressure that the device measures where it stands. */
  readonly altitudeM?: number
  readonly digits?: number
}

const NUMBER = number({ min: -1e15, max: 1e15 })
const PATH = v.pipe(
  v.string('a path is needed'),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? problemOf(() => parsePath(dataset.value)) : undefined
    if (problem !== undefined) addIssue({ message: problem })
  }),
)
const DEVICE_UNIT = v.pipe(
  text,
  v.check(
    said => unitOf(said) !== undefined,
    'a unit that is known is needed, such as hPa, °F, mph, kWh or ppm',
  ),
)
const GAS = v.pipe(
  text,
  v.check(said => GAS_NAMES.includes(said), `one of ${GAS_NAMES.join(', ')} is needed`),
)

const FIELD = v.pipe(
  fields({
    path: maybe(PATH),
    of: maybe(text),
    name: text,
    unit: text,
    in: maybe(DEVICE_UNIT),
    inPath: maybe(PATH),
    gas: maybe(GAS),
    scale: maybe(NUMBER),
    offset: maybe(NUMBER),
    texts: maybe(v.record(v.string(), NUMBER, 'words and their numbers are needed')),
    absent: maybe(listOf(v.union([NUMBER, v.string()], 'a number or a word is needed'))),
    value: maybe(NUMBER),
    altitudeM: maybe(number({ min: -500, max: 9_000 })),
    digits: maybe(wholeNumber({ min: 0, max: 9 })),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.in === undefined) return
    const { in: from, unit, gas, name } = dataset.value
    const problem = problemOf(() => convert(0, from, unit, gas ?? name))
    if (problem !== undefined) addIssue({ message: problem })
  }),
)

/** As a configuration has them; none unless said. */
export const FIELDS = v.pipe(
  unlessSaid(listOf(FIELD), []),
  v.transform(list => list as readonly Field[]),
)

export interface FieldsRead {
  /** Without times. */
  readonly records: readonly SenmlRecord[]
  /** Of each field that is none: why. */
  readonly problems: readonly string[]
}

/**
 * @param of the topic, entity or event that the payload came with
 * @example readFields({ t: '68', h: null }, [{ path: 't', name: 'temperature', unit: 'Cel', in: 'degF' }]).records // → [{ n: 'temperature', u: 'Cel', v: 20 }]
 */
export function readFields(payload: unknown, list: readonly Field[], of?: string): FieldsRead {
  const records: SenmlRecord[] = []
  const problems: string[] = []
  const own = list.filter(field => field.of === undefined || of === undefined || field.of === of)
  let measured = 0
  for (const field of own) {
    const value = readField(payload, field)
    if (typeof value === 'number') {
      records.push({ n: field.name, u: field.unit, v: value })
      if (field.value === undefined) measured++
    } else problems.push(`${field.path ?? field.of ?? field.name} ${value}`)
  }
  // Constants alone say nothing.
  return { records: measured === 0 ? [] : records, problems }
}

function readField(payload: unknown, field: Field): number | string {
  if (field.value !== undefined) return field.value
  const raw = lookUp(payload, segmentsOf(field.path ?? ''))
  const plain = toNumber(raw, field)
  if (typeof plain !== 'number') return plain
  const scaled = plain * (field.scale ?? 1) + (field.offset ?? 0)
  try {
    const value = convert(scaled, saidUnit(payload, field) ?? field.unit, field.unit, field.gas ?? field.name)
    return finish(value, field)
  } catch (error) {
    // A unit that is the field's own needs no table.
    if (field.in === undefined && field.inPath === undefined) return finish(scaled, field)
    return error instanceof Error ? `is in a unit that ${error.message}` : 'is in another unit'
  }
}

function saidUnit(payload: unknown, { in: usual, inPath }: Field): string | undefined {
  const said = inPath === undefined ? undefined : lookUp(payload, segmentsOf(inPath))
  return typeof said === 'string' ? said : usual
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/

/** @returns a number, or why it is none */
function toNumber(raw: unknown, { texts, absent = [] }: Field): number | string {
  if (raw === undefined) return 'is not there'
  if (raw === null) return 'is null'
  if (absent.some(value => value === raw || String(value) === raw)) return 'says that there is nothing'
  if (typeof raw === 'number') return absent.includes(raw) || !Number.isFinite(raw) ? 'is no number' : raw
  const word = typeof raw === 'boolean' || typeof raw === 'string' ? String(raw).trim() : undefined
  if (word === undefined) return 'is no number'
  if (texts !== undefined && Object.hasOwn(texts, word)) return texts[word]!
  const value = DECIMAL.test(word) ? Number(word) : Number.NaN
  return Number.isFinite(value) ? value : `is no number: "${word.slice(0, 30)}"`
}

/** Standard atmosphere (ICAO 7488): what the pressure would be at sea level. */
function finish(value: number, { altitudeM, digits }: Field): number {
  const reduced = altitudeM === undefined ? value : value / (1 - altitudeM / 44_330.77) ** 5.255_88
  return digits === undefined ? Number(reduced.toPrecision(12)) : Number(reduced.toFixed(digits))
}

const parsed = new Map<string, readonly Segment[]>()
const MOST_PARSED = 1_000

/** Paths are few and read for ever. */
function segmentsOf(path: string): readonly Segment[] {
  const known = parsed.get(path)
  if (known !== undefined) return known
  const segments = parsePath(path)
  if (parsed.size < MOST_PARSED) parsed.set(path, segments)
  return segments
}

function problemOf(work: () => unknown): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * A device that people have, as data: how it speaks, what has to be known to reach it, and which driver reads it with which options.
 * What a person answers is put where the options have its name in braces; what nobody answers is left out with the option.
 */
import { ConfigError } from './config-error.ts'
import type { Raw } from './options.ts'
import type { Field } from './reading/field.ts'

export interface Ask {
  /** Short, for a command line: `host`. */
  readonly name: string
  readonly question: string
  /** Where nothing is answered. */
  readonly usual?: string
  readonly optional?: true
  readonly isNumber?: true
}

export interface DeviceRow {
  /** For a command line: `shelly-2`. */
  readonly id: string
  /** The resource that it measures for. */
  readonly of: string
  readonly title: string
  /** As people call it: MQTT, HTTP, TCP. */
  readonly transport: string
  readonly asks: readonly Ask[]
  /** As an agent's configuration has it, with `{host}` for an answer. */
  readonly driver: { readonly kind: string } & Raw
  /** `run` against the real thing or its specification; else bytes that were recorded or published. */
  readonly tried: {
    readonly how: 'run' | 'by its documents, not run'
    readonly version: string
    readonly source: string
  }
  /** The file that holds it. */
  readonly test: string
  /** In two lines: what to do at the device, and what to type. */
  readonly connect: readonly [atTheDevice: string, here: string]
  /** How it tells of itself on the local network (DNS-SD), and what its answer is then. */
  readonly found?: { readonly type: string; readonly name?: RegExp; readonly fills: string }
}

/** A field by this name is a meter of one register; what it counts is asked. */
const REGISTER = 'register'

/** Of a row whose device has one register. */
export const COUNTS: Ask = {
  name: 'counts',
  question: 'What does it count: consumption, or generation?',
  usual: 'consumption',
}

/**
 * The driver's options for these answers.
 * @throws {ConfigError} naming the answer that is missing, or is no number
 * @example fillRow({ asks: [{ name: 'host', question: 'Where?' }], driver: { kind: 'http', url: 'http://{host}/' } }, { host: 'plug' }) // → { kind: 'http', url: 'http://plug/' }
 */
export function fillRow(
  { asks, driver }: Pick<DeviceRow, 'asks' | 'driver'>,
  given: Readonly<Record<string, string>>,
): { readonly kind: string } & Raw {
  const unknown = Object.keys(given).find(name => !asks.some(ask => ask.name === name))
  if (unknown !== undefined)
    throw new ConfigError(unknown, `not asked here; it asks for ${asks.map(({ name }) => name).join(', ')}`)
  const answers = new Map(asks.flatMap(ask => answerOf(ask, given[ask.name])))
  const filled = fill(driver, answers) as { readonly kind: string } & Raw
  const list = filled['fields']
  return Array.isArray(list)
    ? { ...filled, fields: expand(list as readonly Field[], answers.get('counts')) }
    : filled
}

function answerOf(ask: Ask, given: string | undefined): readonly (readonly [string, string | number])[] {
  const { name, question, usual, optional, isNumber } = ask
  const said = given === undefined || given.trim() === '' ? usual : given.trim()
  if (said === undefined) {
    if (optional) return []
    throw new ConfigError(name, `is needed: ${question}`)
  }
  if (!isNumber) return [[name, said]]
  if (!Number.isFinite(Number(said)))
    throw new ConfigError(name, `a number is needed, not "${said.slice(0, 30)}"`)
  return [[name, Number(said)]]
}

type Answers = ReadonlyMap<string, string | number>
const LEFT_OUT = Symbol('left out')

function fill(value: unknown, answers: Answers): unknown {
  if (typeof value === 'string') return fillText(value, answers)
  // An item of which an answer is missing is left out whole: a pressure without its height is another one.
  if (Array.isArray(value))
    return value.filter(item => isAnswered(item, answers)).map(item => fill(item, answers))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const filled = fill(item, answers)
    return filled === LEFT_OUT ? [] : [[key, filled] as const]
  })
  // Of nothing that was answered is left: as if it had not been written.
  return entries.length === 0 && Object.keys(value).length > 0 ? LEFT_OUT : Object.fromEntries(entries)
}

function isAnswered(item: unknown, answers: Answers): boolean {
  const said = JSON.stringify(item)
  return [...said.matchAll(NAME)].every(([, name = '']) => answers.has(name))
}

const NAME = /\{([a-z][A-Za-z]*)\}/g

function fillText(text: string, answers: Answers): unknown {
  const names = [...text.matchAll(NAME)].map(([, name = '']) => name)
  if (names.some(name => !answers.has(name))) return LEFT_OUT
  const [only] = names
  if (only === 'values' && text === '{values}') return readValues(String(answers.get(only)))
  if (only !== undefined && text === `{${only}}`) return answers.get(only)
  return text.replace(NAME, (_, name: string) => String(answers.get(name)))
}

/** Asked of whoever knows which values a device sends, and where in what it sends. */
export const VALUES: Ask = {
  name: 'values',
  question:
    'Which values, as NAME=PATH:UNIT; several with ; between (temperature=object.temp:Cel;humidity=object.hum:%RH)?',
}

/**
 * `NAME=PATH:UNIT`, several with semicolons; `NAME=PATH:THEIRS>UNIT` where the device speaks another unit; `NAME@TOPIC=…` where each
 * has a topic or an entity of its own.
 * @throws {ConfigError}
 * @example readValues('temperature=t:degF>Cel') // → [{ path: 't', name: 'temperature', unit: 'Cel', in: 'degF' }]
 */
export function readValues(text: string): readonly Field[] {
  return text.split(';').map(part => {
    const [, name = '', of, path = '', theirs, unit = ''] =
      /^\s*([A-Za-z][A-Za-z0-9_-]*)(?:@([^=]+))?=(.*):(?:([^:>]+)>)?([^:>]+)\s*$/.exec(part) ?? []
    if (name === '') throw new ConfigError('values', `"${part.slice(0, 60)}" is not NAME=PATH:UNIT`)
    return {
      ...(path.trim() === '' ? {} : { path: path.trim() }),
      ...(of === undefined ? {} : { of: of.trim() }),
      name,
      unit: unit.trim(),
      ...(theirs === undefined ? {} : { in: theirs.trim() }),
    }
  })
}

/** A network wants what is imported and what is exported; a single register says one of them. */
function expand(list: readonly Field[], counts: string | number | undefined): readonly Field[] {
  const generates = counts === 'generation'
  if (counts !== undefined && !generates && counts !== 'consumption')
    throw new ConfigError('counts', 'consumption or generation')
  return list.flatMap((field): readonly Field[] => {
    if (field.name !== REGISTER) return [field]
    const zero = { unit: 'Wh', value: 0 }
    return generates
      ? [
          { ...field, name: 'generation' },
          { ...zero, name: 'import' },
          { ...field, name: 'export' },
        ]
      : [
          { ...field, name: 'import' },
          { ...zero, name: 'export' },
        ]
  })
}

/** What a resource's network wants of a device that joins it, read from the rules' parameters. */
export interface NetworkWishes {
  /** As the rules call it. */
  readonly resource: string
  /** The slot at whose end registers count; undefined where it has none. */
  slotMs?(params: Raw): number | undefined
  /**
   * What is measured is committed to, and said when an interval of so many ms is over; undefined where it is said at once.
   * @param acknowledgeMs by how much an arrival may be misdated
   */
  commitMs?(params: Raw, acknowledgeMs: number): number | undefined
  /** Names and units of what it measures; undefined where it takes all. */
  quantities?(params: Raw): readonly { readonly name: string; readonly unit: string }[] | undefined
}

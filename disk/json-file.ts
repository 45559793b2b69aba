/**
 * JSON from outside, from a file of ours or from whoever sent it, held against a schema before anybody believes it. What is wrong
 * with it is said by its place and by what would be right there, and never by what stands there: that may be a secret.
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { DiskError } from './disk-error.ts'

type Schema = v.GenericSchema<unknown, unknown>

export type Parsed<Value> = { readonly value: Value } | { readonly fault: JsonFault }

export interface JsonFault {
  /** A field, as `shares.0.cid`, or a line and column; `the whole` where it is about all of it. */
  readonly place: string
  /** What would be right there. */
  readonly right: string
}

const WHOLE = 'the whole'

/**
 * @example parseJson('{"n": 1}', v.object({ n: v.number() })) // → { value: { n: 1 } }
 * @example parseJson('{"n": "1"}', v.object({ n: v.number() })) // → { fault: { place: 'n', right: 'number is needed' } }
 * @example parseJson('', v.object({ n: v.number() })) // → { fault: { place: 'the whole', right: 'JSON is needed, and it is empty' } }
 */
export function parseJson<const S extends Schema>(text: string, schema: S): Parsed<v.InferOutput<S>> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { fault: faultOfText(text, error) }
  }
  const { success, output, issues } = v.safeParse(schema, json)
  return success ? { value: output } : { fault: faultOf(issues[0]) }
}

/** What to do about a file that is damaged, where there is more to say than of any file. */
export interface ReadOptions {
  readonly hint?: string
}

/**
 * Undefined where there is no such file.
 * @throws {DiskError} file_damaged, with the file as it was; whatever the system says of a file that cannot be read
 * @example await readJsonFile('/var/lib/cairn/network.json', v.object({ network: v.string() }))
 */
export async function readJsonFile<const S extends Schema>(
  path: string,
  schema: S,
  options: ReadOptions = {},
): Promise<v.InferOutput<S> | undefined> {
  const text = await readFile(path, 'utf8').catch(ignoreMissing)
  return text === undefined ? undefined : wholeOf(path, parseJson(text, schema), options)
}

/**
 * The same at once, for what is small.
 * @throws {DiskError} file_damaged
 * @example readJsonFileSync('/var/lib/cairn/prices.json', v.object({ buy: v.number() }))
 */
export function readJsonFileSync<const S extends Schema>(
  path: string,
  schema: S,
  options: ReadOptions = {},
): v.InferOutput<S> | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return ignoreMissing(error as NodeJS.ErrnoException)
  }
  return wholeOf(path, parseJson(text, schema), options)
}

/**
 * A file to which a line of JSON is added at a time: nothing where there is none. A last line without its end was cut off as it
 * was written, and was never there.
 * @throws {DiskError} file_damaged, naming the line
 * @example await readJsonLines('/var/lib/cairn/placed.ndjson', v.object({ place: v.number() }))
 */
export async function readJsonLines<const S extends Schema>(
  path: string,
  schema: S,
  options: ReadOptions = {},
): Promise<readonly v.InferOutput<S>[]> {
  const text = (await readFile(path, 'utf8').catch(ignoreMissing)) ?? ''
  return text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => wholeOf(path, parseJson(line, schema), options, `line ${index + 1}`))
}

function wholeOf<Value>(path: string, parsed: Parsed<Value>, { hint }: ReadOptions, line?: string): Value {
  if ('value' in parsed) return parsed.value
  const { place, right } = parsed.fault
  const where = line === undefined ? place : place === WHOLE ? line : `${line}, ${place}`
  throw new DiskError('file_damaged', { path, place: where, right }, hint)
}

/** The engine's own words quote what they could not read. */
function faultOfText(text: string, error: unknown): JsonFault {
  if (text.trim() === '') return { place: WHOLE, right: 'JSON is needed, and it is empty' }
  const at = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '')
  if (at !== null) return { place: `line ${at[1]} column ${at[2]}`, right: 'JSON is needed' }
  const isCut = error instanceof Error && /end of JSON|Unterminated/.test(error.message)
  return { place: WHOLE, right: isCut ? 'JSON is needed, and it ends in the midst' : 'JSON is needed' }
}

/** A schema's own words where it has some; the library's would quote what it received. */
function faultOf({ path, message, expected, received }: v.BaseIssue<unknown>): JsonFault {
  const place = path?.map(({ key }) => String(key)).join('.') ?? ''
  const isOwn = !message.includes(received)
  const wanted = expected === `"${String(path?.at(-1)?.key)}"` ? 'a value' : (expected ?? 'another value')
  return { place: place === '' ? WHOLE : place, right: isOwn ? message : `${wanted} is needed` }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

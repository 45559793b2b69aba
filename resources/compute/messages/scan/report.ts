/**
 * What was found, in one form: a line a probe in the order of the order, codes and facts ascending. Two machines that saw the same write the
 * same bytes; nothing in it says when, from where or by whom it was seen. With each host that was connected to stands the word that it says
 * for that job alone (word.ts): a report of another job, said again, is another report.
 *
 * Sealed for the owner alone (protocol/hpke.ts), and yet the same bytes again where the same was seen: the ephemeral key comes from a secret
 * of the job, which its requester gives to the machines that are asked, and from all that is sealed. So machines are held against each
 * other by the name of what nobody but the owner can open; without the secret no guess can be tried against that name. Length says nothing:
 * it is filled up.
 */
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { type KeyPair, keyPairOf, openFrom, sealTo } from '../../../../protocol/hpke.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { CHECK_IDS, FINDING_CODES, type FindingCode } from './checks.ts'
import type { Probe } from './order.ts'
import { WORD } from './word.ts'

export interface Found {
  readonly code: FindingCode
  /** Such as the end of a certificate; never what was in a file, a cookie or a database. */
  readonly facts?: Readonly<Record<string, string>>
}

const LINE = v.strictObject({
  host: v.string(),
  check: v.picklist(CHECK_IDS),
  port: v.number(),
  found: v.array(
    v.strictObject({ code: v.picklist(FINDING_CODES), facts: v.record(v.string(), v.string()) }),
  ),
})
const WORDS = v.record(v.string(), v.pipe(v.string(), v.regex(WORD)))
const REPORT = v.strictObject({
  format: v.literal('cairn-scan-report-2'),
  /** SHA-256 of the consent and of the order. */
  consent: v.string(),
  order: v.string(),
  /** By host. */
  words: WORDS,
  lines: v.array(LINE),
})
export type Report = v.InferOutput<typeof REPORT>
export type ReportLine = v.InferOutput<typeof LINE>

/** What was looked at by which consent and order. */
export interface Looked extends Omit<Report, 'format' | 'lines' | 'words'> {
  readonly words: Readonly<Record<string, string>>
  readonly lines: readonly ReportLine[]
}

const [MOST_FACT, LEAST_BYTES, SPACE] = [160, 4_096, 0x20]
const INFO = utf8ToBytes('cairn scan report v1')

/** Codes once each, ascending; facts short and printable. */
export function lineOf({ host, check, port }: Probe, found: readonly Found[]): ReportLine {
  const ascending = [...found].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const once = ascending.filter((one, at) => at === 0 || keyOf(ascending[at - 1]!) !== keyOf(one))
  return { host, check, port, found: once.map(({ code, facts = {} }) => ({ code, facts: plainOf(facts) })) }
}

function keyOf({ code, facts = {} }: Found): string {
  return `${code} ${JSON.stringify(plainOf(facts))}`
}

function plainOf(facts: Readonly<Record<string, string>>): Record<string, string> {
  const rows = Object.entries(facts).map(
    ([name, value]) => [name, value.replaceAll(/[^ -~]/g, '?').slice(0, MOST_FACT)] as const,
  )
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Filled up with spaces to a power of two, 4 096 bytes at least. */
export function writeReport({ consent, order, words, lines }: Looked): Uint8Array {
  const text = utf8ToBytes(JSON.stringify({ format: 'cairn-scan-report-2', consent, order, words, lines }))
  const length = 2 ** Math.ceil(Math.log2(Math.max(LEAST_BYTES, text.length)))
  const all = new Uint8Array(length).fill(SPACE)
  all.set(text)
  return all
}

/** @throws {ProtocolError} report_malformed */
export function readReport(bytes: Uint8Array): Report {
  const read = v.safeParse(REPORT, parse(new TextDecoder().decode(bytes)))
  if (read.success) return read.output
  throw new ProtocolError('report_malformed', 'it is no report of a scan, or of another version')
}

export interface Sealed {
  /** The consent's key. */
  readonly to: Uint8Array
  /** Of the job, 32 bytes. */
  readonly secret: Uint8Array
  readonly job: string
}

export async function sealReport(plain: Uint8Array, { to, secret, job }: Sealed): Promise<Uint8Array> {
  const aad = utf8ToBytes(job)
  const pseudo = extract(sha256, secret, INFO)
  const of = concatBytes(utf8ToBytes(`${job}\n`), to, sha256(plain))
  const ephemeral = keyPairOf(expand(sha256, pseudo, of, 32))
  return await sealTo(to, { info: INFO, aad, plain, ephemeral })
}

/** @throws {ProtocolError} sealed_for_another, report_malformed */
export async function openReport(key: KeyPair, sealed: Uint8Array, job: string): Promise<Report> {
  return readReport(await openFrom(key, { info: INFO, aad: utf8ToBytes(job), sealed }))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

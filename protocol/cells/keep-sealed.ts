/**
 * What a page and an agent do with a sheet that is done: its seal is said at once, and the sheet itself is kept on the device until nobody
 * can copy it any more, and said then. What is kept survives a restart as plain data; a seal or a sheet that a crash says twice counts once.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { parseDuration } from '../duration.ts'
import { QUARTER_MS } from './seal.ts'

/** A sheet that only the device knows. */
export interface SealedSheet {
  readonly quarter: number
  /** As it will be signed, hex. */
  readonly payload: string
  /** From then on it may be said, network time. */
  readonly openMs: number
  /** Its seal waits to be sent, or was. */
  readonly isSaid: boolean
}

/** Of the network's rules. */
export interface SealTimes {
  readonly settleAfterMs: number
  readonly openForMs: number
  /** By how much an arrival can be misdated. */
  readonly acknowledgeMs: number
}

export interface Sealing extends SealTimes {
  /** Network time. */
  readonly nowMs: number
  /** Fills bytes from a source that nobody can guess. */
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array
}

/** Devices open within so long of each other, and not all in one moment. */
const SPREAD_MS = 300_000

type Read = Readonly<Record<string, unknown>>

/**
 * Of a resource of these rules; undefined where the network knows no seals of it.
 * @example sealTimesIn(network.rules, 'mobility')
 */
export function sealTimesIn(
  rules: {
    readonly resources: readonly { readonly name: string; readonly params?: unknown }[]
    readonly [more: string]: unknown
  },
  resource: string,
): SealTimes | undefined {
  const params = Object(rules.resources.find(({ name }) => name === resource)?.params) as Read
  const { acknowledgeMs } = Object(rules['inclusion']) as Read
  const [settleAfter, openFor] = [params['settleAfter'], params['openFor']]
  if (typeof settleAfter !== 'string' || typeof openFor !== 'string' || typeof acknowledgeMs !== 'number')
    return undefined
  return { settleAfterMs: parseDuration(settleAfter), openForMs: parseDuration(openFor), acknowledgeMs }
}

/**
 * Undefined where a seal would come too late. @param payloadOf the sheet's payload, with a salt that it fills itself
 * @example const kept = keepSealed(quarter, () => SHEET.encode({ ...sheet, salt }), { ...times, nowMs, random })
 */
export function keepSealed(
  quarter: number,
  payloadOf: () => Uint8Array,
  { settleAfterMs, openForMs, acknowledgeMs, nowMs, random }: Sealing,
): SealedSheet | undefined {
  const dueMs = (quarter + 1) * QUARTER_MS + settleAfterMs
  if (nowMs >= dueMs) return undefined
  const payload = bytesToHex(payloadOf())
  const [first = 0, second = 0] = random(new Uint8Array(2))
  const spreadMs = Math.floor(((first * 256 + second) / 65_536) * Math.min(SPREAD_MS, openForMs / 2))
  return { quarter, payload, openMs: dueMs + acknowledgeMs + spreadMs, isSaid: false }
}

/**
 * The payload that was sealed.
 * @example openPayload({ payload: 'ab' })[0] // → 171
 */
export function openPayload({ payload }: Pick<SealedSheet, 'payload'>): Uint8Array {
  return hexToBytes(payload)
}

/**
 * Says what is due in order, and gives what is left. @param say false where it was not taken: it is tried again
 * @example const left = await sayDue(sealed, nowMs, async (one, what) => (await say(one, what)) !== undefined)
 */
export async function sayDue<One extends SealedSheet>(
  sealed: readonly One[],
  nowMs: number,
  say: (one: One, what: 'seal' | 'sheet') => Promise<boolean>,
): Promise<readonly One[]> {
  const left: One[] = []
  for (const one of sealed) {
    const isSaid = one.isSaid || (await say(one, 'seal'))
    const isOpened = isSaid && one.openMs <= nowMs && (await say(one, 'sheet'))
    if (!isOpened) left.push(isSaid === one.isSaid ? one : { ...one, isSaid })
  }
  return left
}

/**
 * A test of the way to a reflector, as a page and an agent run it: round trips, bytes down, bytes up. The reflector keeps time as well and signs
 * what it saw; what is here is what the device saw itself. Clock and network come in from outside.
 */
import type { SubjectId } from '../../../protocol/ids.ts'
import { kbpsOf } from './reflected.ts'
import type { Test } from './sheet.ts'

/** The header in which a device proves who tests (protocol/session-proof.ts). */
export const PROOF_HEADER = 'cairn-proof'
/** What is proved when a test is asked for. */
export const ASK = '{"test":"way"}'
export const TOKEN_BYTES = 16

/** What a reflector grants. */
export interface Granted {
  /** 32 hex digits. */
  readonly test: string
  /** When it began by the reflector’s clock, network time: it counts in that quarter of an hour. */
  readonly at: number
  readonly downBytes: number
  readonly upBytes: number
  readonly pings: number
}

export interface Wire {
  /** Ms that only grow. */
  nowMs(): number
  /** @throws where the answer is no success */
  json(path: string, body: string, proof?: string): Promise<unknown>
  /** All bytes of an answer. */
  bytes(path: string): Promise<Uint8Array>
  send(path: string, body: Uint8Array): Promise<void>
  /** Of chance: nothing on the way makes it smaller. */
  random(bytes: number): Uint8Array
}

/** Round trips in tenths of a millisecond, and kilobits a second. */
export interface Way extends Pick<Test, 'reflector' | 'test' | 'downKbps' | 'upKbps' | 'rtt'> {
  readonly rttMost: number
  readonly jitter: number
  /** When it began, as the reflector signs it. */
  readonly at: number
}

const PERCENT_MOST = 0.95

/** @param proof of the device's key over `ASK`, for this reflector, now and once */
export async function testWay(wire: Wire, reflector: SubjectId, proof: string): Promise<Way> {
  const { test, at: atMs, upBytes, pings } = (await wire.json('/v1/tests', ASK, proof)) as Granted
  const at = `/v1/tests/${test}`
  const trips: number[] = []
  let nonce = ''
  for (let ping = 0; ping <= pings; ping++) {
    const startMs = wire.nowMs()
    const answer = (await wire.json(`${at}/pings`, JSON.stringify({ nonce }))) as { readonly nonce: string }
    nonce = answer.nonce
    // The first opens the connection.
    if (ping > 0) trips.push(wire.nowMs() - startMs)
  }
  const downMs = wire.nowMs()
  const bytes = await wire.bytes(`${at}/down`)
  const tookMs = Math.max(1, Math.round(wire.nowMs() - downMs))
  await wire.json(`${at}/down`, JSON.stringify({ token: hexOf(bytes.subarray(-TOKEN_BYTES)) }))
  const upMs = wire.nowMs()
  await wire.send(`${at}/up`, wire.random(upBytes))
  const sentMs = Math.max(1, Math.round(wire.nowMs() - upMs))
  await wire.json(`${at}/end`, '{}')
  const speeds = { downKbps: kbpsOf(bytes.length, tookMs), upKbps: kbpsOf(upBytes, sentMs) }
  return { reflector, test, at: atMs, ...speeds, ...tripsOf(trips) }
}

/** Of round trips in ms: the middle one, the one that 95 of 100 are below, and how much they differ from one to the next. */
export function tripsOf(trips: readonly number[]): Pick<Way, 'rtt' | 'rttMost' | 'jitter'> {
  const tenths = trips.map(ms => Math.max(0, Math.round(10 * ms)))
  const sorted = tenths.toSorted((a, b) => a - b)
  const steps = tenths.slice(1).map((one, at) => Math.abs(one - tenths[at]!))
  const mean = steps.reduce((sum, one) => sum + one, 0) / Math.max(1, steps.length)
  return {
    rtt: sorted[(sorted.length - 1) >> 1] ?? 0,
    rttMost: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * PERCENT_MOST))] ?? 0,
    jitter: Math.round(mean),
  }
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Who may have a device's session. A public id is no proof of anything: the name of a session is the subject that its CONNECT
 * proved (protocol/session-proof.ts), and whoever proves nothing is nameless. A proof counts once, and takes a session over only
 * where it is newer than the one that the session was opened with: nobody evicts a device with what it once said.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Verify } from '../../protocol/cose/signer.ts'
import { type Hash, isSubjectId, type SubjectId } from '../../protocol/ids.ts'
import { openSessionProof, type SessionProof, verifySessionProof } from '../../protocol/session-proof.ts'
import type { NetworkClock } from '../network-clock.ts'

/** MQTT 3.1.1, CONNACK: identifier rejected; bad user name or password; not authorised. */
export const [BAD_NAME, BAD_PROOF, NOT_NOW] = [2, 4, 5]

export interface SessionRefusal {
  /** Another proof of the same claim would be refused as well; or one of now would not. */
  readonly returnCode: number
  readonly why: string
}

export interface Sessions {
  /** @returns who it is, or why not. Never throws on what somebody else sent. */
  admit(username: string, password: string): { readonly subject: SubjectId } | SessionRefusal
  /** What a proof is made for and with: told to anybody who asks. */
  hello(): SessionHello
}

export interface SessionHello {
  readonly network: Hash
  readonly node: SubjectId
  /** Network time. */
  readonly nowMs: number
  /** How far a proof's time may be from it, either way. */
  readonly windowMs: number
}

export interface SessionParts {
  readonly network: Hash
  readonly node: SubjectId
  readonly clock: NetworkClock
  readonly verify: Verify
  /** How a proof is read: one of a session unless said. @throws {ProtocolError} */
  readonly read?: (text: string) => SessionProof
}

/** Of network time on a network whose time is everybody's; of our time where it passes faster. */
const [WINDOW_MS, FAST_WINDOW_MS] = [300_000, 60_000]
/** Proofs of one subject, and subjects before those that are over are forgotten. */
const [MOST_KEPT, MOST_SUBJECTS] = [64, 20_000]

/** Proofs of one subject that were believed. */
interface Shown {
  /** The newest of them. */
  readonly kept: readonly { readonly timeMs: number; readonly nonce: string }[]
  /** The times of those that are not kept any more, from the first to the last; none where there are none. */
  readonly gone: readonly [fromMs: number, untilMs: number] | undefined
}

const NONE: Shown = { kept: [], gone: undefined }

export function createSessions({
  network,
  node,
  clock,
  verify,
  read = openSessionProof,
}: SessionParts): Sessions {
  const shown = new Map<SubjectId, Shown>()
  const windowMs = Math.max(WINDOW_MS, Math.round(FAST_WINDOW_MS * clock.speed))

  /** A proof from before the window is refused by its time: nothing has to be remembered of it. */
  const forget = (nowMs: number) => {
    for (const [subject, { kept }] of shown)
      if (kept.every(({ timeMs }) => timeMs < nowMs - windowMs)) shown.delete(subject)
  }
  /** Where the clock was set back, what lies after the window is no newest yet, and is remembered till it is. */
  const isNew = ({ subject, timeMs, nonce }: SessionProof, nowMs: number): boolean => {
    const { kept, gone } = shown.get(subject) ?? NONE
    const newest = Math.max(0, ...kept.map(one => (one.timeMs > nowMs + windowMs ? 0 : one.timeMs)))
    if (timeMs < newest || (gone !== undefined && gone[0] <= timeMs && timeMs <= gone[1])) return false
    const named = bytesToHex(nonce)
    return kept.every(one => one.nonce !== named)
  }
  const note = ({ subject, timeMs, nonce }: SessionProof, nowMs: number) => {
    if (shown.size >= MOST_SUBJECTS) forget(nowMs)
    const before = shown.get(subject) ?? NONE
    const all = [...before.kept, { timeMs, nonce: bytesToHex(nonce) }].sort((a, b) => a.timeMs - b.timeMs)
    const oldest = all.length > MOST_KEPT ? all.shift() : undefined
    if (oldest === undefined) return void shown.set(subject, { ...before, kept: all })
    const [fromMs, untilMs] = before.gone ?? [oldest.timeMs, oldest.timeMs]
    const gone = [Math.min(fromMs, oldest.timeMs), Math.max(untilMs, oldest.timeMs)] as const
    shown.set(subject, { kept: all, gone })
  }

  return {
    hello: () => ({ network, node, nowMs: clock.nowMs(), windowMs }),
    admit(username, password) {
      const proof = open(password, read)
      if (typeof proof === 'string') return { returnCode: BAD_PROOF, why: proof }
      const wrong = (why: string): SessionRefusal => ({ returnCode: BAD_PROOF, why })
      if (!isSubjectId(username) || proof.subject !== username)
        return wrong('the user name is not the id of the key')
      if (proof.network !== network) return wrong('the proof is for another network')
      if (proof.node !== node) return wrong('the proof is for another node')
      const nowMs = clock.nowMs()
      if (Math.abs(proof.timeMs - nowMs) > windowMs)
        return { returnCode: NOT_NOW, why: `the proof is of ${proof.timeMs}, and it is ${nowMs}` }
      if (!isNew(proof, nowMs)) return { returnCode: NOT_NOW, why: 'a proof as new as this has been shown' }
      // Last, for it costs most.
      if (!verifySessionProof(proof, verify)) return wrong('the signature does not hold')
      note(proof, nowMs)
      return { subject: proof.subject }
    },
  }
}

function open(password: string, read: (text: string) => SessionProof): SessionProof | string {
  try {
    return read(password)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

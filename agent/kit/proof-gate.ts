/**
 * Who sends a device something: told by a signature over what is sent, for this device, now and once (protocol/session-proof.ts). It says
 * whose key it was and nothing of what that one may do.
 *
 * Bounded whatever strangers do: the signature is looked at before anything is remembered, and a proof is remembered for as long as its time
 * would let it be shown again.
 */
import { createVerifier } from '../../keys/verify.ts'
import type { Hash, SubjectId } from '../../protocol/ids.ts'
import { sha256 } from '../../protocol/merkle/sha256.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import { openRequestProof, type RequestProof, verifySessionProof } from '../../protocol/session-proof.ts'

export interface ProofGateParts {
  /** Whom a proof has to be made for. */
  readonly audience: SubjectId
  readonly network: Hash
  nowMs(): number
  /** Network milliseconds that pass in one of ours. */
  readonly speed: number
  /** Older ones are refused: what was shown before a restart is not known any more. Network time; 0 unless said. */
  readonly sinceMs?: number
  /** How old, network ms, what was proved may be where it was kept on the way (`isLate`); none unless said. */
  readonly lateMs?: number
}

/** Why it is not known whose it is. */
export type ProofRefused =
  | 'proof_missing'
  | 'proof_malformed'
  | 'proof_for_another'
  | 'proof_not_now'
  | 'body_differs'
  | 'signature_wrong'

export interface ProofGate {
  /** Whose key proves the body. */
  check(proof: string | undefined, body: Uint8Array, isLate?: boolean): RequestProof | ProofRefused
  /** From then on it is shown: `new` once. After whatever else is asked of a sender, so that strangers fill nothing. */
  show(proof: RequestProof): 'new' | 'proof_shown' | 'busy'
}

/** How far a proof's time may be off, of our time. */
const WINDOW_MS = 60_000
const [MOST_NONCES, MOST_KEYS] = [65_536, 8_192]

/** @example const proof = createProofGate({ audience, network, nowMs, speed: 1 }).check(header, body) */
export function createProofGate(parts: ProofGateParts): ProofGate {
  const { audience, network, nowMs, speed, sinceMs = 0, lateMs = 0 } = parts
  const verify = createVerifier({ cacheSize: MOST_KEYS })
  const isShown = createShown(WINDOW_MS * speed)
  // Apart: what was kept on the way is remembered for as long as it may come.
  const isShownLate = createShown(lateMs)
  const isNow = ({ timeMs }: RequestProof) => Math.abs(timeMs - nowMs()) <= WINDOW_MS * speed
  const isKept = ({ timeMs }: RequestProof) => timeMs < nowMs() && nowMs() - timeMs <= lateMs
  return {
    check(text, body, isLate = false) {
      if (text === undefined || text === '') return 'proof_missing'
      const proof = open(text)
      if (proof === undefined) return 'proof_malformed'
      if (proof.network !== network || proof.node !== audience) return 'proof_for_another'
      const isInTime = isNow(proof) || (isLate && isKept(proof))
      if (!isInTime || proof.timeMs < sinceMs) return 'proof_not_now'
      if (!isSame(proof.body, sha256(body))) return 'body_differs'
      return verifySessionProof(proof, verify) ? proof : 'signature_wrong'
    },
    show: proof => (isNow(proof) ? isShown : isShownLate)(proof, nowMs()),
  }
}

function open(text: string): RequestProof | undefined {
  try {
    return openRequestProof(text)
  } catch (error) {
    if (error instanceof ProtocolError) return undefined
    throw error
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

/** Each proof once. One from before the window is refused by its time, so it need not be remembered. */
function createShown(windowMs: number) {
  const shown = new Map<string, number>()
  return ({ subject, nonce, timeMs }: RequestProof, nowMs: number): 'new' | 'proof_shown' | 'busy' => {
    const key = `${subject} ${Buffer.from(nonce).toString('hex')}`
    if (shown.has(key)) return 'proof_shown'
    if (shown.size >= MOST_NONCES)
      for (const [known, atMs] of shown) if (atMs < nowMs - windowMs) shown.delete(known)
    if (shown.size >= MOST_NONCES) return 'busy'
    shown.set(key, timeMs)
    return 'new'
  }
}

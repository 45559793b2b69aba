/** Who tests its way: a device of the network that measures, proved by its key for this reflector, now and once. Bounded whatever strangers do. */
import { createVerifier } from '../../../../keys/verify.ts'
import { type Hash, isSubjectId, type SubjectId } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import {
  openRequestProof,
  type RequestProof,
  verifySessionProof,
} from '../../../../protocol/session-proof.ts'
import { SignalError } from '../signal-error.ts'

export interface AdmitParts {
  readonly reflector: SubjectId
  readonly network: Hash
  nowMs(): number
  /** Network milliseconds that pass in one of ours. */
  readonly speed: number
  /** What a device is, as the network knows it; throws where it is not known. */
  modelOf(subject: SubjectId): Promise<string>
}

export const MEASURERS: readonly string[] = ['signal/phone', 'signal/modem']
const [WINDOW_MS, MOST_SHOWN, MOST_KNOWN, MOST_ASKED] = [60_000, 16_384, 8_192, 16]

/** @throws {SignalError} proof_wrong, not_registered, reflector_busy */
export function createAdmit({ reflector, network, nowMs, speed, modelOf }: AdmitParts) {
  const verify = createVerifier({ cacheSize: MOST_KNOWN })
  const shown = new Map<string, number>()
  const known = new Set<SubjectId>()
  let asked = 0
  const isMeasurer = async (subject: SubjectId): Promise<boolean> => {
    if (known.has(subject)) return true
    if (asked >= MOST_ASKED) throw new SignalError('reflector_busy')
    asked++
    const model = await modelOf(subject)
      .catch(() => '')
      .finally(() => asked--)
    if (!MEASURERS.includes(model)) return false
    if (known.size >= MOST_KNOWN) known.clear()
    known.add(subject)
    return true
  }
  return async (text: string | undefined, body: Uint8Array): Promise<SubjectId> => {
    const proof = open(text)
    const now = nowMs()
    if (proof.network !== network || proof.node !== reflector) throw wrong('for another')
    if (Math.abs(proof.timeMs - now) > WINDOW_MS * speed) throw wrong('not of now')
    if (Buffer.compare(proof.body, sha256(body)) !== 0) throw wrong('of another request')
    if (!isSubjectId(proof.subject) || !verifySessionProof(proof, verify)) throw wrong('signature')
    if (!(await isMeasurer(proof.subject))) throw new SignalError('not_registered')
    const key = `${proof.subject} ${Buffer.from(proof.nonce).toString('hex')}`
    if (shown.has(key)) throw wrong('shown before')
    for (const [old, atMs] of shown) if (atMs < now - 2 * WINDOW_MS * speed) shown.delete(old)
    if (shown.size >= MOST_SHOWN) throw new SignalError('reflector_busy')
    shown.set(key, now)
    return proof.subject
  }
}

function open(text: string | undefined): RequestProof {
  try {
    return openRequestProof(text ?? '')
  } catch (error) {
    if (error instanceof ProtocolError) throw wrong('malformed')
    throw error
  }
}

function wrong(what: string): SignalError {
  return new SignalError('proof_wrong', { what })
}

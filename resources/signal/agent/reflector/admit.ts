/** Who tests its way: a device of the network that measures, proved by its key for this reflector, now and once. Bounded whatever strangers do. */
import { createProofGate } from '../../../../agent/kit/proof-gate.ts'
import { type Hash, isSubjectId, type SubjectId } from '../../../../protocol/ids.ts'
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
const [MOST_KNOWN, MOST_ASKED] = [8_192, 16]

/** @throws {SignalError} proof_wrong, not_registered, reflector_busy */
export function createAdmit({ reflector, network, nowMs, speed, modelOf }: AdmitParts) {
  const proofs = createProofGate({ audience: reflector, network, nowMs, speed })
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
    const proof = proofs.check(text, body)
    if (typeof proof === 'string') throw wrong(proof)
    if (!isSubjectId(proof.subject)) throw wrong('proof_malformed')
    if (!(await isMeasurer(proof.subject))) throw new SignalError('not_registered')
    // After that: strangers do not fill what is remembered.
    const shown = proofs.show(proof)
    if (shown === 'busy') throw new SignalError('reflector_busy')
    if (shown === 'proof_shown') throw wrong(shown)
    return proof.subject
  }
}

function wrong(what: string): SignalError {
  return new SignalError('proof_wrong', { what })
}

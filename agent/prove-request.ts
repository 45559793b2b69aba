/** A device proves to another that it sends these bytes: to whom, now, once, and nothing else. */
import { randomBytes } from 'node:crypto'
import type { Signer } from '../protocol/cose/signer.ts'
import type { Hash } from '../protocol/ids.ts'
import { sha256 } from '../protocol/merkle/sha256.ts'
import { sealRequestProof } from '../protocol/session-proof.ts'
import type { ServiceContext } from './kit/service.ts'

export interface ProverParts {
  readonly signer: Signer
  readonly network: Hash
  /** Network time. */
  nowMs(): number
}

/** Who a device is to others. */
export function identityOf(parts: ProverParts): Pick<ServiceContext, 'subject' | 'key' | 'prove'> {
  const { subject, key } = parts.signer
  return { subject, key, prove: createProver(parts) }
}

const NONCE_BYTES = 16

/** @example const proof = await createProver({ signer, network, nowMs })(consumer, body) */
export function createProver({ signer, network, nowMs }: ProverParts): ServiceContext['prove'] {
  return (to, body) => {
    const claim = { network, node: to, timeMs: Math.floor(nowMs()), nonce: randomBytes(NONCE_BYTES) }
    return sealRequestProof(signer, { ...claim, body: sha256(body) })
  }
}

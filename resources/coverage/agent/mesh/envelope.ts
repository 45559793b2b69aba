/**
 * What a gateway without a link gives to another, to be brought to a consumer: the request that it would have made, sealed for the consumer
 * (sealed-uplink.ts), and proved by its own key for that consumer alone, so nobody on the way can read it, change it, say it in another's name
 * or say it twice. Route, endpoint and credits are open: whoever carries it is paid by them, and has to find the way.
 *
 * Law: nothing goes round in circles. Whoever is on its path has had it, and a path has four gateways at most.
 */
import * as v from 'valibot'
import { parseJson } from '../../../../disk/json-file.ts'
import { createVerifier } from '../../../../keys/verify.ts'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { openRequestProof, verifySessionProof } from '../../../../protocol/session-proof.ts'

export interface Envelope {
  readonly route: MessageId
  readonly consumer: SubjectId
  readonly endpoint: string
  /** Its name on the way. */
  readonly packet: string
  /** Who heard it, and who has brought it since; the newest last. */
  readonly path: readonly SubjectId[]
  /** Of who heard it, for the consumer, over `body` as it is sealed. */
  readonly proof: string
  /** Sealed; base64. */
  readonly body: string
  /** That it counts, as its origin says: what its consumer signs for is the consumer's word. */
  readonly credits: number
}

/** Gateways that an envelope has been at, and bytes of one. */
export const [MOST_PATH, MOST_ENVELOPE] = [4, 16_384]

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)))
const ENVELOPE = v.object({
  route: hex(64),
  consumer: hex(64),
  endpoint: v.pipe(v.string(), v.maxLength(200)),
  packet: hex(32),
  path: v.pipe(v.array(hex(64)), v.minLength(1), v.maxLength(MOST_PATH)),
  proof: v.pipe(v.string(), v.maxLength(1_024)),
  body: v.pipe(v.string(), v.base64(), v.maxLength(8_192)),
  credits: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 1),
})

export type EnvelopeFault =
  | 'envelope_malformed'
  | 'has_been_here'
  | 'too_many_hops'
  | 'sender_differs'
  | 'proof_wrong'

const verify = createVerifier({ cacheSize: 256 })

/**
 * @param sender who brings it, as it proved
 * @param here who is to bring it on
 */
export function readEnvelope(
  bytes: Uint8Array,
  sender: SubjectId,
  here: SubjectId,
): Envelope | EnvelopeFault {
  const read = parseJson(Buffer.from(bytes).toString('utf8'), ENVELOPE)
  if ('fault' in read) return 'envelope_malformed'
  const envelope = read.value as unknown as Envelope
  const { path } = envelope
  if (path.includes(here) || new Set(path).size < path.length) return 'has_been_here'
  if (path.length >= MOST_PATH) return 'too_many_hops'
  if (path.at(-1) !== sender) return 'sender_differs'
  return isProved(envelope) ? envelope : 'proof_wrong'
}

/** By who heard it, whenever that was: how old it may be is the consumer's business. */
function isProved({ proof, path, consumer, body }: Envelope): boolean {
  try {
    const claim = openRequestProof(proof)
    const hash = sha256(Buffer.from(body, 'base64'))
    const isSame = Buffer.from(claim.body).equals(hash)
    return isSame && claim.subject === path[0] && claim.node === consumer && verifySessionProof(claim, verify)
  } catch (error) {
    if (error instanceof ProtocolError) return false
    throw error
  }
}

/** What is one thing, however it comes. */
export function nameOf({ path, route, packet }: Envelope): string {
  return `${path[0]} ${route} ${packet}`
}

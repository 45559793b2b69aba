/**
 * Who brings packets: a gateway of the network, proved by a signature of its key over what it sends, for this consumer, now and once
 * (protocol/session-proof.ts). Whoever is none is taken nothing from: so nobody makes another gateway signed for, and nobody who is not
 * registered takes a place among the copies that are.
 *
 * Bounded whatever strangers do: the signature is looked at before the network is asked, few are asked for at a time, and what is known of
 * whom is forgotten, the oldest first.
 */
import { createProofGate, type ProofRefused } from '../../../../agent/kit/proof-gate.ts'
import { type Hash, isSubjectId, type SubjectId } from '../../../../protocol/ids.ts'

export interface GateParts {
  readonly consumer: SubjectId
  readonly network: Hash
  nowMs(): number
  /** Network milliseconds that pass in one of ours. */
  readonly speed: number
  /** Who is taken something from; gateways unless said. */
  readonly model?: string
  /** How old, network ms, what a gateway proved may be where it was kept on the way (`isLate`); none unless said. */
  readonly lateMs?: number
  /** What a device is, as the network knows it; throws where it is not known, or nobody answers. */
  modelOf(subject: SubjectId): Promise<string>
}

/** Why nothing is taken. */
export type Refused = ProofRefused | 'proof_shown' | 'not_a_gateway' | 'busy'

export interface Gate {
  /** Who sent the body. */
  admit(
    proof: string | undefined,
    body: Uint8Array,
    isLate?: boolean,
  ): Promise<{ readonly gateway: SubjectId } | Refused>
}

export const GATEWAY_MODEL = 'coverage/gateway'
/** How long what is known of somebody holds, of our time. */
const [KNOWN_MS, UNKNOWN_MS] = [600_000, 30_000]
const [MOST_KNOWN, MOST_ASKED] = [8_192, 16]

export function createGate(parts: GateParts): Gate {
  const { consumer, network, nowMs, speed, modelOf, lateMs = 0, model: wanted = GATEWAY_MODEL } = parts
  const proofs = createProofGate({ audience: consumer, network, nowMs, speed, lateMs })
  const models = createModels(modelOf, wanted)
  return {
    async admit(text, body, isLate = false) {
      const proof = proofs.check(text, body, isLate)
      if (typeof proof === 'string') return proof
      const model = await models(proof.subject, performance.now())
      if (model === undefined) return 'busy'
      if (model !== wanted) return 'not_a_gateway'
      // After that: strangers do not fill what is remembered.
      const shown = proofs.show(proof)
      return shown === 'new' ? { gateway: proof.subject } : shown
    },
  }
}

interface Known {
  readonly model: string
  readonly untilMs: number
}

/** What the network knows of somebody, kept a while; undefined where too much is asked at once, or nobody answers. */
function createModels(modelOf: GateParts['modelOf'], wanted: string) {
  // Apart: however many strangers come, who is a gateway is known.
  const [gateways, strangers] = [new Map<SubjectId, Known>(), new Map<SubjectId, Known>()]
  const asked = new Map<SubjectId, Promise<string | undefined>>()
  const ask = async (subject: SubjectId, nowMs: number) => {
    const model = await modelOf(subject).catch((error: unknown) =>
      (error as { readonly status?: unknown }).status === 404 ? '' : undefined,
    )
    asked.delete(subject)
    if (model === undefined) return undefined
    const isGateway = model === wanted
    const known = isGateway ? gateways : strangers
    gateways.delete(subject)
    strangers.delete(subject)
    known.set(subject, { model, untilMs: nowMs + (isGateway ? KNOWN_MS : UNKNOWN_MS) })
    const [oldest] = known.keys()
    if (known.size > MOST_KNOWN) known.delete(oldest!)
    return model
  }
  return (subject: SubjectId, nowMs: number): Promise<string | undefined> => {
    const found = gateways.get(subject) ?? strangers.get(subject)
    if (found !== undefined && found.untilMs > nowMs) return Promise.resolve(found.model)
    const waiting = asked.get(subject)
    if (waiting !== undefined) return waiting
    if (!isSubjectId(subject) || asked.size >= MOST_ASKED) return Promise.resolve(undefined)
    const answer = ask(subject, nowMs)
    asked.set(subject, answer)
    return answer
  }
}

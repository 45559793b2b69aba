/**
 * Brings an envelope on: to the consumer itself where there is a way, else to a peer that has not had it, else it is kept until there is one.
 * Peers are those that the gateway's owner names, by key; each request of one to another is proved by its key.
 */
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { isPassing } from '../../../../links/is-passing.ts'
import type { FarAnswer, ReachFetch } from '../../../../links/reach-fetch.ts'
import { isSubjectId, type SubjectId } from '../../../../protocol/ids.ts'
import { PROOF_HEADER } from '../proof-header.ts'
import { type Envelope, MOST_PATH } from './envelope.ts'
import { SEALED_TYPE } from './sealed-uplink.ts'
import { WAY_HEADER, WAY_PROOF_HEADER, wayBytes } from './way-proof.ts'

export interface Peer {
  readonly subject: SubjectId
  readonly url: URL
}

/** What came of one. */
export type Brought =
  | { readonly outcome: 'handed'; readonly answer: FarAnswer }
  | { readonly outcome: 'kept' }

export interface CarryParts {
  /** Named, or found. */
  readonly peers: () => readonly Peer[]
  readonly prove: ServiceContext['prove']
  /** To consumers' endpoints: to what may be reached alone. */
  readonly toConsumer: ReachFetch
  /** To peers, wherever they are: their owner named them. */
  readonly toPeer: ReachFetch
  /** A peer has taken it. */
  gave?(envelope: Envelope, to: SubjectId): void
}

const [ANSWER_MS, MOST_ANSWER, MOST_PEER_ANSWER] = [2_000, 65_536, 131_072]

const PEER_ANSWER = v.variant('outcome', [
  v.object({
    outcome: v.literal('handed'),
    status: v.pipe(v.number(), v.integer()),
    body: v.pipe(v.string(), v.base64()),
  }),
  v.object({ outcome: v.literal('kept') }),
])

/** `SUBJECT@http://10.0.0.2:1790`, commas between; `-` for none. Undefined for what is none of it. */
export function readPeers(said: string): readonly Peer[] | undefined {
  if (said === '-') return []
  const read = said.split(',').map((part): Peer | undefined => {
    const [subject = '', address = ''] = part.trim().split('@')
    const url = URL.parse(address)
    const isRight = isSubjectId(subject) && url !== null && ['http:', 'https:'].includes(url.protocol)
    return isRight ? { subject, url } : undefined
  })
  return read.every(peer => peer !== undefined) ? read : undefined
}

/** Straight to the consumer, with who carried it. @param here whoever brings it @throws what broke */
export async function toConsumer(
  { endpoint, proof, body: text, path, consumer }: Envelope,
  here: SubjectId,
  { toConsumer: ask, prove }: CarryParts,
) {
  const [body, carriers] = [Buffer.from(text, 'base64'), [...path.slice(1), here]]
  return ask(new URL(endpoint), {
    method: 'POST',
    headers: {
      'content-type': SEALED_TYPE,
      [PROOF_HEADER]: proof,
      [WAY_HEADER]: carriers.join(' '),
      [WAY_PROOF_HEADER]: await prove(consumer, wayBytes(carriers, body)),
    },
    body,
    signal: AbortSignal.timeout(ANSWER_MS),
    most: MOST_ANSWER,
  })
}

/**
 * By the first peer that takes it. Undefined where none does.
 * @param envelope with the gateway that asks at the end of its path
 */
export async function toPeers(envelope: Envelope, parts: CarryParts): Promise<Brought | undefined> {
  const { path } = envelope
  if (path.length >= MOST_PATH) return undefined
  const body = Buffer.from(JSON.stringify(envelope))
  // Each further gateway gets less time than the one before has.
  const withinMs = ANSWER_MS * (MOST_PATH - path.length + 1)
  for (const { subject, url } of parts.peers()) {
    if (path.includes(subject)) continue
    try {
      const { status, body: said } = await parts.toPeer(new URL('carry', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', [PROOF_HEADER]: await parts.prove(subject, body) },
        body,
        signal: AbortSignal.timeout(withinMs),
        most: MOST_PEER_ANSWER,
      })
      const read = status === 200 ? parseJson(said.toString('utf8'), PEER_ANSWER) : undefined
      if (read === undefined || 'fault' in read) continue
      parts.gave?.(envelope, subject)
      if (read.value.outcome === 'kept') return { outcome: 'kept' }
      const answer = { status: read.value.status, headers: {}, body: Buffer.from(read.value.body, 'base64') }
      return { outcome: 'handed', answer }
    } catch (error) {
      if (!isPassing(error)) throw error
    }
  }
  return undefined
}

/**
 * A page that cannot listen waits at its node for what others ask its device, and answers (node/http/routes/calls/). It proves its key once, then asks
 * again and again; where the node was started anew, or nothing answers, it begins anew.
 */
import * as v from 'valibot'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { toHash, toSubjectId } from '../../../protocol/ids.ts'
import { sealCalledProof } from '../../../protocol/session-proof.ts'
import { askNode } from '../api/ask-node.ts'

export interface Asked {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body: Uint8Array
}

export interface Answering {
  readonly signer: Signer
  /** Never throws. */
  answer(asked: Asked): Promise<{ readonly status: number; readonly said: object }>
  /** Told when it is reached, and when it is no more. */
  onReached(isReached: boolean): void
  readonly signal: AbortSignal
}

const [AGAIN_MS, NONCE_BYTES] = [2_000, 16]
const HELLO = v.object({ network: v.string(), node: v.string(), nowMs: v.number() })
const TICKET = v.object({ ticket: v.string() })
const CALLS = v.object({
  calls: v.array(
    v.object({ call: v.number(), method: v.picklist(['GET', 'POST']), path: v.string(), body: v.string() }),
  ),
})

/** Where others reach this device: for its registration, and for what it offers. */
export function calledAt(device: string): string {
  return `${location.origin}/v1/calls/${device}`
}

/** Until it is stopped. */
export async function answerCalls(answering: Answering): Promise<void> {
  const { signal, onReached } = answering
  while (!signal.aborted) {
    await waitThere(answering).catch(() => undefined)
    onReached(false)
    if (!signal.aborted) await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
  }
}

/** @throws where it is not reached any more */
async function waitThere({ signer, answer, onReached, signal }: Answering): Promise<void> {
  const hello = v.parse(HELLO, await askNode('/v1/called'))
  const proof = await sealCalledProof(signer, {
    network: toHash(hello.network),
    node: toSubjectId(hello.node),
    timeMs: Math.floor(hello.nowMs),
    nonce: crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
  })
  const { subject } = signer
  const { ticket } = v.parse(TICKET, await send('/v1/called', { subject, proof }, '', signal))
  let answers: readonly object[] = []
  while (!signal.aborted) {
    onReached(true)
    const { calls } = v.parse(CALLS, await send(`/v1/called/${subject}`, { answers }, ticket, signal))
    answers = await Promise.all(
      calls.map(async ({ call, method, path, body }) => {
        const { status, said } = await answer({ method, path, body: new TextEncoder().encode(body) })
        return { call, status, body: JSON.stringify(said) }
      }),
    )
  }
}

async function send(path: string, said: object, ticket: string, signal: AbortSignal): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${ticket}` }
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(said), signal })
  if (!response.ok) throw new Error(`answered ${response.status}`)
  return response.json()
}

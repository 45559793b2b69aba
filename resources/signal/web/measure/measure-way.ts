/**
 * A test of the way from this browser: to the first reflector of those that the seed drew for it which answers. The browser connects to it itself, in a
 * frame that reaches it alone (web/src/phone/reach.ts): what is measured is its own way, and no node is in it.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { NetworkView } from '../../../../client/node-api.ts'
import type { Signer } from '../../../../protocol/cose/signer.ts'
import { toHash, toSubjectId } from '../../../../protocol/ids.ts'
import { sealRequestProof } from '../../../../protocol/session-proof.ts'
import { askNode } from '../../../../web/src/api/ask-node.ts'
import { openReach, type Question, type Reach, type Reached } from '../../../../web/src/phone/reach.ts'
import { readSignalView } from '../../messages/signal-view.ts'
import { ASK, PROOF_HEADER, testWay, type Way, type Wire } from '../../messages/test-way.ts'

const [NONCE_BYTES, MOST_RANDOM] = [16, 65_536]

/** Those that are drawn for a device; undefined while the network has computed nothing. */
export async function reflectorsOf(device: string): Promise<readonly string[] | undefined> {
  const { state } = (await askNode(`/v1/devices/${device}/state`)) as { readonly state: object }
  return Object.keys(state).length === 0 ? undefined : readSignalView(state).reflectors
}

export interface WayAsked {
  readonly network: NetworkView
  readonly signer: Signer
  readonly reflector: string
  /** Network time. */
  nowMs(): number
}

/** @throws where it does not answer, or refuses */
export async function measureWay({ network, signer, reflector, nowMs }: WayAsked): Promise<Way> {
  const reach = await openReach(reflector)
  try {
    const proof = await sealRequestProof(signer, {
      network: toHash(network.networkId),
      node: toSubjectId(reflector),
      timeMs: Math.floor(nowMs()),
      nonce: crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
      body: sha256(utf8ToBytes(ASK)),
    })
    return await testWay(wireThrough(reach), toSubjectId(reflector), proof)
  } finally {
    reach.close()
  }
}

/** Its clock is what the questions took where they were asked: what the page does between them is no part of the way. */
export function wireThrough(reach: Pick<Reach, 'ask'>): Wire {
  let spentMs = 0
  const ask = async (question: Question): Promise<Reached> => {
    const answer = await reach.ask(question)
    spentMs += answer.ms
    if (answer.status < 300) return answer
    throw new Error(codeIn(answer) ?? String(answer.status))
  }
  return {
    nowMs: () => spentMs,
    random: randomBytes,
    async json(path, body, proof) {
      const headers = { 'content-type': 'application/json', ...(proof && { [PROOF_HEADER]: proof }) }
      return JSON.parse(textOf(await ask({ path, method: 'POST', headers, body })))
    },
    bytes: async path => (await ask({ path })).bytes,
    send: async (path, body) => void (await ask({ path, method: 'POST', body })),
  }
}

function textOf({ bytes }: Reached): string {
  return new TextDecoder().decode(bytes)
}

/** Why it says no, in its own words. */
function codeIn(answer: Reached): string | undefined {
  try {
    const { detail, code } = JSON.parse(textOf(answer)) as {
      readonly detail?: string
      readonly code?: string
    }
    return detail ?? code
  } catch {
    return undefined
  }
}

/** A browser gives so many at once. */
function randomBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  for (let at = 0; at < count; at += MOST_RANDOM)
    crypto.getRandomValues(bytes.subarray(at, Math.min(count, at + MOST_RANDOM)))
  return bytes
}

/** From 0 to 1, and nobody guesses it: where a zone lies. */
export function chance(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32
}

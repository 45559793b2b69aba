/**
 * Downlinks of consumers that are reached by HTTP: the gateway asks, the consumer answers when it has one, and is told what came of it. A
 * question is always open, so a downlink is as fast as the network between them: its window is a second after the packet, or five for
 * who joins.
 */
import * as v from 'valibot'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { parseJson } from '../../../../disk/json-file.ts'
import { backoffMs } from '../../../../links/backoff.ts'
import { pause } from '../../../../links/pause.ts'
import type { Reach } from '../../../../links/reach.ts'
import { createReachFetch, type ReachFetch } from '../../../../links/reach-fetch.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { PROOF_HEADER } from '../proof-header.ts'

export interface DownlinkParts {
  readonly subject: SubjectId
  prove: ServiceContext['prove']
  /** Undefined where it was sent, else why not. */
  downlink(eui: string, txpk: object): Promise<string | undefined>
  readonly signal: AbortSignal
  /** Where endpoints may lead. */
  readonly reach: Reach
}

interface Parts extends DownlinkParts {
  readonly fetch: ReachFetch
}

const ANSWER = v.object({
  downlinks: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.number(), v.integer(), v.minValue(0)),
        eui: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
        txpk: v.looseObject({}),
      }),
    ),
    v.maxLength(64),
  ),
})
const BACKOFF = { firstMs: 100, mostMs: 10_000, random: Math.random }
const [ASK_MS, MOST_ANSWER, MOST_ASKED] = [35_000, 262_144, 64]

/** @returns begins to ask somebody; once for each endpoint. */
export function createDownlinkAsker(parts: DownlinkParts): (endpoint: URL, consumer: SubjectId) => void {
  const asked = new Set<string>()
  const all = { ...parts, fetch: createReachFetch(parts.reach) }
  return (endpoint, consumer) => {
    const url = new URL('downlinks', endpoint).href
    if (asked.has(url) || asked.size >= MOST_ASKED) return
    asked.add(url)
    void askAlways(url, consumer, all).finally(() => asked.delete(url))
  }
}

interface Told {
  readonly id: number
  readonly error: string
}

/** Until the agent stops, or the other side says no: then its next answer to a packet begins it again. */
async function askAlways(url: string, consumer: SubjectId, parts: Parts): Promise<void> {
  let failed = 0
  while (!parts.signal.aborted) {
    try {
      const downlinks = await ask(url, consumer, { told: [], wait: true }, parts)
      if (downlinks === undefined) return
      failed = 0
      // The next question is open while these are sent.
      for (const { id, eui, txpk } of downlinks)
        void parts
          .downlink(eui, txpk)
          .then(error => ask(url, consumer, { told: [{ id, error: error ?? 'NONE' }], wait: false }, parts))
          .catch(() => undefined)
    } catch {
      await pause(backoffMs(failed++, BACKOFF), parts.signal)
    }
  }
}

interface Question {
  readonly told: readonly Told[]
  /** Whether the answer may take until there is a downlink. */
  readonly wait: boolean
}

async function ask(url: string, consumer: SubjectId, question: Question, parts: Parts) {
  const body = Buffer.from(JSON.stringify({ gateway: parts.subject, ...question }))
  const { status, body: bytes } = await parts.fetch(new URL(url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', [PROOF_HEADER]: await parts.prove(consumer, body) },
    body,
    signal: AbortSignal.any([parts.signal, AbortSignal.timeout(ASK_MS)]),
    most: MOST_ANSWER,
  })
  if (status >= 400 && status < 500) return undefined
  if (status < 200 || status >= 300) throw new Error(`answered ${status}`)
  const text = bytes.toString('utf8')
  const read = parseJson(text, ANSWER)
  return 'fault' in read ? undefined : read.value.downlinks
}

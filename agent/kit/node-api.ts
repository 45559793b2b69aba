/**
 * What an agent asks of a node over HTTP: what anybody may ask (client/node-api.ts), and what a device leaves and fetches. Several
 * nodes: the next one is tried when one does not answer, or breaks off in the middle. A message counts once however often it is
 * sent, so nothing here is harmed by being asked twice.
 */
import * as v from 'valibot'
import { PROMISE } from '../../api/faults.ts'
import { CLOCK, JWK } from '../../api/network.ts'
import { createNodeApi as createQuestions, type NodeApi as Questions } from '../../client/node-api.ts'
import { publicKeyOf } from '../../keys/jwk.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import { type Answer, fetchNear, type Question } from '../../links/near-fetch.ts'
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import type { TimeReading } from '../../protocol/network-time.ts'
import { OperatingError } from '../../protocol/operating-error.ts'

const TIMEOUT_MS = 10_000
/** A single node is asked twice: one broken connection says nothing of it. */
const LEAST_TRIES = 2

export interface NodeApi extends Questions {
  /** Where its nodes are. */
  readonly urls: readonly string[]
  /** What a node answers to a GET, as JSON. @throws {NodeRefusal} where it says no */
  json(path: string): Promise<unknown>
  clock(): Promise<TimeReading>
  /** Of all nodes that answer, for a receipt may come from any of them. @throws when none does */
  oracleKeys(): Promise<readonly PublicKey[]>
  /** What somebody left for the device; undefined when nobody did. */
  readNote(device: string): Promise<Uint8Array | undefined>
  /** The answer's status and body, whatever it is. */
  post(path: string, contentType: string, body: Uint8Array): Promise<PostAnswer>
  /** What became of a receipt's promise, as each node says that can tell and answers. */
  promiseOf(receipt: Uint8Array): Promise<readonly PromiseView[]>
}

export type PromiseView = v.InferOutput<typeof PROMISE>

export interface PostAnswer {
  readonly status: number
  readonly body: Uint8Array
  readonly retryAfterMs?: number
}

/** A node said no, and would say it again. */
export class NodeRefusal extends OperatingError<'node_refused'> {
  override readonly name = 'NodeRefusal'
  readonly status: number

  constructor(path: string, status: number) {
    super('node_refused', `${path} answered ${status}`, { facts: { path, status } })
    this.status = status
  }
}

/** Of the clock's answer no more is asked than is needed: nodes of other versions tell the time as well. */
const TIME = v.pick(CLOCK, ['nowMs', 'speed', 'waitsAtMs'])
const ORACLE = v.object({ oracle: v.object({ key: JWK }) })

/**
 * @example
 * const api = createNodeApi(['http://127.0.0.1:8420'], new AbortController().signal)
 * const { nowMs } = await api.clock()
 */
export function createNodeApi(urls: readonly string[], signal: AbortSignal): NodeApi {
  const { ask, askEach } = createAsker(urls, signal)
  const json = (path: string) => ask(path, readJson(path))
  return {
    ...createQuestions({ url: urls[0] ?? '', json }),
    urls,
    json,
    clock: async () => v.parse(TIME, await json('/v1/clock')),
    async oracleKeys() {
      const path = '/v1/network'
      const answers = await askEach(path, readJson(path))
      const keys = answers.map(answer => publicKeyOf(v.parse(ORACLE, answer).oracle.key))
      if (keys.length === 0) throw new Error(`no node tells its key at ${urls.join(', ')}`)
      return keys
    },
    readNote: device =>
      ask(`/v1/pairings/${device}`, async response =>
        response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined,
      ),
    post: (path, contentType, body) => ask(path, readPosted, posting(contentType, body)),
    async promiseOf(receipt) {
      const path = '/v1/oracle/receipts'
      const answers = await askEach(path, readJson(path), posting('application/cbor', receipt))
      return answers.flatMap(answer => {
        const said = v.safeParse(PROMISE, answer)
        return said.success ? [said.output] : []
      })
    },
  }
}

function posting(contentType: string, body: Uint8Array): Question {
  return {
    method: 'POST',
    headers: { 'content-type': contentType },
    body: body as Uint8Array<ArrayBuffer>,
  }
}

type Read<T> = (response: Answer) => Promise<T>

/** Reads the answer with all of its body: one that breaks off is none. */
function createAsker(urls: readonly string[], signal: AbortSignal) {
  let current = 0
  const askAt = async <T>(url: string, path: string, read: Read<T>, init: Question = {}): Promise<T> => {
    const timeout = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
    return read(await fetchNear(`${url}${path}`, { ...init, signal: timeout }))
  }
  const ask = <T>(path: string, read: Read<T>, init: Question = {}): Promise<T> => {
    const once = () =>
      askAt(urls[current % urls.length]!, path, read, init).catch((error: unknown) => {
        if (error instanceof NodeRefusal) throw error
        current++
        throw new Error(`no node answers at ${urls.join(', ')}`, { cause: error })
      })
    return keepTrying(once, { signal, tries: Math.max(LEAST_TRIES, urls.length) })
  }
  const askEach = async <T>(path: string, read: Read<T>, init?: Question): Promise<readonly T[]> => {
    const answers = await Promise.allSettled(urls.map(url => askAt(url, path, read, init)))
    return answers.flatMap(answer => (answer.status === 'fulfilled' ? [answer.value] : []))
  }
  return { ask, askEach }
}

function readJson(path: string): Read<unknown> {
  return response => {
    if (!response.ok) throw new NodeRefusal(path, response.status)
    return response.json()
  }
}

async function readPosted(response: Answer): Promise<PostAnswer> {
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
  return {
    status: response.status,
    body: new Uint8Array(await response.arrayBuffer()),
    ...(Number.isFinite(retryAfter) ? { retryAfterMs: retryAfter * 1000 } : {}),
  }
}

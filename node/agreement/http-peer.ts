/**
 * Another oracle over HTTP. What it knows is streamed as it comes up; what it said longer ago, and files, are asked for. An
 * answer that does not come in time, or is too long, is none; a stream that breaks or falls silent is opened again.
 */
import { backoffMs } from '../../links/backoff.ts'
import { pause } from '../../links/pause.ts'
import { NodeError } from '../errors.ts'
import { createMirror } from './mirror.ts'
import { decodeNews, readFrames } from './news.ts'
import { decodeRound, EMPTY_ROUND, type Peer, type RoundView } from './peer.ts'

export interface HttpPeerOptions {
  /** Of its HTTP API. */
  readonly url: string
  /** The value of an `authorization` header that proves who is asking. */
  readonly pass: () => Promise<string>
  /** It said something new. */
  readonly onNews: () => void
  /** Aborted when the node stops. */
  readonly stopping: AbortSignal
}

/** Of an oracle's list for one epoch. */
const ROUND_BYTES = 16 * 1024 * 1024
/** Of a segment, a part or a bundle's manifest. */
const FILE_BYTES = 32_000_000
/** Of a state or a ledger: those of a million devices and their owners have some hundred. */
const RESULT_BYTES = 1_000_000_000
const ROUND_MS = 5_000
const FILE_MS = 120_000
const RESULT_MS = 600_000
/**
 * The other side says every few seconds that it is there (`STILL_HERE_MS`). Looks at it are counted, not time: where this process
 * was held up itself, what came meanwhile is read before it looks again.
 */
const [LOOK_MS, SILENT_LOOKS] = [5_000, 4]
const [FIRST_MS, MOST_MS] = [50, 2_000]
/** A stream that was open for so long was a good one. */
const STEADY_MS = 5_000

export function createHttpPeer({ url, pass, onNews, stopping }: HttpPeerOptions): Peer {
  const base = url.replace(/\/+$/, '')
  const mirror = createMirror()
  let following = false
  let failure: unknown
  /** Resolved while there is a connection, or a reason why not. */
  const decided = Promise.withResolvers<void>()

  async function ask(path: string, signal: AbortSignal) {
    const authorization = await pass()
    return fetch(`${base}${path}`, { signal, redirect: 'error', headers: { authorization } })
  }

  async function followOnce(): Promise<void> {
    const silence = watchSilence()
    try {
      const response = await ask('/v1/oracle/news', AbortSignal.any([stopping, silence.signal]))
      if (!response.ok || response.body === null) throw await refusal(response)
      let begun = false
      for await (const bytes of readFrames(response.body, ROUND_BYTES)) {
        silence.heard()
        if (bytes.length === 0) continue
        const news = decodeNews(bytes)
        if (begun) mirror.add(news, bytes.length)
        else mirror.restart(news.epoch)
        begun = true
        failure = undefined
        decided.resolve()
        onNews()
      }
      throw new NodeError('peer_failed', { url: base, why: 'it ended the stream' })
    } finally {
      silence.end()
    }
  }

  async function follow(): Promise<void> {
    for (let attempt = 0; !stopping.aborted; attempt++) {
      const sinceMs = performance.now()
      try {
        await followOnce()
      } catch (error) {
        if (stopping.aborted) return
        // Whoever ends each stream as soon as it is open is not asked the sooner for it.
        if (performance.now() - sinceMs >= STEADY_MS) attempt = 0
        failure = error
        decided.resolve()
      }
      await pause(backoffMs(attempt, { firstMs: FIRST_MS, mostMs: MOST_MS, random: Math.random }), stopping)
    }
  }

  /** What it knew of an epoch that it does not talk about any more. */
  async function askRound(epoch: number): Promise<RoundView> {
    return decodeRound(await bodyOf(await ask(`/v1/oracle/rounds/${epoch}`, soon(ROUND_MS)), ROUND_BYTES))
  }

  const soon = (ms: number) => AbortSignal.any([stopping, AbortSignal.timeout(ms)])
  return {
    name: base,
    async getRound(epoch) {
      if (!following) void follow()
      following = true
      await decided.promise
      if (failure !== undefined) throw failure
      return stopping.aborted ? EMPTY_ROUND : (mirror.get(epoch) ?? askRound(epoch))
    },
    told: epoch => (failure === undefined ? mirror.get(epoch) : undefined),
    ...filesOf((path, ms) => ask(path, soon(ms))),
  }
}

function filesOf(ask: (path: string, ms: number) => Promise<Response>): Pick<Peer, 'getFile' | 'getResult'> {
  return {
    getFile: async address => bodyOf(await ask(`/v1/oracle/files/${address}`, FILE_MS), FILE_BYTES),
    getResult: async (epoch, file) =>
      bodyOf(await ask(`/v1/epochs/${epoch}/${file}`, RESULT_MS), RESULT_BYTES),
  }
}

/** Its signal is aborted when nothing is heard for long, and at the end. */
function watchSilence() {
  const ended = new AbortController()
  let looks = 0
  const watch = setInterval(() => {
    if (++looks > SILENT_LOOKS) ended.abort()
  }, LOOK_MS)
  return {
    signal: ended.signal,
    heard() {
      looks = 0
    },
    end() {
      clearInterval(watch)
      ended.abort()
    },
  }
}

async function refusal(response: Response): Promise<NodeError> {
  await response.body?.cancel()
  return new NodeError('peer_failed', { url: response.url, status: response.status })
}

async function bodyOf(response: Response, most: number): Promise<Uint8Array> {
  const { url } = response
  const said = Number(response.headers.get('content-length') ?? 0)
  if (!response.ok || response.body === null || said > most) throw await refusal(response)
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body) {
    length += part.length
    if (length > most) throw new NodeError('peer_failed', { url, bytes: length, most })
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

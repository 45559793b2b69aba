/**
 * What an oracle has to tell the others, told once to each as it comes up. Whoever follows is sent what it may not know of the
 * epochs that are still talked about (relay.ts), and from then on what is new; after a break it begins again.
 *
 * On the wire: frames of a length (4 bytes, big endian) and so many bytes of CBOR `[epoch, round]`; a length of 0 says that
 * the oracle is still there. The first frame is `[first epoch, an empty round]`.
 */
import { decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Address } from '../../protocol/ids.ts'
import { decodeRound, EMPTY_ROUND, encodeRound, type LogNews, type RoundView } from './peer.ts'
import type { Telling } from './relay.ts'

export interface News {
  readonly epoch: number
  readonly round: RoundView
}

export interface NewsDesk {
  /** Something of the epoch is known that was not. */
  changed(epoch: number): void
  /** Ends when the signal is aborted, or the same oracle follows again. One that reads slowly is sent more at a time. */
  follow(asker: Address, signal: AbortSignal): AsyncGenerator<News>
}

/** What is told of a round, and whether more of it is told to whom still seems to want it later. */
export interface Picked {
  readonly round: RoundView
  readonly holdsBack: boolean
}

export interface NewsParts {
  /** Epochs that are talked about, ascending. */
  readonly epochs: () => readonly number[]
  /** What an oracle is told of an epoch. */
  readonly describe: (telling: Telling) => Promise<Picked>
  /** How long nothing new has to be heard until more is told, ascending, ms. */
  readonly patienceMs: readonly number[]
}

/** What comes within this time goes in one frame, ms of real time: statements come in swarms. */
const TOGETHER_MS = 4
/** Of the longest patience: what was held back for longer is told though there is always something new, which a few may drip. */
const MOST_PATIENCE = 2

/** What was looked at last of an epoch for one follower, ms of real time. */
interface Seen {
  readonly version: number
  /** Since when something has been held back all the time; undefined while nothing is. */
  readonly heldMs: number | undefined
  /** When there is more to tell though nothing new was heard. */
  readonly dueMs: number
}

export function createNewsDesk(parts: NewsParts): NewsDesk {
  const { epochs } = parts
  const changes = createChanges()
  const followers = new Map<Address, AbortController>()

  async function* tell(asker: Address, signal: AbortSignal): AsyncGenerator<News> {
    const told = new WeakSet<object>()
    const seen = new Map<number, Seen>()
    yield { epoch: epochs()[0] ?? 0, round: EMPTY_ROUND }
    for (let isFirst = true; !signal.aborted; isFirst = false) {
      const next = changes.next()
      for (const epoch of epochs()) {
        const found = await look(
          parts,
          { asker, isFirst, epoch },
          { seen: seen.get(epoch), last: changes.of(epoch) },
        )
        if (found === undefined) continue
        seen.set(epoch, found)
        const round = onlyNew(found.round, told)
        if (round !== undefined && !signal.aborted) yield { epoch, round }
      }
      for (const epoch of seen.keys()) if (epoch < (epochs()[0] ?? 0)) seen.delete(epoch)
      const dueMs = Math.min(...[...seen.values()].map(one => one.dueMs))
      await waitFor(next, dueMs - performance.now(), signal)
      await new Promise<void>(resolve => setTimeout(resolve, TOGETHER_MS))
    }
  }

  return {
    changed(epoch) {
      changes.note(epoch, epochs()[0] ?? epoch)
    },
    follow(asker, signal) {
      followers.get(asker)?.abort()
      const replaced = new AbortController()
      followers.set(asker, replaced)
      return tell(asker, AbortSignal.any([signal, replaced.signal]))
    },
  }
}

/** The last change of an epoch: the how many-th of all, and when, ms of real time. */
interface Change {
  readonly version: number
  readonly sinceMs: number
}

function createChanges() {
  const byEpoch = new Map<number, Change>()
  let version = 0
  let waiting: PromiseWithResolvers<void> | undefined
  return {
    note(epoch: number, oldest: number): void {
      byEpoch.set(epoch, { version: ++version, sinceMs: performance.now() })
      for (const known of byEpoch.keys()) if (known < oldest) byEpoch.delete(known)
      waiting?.resolve()
      waiting = undefined
    },
    of: (epoch: number): Change => byEpoch.get(epoch) ?? { version: 0, sinceMs: performance.now() },
    next(): Promise<void> {
      waiting ??= Promise.withResolvers()
      return waiting.promise
    },
  }
}

/** What there is to tell of an epoch; undefined where nothing has changed. */
async function look(
  { describe, patienceMs }: NewsParts,
  to: Omit<Telling, 'quietMs'>,
  { seen, last }: { readonly seen: Seen | undefined; readonly last: Change },
) {
  const nowMs = performance.now()
  if (seen?.version === last.version && nowMs < seen.dueMs) return undefined
  const mostMs = MOST_PATIENCE * Math.max(...patienceMs)
  const heldMs = seen?.heldMs ?? nowMs
  const quietMs = nowMs - heldMs >= mostMs ? mostMs : nowMs - last.sinceMs
  const { round, holdsBack } = await describe({ ...to, quietMs })
  const next = patienceMs.find(patience => patience > quietMs)
  return {
    round,
    version: last.version,
    heldMs: holdsBack ? heldMs : undefined,
    dueMs: holdsBack && next !== undefined ? last.sinceMs + next : Number.POSITIVE_INFINITY,
  }
}

/** For the change, for so long (ms, without an end for `Infinity`), or until the signal is aborted. Nothing of it is left behind. */
function waitFor(change: Promise<void>, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = ms === Number.POSITIVE_INFINITY ? undefined : setTimeout(done, Math.max(0, ms))
    function done() {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
    void change.then(done)
  })
}

/** Items keep their identity as long as they are known. Undefined where nothing is left. */
function onlyNew(round: RoundView, told: WeakSet<object>): RoundView | undefined {
  let any = false
  const isNew = (item: object): boolean => {
    if (told.has(item)) return false
    told.add(item)
    any = true
    return true
  }
  const logs = round.logs.flatMap(({ epoch, log, acks }): LogNews[] => {
    const fresh = { acks: acks.filter(isNew), ...(log !== undefined && isNew(log) ? { log } : {}) }
    return fresh.acks.length === 0 && !('log' in fresh) ? [] : [{ epoch, ...fresh }]
  })
  const left = {
    segments: round.segments.filter(isNew),
    ballots: round.ballots.filter(isNew),
    votes: round.votes.filter(isNew),
    headers: round.headers.filter(isNew),
    openings: round.openings.filter(isNew),
    logs,
  }
  return any ? left : undefined
}

export function encodeNews({ epoch, round }: News): Uint8Array {
  return encodeCbor([epoch, encodeRound(round)])
}

/** @throws {TypeError | ProtocolError} */
export function decodeNews(bytes: Uint8Array): News {
  const value = decodeCbor(bytes)
  const [epoch, round, ...more] = Array.isArray(value) ? value : []
  const fit =
    typeof epoch === 'number' && Number.isSafeInteger(epoch) && epoch >= 0 && round instanceof Uint8Array
  if (!fit || more.length > 0) throw new TypeError('news are an epoch and a round')
  return { epoch, round: decodeRound(round) }
}

const LENGTH_BYTES = 4

export function frame(bytes: Uint8Array): Uint8Array {
  const framed = new Uint8Array(LENGTH_BYTES + bytes.length)
  new DataView(framed.buffer).setUint32(0, bytes.length)
  framed.set(bytes, LENGTH_BYTES)
  return framed
}

/** Frames out of a stream that is cut anywhere. @throws {TypeError} for one of more than `most` bytes. */
export async function* readFrames(
  stream: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array(0)
  for await (const chunk of stream) {
    rest = rest.length === 0 ? new Uint8Array(chunk) : new Uint8Array(Buffer.concat([rest, chunk]))
    while (rest.length >= LENGTH_BYTES) {
      const length = new DataView(rest.buffer, rest.byteOffset).getUint32(0)
      if (length > most) throw new TypeError(`a frame has ${length} bytes, at most ${most} are read`)
      if (rest.length < LENGTH_BYTES + length) break
      yield rest.subarray(LENGTH_BYTES, LENGTH_BYTES + length)
      rest = rest.subarray(LENGTH_BYTES + length)
    }
  }
}

/**
 * What is appended, and what comes of it, on its way between the store's thread and the event loop: a few buffers for a batch,
 * instead of several objects for each of its messages.
 */
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { buffersOf, type Packed, pack, unpack } from '../threads/packed.ts'
import type { Appended, Arrival, Arrived } from './store.ts'

export interface PackedArrivals {
  /** 64 hex digits each. */
  readonly ids: string
  readonly subjects: string
  readonly messages: Packed
}

export interface PackedAppended {
  readonly paths: Packed
  /** Epoch, arrival and batch of each. */
  readonly places: Float64Array<ArrayBuffer>
  /** 1 where it was there already. */
  readonly repeated: Uint8Array<ArrayBuffer>
  readonly roots: Pick<Appended, 'root' | 'repeatedRoot'>
}

const DIGITS = 64
const FIGURES = 3

export function packArrivals(arrivals: readonly Arrival[]): PackedArrivals {
  let [ids, subjects] = ['', '']
  for (const { id, subject } of arrivals) {
    ids += id
    subjects += subject
  }
  return { ids, subjects, messages: pack(arrivals.map(({ bytes }) => bytes)) }
}

export function unpackArrivals({ ids, subjects, messages }: PackedArrivals): readonly Arrival[] {
  return unpack(messages).map((bytes, at) => ({
    id: ids.slice(at * DIGITS, (at + 1) * DIGITS) as MessageId,
    subject: subjects.slice(at * DIGITS, (at + 1) * DIGITS) as SubjectId,
    bytes,
  }))
}

export function packAppended({ arrived, ...roots }: Appended): PackedAppended {
  const places = new Float64Array(FIGURES * arrived.length)
  for (const [at, { epoch, arrivedAtMs, batch }] of arrived.entries())
    places.set([epoch, arrivedAtMs, batch], FIGURES * at)
  const repeated = Uint8Array.from(arrived, each => (each.repeated ? 1 : 0))
  return { paths: pack(arrived.map(({ path }) => path)), places, repeated, roots }
}

export function unpackAppended({ paths, places, repeated, roots }: PackedAppended): Appended {
  const arrived = unpack(paths).map((path, at): Arrived => {
    const from = FIGURES * at
    return {
      epoch: places[from]!,
      arrivedAtMs: places[from + 1]!,
      batch: places[from + 2]!,
      repeated: repeated[at] === 1,
      path,
    }
  })
  return { arrived, ...roots }
}

/** What of an answer is handed over rather than copied; nothing of any other. */
export function handedOver(result: unknown): readonly ArrayBuffer[] {
  if (typeof result !== 'object' || result === null || !('paths' in result)) return []
  const { paths, places, repeated } = result as PackedAppended
  return [...buffersOf(paths), places.buffer, repeated.buffer]
}

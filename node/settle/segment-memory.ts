/** Segments out of the snapshot store; in memory those of the epochs that were asked for last, as many as fit into so many bytes. */
import type { SignedSegment } from '../../kernel/bundle/merge-segments.ts'
import type { PartReader } from '../../kernel/bundle/read-parts.ts'
import { readSegment, SEGMENT, type Segment, type SegmentRef } from '../../kernel/bundle/segment.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { bodyHash, openStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import type { Hash } from '../../protocol/ids.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import { isNodeError } from '../errors.ts'
import type { SnapshotStore } from '../snapshots.ts'

export interface SegmentMemoryParts {
  readonly place: Place
  readonly snapshots: Pick<SnapshotStore, 'get'>
  readonly endOf: (epoch: number) => number
  readonly epochMs: number
  /** Told of each that was read. */
  readonly onRead: (segment: Segment, epoch: number) => void
}

/** What there is of a segment: all of it, the next of its files that is not here yet, or why it is none. */
export type SegmentFound =
  | { readonly segment: Segment }
  | { readonly missing: Hash }
  | { readonly wrong: string }

export interface SegmentMemory {
  find(epoch: number, ref: SegmentRef): Promise<SegmentFound>
  /** Undefined while one of them is not here. */
  findAll(epoch: number, refs: readonly SegmentRef[]): Promise<readonly SignedSegment[] | undefined>
}

/** Epochs whose segments are in memory: the one that is settled, the ones around it, and one that was left out before. */
const EPOCHS = 4
/** Of files, unless one epoch alone has more; what they hold takes a few times as much. */
const REMEMBERED_BYTES = 64 * 2 ** 20
/** Segments that are here in part. */
const BEGUN = 64

interface Known {
  readonly segment: Segment
  readonly bytes: number
}

/** Read as far as its files are here: what comes next is checked before more is asked for. */
interface Begun {
  readonly reader: PartReader<Segment>
  step: ReturnType<PartReader<Segment>['next']>
  bytes: number
}

export function createSegmentMemory(parts: SegmentMemoryParts): SegmentMemory {
  const { place, snapshots, endOf, epochMs, onRead } = parts
  const known = new Map<number, Map<string, Known>>()
  let held = 0
  const begun = new Map<string, Begun>()
  /** Whoever asks while it is being read waits for the same. */
  const reading = new Map<string, Promise<SegmentFound>>()

  /** It was asked for last. */
  function touch(epoch: number): Map<string, Known> {
    const one = known.get(epoch) ?? new Map<string, Known>()
    known.delete(epoch)
    known.set(epoch, one)
    return one
  }

  function remember(epoch: number, key: string, read: Known): void {
    touch(epoch).set(key, read)
    held += read.bytes
    for (const [oldest, segments] of known) {
      if (known.size === 1 || (known.size <= EPOCHS && held <= REMEMBERED_BYTES)) return
      for (const { bytes } of segments.values()) held -= bytes
      known.delete(oldest)
    }
  }

  function openBody(epoch: number, { signer, address }: SegmentRef, bytes: Uint8Array): Uint8Array {
    if (bodyHash(bytes) !== address) throw new TypeError('the file is not what its address says')
    const statement = openStatement(bytes, place)
    if (statement.kind !== SEGMENT || statement.epoch !== epoch || statement.signer !== signer)
      throw new TypeError(`a segment of epoch ${epoch} by ${signer} is needed`)
    return statement.body
  }

  async function begin(epoch: number, ref: SegmentRef): Promise<Begun | undefined> {
    const manifest = await getFile(ref.address)
    if (manifest === undefined) return undefined
    const times = { epoch, endMs: endOf(epoch), epochMs }
    const reader = readSegment(openBody(epoch, ref, manifest), times)
    return { reader, step: reader.next(), bytes: manifest.length }
  }

  async function read(epoch: number, ref: SegmentRef, key: string): Promise<SegmentFound> {
    const one = begun.get(key) ?? (await begin(epoch, ref))
    begun.delete(key)
    if (one === undefined) return { missing: ref.address }
    while (one.step.done !== true) {
      const { hash } = one.step.value
      const part = await getFile(hash)
      if (part === undefined) {
        begun.set(key, one)
        if (begun.size > BEGUN) begun.delete(begun.keys().next().value!)
        return { missing: hash }
      }
      one.bytes += part.length
      one.step = one.reader.next(part)
    }
    const segment = one.step.value
    remember(epoch, key, { segment, bytes: one.bytes })
    onRead(segment, epoch)
    return { segment }
  }

  async function getFile(address: Hash): Promise<Uint8Array | undefined> {
    try {
      return await snapshots.get(address)
    } catch (error) {
      if (isNodeError(error, 'snapshot_missing')) return undefined
      throw error
    }
  }

  async function tryToRead(epoch: number, ref: SegmentRef, key: string): Promise<SegmentFound> {
    try {
      return await read(epoch, ref, key)
    } catch (error) {
      if (error instanceof TypeError || error instanceof ProtocolError) return { wrong: error.message }
      throw error
    } finally {
      reading.delete(key)
    }
  }

  function find(epoch: number, ref: SegmentRef): Promise<SegmentFound> {
    const key = `${epoch} ${ref.signer} ${ref.address}`
    const found = known.get(epoch)?.get(key)
    if (found !== undefined) {
      touch(epoch)
      return Promise.resolve({ segment: found.segment })
    }
    const asked = reading.get(key) ?? tryToRead(epoch, ref, key)
    reading.set(key, asked)
    return asked
  }

  return {
    find,
    async findAll(epoch, refs) {
      const opened: SignedSegment[] = []
      for (const ref of refs) {
        const found = await find(epoch, ref)
        if (!('segment' in found)) return undefined
        opened.push({ signer: ref.signer, segment: found.segment })
      }
      return opened
    },
  }
}

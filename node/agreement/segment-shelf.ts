/**
 * Segments, this oracle's and the others': made once, kept durably, read back by their address. What a peer says is held
 * against the address it was asked for, and against the oracle that is said to have signed it.
 */
import type { Evidence } from '../../kernel/epoch.ts'
import {
  decodeSegment,
  encodeSegment,
  makeEntries,
  SEGMENT,
  type Segment,
  type SegmentRef,
} from '../../kernel/segment.ts'
import type { Hash } from '../../protocol/ids.ts'
import {
  bodyHash,
  openStatement,
  type Place,
  readStatement,
  sealStatement,
} from '../../protocol/oracle-statement.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import type { ChainPort } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { SegmentLog } from '../store/store.ts'
import type { Peer } from './peer.ts'

export interface ShelfParts {
  readonly place: Place
  readonly store: SegmentLog
  readonly snapshots: SnapshotStore
  readonly peers: readonly Peer[]
  readonly chain: Pick<ChainPort, 'signer' | 'signStatement'>
  readonly endOf: (epoch: number) => number
  /** Something is here that was not. */
  readonly onNews: () => void
}

export interface SegmentShelf {
  /** Makes this oracle's segment of an epoch. Durable when it resolves. */
  make(epoch: number, entries: Iterable<Evidence>, word: Segment['word']): Promise<Hash>
  /** Takes in what a peer has, if it is what it is said to be. @returns true if it is the oracle's first of the epoch. */
  take(epoch: number, ref: SegmentRef, bytes: Uint8Array): Promise<boolean>
  list(epoch: number): Promise<readonly SegmentRef[]>
  /** Its messages; undefined while it is not here, and is asked for, and for ever where it is no segment. */
  open(epoch: number, ref: SegmentRef): Promise<Segment | undefined>
  /** Any file by its address; undefined while it is not here, and is asked for. */
  fetch(address: Hash): Promise<Uint8Array | undefined>
}

const REMEMBERED = 1_000

export function createSegmentShelf(parts: ShelfParts): SegmentShelf {
  const { place, store, snapshots, peers, chain, endOf, onNews } = parts
  /** What is being asked for, of whom: a peer that hangs keeps no other from being asked again. */
  const asked = new Set<string>()
  /** Epoch, oracle and address of what was read before: its signature need not be checked again. */
  const read = new Set<string>()

  /** @throws {TypeError | ProtocolError} for what is not this oracle's segment of this epoch. */
  function readSegment(epoch: number, { signer, address }: SegmentRef, bytes: Uint8Array): Segment {
    const key = `${epoch} ${signer} ${address}`
    if (read.has(key)) return decodeSegment(readStatement(bytes).body, endOf(epoch))
    if (bodyHash(bytes) !== address) throw new TypeError('the file is not what its address says')
    const statement = openStatement(bytes, place)
    if (statement.kind !== SEGMENT || statement.epoch !== epoch || statement.signer !== signer)
      throw new TypeError(`a segment of epoch ${epoch} by ${signer} is needed`)
    const segment = decodeSegment(statement.body, endOf(epoch))
    read.add(key)
    if (read.size > REMEMBERED) read.delete(read.values().next().value!)
    return segment
  }

  /** A proposal may list what nobody honest has taken in: it comes to nothing, and the next view to another. */
  function readOrRefuse(epoch: number, ref: SegmentRef, bytes: Uint8Array): Segment | undefined {
    try {
      return readSegment(epoch, ref, bytes)
    } catch (error) {
      if (error instanceof TypeError || error instanceof ProtocolError) return undefined
      throw error
    }
  }

  /** From here, or else undefined for now: peers are asked meanwhile, and none of them keeps anybody waiting. */
  async function fetch(address: Hash): Promise<Uint8Array | undefined> {
    const here = await snapshots.get(address).catch(passUnlessMissing)
    if (here === undefined) for (const peer of peers) void fetchFrom(peer, address)
    return here
  }

  async function fetchFrom(peer: Peer, address: Hash): Promise<void> {
    const key = `${peer.name} ${address}`
    if (asked.has(key)) return
    asked.add(key)
    const bytes = await peer.getFile(address).catch(() => undefined)
    asked.delete(key)
    if (bytes === undefined || bodyHash(bytes) !== address) return
    // A full disk is told where it is written next.
    await snapshots.put(bytes).then(onNews, () => undefined)
  }

  return {
    async make(epoch, entries, word) {
      const body = encodeSegment({ entries: makeEntries(entries), ...(word === undefined ? {} : { word }) })
      const bytes = await sealStatement({ kind: SEGMENT, epoch, body }, chain.signStatement)
      const address = await snapshots.put(bytes)
      await store.saveSegment(epoch, { signer: chain.signer, address })
      return address
    },
    async take(epoch, ref, bytes) {
      readSegment(epoch, ref, bytes)
      await snapshots.put(bytes)
      await store.saveSegment(epoch, ref)
      return (await store.listSegments(epoch)).some(({ address }) => address === ref.address)
    },
    list: epoch => store.listSegments(epoch),
    async open(epoch, ref) {
      const bytes = await fetch(ref.address)
      return bytes === undefined ? undefined : readOrRefuse(epoch, ref, bytes)
    },
    fetch,
  }
}

function passUnlessMissing(error: unknown): undefined {
  if (error instanceof NodeError && error.code === 'snapshot_missing') return undefined
  throw error
}

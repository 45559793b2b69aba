/**
 * Segments with their parts, this oracle's and the others': made once, kept durably, read back by their address. What a peer
 * says is held against the address it was asked for, and against the oracle that is said to have signed it. A segment is
 * on the shelf when all of it is here and good.
 */
import { encodeSegment, readSegment, SEGMENT, type Segment, type SegmentRef } from '../../kernel/segment.ts'
import type { Hash } from '../../protocol/ids.ts'
import type { Place } from '../../protocol/network-id.ts'
import { bodyHash, openStatement, sealStatement } from '../../protocol/oracle-statement.ts'
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
  readonly epochMs: number
  /** Something is here that was not. */
  readonly onNews: () => void
}

export interface SegmentShelf {
  /** Makes this oracle's segment of an epoch. Durable when it resolves. */
  make(epoch: number, segment: Segment): Promise<Hash>
  /** Takes in what a peer has, if it is what it is said to be. @returns true if it is the oracle's first of the epoch. */
  take(epoch: number, ref: SegmentRef, peer: Peer): Promise<boolean>
  list(epoch: number): Promise<readonly SegmentRef[]>
  /** What it says; undefined while it is not here, and is asked for, and for ever where it is no segment. */
  open(epoch: number, ref: SegmentRef): Promise<Segment | undefined>
  /** Any file by its address; undefined while it is not here, and is asked for. */
  fetch(address: Hash): Promise<Uint8Array | undefined>
}

/** Segments that stay in memory once they were read: those of two epochs of a small network. */
const REMEMBERED = 16
const MOST_REFUSED = 10_000
/** Epochs whose segments are known without asking the store. */
const LISTED = 32

export function createSegmentShelf(parts: ShelfParts): SegmentShelf {
  const { place, store, snapshots, peers, chain, endOf, epochMs, onNews } = parts
  /** What is being asked for, of whom: a peer that hangs keeps no other from being asked again. */
  const asked = new Set<string>()
  const read = new Map<string, Segment>()
  /** As the store has them, each the same value as long as it is there. */
  const listed = new Map<number, readonly SegmentRef[]>()
  /** What is no segment, whoever offers it again. */
  const refused = new Set<string>()

  async function list(epoch: number): Promise<readonly SegmentRef[]> {
    return listed.get(epoch) ?? keepList(epoch, await store.listSegments(epoch))
  }

  async function save(epoch: number, ref: SegmentRef): Promise<readonly SegmentRef[]> {
    await store.saveSegment(epoch, ref)
    const before = listed.get(epoch) ?? []
    const now = await store.listSegments(epoch)
    return keepList(
      epoch,
      now.map(found => before.find(({ address }) => address === found.address) ?? found),
    )
  }

  function keepList(epoch: number, refs: readonly SegmentRef[]): readonly SegmentRef[] {
    listed.set(epoch, refs)
    if (listed.size > LISTED) listed.delete(Math.min(...listed.keys()))
    return refs
  }

  function remember(key: string, segment: Segment): void {
    read.set(key, segment)
    if (read.size > REMEMBERED) read.delete(read.keys().next().value!)
  }

  /**
   * @param get a file by its address; undefined where it is not to be had now.
   * @returns undefined where a part is not to be had. @throws {TypeError | ProtocolError} for what is not this segment.
   */
  async function readWhole(
    epoch: number,
    ref: SegmentRef,
    get: (address: Hash) => Promise<Uint8Array | undefined>,
  ): Promise<Segment | undefined> {
    const key = keyOf(epoch, ref)
    const known = read.get(key)
    if (known !== undefined || refused.has(key)) return known
    const bytes = await get(ref.address)
    if (bytes === undefined) return undefined
    try {
      const reader = readSegment(openSegment(epoch, ref, bytes), { epoch, endMs: endOf(epoch), epochMs })
      let step = reader.next()
      while (step.done !== true) {
        const part = await get(step.value.hash)
        if (part === undefined) return undefined
        step = reader.next(part)
      }
      remember(key, step.value)
      return step.value
    } catch (error) {
      const wrong = error instanceof TypeError || error instanceof ProtocolError
      if (wrong && refused.size < MOST_REFUSED) refused.add(key)
      throw error
    }
  }

  function openSegment(epoch: number, { signer, address }: SegmentRef, bytes: Uint8Array): Uint8Array {
    if (bodyHash(bytes) !== address) throw new TypeError('the file is not what its address says')
    const statement = openStatement(bytes, place)
    if (statement.kind !== SEGMENT || statement.epoch !== epoch || statement.signer !== signer)
      throw new TypeError(`a segment of epoch ${epoch} by ${signer} is needed`)
    return statement.body
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
    await snapshots.keep(bytes).then(onNews, () => undefined)
  }

  /** Kept at once: what was fetched before a peer went away need not come again. */
  const fromPeer = (peer: Peer) => async (address: Hash) => {
    const here = await snapshots.get(address).catch(passUnlessMissing)
    if (here !== undefined) return here
    const bytes = await peer.getFile(address)
    if (bodyHash(bytes) !== address) throw new TypeError('the file is not what its address says')
    await snapshots.keep(bytes)
    return bytes
  }

  return {
    async make(epoch, segment) {
      const { body, parts: files } = encodeSegment(segment)
      for (const { bytes } of files) await snapshots.put(bytes)
      const bytes = await sealStatement({ kind: SEGMENT, epoch, body }, chain.signStatement)
      const address = await snapshots.put(bytes)
      await save(epoch, { signer: chain.signer, address })
      return address
    },
    async take(epoch, ref, peer) {
      if ((await readWhole(epoch, ref, fromPeer(peer))) === undefined) return false
      return (await save(epoch, ref)).some(({ address }) => address === ref.address)
    },
    list,
    /** A proposal may list what nobody honest has taken in: it comes to nothing, and the next view to another. */
    open: (epoch, ref) =>
      readWhole(epoch, ref, fetch).catch(error => {
        if (error instanceof TypeError || error instanceof ProtocolError) return undefined
        throw error
      }),
    fetch,
  }
}

function keyOf(epoch: number, { signer, address }: SegmentRef): string {
  return `${epoch} ${signer} ${address}`
}

function passUnlessMissing(error: unknown): undefined {
  if (error instanceof NodeError && error.code === 'snapshot_missing') return undefined
  throw error
}

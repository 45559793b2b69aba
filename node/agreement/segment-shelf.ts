/**
 * Segments with their parts, this oracle's and the others': made once, kept durably, read back by their address. What a peer
 * says is held against the address it was asked for, and against the oracle that is said to have signed it. A segment is
 * on the shelf when all of it is here and good.
 */
import { SEGMENT, type SegmentRef } from '../../kernel/bundle/segment.ts'
import { bodyHash, sealStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import type { Hash } from '../../protocol/ids.ts'
import type { ChainPort } from '../chain-port.ts'
import { NodeError } from '../errors.ts'
import type { Settler } from '../settle/settler.ts'
import type { SnapshotStore } from '../snapshots.ts'
import type { SegmentLog } from '../store/store.ts'
import type { Peer } from './peer.ts'
import { createResultFetch, type ResultFetch } from './result-fetch.ts'

export interface ShelfParts {
  readonly store: SegmentLog
  /** Reads them. */
  readonly settler: Pick<Settler, 'lookAt'>
  readonly snapshots: SnapshotStore
  readonly peers: readonly Peer[]
  readonly chain: Pick<ChainPort, 'signer' | 'signStatement'>
  /** Something is here that was not. */
  readonly onNews: () => void
}

export interface SegmentShelf {
  /** Signs this oracle's segment of an epoch, whose parts are there already. Durable when it resolves. */
  make(epoch: number, body: Uint8Array): Promise<Hash>
  /** Takes in what a peer has, if it is what it is said to be. @returns true if it is the oracle's first of the epoch. */
  take(epoch: number, ref: SegmentRef, peer: Peer): Promise<boolean>
  list(epoch: number): Promise<readonly SegmentRef[]>
  /** Whether it is here and good: not while it is not here, and is asked for, and never where it is no segment. */
  has(epoch: number, ref: SegmentRef): Promise<boolean>
  /** Files of the epoch are not where they were: they are looked at again. */
  lost(epoch: number): void
  /** Any file by its address; undefined while it is not here, and is asked for. */
  fetch(address: Hash): Promise<Uint8Array | undefined>
  /** The state and the ledger that a header on the chain names; undefined while they are not here, and are asked for. */
  fetchResults: ResultFetch
}

const MOST_REFUSED = 10_000
/** Epochs whose segments are known without asking the store. */
const LISTED = 32

export function createSegmentShelf(parts: ShelfParts): SegmentShelf {
  const { store, settler, snapshots, peers, chain, onNews } = parts
  /** What is being asked for, of whom: a peer that hangs keeps no other from being asked again. */
  const asked = new Set<string>()
  const { list, save } = createListed(store)
  /** By epoch those that were found whole: a view looks at each of them many times. */
  const whole = createWholes()
  /** What is no segment, whoever offers it again. */
  const refused = new Set<string>()

  /**
   * @param get brings a file here by its address; undefined where it is not to be had now.
   * @returns false where one of its files is not to be had. @throws {TypeError} for what is not this segment.
   */
  async function isWhole(
    epoch: number,
    ref: SegmentRef,
    get: (address: Hash) => Promise<Uint8Array | undefined>,
  ): Promise<boolean> {
    const key = keyOf(epoch, ref)
    if (refused.has(key)) return false
    if (whole.has(epoch, key)) return true
    for (let asked: Hash | undefined; ; ) {
      const found = await settler.lookAt(epoch, ref)
      if (found === 'whole') {
        whole.keep(epoch, key)
        return true
      }
      if ('wrong' in found) {
        if (refused.size < MOST_REFUSED) refused.add(key)
        throw new TypeError(found.wrong)
      }
      if (found.missing === asked || (await get(found.missing)) === undefined) return false
      asked = found.missing
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
    async make(epoch, body) {
      const bytes = await sealStatement({ kind: SEGMENT, epoch, body }, chain.signStatement)
      const address = await snapshots.put(bytes)
      await save(epoch, { signer: chain.signer, address })
      return address
    },
    async take(epoch, ref, peer) {
      if (!(await isWhole(epoch, ref, fromPeer(peer)))) return false
      return (await save(epoch, ref)).some(({ address }) => address === ref.address)
    },
    list,
    /** A proposal may list what nobody honest has taken in: it comes to nothing, and the next view to another. */
    has: (epoch, ref) => isWhole(epoch, ref, fetch).catch(falseIfWrong),
    lost: whole.forget,
    fetch,
    fetchResults: createResultFetch(parts),
  }
}

/** Segments as the store has them, each the same value as long as it is there. */
function createListed(store: SegmentLog) {
  const listed = new Map<number, readonly SegmentRef[]>()

  async function list(epoch: number): Promise<readonly SegmentRef[]> {
    return listed.get(epoch) ?? keepList(epoch, await store.listSegments(epoch))
  }

  /** The first of an oracle stays, here as in the store: one after the other, so both have the same first. */
  const save = inTurn(async (epoch: number, ref: SegmentRef): Promise<readonly SegmentRef[]> => {
    const before = await list(epoch)
    await store.saveSegment(epoch, ref)
    if (before.some(({ signer }) => signer === ref.signer)) return before
    return keepList(
      epoch,
      [...before, ref].sort((a, b) => (a.signer < b.signer ? -1 : 1)),
    )
  })

  function keepList(epoch: number, refs: readonly SegmentRef[]): readonly SegmentRef[] {
    listed.set(epoch, refs)
    if (listed.size > LISTED) listed.delete(Math.min(...listed.keys()))
    return refs
  }

  return { list, save }
}

function createWholes() {
  const byEpoch = new Map<number, Set<string>>()
  return {
    has: (epoch: number, key: string) => byEpoch.get(epoch)?.has(key) === true,
    keep(epoch: number, key: string): void {
      const known = byEpoch.get(epoch) ?? new Set<string>()
      byEpoch.set(epoch, known.add(key))
      if (byEpoch.size > LISTED) byEpoch.delete(Math.min(...byEpoch.keys()))
    },
    forget: (epoch: number) => void byEpoch.delete(epoch),
  }
}

function inTurn<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (...args) => {
    const result = last.then(() => work(...args))
    last = result.catch(() => undefined)
    return result
  }
}

function keyOf(epoch: number, { signer, address }: SegmentRef): string {
  return `${epoch} ${signer} ${address}`
}

function falseIfWrong(error: unknown): false {
  if (error instanceof TypeError) return false
  throw error
}

function passUnlessMissing(error: unknown): undefined {
  if (error instanceof NodeError && error.code === 'snapshot_missing') return undefined
  throw error
}

/** Segments from peers: whatever they say, only what an oracle signed for this epoch gets onto the shelf. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesToHex } from '@noble/hashes/utils.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signStatement } from '../../chain/oracles/sign-statement.ts'
import {
  type EncodedSegment,
  encodeSegment,
  SEGMENT,
  type Segment,
  type SegmentRef,
} from '../../kernel/bundle/segment.ts'
import { account, GENESIS_MS, HOUR_MS, makeSigners, PLACE, say } from '../../kernel/testing/fixtures.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import {
  buildLedgerTree,
  decodeLedger,
  encodeLedger,
  ledgerKey,
} from '../../protocol/chain-formats/ledger.ts'
import {
  bodyHash,
  type StatementDraft,
  sealStatement,
} from '../../protocol/chain-formats/oracle-statement.ts'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import { createSegmentMemory, type SegmentMemory } from '../settle/segment-memory.ts'
import { writeSegment } from '../settle/settler.ts'
import { createFolderSnapshots, type SnapshotStore } from '../snapshots.ts'
import { openSqliteStore, type SqliteStore } from '../store/sqlite-store.ts'
import { EMPTY_ROUND, type Peer } from './peer.ts'
import { createSegmentShelf, type SegmentShelf } from './segment-shelf.ts'

const place = PLACE
const entryOf = (owner: Address, earned: bigint) => {
  const entry = { account: owner, asset: account(9), earned, spent: 0n, locked: 0n, lockedUntil: 0 }
  return [ledgerKey(owner, entry.asset), entry] as const
}
const EMPTY: Segment = { batches: [], acks: [], entries: [], late: [] }
const [me, other] = [1, 2].map(developmentAccount)
const signerOf = (account = me) => toAddress(account!.address)
const files = new Map<Hash, Uint8Array>()
/** What the peer says an epoch has led to. */
const results = new Map<string, Uint8Array>()
const peer: Peer = {
  name: 'a peer',
  getRound: async () => EMPTY_ROUND,
  async getFile(address) {
    const bytes = files.get(address)
    if (bytes === undefined) throw new Error('not here')
    return bytes
  },
  async getResult(_epoch, file) {
    const bytes = results.get(file)
    if (bytes === undefined) throw new Error('not here')
    return bytes
  },
}

let folder: string
/** Called when a file has come. */
let arrived: () => void = () => undefined
let store: SqliteStore
let snapshots: SnapshotStore
let segments: SegmentMemory
let shelf: SegmentShelf
let segment: Segment

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-shelf-'))
  const binding = { ...place, genesisMs: GENESIS_MS, epochMs: HOUR_MS }
  store = await openSqliteStore({ path: join(folder, 'node.db'), binding, denials: 10 })
  snapshots = createFolderSnapshots(join(folder, 'snapshots'))
  segments = createSegmentMemory({
    place,
    snapshots,
    epochMs: HOUR_MS,
    onRead: () => undefined,
    endOf: epoch => GENESIS_MS + (epoch + 1) * HOUR_MS,
  })
  const settler = {
    async lookAt(epoch: number, ref: SegmentRef) {
      const found = await segments.find(epoch, ref)
      return 'segment' in found ? ('whole' as const) : found
    },
  }
  shelf = createSegmentShelf({
    store,
    settler,
    snapshots,
    peers: [peer],
    chain: { signer: signerOf(), signStatement: draft => signStatement(me!, draft, place) },
    onNews: () => arrived(),
  })
  const [signer] = makeSigners(1)
  const said = await Promise.all([1, 2, 3].map(sequence => say({ signer: signer!, sequence })))
  const entries = said
    .map(evidence => ({ ...evidence, batch: 0 }))
    .sort((a, b) => (a.message.id < b.message.id ? -1 : 1))
  segment = { ...EMPTY, batches: [3], entries }
})

afterEach(async () => {
  files.clear()
  results.clear()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function sealed(change: Partial<StatementDraft> = {}, account = other, made = encodeSegment(segment)) {
  const draft = { kind: SEGMENT, epoch: 0, body: made.body, ...change }
  const bytes = await sealStatement(draft, said => signStatement(account!, said, place))
  return { bytes, ref: { signer: signerOf(account), address: bodyHash(bytes) }, made }
}

/** The peer has it, with its parts. */
function offer({ bytes, made }: { readonly bytes: Uint8Array; readonly made: EncodedSegment }): void {
  files.set(bodyHash(bytes), bytes)
  for (const part of made.parts) files.set(part.entry.hash, part.bytes)
}

/** What it says, if it is here and good. */
async function open(ref: SegmentRef): Promise<Segment | undefined> {
  const opened = (await shelf.has(0, ref)) ? await segments.findAll(0, [ref]) : undefined
  return opened?.[0]?.segment
}

/** Files that are asked for come a little later, if they come. */
const afterAsking = () => new Promise(resolve => setImmediate(resolve))

describe('what an epoch on the chain has led to', () => {
  const ledger = encodeLedger(new Map([entryOf(account(3), 5n)]))
  const state = encodeCbor(['a state'])
  const rootOf = (bytes: Uint8Array): Hash => `0x${bytesToHex(buildLedgerTree(decodeLedger(bytes)).root)}`
  const roots = { epoch: 7, stateRoot: bodyHash(state), ledgerRoot: rootOf(ledger) }

  it('is taken from whoever has it, where it is what the header names, and nothing else is', async () => {
    expect(await shelf.fetchResults(roots)).toBeUndefined()
    await afterAsking()
    const others = [
      { state: Uint8Array.of(0x80), ledger: encodeLedger(new Map([entryOf(account(3), 6n)])) },
      { state: ledger, ledger: state },
    ]
    for (const wrong of others) {
      for (const [file, bytes] of Object.entries(wrong)) results.set(file, bytes)
      expect(await shelf.fetchResults(roots)).toBeUndefined()
      await afterAsking()
    }
    expect(await snapshots.list()).toEqual([])
    for (const [file, bytes] of Object.entries({ state, ledger })) {
      results.set(file, bytes)
      const news = new Promise<void>(resolve => (arrived = resolve))
      expect(await shelf.fetchResults(roots)).toBeUndefined()
      await news
    }
    results.clear()
    expect(await shelf.fetchResults(roots)).toEqual({ state: bodyHash(state), ledger: bodyHash(ledger) })
  })
})

describe('a segment', () => {
  it('of one’s own is made, listed and read back', async () => {
    const own = { ...segment, word: { key: new Uint8Array(32).fill(7) } }
    const address = await shelf.make(0, await writeSegment(own, snapshots))
    expect(await shelf.list(0)).toEqual([{ signer: signerOf(), address }])
    expect(await open({ signer: signerOf(), address })).toEqual(own)
  })

  it('of another oracle is taken in, and the first of an epoch stays', async () => {
    const first = await sealed()
    const second = await sealed({}, other, encodeSegment(EMPTY))
    offer(first)
    offer(second)
    expect(await shelf.take(0, first.ref, peer)).toBe(true)
    expect(await shelf.take(0, second.ref, peer)).toBe(false)
    expect(await shelf.list(0)).toEqual([first.ref])
    // A proposal may list the second all the same: everybody then uses the one that it lists.
    expect(await open(second.ref)).toEqual(EMPTY)
  })

  it('that is not here is fetched from whoever has it', async () => {
    const one = await sealed()
    expect(await open(one.ref)).toBeUndefined()
    await afterAsking()
    offer(one)
    // First what names its parts, then the parts.
    for (let round = 0; round < 2; round++) {
      const news = new Promise<void>(resolve => (arrived = resolve))
      expect(await open(one.ref)).toBeUndefined()
      await news
    }
    files.clear()
    expect(await open(one.ref)).toEqual(segment)
  })

  it('is not on the shelf before its parts are', async () => {
    const one = await sealed()
    files.set(one.ref.address, one.bytes)
    await expect(shelf.take(0, one.ref, peer)).rejects.toThrow('not here')
    expect(await shelf.list(0)).toEqual([])
    offer(one)
    expect(await shelf.take(0, one.ref, peer)).toBe(true)
  })

  it('whose part is another’s is refused', async () => {
    const one = await sealed()
    offer(one)
    files.set(one.made.parts[0]!.entry.hash, Uint8Array.of(0x80))
    await expect(shelf.take(0, one.ref, peer)).rejects.toThrow('not what its address says')
  })

  it('that a peer answers with something else for is not taken', async () => {
    const { ref } = await sealed()
    files.set(ref.address, Uint8Array.of(1, 2, 3))
    expect(await open(ref)).toBeUndefined()
    await afterAsking()
    expect(await open(ref)).toBeUndefined()
  })

  it.each<[string, () => Promise<Pick<Awaited<ReturnType<typeof sealed>>, 'bytes' | 'ref' | 'made'>>]>([
    ['another epoch', () => sealed({ epoch: 1 })],
    ['another kind', () => sealed({ kind: 'proposal' })],
    ['bytes that are no segment', () => sealed({ body: Uint8Array.of(0xa0) })],
    [
      'another signer',
      async () => ({ ...(await sealed()), ref: { ...(await sealed()).ref, signer: signerOf() } }),
    ],
    [
      'another address',
      async () => ({
        ...(await sealed()),
        ref: { ...(await sealed()).ref, address: bodyHash(Uint8Array.of(1)) },
      }),
    ],
  ])('of %s is refused, and leaves nothing behind', async (_, make) => {
    const { bytes, ref, made } = await make()
    offer({ bytes, made })
    if (ref.address !== bodyHash(bytes)) files.set(ref.address, bytes)
    await expect(shelf.take(0, ref, peer)).rejects.toThrow()
    expect(await shelf.list(0)).toEqual([])
    // A proposal that lists it all the same comes to nothing, and does no more harm.
    await open(ref)
    await afterAsking()
    expect(await open(ref)).toBeUndefined()
  })
})

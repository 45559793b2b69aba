/** How one oracle votes, opens and takes up openings, by what it has heard: the others are played by the test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signHeader } from '../../chain/epochs/sign-header.ts'
import { signStatement } from '../../chain/oracles/sign-statement.ts'
import type { SeedOpening } from '../../kernel/beacon/beacon.ts'
import { encodeSegment, SEGMENT, type Segment, type SegmentRef } from '../../kernel/bundle/segment.ts'
import { openingOf, sealedBy } from '../../kernel/testing/beacon.ts'
import {
  account,
  factsOf,
  GENESIS_MS,
  HOUR_MS,
  PLACE,
  testNetwork,
  verify,
} from '../../kernel/testing/fixtures.ts'
import { headerStructHash } from '../../protocol/chain-formats/header.ts'
import { bodyHash, sealStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { sampleHeaders } from '../../protocol/testing/contract-vectors.ts'
import { createSettler } from '../settle/settler.ts'
import { createFolderSnapshots } from '../snapshots.ts'
import { openSqliteStore, type SqliteStore } from '../store/sqlite-store.ts'
import { type Agreement, createAgreement, type Standing } from './agreement.ts'
import type { OwnVotes } from './ballots.ts'
import { COMMIT, encodeSaying, OPENINGS, PREPARE, PROPOSAL, type Saying } from './ballots-codec.ts'
import { proposerOf } from './committee.ts'
import { encodeList, listHash } from './evidence-list.ts'
import { EMPTY_ROUND, type Peer, type RoundView } from './peer.ts'

const EPOCH = 2
const accounts = [1, 2, 3, 4].map(developmentAccount)
const signers = accounts.map(({ address }) => toAddress(address)).sort()
const committee = { signers, quorum: 3 }
const accountOf = (signer: string | undefined) =>
  accounts.find(({ address }) => toAddress(address) === signer)!
const sealed = sealedBy(
  factsOf([], { oracles: signers.map((signer, id) => ({ id: id + 1, signer, payee: account(9) })) }),
)
const openings = signers.map(signer => openingOf(signer, sealed))
const EMPTY: Segment = { batches: [], acks: [], entries: [], late: [] }

let folder: string
let store: SqliteStore
let agreement: Agreement
let heard: () => void
let told: RoundView
let segments: readonly SegmentRef[]
const files = new Map<Hash, Uint8Array>()

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-agreement-'))
  const binding = { ...PLACE, genesisMs: GENESIS_MS, epochMs: HOUR_MS }
  store = await openSqliteStore({ path: join(folder, 'node.db'), binding, denials: 10 })
  segments = await Promise.all(
    signers.map(async (signer, index) => {
      const bytes = await seal(
        SEGMENT,
        encodeSegment({ ...EMPTY, acks: [Uint8Array.of(index)] }).body,
        signer,
      )
      files.set(bodyHash(bytes), bytes)
      return { signer, address: bodyHash(bytes) }
    }),
  )
  const peer: Peer = {
    name: 'the others',
    getRound: async () => told,
    getFile: async address => files.get(address) ?? Promise.reject(new Error('not here')),
    getResult: () => Promise.reject(new Error('not here')),
  }
  const snapshots = createFolderSnapshots(join(folder, 'snapshots'))
  const settler = createSettler({
    network: testNetwork(),
    place: PLACE,
    genesisMs: GENESIS_MS,
    signer: signers[0]!,
    store,
    snapshots,
    verify,
    monotonicMs: () => 0,
  })
  agreement = createAgreement({
    place: PLACE,
    store,
    settler,
    snapshots,
    peers: [peer],
    logEveryMs: 1_000,
    viewMs: 32_000,
    chain: {
      signer: signers[0]!,
      signStatement: draft => signStatement(accountOf(signers[0]), draft, PLACE),
    },
    onNews: () => heard(),
    onPeerTrouble: () => heard(),
  })
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const standing = (change: Partial<Standing> = {}): Standing => ({
  epoch: EPOCH,
  committee,
  viewNumber: 1,
  nowMs: GENESIS_MS,
  sealed,
  patientUntil: 4,
  ...change,
})

function seal(kind: string, body: Uint8Array, signer: string | undefined): Promise<Uint8Array> {
  return sealStatement({ kind, epoch: EPOCH, body }, draft => signStatement(accountOf(signer), draft, PLACE))
}

/** A commit of one of them in another epoch. */
const commitIn = (epoch: number, signer: string | undefined) =>
  sealStatement(
    {
      kind: COMMIT,
      epoch,
      body: encodeSaying({ kind: COMMIT, viewNumber: 0, list: `0x${'44'.repeat(32)}` }),
    },
    draft => signStatement(accountOf(signer), draft, PLACE),
  )

const say = (saying: Saying, signer = proposerOf(committee, EPOCH, saying.viewNumber)) =>
  seal(saying.kind, encodeSaying(saying), signer)

async function hear(view: Partial<RoundView>, at: Standing): Promise<void> {
  told = { ...EMPTY_ROUND, ...view }
  const news = new Promise<void>(resolve => {
    heard = resolve
  })
  agreement.ask(at)
  await news
}

/** The view's proposer proposes these segments, which are all here. @returns how the oracle votes then. */
async function propose(listed: readonly number[], at = standing(), own: OwnVotes = {}, segment?: Hash) {
  const some = listed.map(index => segments[index]!)
  const bytes = await say({ kind: PROPOSAL, viewNumber: at.viewNumber, segments: some })
  await hear({ segments, ballots: [bytes] }, at)
  return agreement.nextVote(at, own, segment)
}

const nameOf = (listed: readonly number[]) =>
  listHash({ epoch: EPOCH, segments: listed.map(index => segments[index]!) })

/** These oracles said the same of a list in a view. */
async function voted(kind: 'prepare' | 'commit', by: readonly number[], viewNumber: number, list: Hash) {
  return Promise.all(by.map(index => say({ kind, viewNumber, list }, signers[index])))
}

describe('an oracle prepares', () => {
  it('a list of a quorum of segments that it holds, its own among them', async () => {
    expect(await propose([0, 1, 2], standing(), {}, segments[0]!.address)).toEqual({
      prepared: { viewNumber: 1, list: nameOf([0, 1, 2]) },
    })
    expect(await propose([1, 2, 3], standing({ viewNumber: 2 }), {}, segments[0]!.address)).toBeUndefined()
    expect(await propose([1, 2, 3], standing({ viewNumber: 3 }))).toBeDefined()
    expect(await propose([0, 1], standing({ viewNumber: 4 }))).toBeUndefined()
  })

  it('nothing that names a segment which is not to be had, or is none', async () => {
    const rotten = await seal(SEGMENT, Uint8Array.of(0xa0), signers[3])
    files.set(bodyHash(rotten), rotten)
    const lost: Hash = `0x${'77'.repeat(32)}`
    for (const [at, address] of [bodyHash(rotten), lost].entries()) {
      const viewNumber = 1 + at
      const listed = [...segments.slice(0, 3), { signer: signers[3]!, address }]
      await hear(
        { segments, ballots: [await say({ kind: PROPOSAL, viewNumber, segments: listed })] },
        standing({ viewNumber }),
      )
      expect(await agreement.nextVote(standing({ viewNumber }), {}, undefined)).toBeUndefined()
    }
  })

  it('nothing else than what it has committed to, until a quorum prepared that later', async () => {
    const committed = { viewNumber: 1, list: nameOf([0, 1, 2]) }
    const at = standing({ viewNumber: 3 })
    expect(await propose([0, 1, 2, 3], at, { committed })).toBeUndefined()
    await hear({ ballots: await voted(PREPARE, [1, 2, 3], 2, nameOf([0, 1, 2, 3])) }, at)
    expect(await agreement.nextVote(at, { committed }, undefined)).toEqual({
      committed,
      prepared: { viewNumber: 3, list: nameOf([0, 1, 2, 3]) },
    })
  })
})

describe('a quorum of prepares', () => {
  it('is committed to, where its list is here', async () => {
    const prepared = (await propose([0, 1, 2, 3]))!
    await agreement.cast(EPOCH, committee, prepared)
    await hear({ ballots: await voted(PREPARE, [1, 2], 1, nameOf([0, 1, 2, 3])) }, standing())
    const choice = { viewNumber: 1, list: nameOf([0, 1, 2, 3]) }
    expect(await agreement.nextVote(standing(), prepared, undefined)).toEqual({
      prepared: choice,
      committed: choice,
    })
  })

  it('is proposed again by whoever comes next, whatever it holds itself', async () => {
    await propose([0, 1, 2])
    await hear({ ballots: await voted(PREPARE, [1, 2, 3], 1, nameOf([0, 1, 2])) }, standing())
    const viewNumber = [2, 3, 4, 5].find(view => proposerOf(committee, EPOCH, view) === signers[0])!
    const at = standing({ viewNumber })
    await agreement.propose(at, {}, false)
    const { ballots } = await agreement.describe(EPOCH, undefined)
    expect(ballots).toContainEqual(
      await say({ kind: PROPOSAL, viewNumber, segments: segments.slice(0, 3) }, signers[0]),
    )
  })
})

describe('a certificate', () => {
  it('is a quorum of commits, and names a list that is fetched where it is not here', async () => {
    const list = { epoch: EPOCH, segments: segments.slice(0, 3) }
    const bytes = encodeList(list)
    files.set(bodyHash(bytes), bytes)
    await hear({ ballots: await voted(COMMIT, [1, 2], 1, bodyHash(bytes)) }, standing())
    expect(await agreement.certified(EPOCH, committee)).toBeUndefined()
    await hear({ ballots: await voted(COMMIT, [3], 1, bodyHash(bytes)) }, standing())
    const here = new Promise<void>(resolve => {
      heard = resolve
    })
    const first = await agreement.certified(EPOCH, committee)
    if (first === undefined) await here
    expect(first ?? (await agreement.certified(EPOCH, committee))).toMatchObject({
      ...list,
      list: bodyHash(bytes),
    })
  })

  it('that was written down is told again by who was started again, but for the votes of who has left since', async () => {
    const list = { epoch: EPOCH, segments: segments.slice(0, 3) }
    const bytes = encodeList(list)
    files.set(bodyHash(bytes), bytes)
    const commits = await voted(COMMIT, [1, 2, 3], 70, bodyHash(bytes))
    const written = commits.map(one => Buffer.from(one).toString('base64'))
    agreement.recall(EPOCH, committee, written)
    agreement.recall(EPOCH, committee, written)
    expect((await agreement.describe(EPOCH, undefined)).ballots).toEqual(commits)
    await agreement.certified(EPOCH, committee)
    await expect
      .poll(() => agreement.certified(EPOCH, committee), { timeout: 300_000 })
      .toMatchObject({ viewNumber: 70, list: bodyHash(bytes), commits })
    const left = { signers: signers.filter(signer => signer !== signers[3]), quorum: 3 }
    agreement.recall(EPOCH + 1, left, [
      Buffer.from(await commitIn(EPOCH + 1, signers[3])).toString('base64'),
      Buffer.from(await commitIn(EPOCH + 1, signers[1])).toString('base64'),
    ])
    expect((await agreement.describe(EPOCH + 1, undefined)).ballots).toHaveLength(1)
  })
})

describe('openings', () => {
  const list: Hash = `0x${'33'.repeat(32)}`
  async function proposed(opened: readonly SeedOpening[], at: Standing, named = list) {
    const { viewNumber } = at
    await hear({ ballots: [await say({ kind: OPENINGS, viewNumber, list: named, openings: opened })] }, at)
    return agreement.openingsOf(at, viewNumber, list)
  }

  it('are taken up where they open the seed with a quorum, its own among them', async () => {
    expect(await proposed(openings, standing())).toEqual({ viewNumber: 1, openings })
    expect(await proposed(openings.slice(1), standing({ viewNumber: 2 }))).toBeDefined()
    await agreement.open(standing())
    expect(await proposed(openings.slice(1), standing({ viewNumber: 3 }))).toBeDefined()
  })

  it.each([
    ['too few', openings.slice(0, 2)],
    ['none', []],
    ['one that is not good', openings.with(2, { ...openings[2]!, opening: openings[1]!.opening })],
  ])('are not with %s', async (_, opened) => {
    expect(await proposed(opened, standing())).toBeUndefined()
  })

  it('are not for another list', async () => {
    expect(await proposed(openings, standing(), `0x${'44'.repeat(32)}`)).toBeUndefined()
  })

  it('leave the seed shut only where it has waited long and cannot open it itself', async () => {
    expect(await proposed([], standing({ viewNumber: 4 }))).toBeDefined()
    await hear({ openings: openings.slice(1) }, standing({ viewNumber: 5 }))
    expect(await proposed([], standing({ viewNumber: 5 }))).toBeUndefined()
  })

  it('are there only where there is something to open', async () => {
    expect(await proposed(openings, standing({ sealed: undefined }))).toBeUndefined()
    expect(await proposed([], standing({ sealed: undefined, viewNumber: 2 }))).toBeDefined()
  })

  it('are learnt from whoever passes them on, if they are good', async () => {
    await hear({ openings: [openings[1]!, { ...openings[2]!, opening: openings[1]!.opening }] }, standing())
    expect((await agreement.describe(EPOCH, undefined)).openings).toEqual([openings[1]])
  })
})

describe('an epoch that is worked on for long', () => {
  const header = { ...sampleHeaders()[0]!, epoch: EPOCH }
  const headerHash = headerStructHash(header)
  const votes = () => agreement.votesFor(EPOCH, committee, headerHash).length
  const openLater = (count: number) => {
    for (let later = 1; later <= count; later++) agreement.ask(standing({ epoch: EPOCH + later }))
  }

  it('keeps its votes, however many begin meanwhile; one that is over is forgotten in the end', async () => {
    const vote = await signHeader(accountOf(signers[0]), header, PLACE)
    agreement.vote(committee, { header, headerHash }, vote)
    openLater(50)
    agreement.forget([EPOCH, EPOCH + 1])
    expect(votes()).toBe(1)
    agreement.forget([])
    expect(votes()).toBe(0)
  })

  it('is voted for as well when many are open that began later', async () => {
    openLater(50)
    agreement.forget([])
    const again = await signHeader(accountOf(signers[0]), header, PLACE)
    agreement.vote(committee, { header, headerHash }, again)
    expect(votes()).toBe(1)
  })
})

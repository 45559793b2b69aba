/** Which proposals one oracle votes for, by what it knows of the seed: the others are played by the test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signStatement } from '../../chain/sign-statement.ts'
import type { SeedOpening } from '../../kernel/beacon.ts'
import { openingOf, sealedBy } from '../../kernel/testing/beacon.ts'
import { account, factsOf, GENESIS_MS, HOUR_MS } from '../../kernel/testing/fixtures.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { sealStatement } from '../../protocol/oracle-statement.ts'
import { createFolderSnapshots } from '../snapshots.ts'
import { openSqliteStore, type SqliteStore } from '../store/sqlite-store.ts'
import { type Agreement, createAgreement, type Standing } from './agreement.ts'
import { proposerOf } from './committee.ts'
import type { Peer, RoundView } from './peer.ts'
import { encodeProposal, PROPOSAL } from './proposal.ts'

const EPOCH = 2
const place = { chainId: 31337, settlement: toAddress(`0x${'ab'.repeat(20)}`) }
const accounts = [1, 2, 3, 4].map(developmentAccount)
const signers = accounts.map(({ address }) => toAddress(address)).sort()
const committee = { signers, quorum: 3 }
const me = accounts.find(({ address }) => toAddress(address) === signers[0])!
const sealed = sealedBy(
  factsOf([], { oracles: signers.map((signer, id) => ({ id, signer, payee: account(9) })) }),
)
const segmentOf = (index: number): Hash => `0x${`${index}e`.repeat(32)}`
const segments = signers.map((signer, index) => ({ signer, address: segmentOf(index) }))
const openings = signers.map(signer => openingOf(signer, sealed))

let folder: string
let store: SqliteStore
let agreement: Agreement
let heard: () => void
let told: RoundView

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-agreement-'))
  const binding = { ...place, genesisMs: GENESIS_MS, epochMs: HOUR_MS }
  store = await openSqliteStore({ path: join(folder, 'node.db'), binding, denials: 10 })
  const peer: Peer = {
    name: 'the others',
    getRound: async () => told,
    getFile: async () => new Uint8Array(0),
  }
  agreement = createAgreement({
    ...{ place, store, peers: [peer] },
    snapshots: createFolderSnapshots(join(folder, 'snapshots')),
    chain: { signer: signers[0]!, signStatement: draft => signStatement(me, draft, place) },
    endOf: () => GENESIS_MS + HOUR_MS,
    onNews: () => heard(),
    onPeerTrouble: () => heard(),
  })
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const standing = (change: Partial<Standing> = {}): Standing => ({
  ...{ epoch: EPOCH, committee, viewNumber: 1, sealed, patientUntil: 4 },
  opened: segments.map(({ address }) => address),
  ...change,
})

interface Said {
  readonly viewNumber?: number
  readonly listed?: readonly number[]
  readonly opened?: readonly SeedOpening[]
}

/** The view's proposer proposes this, and the oracle hears of it. @returns true if it would vote for it. */
async function votes(said: Said, at: Standing): Promise<boolean> {
  const { viewNumber = at.viewNumber, listed = [0, 1, 2, 3], opened = openings } = said
  const body = encodeProposal({
    viewNumber,
    segments: listed.map(index => segments[index]!),
    openings: opened,
  })
  const signer = accounts.find(
    ({ address }) => toAddress(address) === proposerOf(committee, EPOCH, viewNumber),
  )!
  const bytes = await sealStatement({ kind: PROPOSAL, epoch: EPOCH, body }, draft =>
    signStatement(signer, draft, place),
  )
  await hear({ segments: [], proposals: [bytes], votes: [], openings: [] }, at)
  return agreement.proposalOf(at, viewNumber, undefined) !== undefined
}

async function hear(view: RoundView, at: Standing): Promise<void> {
  told = view
  const news = new Promise<void>(resolve => {
    heard = resolve
  })
  agreement.ask(at)
  await news
}

describe('an oracle votes for a proposal', () => {
  it('that opens the seed with a quorum, its own opening among them', async () => {
    expect(await votes({}, standing())).toBe(true)
    expect(await votes({ opened: openings.slice(0, 3) }, standing({ viewNumber: 2 }))).toBe(true)
    expect(await votes({ opened: openings.slice(1) }, standing({ viewNumber: 3 }))).toBe(false)
  })

  it('without its own opening, before it has opened, or once a whole round has failed', async () => {
    const opened = openings.slice(1)
    expect(await votes({ opened }, standing({ opened: undefined }))).toBe(true)
    expect(await votes({ opened, viewNumber: 4 }, standing({ viewNumber: 4 }))).toBe(true)
  })

  it.each([
    ['too few openings', openings.slice(0, 2)],
    ['no opening', []],
    ['an opening that is not good', openings.with(2, { ...openings[2]!, opening: openings[1]!.opening })],
  ])('not with %s', async (_, opened) => {
    expect(await votes({ opened }, standing())).toBe(false)
  })

  it('not with a segment that came after it opened the seed, before a whole round has failed', async () => {
    const early = segments.slice(0, 3).map(({ address }) => address)
    expect(await votes({}, standing({ opened: early }))).toBe(false)
    expect(await votes({ listed: [0, 1, 2] }, standing({ opened: early, viewNumber: 2 }))).toBe(true)
    expect(await votes({}, standing({ opened: early, viewNumber: 4 }))).toBe(true)
  })

  it('that leaves the seed shut only when it has waited long and cannot open it itself', async () => {
    expect(await votes({ opened: [] }, standing({ viewNumber: 4 }))).toBe(true)
    const known = { segments: [], proposals: [], votes: [], openings: openings.slice(1) }
    await hear(known, standing({ viewNumber: 5 }))
    expect(await votes({ opened: [] }, standing({ viewNumber: 5 }))).toBe(false)
  })

  it('with openings only where there is something to open', async () => {
    expect(await votes({}, standing({ sealed: undefined }))).toBe(false)
    expect(await votes({ opened: [] }, standing({ sealed: undefined, viewNumber: 2 }))).toBe(true)
  })
})

describe('openings', () => {
  const quiet = (opened: readonly SeedOpening[]) => ({
    segments: [],
    proposals: [],
    votes: [],
    openings: opened,
  })
  const known = async () => (await agreement.describe(EPOCH)).openings

  it('are taken from whoever passes them on, if they are good', async () => {
    await hear(quiet([openings[1]!, { ...openings[2]!, opening: openings[1]!.opening }]), standing())
    expect(await known()).toEqual([openings[1]])
  })

  it('are not given before it has been written down that they are', async () => {
    await agreement.open(standing({ opened: undefined }))
    expect(await known()).toEqual([])
  })
})

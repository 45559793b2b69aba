/** What gets into an epoch's agreement, and what does not, whoever says it. */
import { describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signHeader } from '../../chain/sign-header.ts'
import { signStatement } from '../../chain/sign-statement.ts'
import { type EpochHeader, headerStructHash } from '../../protocol/header.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { compactToBytes, sealStatement } from '../../protocol/oracle-statement.ts'
import { sampleHeaders } from '../../protocol/testing/contract-vectors.ts'
import type { Committee } from './committee.ts'
import { proposerOf, rankOf, viewAt } from './committee.ts'
import { decodeRound, encodeRound } from './peer.ts'
import { encodeProposal, openProposal, PROPOSAL } from './proposal.ts'
import { createRound } from './round.ts'

const place = { chainId: 31337, settlement: toAddress(`0x${'ab'.repeat(20)}`) }
const accounts = [1, 2, 3, 4].map(developmentAccount)
const signers = accounts.map(({ address }) => toAddress(address)).sort()
const committee: Committee = { signers, quorum: 3 }
const accountOf = (signer: string | undefined) =>
  accounts.find(({ address }) => toAddress(address) === signer)!
const address: Hash = `0x${'5e'.repeat(32)}`
const EPOCH = 5

async function propose(
  viewNumber: number,
  change: { signer?: string; kind?: string; epoch?: number; left?: string } = {},
) {
  const { signer = proposerOf(committee, EPOCH, viewNumber), kind = PROPOSAL, epoch = EPOCH, left } = change
  const segments = signers.filter(one => one !== left).map(one => ({ signer: one, address }))
  const body = encodeProposal({ viewNumber, segments, openings: [] })
  return sealStatement({ kind, epoch, body }, draft => signStatement(accountOf(signer), draft, place))
}

async function vote(index: number, header: EpochHeader) {
  const { signature } = await signHeader(accounts[index]!, header, place)
  return { headerHash: headerStructHash(header), signature: compactToBytes(signature) }
}

describe('a committee', () => {
  it('takes turns: everybody proposes once in as many views as there are oracles', () => {
    const turns = [0, 1, 2, 3].map(view => proposerOf(committee, EPOCH, view))
    expect(new Set(turns)).toEqual(new Set(signers))
    expect(rankOf(committee, EPOCH, 2, turns[2]!)).toBe(0)
    expect(rankOf(committee, EPOCH, 2, turns[1]!)).toBe(3)
  })

  it('is in one view by the chain’s time, and in view 0 before the epoch is closed', () => {
    const clock = { closedMs: 1_000_000, viewMs: 60_000 }
    const views = [0, 1_000_000, 1_059_999, 1_060_000, 1_239_999].map(ms => viewAt(clock, ms).viewNumber)
    expect(views).toEqual([0, 0, 0, 1, 3])
  })

  it('has longer views the more of them came to nothing', () => {
    const at = (viewMs: number) => viewAt({ closedMs: 0, viewMs: 10 }, viewMs)
    expect(at(40)).toEqual({ viewNumber: 4, lengthMs: 20, goneMs: 0 })
    expect(at(119)).toEqual({ viewNumber: 7, lengthMs: 20, goneMs: 19 })
    expect(at(120 + 4 * 30 + 39)).toEqual({ viewNumber: 12, lengthMs: 40, goneMs: 39 })
  })
})

describe('a proposal', () => {
  it('is kept when it is the right proposer’s first of its view, and is no news again', async () => {
    const round = createRound(EPOCH, place)
    const first = await propose(2)
    expect(round.learnProposal(first, committee, 2)).toBe(true)
    expect(round.learnProposal(first, committee, 2)).toBe(false)
    expect(round.learnProposal(await propose(2, { left: signers[0]! }), committee, 2)).toBe(false)
    expect(round.proposalOf(2)?.segments).toHaveLength(4)
    expect(round.describe().proposals).toEqual([first])
  })

  it.each<[string, number, Parameters<typeof propose>[1]]>([
    ['a view long past', 0, {}],
    ['a view far ahead', 4, {}],
  ])('by or for %s is not kept', async (_, view, change) => {
    const round = createRound(EPOCH, place)
    expect(round.learnProposal(await propose(view, change), committee, 2)).toBe(false)
    expect(round.describe().proposals).toEqual([])
  })

  it.each([
    { signer: signers[(EPOCH + 3) % 4]! },
    { epoch: EPOCH + 1 },
  ])('that is not the view’s own is what nobody honest says: %o', async change => {
    const round = createRound(EPOCH, place)
    const wrong = await propose(2, change)
    expect(() => round.learnProposal(wrong, committee, 2)).toThrow('not its proposer’s')
    expect(round.describe().proposals).toEqual([])
  })

  it('of another kind, out of order or malformed is refused', async () => {
    const round = createRound(EPOCH, place)
    const segment = await propose(2, { kind: 'segment' })
    expect(() => round.learnProposal(segment, committee, 2)).toThrow('proposal is needed')
    const twice = [signers[0]!, signers[0]!].map(signer => ({ signer, address }))
    const body = encodeProposal({ viewNumber: 2, segments: twice, openings: [] })
    const sealed = await sealStatement({ kind: PROPOSAL, epoch: EPOCH, body }, draft =>
      signStatement(accounts[0]!, draft, place),
    )
    expect(() => openProposal(sealed, place)).toThrow('ascend')
    for (const wrong of [Uint8Array.of(0x80), Uint8Array.of(0x82, 0x00, 0x81, 0x80), Uint8Array.of(0xa0)]) {
      const odd = await sealStatement({ kind: PROPOSAL, epoch: EPOCH, body: wrong }, draft =>
        signStatement(accounts[0]!, draft, place),
      )
      expect(() => openProposal(odd, place)).toThrow(TypeError)
    }
  })
})

describe('votes', () => {
  const [header, other] = sampleHeaders() as [EpochHeader, EpochHeader]

  it('count once an oracle, and only of the committee', async () => {
    const round = createRound(EPOCH, place)
    for (const index of [0, 1, 0]) round.learnVote(await vote(index, header), committee)
    const stranger = await signHeader(developmentAccount(9), header, place)
    const theirs = { headerHash: headerStructHash(header), signature: compactToBytes(stranger.signature) }
    expect(() => round.learnVote(theirs, committee)).toThrow('no oracle’s')
    const given = round.votesFor(headerStructHash(header), committee)
    expect(given.map(({ signer }) => signer).sort()).toEqual(
      [accounts[0], accounts[1]].map(account => toAddress(account!.address)).sort(),
    )
    expect(round.votesFor(headerStructHash(other), committee)).toEqual([])
  })

  it('of an oracle that has left do not count any more', async () => {
    const round = createRound(EPOCH, place)
    round.learnVote(await vote(0, header), committee)
    const without = {
      signers: signers.filter(signer => signer !== toAddress(accounts[0]!.address)),
      quorum: 3,
    }
    expect(round.votesFor(headerStructHash(header), without)).toEqual([])
  })

  it('for ever new headers are dropped after a while', async () => {
    const round = createRound(EPOCH, place)
    const given = await Promise.all(Array.from({ length: 70 }, (_, epoch) => vote(0, { ...header, epoch })))
    expect(given.filter(one => round.learnVote(one, committee))).toHaveLength(64)
    expect(round.learnVote(await vote(1, header), committee)).toBe(true)
  })

  it('that are no signatures are nobody’s', () => {
    const round = createRound(EPOCH, place)
    const headerHash = headerStructHash(header)
    for (const signature of [new Uint8Array(64), new Uint8Array(64).fill(0xff)])
      expect(() => round.learnVote({ headerHash, signature }, committee)).toThrow('no oracle’s')
  })
})

describe('a round on the wire', () => {
  it('is read back as it was written', async () => {
    const [header] = sampleHeaders()
    const round = {
      segments: signers.map(signer => ({ signer, address })),
      proposals: [await propose(0)],
      votes: [await vote(0, header!)],
      openings: signers.map(signer => ({ signer, opening: new Uint8Array(96).fill(1) })),
    }
    expect(decodeRound(encodeRound(round))).toEqual(round)
  })

  it.each([
    ['no map', Uint8Array.of(0x80)],
    ['no lists', Uint8Array.of(0xa0)],
    ['nothing', new Uint8Array(0)],
    ['noise', Uint8Array.of(0x83, 0x01, 0xff, 0x00)],
  ])('%s is refused', (_, bytes) => {
    expect(() => decodeRound(bytes)).toThrow()
  })

  it('with more than anybody honest lists is refused', () => {
    const segments = Array.from({ length: 4_097 }, () => ({ signer: signers[0]!, address }))
    expect(() => decodeRound(encodeRound({ segments, proposals: [], votes: [], openings: [] }))).toThrow(
      'at most',
    )
  })
})

/** What gets into an epoch's agreement besides the votes for its list, and what does not, whoever says it. */
import { describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signHeader } from '../../chain/epochs/sign-header.ts'
import { PLACE } from '../../kernel/testing/fixtures.ts'
import { type EpochHeader, headerStructHash } from '../../protocol/chain-formats/header.ts'
import { compactToBytes } from '../../protocol/chain-formats/oracle-statement.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { sampleHeaders } from '../../protocol/testing/contract-vectors.ts'
import { type Committee, proposerOf, rankOf } from './committee.ts'
import { decodeHeader, encodeHeader } from './header-codec.ts'
import { decodeRound, EMPTY_ROUND, encodeRound, type RoundView } from './peer.ts'
import { createRound, type SignedHeader } from './round.ts'

const accounts = [1, 2, 3, 4].map(developmentAccount)
const signers = accounts.map(({ address }) => toAddress(address)).sort()
const committee: Committee = { signers, quorum: 3 }
const address: Hash = `0x${'5e'.repeat(32)}`
const EPOCH = 5

async function vote(index: number, header: EpochHeader) {
  const { signature } = await signHeader(accounts[index]!, header, PLACE)
  return { headerHash: headerStructHash(header), signature: compactToBytes(signature) }
}

describe('a committee', () => {
  it('takes turns: everybody proposes once in as many views as there are oracles', () => {
    const turns = [0, 1, 2, 3].map(view => proposerOf(committee, EPOCH, view))
    expect(new Set(turns)).toEqual(new Set(signers))
    expect(rankOf(committee, EPOCH, 2, turns[2]!)).toBe(0)
    expect(rankOf(committee, EPOCH, 2, turns[1]!)).toBe(3)
  })
})

describe('votes', () => {
  const [header, other] = sampleHeaders() as [EpochHeader, EpochHeader]

  it('count once an oracle, and only of the committee', async () => {
    const round = createRound(EPOCH, PLACE)
    for (const index of [0, 1, 0]) round.learnVote(await vote(index, header), committee)
    const stranger = await signHeader(developmentAccount(9), header, PLACE)
    const theirs = { headerHash: headerStructHash(header), signature: compactToBytes(stranger.signature) }
    expect(() => round.learnVote(theirs, committee)).toThrow('no oracle’s')
    const given = round.votesFor(headerStructHash(header), committee)
    expect(given.map(({ signer }) => signer).sort()).toEqual(
      [accounts[0], accounts[1]].map(account => toAddress(account!.address)).sort(),
    )
    expect(round.votesFor(headerStructHash(other), committee)).toEqual([])
  })

  it('of an oracle that has left do not count any more', async () => {
    const round = createRound(EPOCH, PLACE)
    round.learnVote(await vote(0, header), committee)
    const without = {
      signers: signers.filter(signer => signer !== toAddress(accounts[0]!.address)),
      quorum: 3,
    }
    expect(round.votesFor(headerStructHash(header), without)).toEqual([])
  })

  it('of one oracle are kept under 64 headers, those of the newest views, in whatever order they come', async () => {
    const views = Array.from({ length: 70 }, (_, viewNumber) => ({ ...header, epoch: EPOCH, viewNumber }))
    const given = await Promise.all(views.map(one => vote(0, one)))
    for (const order of [views, views.toReversed()]) {
      const round = createRound(EPOCH, PLACE)
      for (const { viewNumber } of order) {
        round.learnVote(given[viewNumber]!, committee, views.length)
        if (round.votesBy(toAddress(accounts[0]!.address)).includes(given[viewNumber]!))
          round.learnHeader(encodeHeader(views[viewNumber]!))
      }
      const kept = new Set(round.votesBy(toAddress(accounts[0]!.address)))
      expect([kept.size, round.describe().headers.length]).toEqual([64, 64])
      // One that comes again after it was dropped is taken for the newest until its header is here: one place is all that it takes.
      expect(given.slice(7).filter(one => kept.has(one)).length).toBeGreaterThanOrEqual(62)
      expect(round.votesFor(headerStructHash(views[69]!), committee)).toHaveLength(1)
    }
  })

  it('of one who signs for ever push out no vote of another', async () => {
    const round = createRound(EPOCH, PLACE)
    round.learnVote(await vote(1, header), committee)
    const given = await Promise.all(Array.from({ length: 70 }, (_, epoch) => vote(0, { ...header, epoch })))
    expect(given.filter(one => round.learnVote(one, committee))).toHaveLength(64)
    for (const one of given.slice(64)) expect(round.learnVote(one, committee, 1)).toBe(true)
    expect(round.votesBy(toAddress(accounts[0]!.address))).toEqual(given.slice(6))
    expect(round.votesFor(headerStructHash(header), committee)).toHaveLength(1)
  })

  it('that are no signatures, or given in another network, are nobody’s', async () => {
    const round = createRound(EPOCH, PLACE)
    const headerHash = headerStructHash(header)
    const elsewhere = await signHeader(accounts[0]!, header, { ...PLACE, genesisHash: address })
    for (const signature of [
      new Uint8Array(64),
      new Uint8Array(64).fill(0xff),
      compactToBytes(elsewhere.signature),
    ])
      expect(() => round.learnVote({ headerHash, signature }, committee)).toThrow('no oracle’s')
  })
})

describe('what was signed', () => {
  const [sample] = sampleHeaders() as [EpochHeader]
  const header = { ...sample, epoch: EPOCH, viewNumber: 2 }
  const headerHash = headerStructHash(header)
  const bytes = encodeHeader(header)

  it('is told once vote and header are both here, whichever came first', async () => {
    for (const isFirst of [true, false]) {
      const told: SignedHeader[] = []
      const round = createRound(EPOCH, PLACE, signed => told.push(signed))
      if (isFirst) round.knowHeader(header, headerHash)
      for (const index of [0, 1]) round.learnVote(await vote(index, header), committee)
      expect(told).toHaveLength(isFirst ? 2 : 0)
      expect(round.learnHeader(bytes)).toBe(!isFirst)
      expect(round.learnHeader(bytes)).toBe(false)
      expect(told.map(({ signer }) => signer)).toEqual(
        [accounts[0], accounts[1]].map(account => toAddress(account!.address)),
      )
      expect(told[0]).toMatchObject({ header, headerHash })
      expect(round.describe().headers).toEqual([bytes])
      expect(round.signedIn(toAddress(accounts[0]!.address), 2)).toBe(headerHash)
      expect(round.signedIn(toAddress(accounts[0]!.address), 1)).toBeUndefined()
      expect(round.signedIn(toAddress(accounts[2]!.address), 2)).toBeUndefined()
    }
  })

  it('is not kept where no oracle has signed it, or it is of another epoch', async () => {
    const round = createRound(EPOCH, PLACE)
    expect(round.learnHeader(bytes)).toBe(false)
    const elsewhere = { ...header, epoch: EPOCH + 1 }
    round.learnVote(await vote(0, elsewhere), committee)
    expect(() => round.learnHeader(encodeHeader(elsewhere))).toThrow(`a header of epoch ${EPOCH + 1}`)
    expect(() => round.learnHeader(Uint8Array.of(0x80))).toThrow('a header')
    expect(round.describe().headers).toEqual([])
  })

  it('is shown to nobody before it is signed', () => {
    const round = createRound(EPOCH, PLACE)
    round.knowHeader(header, headerHash)
    expect(round.describe().headers).toEqual([])
  })

  it('is read back as it was written, and nothing else is read', () => {
    for (const one of sampleHeaders()) expect(decodeHeader(encodeHeader(one))).toEqual(one)
    for (let length = 0; length < bytes.length; length++)
      expect(() => decodeHeader(bytes.subarray(0, length))).toThrow()
    const row = { asset: toAddress(accounts[0]!.address), earned: 1n, spent: 2n, locked: 3n }
    expect(() => decodeHeader(encodeHeader({ ...header, assets: [row, row] }))).toThrow('ascending')
  })
})

describe('a round on the wire', () => {
  it('is read back as it was written', async () => {
    const [header] = sampleHeaders()
    const round: RoundView = {
      segments: signers.map(signer => ({ signer, address })),
      ballots: [Uint8Array.of(1, 2)],
      votes: [await vote(0, header!)],
      headers: [encodeHeader(header!)],
      openings: signers.map(signer => ({ signer, opening: new Uint8Array(96).fill(1) })),
      logs: [
        { epoch: 5, log: Uint8Array.of(3), acks: [Uint8Array.of(4)] },
        { epoch: 6, acks: [] },
      ],
    }
    expect(decodeRound(encodeRound(round))).toEqual(round)
    expect(decodeRound(encodeRound(EMPTY_ROUND))).toEqual(EMPTY_ROUND)
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
    const ballots = Array.from({ length: 16_385 }, () => new Uint8Array(0))
    expect(() => decodeRound(encodeRound({ ...EMPTY_ROUND, ballots }))).toThrow('at most')
  })
})

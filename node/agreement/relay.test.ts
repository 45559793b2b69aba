/** What is passed on of what others said, to whom, and what everybody hears at once. */
import { describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signHeader } from '../../chain/epochs/sign-header.ts'
import { signStatement } from '../../chain/oracles/sign-statement.ts'
import { PLACE } from '../../kernel/testing/fixtures.ts'
import { type EpochHeader, headerStructHash } from '../../protocol/chain-formats/header.ts'
import { compactToBytes, sealStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { sampleHeaders } from '../../protocol/testing/contract-vectors.ts'
import { encodeSaying, WISH } from './ballots-codec.ts'
import type { Committee } from './committee.ts'
import { EMPTY_ROUND, type RoundView } from './peer.ts'
import { createRelay } from './relay.ts'
import { createRound } from './round.ts'

const accounts = [1, 2, 3, 4].map(developmentAccount)
const signers = accounts.map(({ address }) => toAddress(address))
const [own, other, asker] = signers as [(typeof signers)[0], (typeof signers)[0], (typeof signers)[0]]
const committee: Committee = { signers: [...signers].sort(), quorum: 3 }
const [sample] = sampleHeaders() as [EpochHeader]
const EPOCH = 5
const [QUIET_MS, SILENT_MS] = [1_000, 2_000]
const header = { ...sample, epoch: EPOCH, viewNumber: 0 }
const another = { ...header, viewNumber: 1 }
const address: Hash = `0x${'5e'.repeat(32)}`

async function voteOf(index: number, of: EpochHeader) {
  const { signature } = await signHeader(accounts[index]!, of, PLACE)
  return { headerHash: headerStructHash(of), signature: compactToBytes(signature) }
}

/** A relay over a real round; `view` is what the round is described as, with two segments and ballots beside. */
function setUp(isSettled = false) {
  const round = createRound(EPOCH, PLACE)
  const relay = createRelay({
    own,
    viewMs: 32_000,
    roundOf: () => round,
    now: () => committee,
  })
  relay.settled(isSettled ? EPOCH : EPOCH - 1)
  const [mine, theirs] = [relay.say(Uint8Array.of(1)), Uint8Array.of(2)]
  const segments = [
    { signer: own, address },
    { signer: other, address },
  ]
  const view = (): RoundView => ({
    ...EMPTY_ROUND,
    ...round.describe(),
    segments,
    ballots: [mine, theirs, ...round.ballots.wishes()],
  })
  const pick = (quietMs: number, isFirst = false) =>
    relay.pick(view(), { epoch: EPOCH, asker, quietMs, isFirst })
  return { round, relay, view, pick, mine, theirs, segments }
}

describe('what an oracle tells another', () => {
  it('is its own at once, and of what others said nothing before it is quiet', () => {
    const { pick, mine, segments, view } = setUp()
    expect(pick(0)).toEqual({
      round: { ...EMPTY_ROUND, segments: [segments[0]], ballots: [mine] },
      holdsBack: true,
    })
    expect(pick(QUIET_MS - 1).round.ballots).toEqual([mine])
    expect(pick(QUIET_MS)).toEqual({ round: view(), holdsBack: false })
  })

  it('is its own votes to whom connects anew, with the headers: it may not know that it has signed', async () => {
    const { pick, round } = setUp(true)
    round.knowHeader(header, headerStructHash(header))
    for (const index of [1, 2]) round.learnVote(await voteOf(index, header), committee)
    const { round: told, holdsBack } = pick(0, true)
    expect([told.votes, told.headers.length, holdsBack]).toEqual([round.votesBy(asker), 1, false])
    expect(pick(0).round.headers).toEqual([])
  })

  it('is no list to whom has voted, nor anybody’s vote, before it is quiet for longer: then it is everything', async () => {
    const { pick, round, mine, view } = setUp()
    for (const index of [1, 2]) round.learnVote(await voteOf(index, header), committee)
    const told = pick(QUIET_MS).round
    expect(told.ballots).toEqual([mine])
    // The asker's own, and not the other's.
    expect(told.votes).toEqual(round.votesBy(asker))
    expect(pick(SILENT_MS)).toEqual({ round: view(), holdsBack: false })
  })

  it('is in which view others wish to be as soon as it is quiet, also to whom has voted', async () => {
    const { pick, round } = setUp()
    round.learnVote(await voteOf(2, header), committee)
    const body = encodeSaying({ kind: WISH, viewNumber: 3, oracle: other })
    const wish = await sealStatement({ kind: WISH, epoch: EPOCH, body }, draft =>
      signStatement(accounts[1]!, draft, PLACE),
    )
    round.ballots.learn(wish, committee, 0)
    expect(pick(QUIET_MS - 1).round.ballots).not.toContain(wish)
    expect(pick(QUIET_MS).round.ballots).toContain(wish)
  })

  it('is nothing of an epoch that is on the chain but its own', async () => {
    const { pick, round, relay, mine, segments } = setUp(true)
    round.learnVote(relay.say(await voteOf(0, header)), committee)
    round.learnVote(await voteOf(1, header), committee)
    const { round: told, holdsBack } = pick(10 * SILENT_MS)
    expect(told).toMatchObject({ segments: [segments[0]], ballots: [mine], headers: [] })
    expect([told.votes, holdsBack]).toEqual([round.votesBy(own), false])
  })

  it('is who signed another header than its own at once, with the headers, also when the epoch is on the chain', async () => {
    for (const isSettled of [false, true]) {
      const { pick, round, relay } = setUp(isSettled)
      for (const one of [header, another]) round.knowHeader(one, headerStructHash(one))
      round.learnVote(relay.say(await voteOf(0, header)), committee)
      round.learnVote(await voteOf(1, header), committee)
      expect(pick(0).round.votes).toEqual(round.votesBy(own))
      const odd = await voteOf(1, another)
      round.learnVote(odd, committee)
      expect(pick(0).round.votes).toEqual([...round.votesBy(own), odd])
      expect(pick(0).round.headers).toHaveLength(2)
    }
  })
})

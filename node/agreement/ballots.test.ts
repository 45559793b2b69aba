/** What oracles hear of each other's votes for a list, and that no two lists of one epoch are ever certified. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signStatement } from '../../chain/oracles/sign-statement.ts'
import { sealStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { createBallots, mayCommit, mayPrepare, type OwnVotes } from './ballots.ts'
import {
  type Choice,
  COMMIT,
  encodeSaying,
  OPENINGS,
  PREPARE,
  PROPOSAL,
  readSaying,
  type Saying,
  WISH,
} from './ballots-codec.ts'
import { type Committee, proposerOf } from './committee.ts'
import { decodeList, encodeList, listHash } from './evidence-list.ts'

const place = { chainId: 31337, settlement: toAddress(`0x${'ab'.repeat(20)}`), genesisHash: hash(7) }
const accounts = [1, 2, 3, 4].map(developmentAccount)
const signers = accounts.map(({ address }) => toAddress(address)).sort()
const committee: Committee = { signers, quorum: 3 }
const EPOCH = 5
const segments = signers.map(signer => ({ signer, address: hash(0x5e) }))
const fewer = segments.slice(1)

function hash(byte: number): Hash {
  return `0x${byte.toString(16).padStart(2, '0').repeat(32)}`
}

async function seal(saying: Saying, signer: string | undefined, epoch = EPOCH): Promise<Uint8Array> {
  const account = accounts.find(({ address }) => toAddress(address) === signer)!
  const body = encodeSaying(saying)
  return sealStatement({ kind: saying.kind, epoch, body }, draft => signStatement(account, draft, place))
}

const propose = (viewNumber: number, listed = segments, signer = proposerOf(committee, EPOCH, viewNumber)) =>
  seal({ kind: PROPOSAL, viewNumber, segments: listed }, signer)
const vote = (kind: 'prepare' | 'commit', index: number, choice: Choice) =>
  seal({ kind, ...choice }, signers[index])

describe('a list', () => {
  it('has one form, and is named by its hash', () => {
    const list = { epoch: EPOCH, segments }
    expect(decodeList(encodeList(list))).toEqual(list)
    expect(listHash(list)).not.toBe(listHash({ epoch: EPOCH, segments: fewer }))
    expect(listHash(list)).not.toBe(listHash({ epoch: EPOCH + 1, segments }))
  })

  it.each<[string, Uint8Array]>([
    ['another version', Uint8Array.of(0x83, 0x01, 0x05, 0x80)],
    ['no epoch', Uint8Array.of(0x83, 0x02, 0x20, 0x80)],
    ['no segments', Uint8Array.of(0x82, 0x02, 0x05)],
    ['a signer of one byte', Uint8Array.of(0x83, 0x02, 0x05, 0x81, 0x82, 0x41, 0x00, 0x41, 0x00)],
  ])('with %s is refused', (_, bytes) => {
    expect(() => decodeList(bytes)).toThrow(TypeError)
  })

  it('names each signer once, ascending', () => {
    const bytes = encodeList({ epoch: EPOCH, segments: segments.toReversed() })
    expect(() => decodeList(bytes)).toThrow('ascend')
  })
})

describe('a proposal', () => {
  it('is kept when it is the right proposer’s first of its view, and is no news again', async () => {
    const ballots = createBallots(EPOCH, place)
    const first = await propose(2)
    expect(ballots.learn(first, committee, 2)).toBe(true)
    expect(ballots.learn(first, committee, 2)).toBe(false)
    expect(ballots.learn(await propose(2, fewer), committee, 2)).toBe(false)
    expect(ballots.proposalOf(2)).toEqual({
      viewNumber: 2,
      list: listHash({ epoch: EPOCH, segments }),
      segments,
    })
    expect(ballots.describe()).toEqual([first])
  })

  it.each([0, 4])('for view %i is not kept in view 2', async view => {
    const ballots = createBallots(EPOCH, place)
    ballots.learn(await propose(view), committee, 2)
    expect(ballots.proposalOf(view)).toBeUndefined()
    expect(ballots.describe()).toEqual([])
  })

  it('of a view far ahead is kept when that view is here', async () => {
    const ballots = createBallots(EPOCH, place)
    const far = await vote(PREPARE, 0, { viewNumber: 9, list: hash(1) })
    expect(ballots.learn(far, committee, 2)).toBe(false)
    expect(ballots.learn(far, committee, 8)).toBe(true)
  })

  it('of another oracle, or another epoch, is what nobody honest says', async () => {
    const ballots = createBallots(EPOCH, place)
    const other = await propose(2, segments, proposerOf(committee, EPOCH, 3))
    expect(() => ballots.learn(other, committee, 2)).toThrow('not its proposer’s')
    const saying: Saying = { kind: PROPOSAL, viewNumber: 2, segments }
    const elsewhere = await seal(saying, proposerOf(committee, EPOCH + 1, 2), EPOCH + 1)
    expect(() => ballots.learn(elsewhere, committee, 2)).toThrow('epoch 6')
  })

  it('of openings is kept by the same rules', async () => {
    const ballots = createBallots(EPOCH, place)
    const opening = { signer: signers[0]!, opening: new Uint8Array(96).fill(1) }
    const saying: Saying = { kind: OPENINGS, viewNumber: 1, list: hash(1), openings: [opening] }
    const bytes = await seal(saying, proposerOf(committee, EPOCH, 1))
    expect(ballots.learn(bytes, committee, 1)).toBe(true)
    expect(ballots.openingsOf(1)).toEqual(saying)
    const wrong = await seal({ ...saying, viewNumber: 2 }, proposerOf(committee, EPOCH, 1))
    expect(() => ballots.learn(wrong, committee, 1)).toThrow('not its proposer’s')
  })
})

describe('votes', () => {
  const choice = { viewNumber: 1, list: hash(1) }

  it('of a quorum in one view for one list are a certificate, and no fewer', async () => {
    const ballots = createBallots(EPOCH, place)
    for (const index of [0, 1]) ballots.learn(await vote(COMMIT, index, choice), committee, 1)
    ballots.learn(await vote(COMMIT, 2, { ...choice, list: hash(2) }), committee, 1)
    ballots.learn(await vote(COMMIT, 3, { ...choice, viewNumber: 2 }), committee, 1)
    expect(ballots.certificate(committee)).toBeUndefined()
    const last = await vote(COMMIT, 3, choice)
    ballots.learn(last, committee, 1)
    expect(ballots.certificate(committee)).toMatchObject(choice)
    expect(ballots.certificate(committee)?.commits).toContain(last)
    expect(ballots.prepared(committee)).toBeUndefined()
  })

  it('count once an oracle and view: the first that came', async () => {
    const ballots = createBallots(EPOCH, place)
    expect(ballots.learn(await vote(PREPARE, 0, choice), committee, 1)).toBe(true)
    expect(ballots.learn(await vote(PREPARE, 0, { ...choice, list: hash(2) }), committee, 1)).toBe(false)
    for (const index of [1, 2])
      ballots.learn(await vote(PREPARE, index, { ...choice, list: hash(2) }), committee, 1)
    expect(ballots.prepared(committee)).toBeUndefined()
  })

  it('of whoever has left the committee do not count any more', async () => {
    const ballots = createBallots(EPOCH, place)
    for (const index of [0, 1, 2]) ballots.learn(await vote(PREPARE, index, choice), committee, 1)
    expect(ballots.prepared(committee)).toEqual(choice)
    expect(ballots.prepared({ signers: signers.slice(1), quorum: 3 })).toBeUndefined()
  })

  it('of strangers are what nobody honest passes on', async () => {
    const ballots = createBallots(EPOCH, place)
    const bytes = await vote(PREPARE, 0, choice)
    expect(() => ballots.learn(bytes, { signers: signers.slice(1), quorum: 3 }, 1)).toThrow('no oracle’s')
  })

  it('in ever new views are the newest of them, and nothing goes of the others’', async () => {
    const ballots = createBallots(EPOCH, place)
    const first = await vote(PREPARE, 1, choice)
    ballots.learn(first, committee, 100)
    const given: Uint8Array[] = []
    for (let viewNumber = 0; viewNumber < 70; viewNumber++) {
      given.push(await vote(PREPARE, 0, { ...choice, viewNumber }))
      expect(ballots.learn(given.at(-1)!, committee, 100)).toBe(true)
    }
    expect(new Set(ballots.describe())).toEqual(new Set([first, ...given.slice(-64)]))
    expect(ballots.learn(given[0]!, committee, 100)).toBe(false)
    expect(ballots.learn(await vote(PREPARE, 0, { viewNumber: 3, list: hash(2) }), committee, 100)).toBe(
      false,
    )
  })

  it.each<[string, Uint8Array]>([
    ['no array', Uint8Array.of(0x00)],
    ['no view', Uint8Array.of(0x82, 0x20, 0x40)],
    ['a list of no bytes', Uint8Array.of(0x82, 0x00, 0x40)],
    ['a part too many', Uint8Array.of(0x83, 0x00, 0x40, 0x00)],
  ])('with %s are refused', async (_, body) => {
    const bytes = await sealStatement({ kind: PREPARE, epoch: EPOCH, body }, draft =>
      signStatement(accounts[0]!, draft, place),
    )
    expect(() => readSaying(bytes)).toThrow(TypeError)
  })
})

describe('wishes', () => {
  const wish = (index: number, viewNumber: number, oracle = signers[index]!) =>
    seal({ kind: WISH, viewNumber, oracle }, signers[index])

  it('are for a view and all before it: the newest of each oracle counts, and is all that is kept', async () => {
    const ballots = createBallots(EPOCH, place)
    const said = await Promise.all([wish(0, 9), wish(1, 7), wish(2, 3), wish(1, 6)])
    expect(said.map(bytes => ballots.learn(bytes, committee, 0))).toEqual([true, true, true, false])
    expect([1, 2, 3, 4].map(count => ballots.wishedBy(count, committee))).toEqual([9, 7, 3, 0])
    expect(ballots.describe()).toEqual(said.slice(0, 3))
    const later = await wish(2, 8)
    ballots.learn(later, committee, 0)
    expect(ballots.wishes()).toEqual([said[0], said[1], later])
    expect(ballots.wishedBy(3, committee)).toBe(7)
    // Whoever has left has none any more.
    expect(ballots.wishedBy(1, { signers: signers.slice(1), quorum: 3 })).toBe(8)
  })

  it('in another’s name, or a stranger’s, are what nobody honest passes on', async () => {
    const ballots = createBallots(EPOCH, place)
    const [forged, strange] = [await wish(0, 5, signers[1]), await wish(0, 5)]
    expect(() => ballots.learn(forged, committee, 0)).toThrow('no oracle’s')
    expect(() => ballots.learn(strange, { signers: signers.slice(1), quorum: 3 }, 0)).toThrow('no oracle’s')
    expect(ballots.describe()).toEqual([])
  })

  it('of ever later views cost no more signatures after a while, and are followed all the same', async () => {
    const ballots = createBallots(EPOCH, place)
    let looked = 0
    for (let viewNumber = 1; viewNumber <= 70; viewNumber++)
      if (ballots.learn(await wish(0, viewNumber), committee, 0)) looked++
    expect(looked).toBe(64)
    expect(ballots.learn(await wish(0, 71), committee, 63)).toBe(false)
    expect(ballots.learn(await wish(0, 71), committee, 64)).toBe(true)
    expect(ballots.learn(await wish(1, 2), committee, 64)).toBe(true)
  })

  it.each<[string, Uint8Array]>([
    ['no account', Uint8Array.of(0x82, 0x01, 0x40)],
    ['a view that no header has', Uint8Array.of(0x82, 0x1b, 0, 0, 0, 1, 0, 0, 0, 0, 0x40)],
    ['a part too many', Uint8Array.of(0x83, 0x01, 0x40, 0x00)],
  ])('with %s are refused', async (_, body) => {
    const bytes = await sealStatement({ kind: WISH, epoch: EPOCH, body }, draft =>
      signStatement(accounts[0]!, draft, place),
    )
    expect(() => createBallots(EPOCH, place).learn(bytes, committee, 0)).toThrow(TypeError)
  })
})

/**
 * Four oracles, of whom one says whatever helps: all votes that it could give count as given. The others vote as the rules
 * let them, in any order of events, each knowing any of the quorums that there are.
 */
describe('the rules of voting', () => {
  const HONEST = [0, 1, 2]
  const CHOICES = [0, 1, 2].flatMap(viewNumber =>
    [hash(0xa), hash(0xb)].map((list): Choice => ({ viewNumber, list })),
  )
  type Given = Readonly<Record<'prepare' | 'commit', ReadonlyMap<Choice, Set<number>>>>

  const isQuorum = (given: Given, kind: 'prepare' | 'commit', choice: Choice) =>
    given[kind].get(choice)!.size + 1 >= committee.quorum

  /** All that any of the honest may do next. */
  function* moves(own: readonly OwnVotes[], given: Given) {
    const quorums = CHOICES.filter(choice => isQuorum(given, PREPARE, choice))
    for (const oracle of HONEST) {
      for (const choice of CHOICES)
        if ([undefined, ...quorums].some(heard => mayPrepare(own[oracle]!, choice, heard)))
          yield { oracle, kind: PREPARE, choice } as const
      for (const choice of quorums)
        if (mayCommit(own[oracle]!, choice)) yield { oracle, kind: COMMIT, choice } as const
    }
  }

  function play(picks: readonly number[]) {
    const own: OwnVotes[] = HONEST.map(() => ({}))
    const none = () => new Map(CHOICES.map(choice => [choice, new Set<number>()]))
    const given = { [PREPARE]: none(), [COMMIT]: none() }
    for (const pick of picks) {
      const open = [...moves(own, given)]
      if (open.length === 0) break
      const { oracle, kind, choice } = open[pick % open.length]!
      given[kind].get(choice)!.add(oracle)
      own[oracle] = { ...own[oracle], [kind === PREPARE ? 'prepared' : 'committed']: choice }
    }
    return new Set(CHOICES.filter(choice => isQuorum(given, COMMIT, choice)).map(({ list }) => list))
  }

  it('twoListsAreNeverCertified', () => {
    let certified = 0
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 6, maxLength: 24 }), picks => {
        const lists = play(picks)
        certified += lists.size
        return lists.size <= 1
      }),
      { numRuns: 5_000 },
    )
    expect(certified).toBeGreaterThan(100)
  })

  it('an oracle holds fast to what it committed to, until a quorum prepares something else later', () => {
    const [first, second] = [hash(0xa), hash(0xb)]
    const committed = { viewNumber: 1, list: first }
    const other = { viewNumber: 3, list: second }
    expect(mayPrepare({ committed }, other, undefined)).toBe(false)
    expect(mayPrepare({ committed }, other, { viewNumber: 1, list: second })).toBe(false)
    expect(mayPrepare({ committed }, other, { viewNumber: 2, list: second })).toBe(true)
    expect(mayPrepare({ committed }, { ...other, list: first }, undefined)).toBe(true)
    expect(mayPrepare({ prepared: other }, other, undefined)).toBe(false)
    expect(mayCommit({ prepared: other }, { viewNumber: 2, list: first })).toBe(false)
  })
})

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Signer } from '../../protocol/cose/signer.ts'
import type { Hash, MessageId, SubjectId } from '../../protocol/ids.ts'
import { COMMITMENT, commitmentHash } from '../../protocol/words/commitment.ts'
import { OPENING } from '../../protocol/words/opening.ts'
import type { ReceivedMessage } from '../resource.ts'
import { GENESIS_MS, HOUR_MS, makeSigners, NETWORK_ID, say } from '../testing/fixtures.ts'
import { MOST_OPEN, mayKnow, orderOf, type Told, takeCommitments } from './commitments.ts'

let device: Signer
let other: Signer
let subjects: ReadonlyMap<SubjectId, unknown>
const epoch = { startMs: GENESIS_MS, endMs: GENESIS_MS + HOUR_MS }
const SLOT = GENESIS_MS
const salt: Hash = `0x${'5a'.repeat(32)}`

beforeAll(() => {
  const signers = makeSigners(2)
  device = signers[0]!
  other = signers[1]!
  subjects = new Map(signers.map(({ subject }) => [subject, {}]))
})

async function received(
  sequence: number,
  word: { readonly contentType: string; readonly payload: Uint8Array } | undefined,
  { atMs = GENESIS_MS + 1_000 + sequence, signer = device, points = 7 } = {},
): Promise<ReceivedMessage> {
  const { message, arrivedAtMs } = await say({ signer, sequence, points, arrivedAtMs: atMs, ...word })
  return { ...message, arrivedAtMs }
}

const commitTo = ({ payload }: ReceivedMessage, slot = SLOT, by = device.subject, network = NETWORK_ID) => ({
  contentType: COMMITMENT.contentType,
  payload: COMMITMENT.encode({
    slot,
    hash: commitmentHash({ networkId: network, subject: by, slot, salt, payload }),
  }),
})
const open = ({ id: message }: { readonly id: MessageId }, slot = SLOT) => ({
  contentType: OPENING.contentType,
  payload: OPENING.encode({ slot, salt, message }),
})

function take(
  words: readonly ReceivedMessage[],
  said: readonly ReceivedMessage[] = [],
  change: Partial<Parameters<typeof takeCommitments>[0]> = {},
) {
  const taken = takeCommitments({
    prior: [],
    network: NETWORK_ID,
    words,
    subjects,
    epoch,
    sinceMs: 0,
    said: Map.groupBy(said, ({ subject }) => subject),
    ...change,
  })
  const codes = taken.verdicts.flatMap(({ verdict }) =>
    verdict.accepted ? verdict.notes.map(({ code }) => code) : [],
  )
  return { ...taken, codes, fixed: [...taken.fixed] }
}

describe('a commitment', () => {
  it('says when the very message was fixed, once it is opened', async () => {
    const said = await received(2, undefined)
    const [commitment, opening] = [await received(0, commitTo(said)), await received(1, open(said))]
    const taken = take([commitment, opening], [said])
    expect(taken.fixed).toEqual([[said.id, { slot: SLOT, atMs: commitment.arrivedAtMs }]])
    expect([taken.commitments, taken.codes]).toEqual([[], []])
    expect(taken.verdicts.length).toBe(2)
  })

  it('opens nothing else: not another payload, not for another slot, network or subject', async () => {
    const said = await received(2, undefined)
    const wrong = [
      [await received(0, commitTo(await received(3, undefined, { points: 8 }))), open(said)],
      [await received(0, commitTo(said, SLOT + 1)), open(said)],
      [await received(0, commitTo(said, SLOT, device.subject, `0x${'01'.repeat(32)}`)), open(said)],
      [await received(0, commitTo(said, SLOT, other.subject)), open(said)],
    ] as const
    for (const [commitment, opening] of wrong)
      expect(take([commitment, await received(1, opening)], [said]).fixed).toEqual([])
    const stolen = await received(0, commitTo(said), { signer: other })
    expect(take([stolen, await received(1, open(said))], [said])).toMatchObject({
      fixed: [],
      codes: ['opening_unknown'],
    })
  })

  it('of one slot counts once: the first to arrive; who commits to several values cannot choose among them', async () => {
    const [one, two] = [await received(2, undefined), await received(3, undefined, { points: 8 })]
    const words = [
      await received(0, commitTo(two), { atMs: GENESIS_MS + 900 }),
      await received(1, commitTo(one), { atMs: GENESIS_MS + 800 }),
      await received(4, open(two)),
    ]
    expect(take(words, [one, two])).toMatchObject({ fixed: [], codes: ['commitment_repeated'] })
  })

  it('waits for its opening and its message, whichever comes first, for as long as any message may take', async () => {
    const said = await received(2, undefined)
    const [commitment, opening] = [await received(0, commitTo(said)), await received(1, open(said))]
    const first = take([commitment]).commitments
    const second = take([opening], [], { prior: first }).commitments
    expect(take([], [said], { prior: second }).fixed).toEqual([
      [said.id, { slot: SLOT, atMs: commitment.arrivedAtMs }],
    ])
    expect(take([], [said], { prior: second, sinceMs: commitment.arrivedAtMs + 1 })).toMatchObject({
      fixed: [],
      commitments: [],
    })
    expect(take([], [], { prior: first, subjects: new Map() }).commitments).toEqual([])
  })

  it('that no quorum saw arrive, or that was left out, was there by the end of its epoch at the latest', async () => {
    const said = await received(2, undefined)
    for (const atMs of [epoch.startMs, epoch.endMs - 1]) {
      const words = [await received(0, commitTo(said), { atMs }), await received(1, open(said))]
      expect(take(words, [said]).fixed).toEqual([[said.id, { slot: SLOT, atMs: epoch.endMs - 1 }]])
    }
  })

  it('that is never opened costs nothing but its place', async () => {
    const said = await received(2, undefined)
    const words = await Promise.all(
      Array.from({ length: MOST_OPEN + 2 }, (_, index) => received(index, commitTo(said, SLOT + index))),
    )
    const taken = take(words)
    expect(taken.commitments.length).toBe(MOST_OPEN)
    expect(taken.codes).toEqual(['commitments_full', 'commitments_full'])
    expect(taken.verdicts.every(({ verdict }) => verdict.accepted)).toBe(true)
  })
})

it('what stands beside it is told: a lucky one of many guesses, also where the others were opened wrongly', async () => {
  const said = await received(20, undefined)
  const guesses = await Promise.all(
    [1, 2, 3].map(async at =>
      received(at, commitTo(await received(20, undefined, { points: 10 + at }), SLOT + at)),
    ),
  )
  const right = await received(0, commitTo(said))
  const wrongly = await received(8, open(said, SLOT + 2))
  const words = [right, ...guesses, await received(9, open(said)), wrongly]
  const { fixed, commitments } = take(words, [said])
  expect(fixed).toEqual([
    [said.id, { slot: SLOT, atMs: right.arrivedAtMs, unopened: [SLOT + 1, SLOT + 2, SLOT + 3] }],
  ])
  expect(commitments.map(({ slot }) => slot)).toEqual([SLOT + 1, SLOT + 2, SLOT + 3])
  const again = await received(10, commitTo(said, SLOT + 2), { atMs: GENESIS_MS + 5_000 })
  expect(take([again], [], { prior: commitments }).codes).toEqual(['commitment_repeated'])
})

it('inWhateverOrderTheyComeTheSameIsFixed', async () => {
  const said = await Promise.all([0, 1, 2].map(at => received(100 + at, undefined, { points: at })))
  const words = await Promise.all(
    said.flatMap((message, at) => [
      received(10 * at, commitTo(message, SLOT + at)),
      received(10 * at + 1, commitTo(said[(at + 1) % 3]!, SLOT + at)),
      received(10 * at + 2, open(message, SLOT + at)),
    ]),
  )
  const expected = take(words, said)
  expect(expected.fixed.length).toBe(3)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(words, { minLength: words.length }),
      fc.shuffledSubarray(said, { minLength: said.length }),
      (shuffled, messages) => {
        const taken = take(shuffled, messages)
        expect([new Map(taken.fixed), taken.commitments]).toEqual([new Map(expected.fixed), []])
      },
    ),
  )
})

describe('who could have copied whom', () => {
  const told = fc
    .tuple(fc.nat(20), fc.nat(20))
    .map(([a, b]): Told => ({ fixedAtMs: Math.min(a, b), readableAtMs: Math.max(a, b) }))

  it('theOrderOfTwoIsTheOppositeTheOtherWayRound, and whoever is first could not have known', () => {
    const turned = { first: 'second', second: 'first' } as const
    fc.assert(
      fc.property(told, told, (a, b) => {
        const order = orderOf(a, b)
        expect(orderOf(b, a)).toBe(order === undefined ? undefined : turned[order])
        if (order === 'first') expect([mayKnow(a, b), mayKnow(b, a)]).toEqual([false, true])
      }),
    )
  })

  it('nobodyWhoCommittedBeforeTheOtherCouldBeReadIsEverTheCopy', () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        if (a.fixedAtMs <= b.readableAtMs) expect(orderOf(a, b)).not.toBe('second')
      }),
    )
  })
})

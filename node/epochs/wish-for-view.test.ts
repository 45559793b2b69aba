/**
 * How oracles come into one view, and stay: four of them with clocks and lengths of their own, messages that take their time or are
 * lost, restarts, and one that says whatever harms.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signStatement } from '../../chain/oracles/sign-statement.ts'
import { PLACE } from '../../kernel/testing/fixtures.ts'
import { sealStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { createBallots } from '../agreement/ballots.ts'
import { encodeSaying, WISH } from '../agreement/ballots-codec.ts'
import type { Committee } from '../agreement/committee.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import { type EpochParts, type Look, viewOf, wishForView } from './epoch-parts.ts'
import { NO_FENCE } from './fence.ts'
import { createViews, viewsWithin } from './views.ts'

const EPOCH = 5
const VIEW_MS = 8_000
const TICK_MS = 250
const accounts = [1, 2, 3, 4].map(developmentAccount)
const signers = accounts.map(({ address }) => toAddress(address)).sort()
const committee: Committee = { signers, quorum: 3 }
const look: Look = { head: { number: 9, hash: `0x${'07'.repeat(32)}`, timeMs: 1 }, committee }
const CLOSED: EpochRecord = { epoch: EPOCH, stage: 'closed', startMs: 0, endMs: 1, messages: 0 }
const HONEST = [0, 1, 2]
const FURTHEST = 2 ** 32 - 1

const sealed = new Map<string, Promise<Uint8Array>>()

function wishOf(oracle: Address, viewNumber: number): Promise<Uint8Array> {
  const account = accounts.find(({ address }) => toAddress(address) === oracle)!
  const body = encodeSaying({ kind: WISH, viewNumber, oracle })
  const key = `${oracle} ${viewNumber}`
  const bytes =
    sealed.get(key) ??
    sealStatement({ kind: WISH, epoch: EPOCH, body }, draft => signStatement(account, draft, PLACE))
  sealed.set(key, bytes)
  return bytes
}

interface Setting {
  /** How long the first view of each lasts, as it has learned. */
  readonly viewMs?: readonly number[]
  /** Ticks from one look of each to its next. */
  readonly looks?: readonly number[]
  /** Whether what `from` says at a time reaches `to`. */
  readonly reaches?: (from: number, to: number, nowMs: number) => boolean
  /** What the fourth says to each of the others at each tick; undefined: nothing. */
  readonly liar?: (to: number, nowMs: number, views: readonly number[]) => number | undefined
}

/** What is said arrives a tick later; all that an oracle knows it tells again, as gossip does. */
function createNetwork({
  viewMs = [],
  looks = [],
  reaches = () => true,
  liar = () => undefined,
}: Setting = {}) {
  let nowMs = 0
  const oracles = HONEST.map(index => {
    const memory = () => ({
      ballots: createBallots(EPOCH, PLACE),
      views: createViews({ monotonicMs: () => nowMs, viewMs: viewMs[index] ?? VIEW_MS }),
      /** In the view in which it is: all is looked at again in the next. */
      heard: new WeakSet<Uint8Array>(),
    })
    return { index, record: CLOSED, viewNumber: 0, memory, ...memory() }
  })
  type Oracle = (typeof oracles)[number]

  function partsOf(oracle: Oracle): EpochParts {
    const own = signers[oracle.index]!
    return {
      views: oracle.views,
      fence: NO_FENCE,
      chain: { signer: own },
      agreement: {
        wish: async (_: number, __: Committee, viewNumber: number) =>
          hear(oracle, await wishOf(own, viewNumber)),
        wished: () => ({
          byQuorum: oracle.ballots.wishedBy(3, committee),
          byHonest: oracle.ballots.wishedBy(2, committee),
        }),
      },
    } as unknown as EpochParts
  }

  function hear(oracle: Oracle, bytes: Uint8Array): void {
    if (oracle.heard.has(bytes)) return
    oracle.heard.add(bytes)
    oracle.ballots.learn(bytes, committee, oracle.viewNumber)
  }

  async function lookOf(oracle: Oracle): Promise<void> {
    const parts = partsOf(oracle)
    for (;;) {
      const wished = await wishForView(oracle.record, look, parts)
      if (wished === undefined) break
      oracle.record = wished
    }
    const viewNumber = viewOf(oracle.record, look, parts)
    if (viewNumber !== oracle.viewNumber) Object.assign(oracle, { viewNumber, heard: new WeakSet() })
  }

  async function tick(): Promise<void> {
    nowMs += TICK_MS
    const told = oracles.map(({ ballots }) => ballots.describe())
    for (const to of oracles) {
      for (const [from, statements] of told.entries())
        if (from !== to.index && reaches(from, to.index, nowMs))
          for (const bytes of statements) hear(to, bytes)
      const lie = liar(to.index, nowMs, viewsNow())
      if (lie !== undefined) hear(to, await wishOf(signers[3]!, lie))
    }
    for (const oracle of oracles)
      if ((nowMs / TICK_MS) % (looks[oracle.index] ?? 1) === 0) await lookOf(oracle)
  }

  const viewsNow = () => oracles.map(({ viewNumber }) => viewNumber)
  return {
    oracles,
    tick,
    restart(index: number) {
      Object.assign(oracles[index]!, oracles[index]!.memory())
    },
    get nowMs() {
      return nowMs
    },
    viewsNow,
    /** @returns how long they were in one view, the longest of each view that all were in, by view. */
    async run(ms: number): Promise<ReadonlyMap<number, number>> {
      const together = new Map<number, number>()
      for (const endMs = nowMs + ms; nowMs < endMs; ) {
        await tick()
        const [view, ...others] = viewsNow()
        if (others.every(other => other === view)) together.set(view!, (together.get(view!) ?? 0) + TICK_MS)
      }
      return together
    },
  }
}

const MINUTES = 60_000

describe('oracles that are all needed', () => {
  it('are in one view for nearly all of it, though each has learned another length', async () => {
    const network = createNetwork({ viewMs: [VIEW_MS, 3 * VIEW_MS, VIEW_MS / 2] })
    const together = await network.run(15 * MINUTES)
    const last = Math.max(...together.keys())
    expect(last).toBeGreaterThan(5)
    for (let view = 0; view < last; view++) {
      // As long as it is for who has the shortest but as many as can lie.
      const lastsMs = VIEW_MS * (1 + view / 4)
      expect(together.get(view), `view ${view}`).toBeGreaterThan(lastsMs - 5 * TICK_MS)
    }
  })

  it('wait for who looks seldom', async () => {
    const network = createNetwork({ looks: [1, 1, 12] })
    const together = await network.run(10 * MINUTES)
    for (let view = 1; view < Math.max(...together.keys()); view++)
      expect(together.get(view), `view ${view}`).toBeGreaterThan(VIEW_MS * (1 + view / 4) - 14 * TICK_MS)
  })

  it('do not go on alone: whoever is cut off is in the view in which it was, and comes to where the others are', async () => {
    let isCut = true
    const network = createNetwork({ reaches: (from, to) => !isCut || (from !== 2 && to !== 2) })
    await network.run(5 * MINUTES)
    expect(network.viewsNow()).toEqual([0, 0, 0])
    isCut = false
    await network.run(4 * TICK_MS)
    expect(network.viewsNow()).toEqual([1, 1, 1])
  })

  it('go on in the middle of it all when each is started again, one after the other, also when all are', async () => {
    const network = createNetwork()
    await network.run(3 * MINUTES)
    const before = network.viewsNow()[0]!
    expect(before).toBeGreaterThan(3)
    for (const index of HONEST) {
      network.restart(index)
      await network.run(2 * TICK_MS)
    }
    for (const index of HONEST) network.restart(index)
    await network.run(3 * TICK_MS)
    const after = network.viewsNow()
    expect(Math.min(...after)).toBeGreaterThanOrEqual(before)
    await network.run(2 * MINUTES)
    expect(Math.min(...network.viewsNow())).toBeGreaterThan(Math.max(...after))
  })
})

describe('one that lies', () => {
  it('and shouts of the last view there is moves nobody: no view is left before it is over for an honest one', async () => {
    const shouting = createNetwork({ liar: () => FURTHEST })
    for (let step = 0; step < 40; step++) {
      await shouting.run(4_000)
      expect(Math.max(...shouting.viewsNow())).toBeLessThanOrEqual(viewsWithin(2 * VIEW_MS, shouting.nowMs))
    }
    expect(Math.min(...shouting.viewsNow())).toBeGreaterThan(3)
  })

  it('and always wishes for the next view is no quicker than the quickest of the honest', async () => {
    const hurrying = createNetwork({ liar: (_, __, views) => Math.max(...views) + 1 })
    const together = await hurrying.run(4 * MINUTES)
    for (let view = 1; view < Math.max(...together.keys()); view++)
      expect(together.get(view), `view ${view}`).toBeGreaterThan(VIEW_MS * (1 + view / 4) - 4 * TICK_MS)
  })

  it('and tells one of them alone, or withholds what it wishes, parts nobody from the others', async () => {
    const network = createNetwork({ liar: to => (to === 0 ? FURTHEST : undefined) })
    await network.run(4 * MINUTES)
    const views = network.viewsNow()
    expect(Math.max(...views) - Math.min(...views)).toBeLessThanOrEqual(1)
    expect(Math.min(...views)).toBeGreaterThan(3)
  })
})

it('whatever was lost, stopped or said before, from some moment on honest ones share each view for nearly as long as it lasts', async () => {
  const misfortunes = fc.record({
    viewMs: fc.array(fc.integer({ min: 2_000, max: 20_000 }), { minLength: 3, maxLength: 3 }),
    looks: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 3, maxLength: 3 }),
    cuts: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(240)), { maxLength: 12 }),
    restarts: fc.array(fc.tuple(fc.nat(2), fc.nat(240)), { maxLength: 6 }),
    lies: fc.array(fc.constantFrom(undefined, 1, 3, 9, FURTHEST), { minLength: 1, maxLength: 9 }),
  })
  await fc.assert(
    fc.asyncProperty(misfortunes, async ({ viewMs, looks, cuts, restarts, lies }) => {
      const calmMs = 300_000
      const network = createNetwork({
        viewMs,
        looks,
        reaches: (from, to, nowMs) =>
          nowMs > calmMs ||
          !cuts.some(([a, b, second]) => a === from && b === to && Math.abs(nowMs / 1_000 - second) < 40),
        liar: (to, nowMs) => lies[(to + Math.floor(nowMs / 9_000)) % lies.length],
      })
      for (let second = 0; second < calmMs / 1_000; second++) {
        for (const [index, at] of restarts) if (at === second) network.restart(index)
        await network.run(1_000)
      }
      await network.run(MINUTES)
      const first = Math.max(...network.viewsNow()) + 1
      const together = await network.run(6 * MINUTES)
      const last = Math.max(...together.keys())
      expect(last).toBeGreaterThan(first)
      for (let view = first; view < last; view++) {
        const shortestMs = Math.min(...viewMs) * (1 + view / 4)
        expect(together.get(view) ?? 0).toBeGreaterThan(shortestMs - 20 * TICK_MS)
      }
    }),
    { numRuns: 8 },
  )
})

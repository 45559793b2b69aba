/** Whoever had a disk while it kept something is paid for that, whatever became of the disk since. */
import { describe, expect, it } from 'vitest'
import { PAST_DEVICES } from '../../../kernel/chain-facts.ts'
import type { Transfer } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { HOUR } from '../testing/conformance-case.ts'
import { alice, begun, carol, type Net, proof } from '../testing/storage-network.ts'
import type { Deal } from './books.ts'
import { amongOwners, oweForKeeping } from './owed.ts'

const buyer = toAddress(`0x${'b1'.repeat(20)}`)
/** What an hour of the piece costs. */
const AN_HOUR = 100n

type Begun = ReturnType<typeof begun>

/** The hour of an epoch, proved in the next one; `arrivesMs` before or in it. */
const proved = ({ net, one, first }: Begun, epoch: number, arrivesMs?: number) =>
  proof(net, alice, epoch, new Map([[one, first]])).then(said =>
    arrivesMs === undefined ? said : { ...said, arrivesMs },
  )

const paidTo = (transfers: readonly Transfer[]) => {
  const sums = new Map<Address, bigint>()
  for (const { to, payee, amount } of transfers)
    if (payee === alice.id) sums.set(to, (sums.get(to) ?? 0n) + amount)
  return Object.fromEntries(sums)
}

/** Epochs that bring nothing, until all that is on its way has come in. */
const wait = (net: Net) => Array.from({ length: 8 }, () => net.epoch())

describe('a disk that was sold', () => {
  it('pays the seller for what it proved before, where oracles bring the proof only afterwards', async () => {
    const all = begun(undefined, { late: 0, inclusion: 6 })
    const mine = await proved(all, 0, -2 * HOUR)
    all.net.epoch()
    all.net.epoch()
    all.net.sell(alice, buyer)
    const outcomes = [all.net.epoch(mine), ...wait(all.net)]
    expect(paidTo(outcomes.flatMap(({ transfers }) => transfers))).toEqual({ [alice.owner]: AN_HOUR })
    const credited = outcomes.flatMap(({ contributions }) =>
      contributions.filter(({ subject, units }) => subject === alice.id && units > 0n),
    )
    expect(credited).toMatchObject([{ units: AN_HOUR, madeBy: [{ owner: alice.owner, parts: AN_HOUR }] }])
  })

  it('pays each for its own hours, where they are paid together', async () => {
    const all = begun()
    const { net } = all
    for (let epoch = 1; epoch < 3; epoch++) net.epoch()
    net.sell(alice, buyer)
    net.epoch()
    const proofs = [await proved(all, 2), await proved(all, 3)]
    const { transfers, contributions } = net.epoch(...proofs)
    expect(paidTo(transfers)).toEqual({ [alice.owner]: AN_HOUR, [buyer]: AN_HOUR })
    expect(contributions.find(({ subject }) => subject === alice.id)).toMatchObject({
      units: 2n * AN_HOUR,
      madeBy: [
        { owner: alice.owner, parts: AN_HOUR },
        { owner: buyer, parts: AN_HOUR },
      ],
    })
  })

  it('is not had for nothing by whoever buys it while it owes for it, and costs nothing from then on', async () => {
    const all = begun()
    const { net } = all
    net.epoch(await proved(all, 0))
    net.sell(alice, carol.owner)
    expect(paidTo(net.epoch(await proved(all, 1)).transfers)).toEqual({ [alice.owner]: AN_HOUR })
    expect(net.epoch(await proved(all, 2)).transfers).toEqual([])
    net.sell(alice, buyer)
    // What it kept for its own owner is nobody's debt afterwards either.
    expect(net.epoch(await proved(all, 3)).transfers).toEqual([])
    expect(paidTo(net.epoch(await proved(all, 4)).transfers)).toEqual({ [buyer]: AN_HOUR })
  })

  it('that went through many hands while nothing was paid owes its buyer its own, and remembers no more than the chain', () => {
    const [known] = Object.values(begun().net.state().providers[alice.id]!.deals)
    const deal: Deal = { ...known! }
    const ownerOf = (index: number) => toAddress(`0x${(0xfe00 + index).toString(16).padStart(40, '0')}`)
    const at = (index: number): Subject => ({
      ...alice,
      owner: ownerOf(index),
      past: Array.from({ length: Math.min(index, PAST_DEVICES) }, (_, ago) => {
        return { untilMs: (index - ago) * HOUR, owner: ownerOf(index - ago - 1), cell: '' }
      }),
    })
    for (let index = 0; index < 30; index++) oweForKeeping(deal, at(index), (index + 1) * HOUR - 1, HOUR)
    const parts = amongOwners(deal, at(29), 3_000n)
    expect(parts.get(ownerOf(29))).toBe(100n)
    expect(parts.get(ownerOf(22))).toBe(100n)
    expect(parts.get(undefined)).toBe(2_100n)
    expect(deal.owed.length).toBe(10)
  })

  it('owes nobody what it earned for an owner whom nobody remembers', async () => {
    const all = begun()
    const { net } = all
    const mine = await proved(all, 0)
    for (let index = 1; index <= 9; index++)
      net.sell(alice, toAddress(`0x${(0xfe00 + index).toString(16).padStart(40, '0')}`))
    expect(net.epoch(mine).transfers).toEqual([])
    expect(wait(net).flatMap(({ transfers }) => transfers)).toEqual([])
  })
})

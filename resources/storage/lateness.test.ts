/** Whoever could not know is not late: proofs where the network settles late, and where oracles bring evidence later. */
import { describe, expect, it } from 'vitest'
import { type DealId, dealId } from '../../protocol/storage/storage-messages.ts'
import { MOST_ROUNDS } from './books.ts'
import { HOUR } from './testing/conformance-case.ts'
import {
  accept,
  alice,
  begun,
  bytesOf,
  codes,
  deal,
  network,
  PRICE,
  pieceOf,
  proof,
  TIB,
} from './testing/storage-network.ts'

describe('a round', () => {
  it.each([
    0, 1, 3, 5, 6, 50,
  ])('is paid for every hour and blames nobody, settled %i epochs late', async late => {
    const { net, one, first } = begun(undefined, { late, inclusion: 6 })
    const rounds = 8
    let paid = 0n
    const found: string[] = []
    for (let epoch = 1; epoch <= rounds + late + 12; epoch++) {
      const asked = epoch - late - 1
      // Until the network has told what it asks nobody can answer.
      const answers =
        asked >= 0 && asked < rounds ? [await proof(net, alice, asked, new Map([[one, first]]))] : []
      const { transfers, findings } = net.epoch(...answers)
      paid += transfers.reduce((sum, { amount }) => sum + amount, 0n)
      found.push(
        ...findings
          .filter(({ subject }) => subject === alice.id && epoch <= rounds + late)
          .map(({ code }) => code),
      )
    }
    expect(found).toEqual([])
    expect(paid).toBe((PRICE * 300_000n * BigInt(rounds)) / BigInt(TIB * 30 * 24))
  })

  it('is missed by who lost it, however late that is settled, and by nobody sooner', () => {
    for (const late of [0, 3, 50]) {
      const { net } = begun(undefined, { late, inclusion: 6 })
      const found = Array.from({ length: late + 12 }, () => codes(net.epoch())).map(all => all.length > 0)
      // The first is known late, answered within two hours, and whatever was left out has come in six epochs later.
      expect(found.indexOf(true) + 1).toBe(late + 1 + 2 + 5)
    }
  })

  it('is not proved by an answer that arrived after its time: what was lost may have been fetched again', async () => {
    const { net, one, first } = begun(undefined, { late: 0, inclusion: 6 })
    const bytes = new Map([[one, first]])
    const answer = await proof(net, alice, 0, bytes)
    net.epoch()
    net.epoch()
    const verdicts = net.epoch({ ...answer, arrivesMs: 1 }).verdicts
    expect(verdicts).toMatchObject([{ accepted: false, code: 'proof_late', facts: { epoch: 0 } }])
    const again = begun(undefined, { late: 0, inclusion: 6 })
    const inTime = await proof(again.net, alice, 0, new Map([[again.one, again.first]]))
    again.net.epoch()
    again.net.epoch()
    // Its oracle's segment was left out for three epochs, and it counts as it arrived.
    const brought = again.net.epoch({ ...inTime, arrivesMs: -HOUR })
    expect(brought.verdicts).toMatchObject([{ accepted: true, notes: [] }])
    const later = Array.from({ length: 3 }, () => again.net.epoch().transfers)
    expect([brought.transfers, ...later].map(({ length }) => length)).toEqual([0, 0, 0, 1])
  })

  it('remembers no more rounds than there may be, where nothing is settled for long', () => {
    const { net } = begun(undefined, { late: 5_000, inclusion: 6 }, 3_000)
    for (let epoch = 0; epoch < MOST_ROUNDS + 20; epoch++) expect(codes(net.epoch())).toEqual([])
    expect(Object.keys(net.state().rounds)).toHaveLength(MOST_ROUNDS)
    expect(net.state().providers[alice.id]!.open).toHaveLength(MOST_ROUNDS)
  })
})

describe('a deal whose two sides come in by different epochs', () => {
  const bytes = bytesOf(1)
  const begin = () => {
    const net = network(undefined, { late: 0, inclusion: 6 })
    const message = net.messageId()
    const offer = { ...deal([[alice, pieceOf(bytes)]]), id: message }
    return { net, offer, id: dealId(message, 0) }
  }
  const paidFor = async ({ net }: ReturnType<typeof begin>, id: DealId, from: number) => {
    let paid = 0n
    for (let asked = from; asked < 8; asked++) {
      const { transfers, findings } = net.epoch(await proof(net, alice, asked, new Map([[id, bytes]])))
      expect(codes({ findings })).toEqual([])
      paid += transfers.reduce((sum, { amount }) => sum + amount, 0n)
    }
    return paid
  }

  it('is paid from when both were there, though no seed asked for it before they came in', async () => {
    const prompt = begin()
    prompt.net.epoch(prompt.offer, accept(alice, prompt.id))
    const whole = await paidFor(prompt, prompt.id, 0)
    const [offerLate, bothLate] = [begin(), begin()]
    expect(codes(offerLate.net.epoch(accept(alice, offerLate.id)))).toEqual([])
    offerLate.net.epoch()
    offerLate.net.epoch({ ...offerLate.offer, arrivesMs: 2 - 2 * HOUR })
    expect(await paidFor(offerLate, offerLate.id, 2)).toBe(whole)
    bothLate.net.epoch()
    const back = { arrivesMs: 2 - HOUR }
    bothLate.net.epoch({ ...bothLate.offer, ...back }, { ...accept(alice, bothLate.id), ...back })
    expect(await paidFor(bothLate, bothLate.id, 1)).toBe(whole)
  })

  it('is unknown once an offer cannot come in any more', () => {
    const { net, id } = begin()
    expect(codes(net.epoch(accept(alice, id)))).toEqual([])
    const found = Array.from({ length: 8 }, () => codes(net.epoch()))
    expect(found.findIndex(all => all.length > 0)).toBe(6)
    expect(found[6]).toEqual([['deal_unknown', alice.id]])
    expect(net.state().providers).toEqual({})
  })
})

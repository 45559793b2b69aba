/** Whoever could not know is not late: proofs where the network settles late, and where oracles bring evidence later. */
import { describe, expect, it } from 'vitest'
import { type DealId, dealId, END_TYPE, encodeDeals } from '../messages/storage-messages.ts'
import { HOUR } from '../testing/conformance-case.ts'
import {
  accept,
  alice,
  begun,
  bytesOf,
  carol,
  codes,
  deal,
  network,
  PRICE,
  pieceOf,
  proof,
  TIB,
} from '../testing/storage-network.ts'
import { MOST_ROUNDS } from './books.ts'

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

describe('an end that comes in late', () => {
  const [HELD, K] = [8, 4]
  const end = (by: typeof alice, id: DealId, backMs: number) => ({
    by,
    type: END_TYPE,
    payload: encodeDeals([id]),
    arrivesMs: 2 - backMs,
  })
  /** Alice proves what is asked of her until nothing is. */
  const lived = async (endsAt: number, broughtAfter: number, who = carol) => {
    const { net, one, first } = begun(undefined, { late: 0, inclusion: K })
    const bytes = new Map([[one, first]])
    let paid = 0n
    const found: string[] = []
    for (let epoch = 1; epoch < endsAt + HELD + K; epoch++) {
      const asked = net.state().providers[alice.id]?.open.includes(epoch - 1) === true
      const proofs = asked ? [await proof(net, alice, epoch - 1, bytes)] : []
      const ends = epoch === endsAt + broughtAfter ? [end(who, one, broughtAfter * HOUR)] : []
      const { transfers, findings } = net.epoch(...proofs, ...ends)
      paid += transfers.reduce((sum, { amount, payee }) => sum + (payee === alice.id ? amount : 0n), 0n)
      found.push(...findings.flatMap(({ subject, code }) => (subject === alice.id ? [code] : [])))
    }
    return { paid, found }
  }

  it('costs and pays what it would have in time, whichever side said it', async () => {
    const inTime = await lived(3, 0)
    expect(inTime).toEqual({ paid: (PRICE * 300_000n * 3n) / BigInt(TIB * 30 * 24), found: [] })
    for (const broughtAfter of [1, 2, K])
      for (const who of [carol, alice]) expect(await lived(3, broughtAfter, who)).toEqual(inTime)
  })

  it('excuses nobody from what was asked before it was known: a provider that lost it is named', async () => {
    const { net, one, first } = begun(undefined, { late: 0, inclusion: K })
    net.epoch(await proof(net, alice, 0, new Map([[one, first]])))
    net.epoch()
    // Asked by the seeds of epochs 1 and 2 for what she lost, she shows an end that arrived in epoch 1.
    const found = [net.epoch(end(alice, one, 2 * HOUR))]
    while (found.length < 2 * K) found.push(net.epoch())
    const missing = found.flatMap(({ findings }) => findings).filter(({ subject }) => subject === alice.id)
    expect(missing.map(({ code, facts }) => [code, facts['epoch']])).toEqual([
      ['proof_missing', 1],
      ['proof_missing', 2],
    ])
  })

  it('takes nothing back: what is paid is of epochs by whose end every end has come in', async () => {
    const { net, one, first } = begun(undefined, { late: 0, inclusion: K })
    let paid = 0n
    for (let epoch = 1; epoch <= HELD; epoch++) {
      const ends = epoch === HELD ? [end(carol, one, K * HOUR)] : []
      const before = net.state().providers[alice.id]!.deals[one]!.provenMs
      const { transfers } = net.epoch(await proof(net, alice, epoch - 1, new Map([[one, first]])), ...ends)
      paid += transfers.reduce((sum, { amount }) => sum + amount, 0n)
      expect(net.state().providers[alice.id]!.deals[one]!.provenMs).toBeGreaterThanOrEqual(before)
    }
    // It arrived in epoch 4: those from 0 to 3 are paid, and not one more.
    for (let epoch = 0; epoch < K; epoch++)
      paid += net.epoch().transfers.reduce((sum, { amount }) => sum + amount, 0n)
    expect(paid).toBe((PRICE * 300_000n * 4n) / BigInt(TIB * 30 * 24))
  })
})

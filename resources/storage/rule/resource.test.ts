/** Storage over epochs: real pieces, real proofs, and what is paid for them. */

import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../kernel/subject.ts'
import { toAddress } from '../../../protocol/ids.ts'
import {
  DEAL_TYPE,
  type DealId,
  dealId,
  END_TYPE,
  encodeDeal,
  encodeDeals,
  encodeProof,
  encodeReceipt,
  PROOF_TYPE,
  RECEIPT_TYPE,
} from '../messages/storage-messages.ts'
import { readStorageView } from '../messages/view.ts'
import { member } from '../testing/conformance-case.ts'
import {
  accept,
  alice,
  begun,
  bob,
  bytesOf,
  carol,
  codes,
  deal,
  network,
  PRICE,
  pieceOf,
  proof,
  resource,
  subjects,
  TIB,
} from '../testing/storage-network.ts'

describe('a deal', () => {
  it('is paid for what was proved, to the base unit over its life, and the fee is burned', async () => {
    const { net, one, first } = begun()
    let [paid, burned] = [0n, 0n]
    for (let epoch = 0; epoch < 7; epoch++) {
      const outcome = net.epoch(await proof(net, alice, epoch, new Map([[one, first]])))
      for (const { amount, payee } of outcome.transfers) {
        expect(payee).toBe(alice.id)
        paid += amount
      }
      burned += outcome.charges.reduce((sum, { amount }) => sum + amount, 0n)
      const [mine] = outcome.contributions.filter(({ subject }) => subject === alice.id)
      expect(mine).toMatchObject({
        units: outcome.transfers[0]!.amount,
        qualityPpm: 1_000_000,
        facts: { proven: 1, faulted: 0, deals: 1, kibHours: 292n },
      })
    }
    expect(paid).toBe((PRICE * 300_000n * 7n) / BigInt(TIB * 30 * 24))
    expect(burned).toBe((paid * 2n) / 100n)
  })

  it('is not paid for what was not: the provider is named when the time is up', async () => {
    const { net, one, first } = begun()
    net.epoch(await proof(net, alice, 0, new Map([[one, first]])))
    expect(codes(net.epoch())).toEqual([])
    const late = net.epoch()
    expect(codes(late)).toEqual([['proof_missing', bob.id]])
    expect(late.findings[0]!.facts).toEqual({ epoch: 0, deals: 1, bytes: 300_000 })
    const his = late.contributions.filter(({ subject }) => subject === bob.id)
    expect(his).toMatchObject([{ units: 0n, qualityPpm: 0, facts: { faulted: 1, missed: 1 } }])
    expect(net.state().providers[bob.id]!.deals).toMatchObject({
      [Object.keys(net.state().providers[bob.id]!.deals)[0]!]: { provenMs: 0, paid: '0' },
    })
    const after = await proof(net, alice, 2, new Map([[one, first]]))
    expect(net.epoch(after).transfers.map(({ payee }) => payee)).toEqual([alice.id])
  })

  it('counts once, however often it is proved', async () => {
    const { net, one, first } = begun()
    const answer = await proof(net, alice, 0, new Map([[one, first]]))
    const outcome = net.epoch(answer, answer)
    expect(outcome.verdicts).toMatchObject([
      { accepted: true, notes: [] },
      { accepted: true, notes: [{ code: 'proven_already' }] },
    ])
    expect(outcome.transfers).toHaveLength(1)
    expect(net.epoch(answer)).toMatchObject({
      transfers: [],
      verdicts: [{ accepted: true, notes: [{ code: 'proven_already' }] }],
    })
  })

  it('is not proved by who lost a byte of what is asked, and the leaf is named', async () => {
    const { net, one, first } = begun()
    const rotten = first.map(byte => byte ^ 1)
    const outcome = net.epoch(await proof(net, alice, 0, new Map([[one, rotten]])))
    expect(outcome.verdicts).toMatchObject([
      { accepted: false, code: 'leaf_wrong', facts: { epoch: 0, number: 0, deal: one } },
    ])
    expect(outcome.transfers).toEqual([])
    const short = { by: alice, type: PROOF_TYPE, payload: encodeProof({ epoch: 1, leaves: [] }) }
    expect(net.epoch(short).verdicts).toMatchObject([{ accepted: false, code: 'proof_incomplete' }])
    const never = { by: alice, type: PROOF_TYPE, payload: encodeProof({ epoch: 99, leaves: [] }) }
    expect(net.epoch(never).verdicts).toMatchObject([{ accepted: false, code: 'not_asked' }])
  })

  it('cannot be proved before its seed is known, nor for another provider', async () => {
    const { net, one, two, first, second } = begun()
    const others = await proof(net, bob, 0, new Map([[two, second]]))
    expect(net.epoch({ ...others, by: alice }).verdicts).toMatchObject([
      { accepted: false, code: 'leaf_wrong' },
    ])
    expect(net.epoch(await proof(net, alice, 1, new Map([[one, first]]))).transfers).toHaveLength(1)
  })

  it('has no copy: the same bytes with another provider are no second deal', () => {
    const net = network()
    const piece = pieceOf(bytesOf(1))
    const message = net.messageId()
    const offer = {
      ...deal([
        [alice, piece],
        [bob, piece],
      ]),
      id: message,
    }
    const outcome = net.epoch(offer, accept(alice, dealId(message, 0)), accept(bob, dealId(message, 1)))
    expect(codes(outcome)).toEqual([['piece_stored_twice', carol.id]])
    expect(outcome.highlights).toMatchObject({ providers: 1, deals: 1, bytes: 300_000 })
  })

  it('goes on by another one for the same share, paid once for each round', async () => {
    const { net, one, first } = begun()
    const message = net.messageId()
    const next = dealId(message, 0)
    const renewed = { ...deal([[alice, pieceOf(first)]], 2000), id: message }
    const both = new Map([
      [one, first],
      [next, first],
    ])
    const outcome = net.epoch(renewed, accept(alice, next), await proof(net, alice, 0, both))
    expect(codes(outcome)).toEqual([])
    expect(net.state().providers[alice.id]!.deals).toMatchObject({ [next]: { since: 1 } })
    const paid = net.epoch(await proof(net, alice, 1, both))
    expect(paid.transfers.map(({ amount, facts }) => [amount, facts['deal']])).toEqual([[100n, next]])
  })

  it('ends when either side says so, and no one else; what was asked before is still paid', async () => {
    const { net, one, two, first } = begun()
    const end = (by: Subject, ...deals: DealId[]) => ({ by, type: END_TYPE, payload: encodeDeals(deals) })
    const strangers = net.epoch(end(bob, one))
    expect(codes(strangers)).toEqual([['deal_unknown', bob.id]])
    const ended = net.epoch(
      end(carol, one),
      end(bob, two),
      await proof(net, alice, 0, new Map([[one, first]])),
    )
    expect(ended.highlights).toMatchObject({ deals: 0 })
    const last = net.epoch(await proof(net, alice, 1, new Map([[one, first]])))
    expect(last.transfers.map(({ payee }) => payee)).toEqual([alice.id])
    for (let epoch = 0; epoch < 4; epoch++) net.epoch()
    expect(net.state().rounds).toEqual({})
    expect(net.state().providers[alice.id]!.deals).toEqual({})
  })

  it('ends at its time, and is forgotten where nobody accepted it', () => {
    const net = network()
    const [kept, open] = [net.messageId(), net.messageId()]
    net.epoch({ ...deal([[alice, pieceOf(bytesOf(1))]], 3.5), id: kept }, accept(alice, dealId(kept, 0)))
    net.epoch({ ...deal([[bob, pieceOf(bytesOf(2))]]), id: open })
    for (let epoch = 0; epoch < 12; epoch++) net.epoch()
    expect(net.state().providers[alice.id]!.deals).toEqual({})
    expect(net.state().providers[bob.id]).toBeUndefined()
  })
})

describe('money', () => {
  it('is set aside with the offer, to the end of the deal: what is promised to one disk is not promised to another', async () => {
    // An hour is 100; five of them, and one reading at 272, with 16 of fee.
    const net = network(790n)
    const [message, first] = [net.messageId(), bytesOf(1)]
    const pieces: [Subject, ReturnType<typeof pieceOf>][] = [
      [alice, pieceOf(first)],
      [bob, pieceOf(bytesOf(2))],
    ]
    const both = [dealId(message, 0), dealId(message, 1)] as const
    const outcome = net.epoch(
      { ...deal(pieces, 5), id: message },
      accept(alice, both[0]),
      accept(bob, both[1]),
    )
    expect(codes(outcome)).toEqual([['deposit_promised', carol.id]])
    expect(outcome.findings[0]!.facts).toEqual({ shares: 1, needs: 788n, available: 2n })
    const [lock] = Object.values(net.state().escrow)
    expect(lock).toMatchObject({ payer: carol.id, account: carol.owner, put: '788', left: '788' })
    // It is spent elsewhere meanwhile, and the disk is paid all the same.
    net.available.of = 0n
    let paid = 0n
    for (let epoch = 0; epoch < 5; epoch++) {
      const answers = epoch < 4 ? [await proof(net, alice, epoch, new Map([[both[0], first]]))] : []
      paid += net.epoch(...answers).transfers.reduce((sum, { amount }) => sum + amount, 0n)
    }
    expect(paid).toBe(400n)
    for (let epoch = 0; epoch < 6; epoch++) net.epoch()
    expect(net.state().escrow).toEqual({})
    expect(net.state().providers[alice.id]!.deals).toEqual({})
  })

  it('that was set aside for an offer comes back where nobody accepts it', () => {
    const net = network()
    net.epoch(deal([[alice, pieceOf(bytesOf(1))]]))
    expect(Object.keys(net.state().escrow)).toHaveLength(1)
    for (let epoch = 0; epoch < 12; epoch++) net.epoch()
    expect(net.state().escrow).toEqual({})
  })

  it('is not needed to fill the state: what is offered for nothing and never proved is over after a week', () => {
    const net = network()
    const price = { price: 0n, egress: 0n }
    let most = 0
    const counts: number[] = []
    for (let epoch = 0; epoch < 24; epoch++) {
      const message = net.messageId()
      const shares = Array.from({ length: 64 }, (_, index) => ({
        provider: alice.id,
        piece: { root: new Uint8Array(32).fill(epoch + 1).fill(index, 0, 2), rawSize: 127, height: 2 },
        ...price,
      }))
      const payload = encodeDeal({ file: 'ab'.repeat(16), needed: 1, untilMs: 2 ** 47, shares })
      const accepts = accept(alice, ...shares.map((_, index) => dealId(message, index)))
      net.epoch({ by: carol, type: DEAL_TYPE, payload, id: message }, accepts)
      counts.push(Object.keys(net.state().providers[alice.id]!.deals).length)
      most = Math.max(most, JSON.stringify(net.state()).length)
    }
    expect(Math.max(...counts.slice(12))).toBeLessThanOrEqual(Math.max(...counts.slice(0, 12)))
    expect(most).toBeLessThan(600_000)
  })

  it('pays what was proved also where the consumer has left, and its rest goes back', async () => {
    const { net, one, first } = begun()
    const bytes = new Map([[one, first]])
    const answer = await proof(net, alice, 0, bytes)
    net.leave(carol)
    expect(net.epoch(answer).transfers).toMatchObject([{ payer: carol.id, from: carol.owner, amount: 100n }])
    for (let epoch = 0; epoch < 6; epoch++) net.epoch()
    expect(net.state().escrow).toEqual({})
  })

  it('is of who promised it: a vault that is sold costs its buyer nothing that it did not agree to', async () => {
    const { net, one, first } = begun()
    const buyer = toAddress(`0x${'b1'.repeat(20)}`)
    net.sell(carol, buyer)
    const receipt = { by: carol, type: RECEIPT_TYPE, payload: encodeReceipt({ deal: one, bytes: 2 ** 40 }) }
    const paid = net.epoch(receipt, await proof(net, alice, 0, new Map([[one, first]])))
    expect(new Set(paid.transfers.map(({ from }) => from))).toEqual(new Set([carol.owner]))
    // An hour, and the one reading that was promised.
    expect(paid.transfers.reduce((sum, { amount }) => sum + amount, 0n)).toBe(372n)
  })

  it('for a disk that proves nothing comes back, and its deals are over', () => {
    const { net } = begun()
    const found: string[] = []
    for (let epoch = 0; epoch < 14; epoch++) found.push(...codes(net.epoch()).map(([code]) => code!))
    expect(found.filter(code => code === 'deal_faulted')).toHaveLength(2)
    expect(net.state().escrow).toEqual({})
    expect(net.state().rounds).toEqual({})
    expect(Object.values(net.state().providers).flatMap(({ deals }) => Object.keys(deals))).toEqual([])
  })

  it('for reading beyond what was promised counts as far as the deposit goes; the rest ends the deal after the grace time', () => {
    const { net, one } = begun()
    const receipt = { by: carol, type: RECEIPT_TYPE, payload: encodeReceipt({ deal: one, bytes: 2 ** 40 }) }
    net.available.of = 1_000_000n
    const read = net.epoch(receipt)
    const moved = [...read.transfers, ...read.charges].reduce((sum, { amount }) => sum + amount, 0n)
    // One reading was set aside before.
    expect(moved).toBeGreaterThan(1_000_000n)
    expect(moved).toBeLessThan(1_000_300n)
    net.available.of = 0n
    const found = Array.from({ length: 5 }, () => codes(net.epoch()).map(([code]) => code)).flat()
    expect(found).toContain('deposit_spent')
  })

  it('for what was read is by the consumer’s own receipts, which only grow', () => {
    const { net, one } = begun(2_000_000n)
    const receipt = (bytes: number, by = carol) => ({
      by,
      type: RECEIPT_TYPE,
      payload: encodeReceipt({ deal: one, bytes }),
    })
    expect(net.epoch(receipt(2 ** 30)).transfers).toMatchObject([
      { amount: 976_562n, facts: { served: 2 ** 30 } },
    ])
    expect(net.epoch(receipt(2 ** 20)).transfers).toEqual([])
    expect(net.epoch(receipt(2 ** 40, alice)).verdicts).toMatchObject([
      { accepted: false, code: 'not_a_consumer' },
    ])
  })

  it('is not made by oneself: an owner’s own provider earns nothing of it', async () => {
    const own = member(7, 'provider', 9)
    subjects.set(own.id, own)
    const net = network()
    const message = net.messageId()
    const bytes = bytesOf(5)
    net.epoch({ ...deal([[own, pieceOf(bytes)]]), id: message }, accept(own, dealId(message, 0)))
    const outcome = net.epoch(await proof(net, own, 0, new Map([[dealId(message, 0), bytes]])))
    subjects.delete(own.id)
    expect(outcome.transfers).toEqual([])
    expect(outcome.contributions).toMatchObject([{ units: 0n, facts: { proven: 1 } }])
  })
})

describe('what one may see', () => {
  it('is what is asked of a provider, and how a consumer’s shares stand', () => {
    const { net, one, two } = begun()
    const seen = (by: Subject) => readStorageView(resource.viewOf!(net.state(), by))
    expect(seen(alice)).toMatchObject({
      stores: { [one]: { size: 300_000 } },
      asked: { 0: expect.any(String) },
    })
    expect(seen(carol)).toMatchObject({
      stores: {},
      placed: { [one]: { provider: alice.id, missed: 0 }, [two]: { provider: bob.id } },
    })
  })
})

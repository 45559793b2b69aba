/** What is paid for bytes that relays carried, and what is not, and why. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  RELAY_OFFER,
  RELAY_RECEIPT,
  RELAY_SESSION,
  type RelayReceipt,
  type RelaySession,
} from '../../messages/relay/relay-messages.ts'
import { readRelayView } from '../../messages/relay/relay-view.ts'
import { member } from '../../testing/conformance-case.ts'
import {
  foundOf,
  HOUR_MS,
  idOf,
  type Network,
  notesOf,
  paidTo,
  type Said,
  START_MS,
  settle,
  unitsOf,
  viewAfter,
} from '../../testing/settle.ts'

const [EPOCHS, MB] = [14, 1_000_000]
const [relay, other, client] = [member(1, 'relay'), member(2, 'relay'), member(20, 'relay-client')]
const network: Network = { subjects: [relay, other, client], options: { settleAfter: '2h', fee: '1%' } }
/** The session is said first of all, so its name is known. */
const SESSION = idOf(0)

function open(change: Partial<RelaySession> = {}, by = client): Said {
  const usual = { relay: relay.id, price: 100n, budget: 100_000n, until: START_MS + 6 * HOUR_MS }
  const payload = RELAY_SESSION.encode({ ...usual, ...change })
  return { by, contentType: RELAY_SESSION.contentType, payload, at: 1_000 }
}

function receipt(bytes: number, hour: number, change: Partial<RelayReceipt> = {}, by = client): Said {
  const at = hour * HOUR_MS
  const payload = RELAY_RECEIPT.encode({
    session: SESSION,
    relay: relay.id,
    bytes,
    at: START_MS + at,
    ...change,
  })
  return { by, contentType: RELAY_RECEIPT.contentType, payload, at }
}

const paid = (said: readonly Said[], to = relay, net = network) => paidTo(settle(net, said, EPOCHS), to)

describe('a relay is paid', () => {
  it('by the bytes that its client signed for, to the base unit, the fee on top', () => {
    const settled = settle(network, [open(), receipt(12_345_678, 2), receipt(20 * MB + 9_999, 3)], EPOCHS)
    expect(paidTo(settled, relay)).toBe(2_000n)
    const burned = settled
      .flatMap(({ outcome }) => outcome.charges)
      .reduce((sum, { amount }) => sum + amount, 0n)
    expect(burned).toBe(21n)
    expect(unitsOf(settled, relay)).toBe(2_000n)
    expect(notesOf(settled)).toEqual([])
    expect(foundOf(settled, client)).toEqual(new Map())
  })

  it('linearly: however often it is signed for, and in whatever order, the highest counts', () => {
    const counts = fc.array(fc.tuple(fc.nat({ max: 400 * MB }), fc.integer({ min: 1, max: 7 })), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(counts, said => {
        const most = Math.max(...said.map(([bytes]) => bytes))
        expect(paid([open(), ...said.map(([bytes, hour]) => receipt(bytes, hour))])).toBe(
          BigInt(Math.floor(most / 10_000)),
        )
      }),
      { numRuns: 20 },
    )
  })

  it('though the receipt comes before the session that it is of', () => {
    const early = {
      ...receipt(10 * MB, 0),
      at: 500,
      payload: RELAY_RECEIPT.encode({ session: SESSION, relay: relay.id, bytes: 10 * MB, at: START_MS }),
    }
    const late = { ...open(), arrives: 3_000 }
    expect(paid([late, early])).toBe(1_000n)
  })

  it('until the time for receipts is over, which is after the session’s', () => {
    expect(paid([open(), receipt(10 * MB, 7.9)])).toBe(1_000n)
    const settled = settle(network, [open(), receipt(10 * MB, 8.1)], EPOCHS)
    expect(paidTo(settled, relay)).toBe(0n)
    expect([...foundOf(settled, client).keys()]).toEqual(['receipt_late'])
  })

  it('who had it when that was signed: what it carried before it was sold is its seller’s', () => {
    const owner = member(9, 'relay').owner
    const sold = {
      ...relay,
      owner,
      past: [{ owner: relay.owner, cell: '', untilMs: START_MS + 3 * HOUR_MS }],
    }
    const net = { ...network, subjects: [sold as never, other, client] }
    const transfers = settle(net, [open(), receipt(10 * MB, 2), receipt(30 * MB, 4)], EPOCHS).flatMap(
      ({ outcome }) => outcome.transfers,
    )
    expect(transfers.map(({ to, amount }) => [to, amount])).toEqual([
      [relay.owner, 1_000n],
      [owner, 2_000n],
    ])
  })

  it('never more than was set aside; the rest comes back when the session is over', () => {
    const settled = settle(network, [open({ budget: 1_010n }), receipt(90 * MB, 2)], EPOCHS)
    expect(paidTo(settled, relay)).toBe(1_000n)
    expect(foundOf(settled, client).get('budget_spent')).toMatchObject({ session: SESSION, wanted: 9_000n })
    const after = settle(network, [open(), receipt(10 * MB, 2)], EPOCHS).at(-1)!.outcome.state
    expect(after).toMatchObject({ escrow: {}, relay: { sessions: {} } })
  })
})

describe('nothing is paid', () => {
  it.each([
    ['to who signs for itself', [open(), receipt(10 * MB, 2, {}, relay)], ['not_a_relay_client']],
    ['for what another client signs', [open(), receipt(10 * MB, 2, {}, member(21, 'relay-client'))], []],
    ['to another relay than the session’s', [open(), receipt(10 * MB, 2, { relay: other.id })], []],
    ['for a session that nobody opened', [open({ until: START_MS }), receipt(10 * MB, 2)], ['relay_over']],
    [
      'for a session that lasts for ever',
      [open({ until: START_MS + 401 * 24 * HOUR_MS }), receipt(10 * MB, 2)],
      ['relay_over'],
    ],
    [
      'by who says a time that is still to come',
      [open(), receipt(10 * MB, 2, { at: START_MS + 3 * HOUR_MS })],
      ['time_ahead'],
    ],
    ['below what the network asks for', [open({ price: 4n }), receipt(10 * MB, 2)], ['price_low']],
    [
      'out of a deposit that nobody opened to it',
      [open({}, member(22, 'relay-client', { accepted: false }))],
      ['spending_not_allowed'],
    ],
  ] as const)('%s', (_, said, codes) => {
    const subjects = [
      relay,
      other,
      client,
      member(21, 'relay-client'),
      member(22, 'relay-client', { accepted: false }),
    ]
    const net = { subjects, options: { ...network.options, leastRelayPrice: '5' } }
    const settled = settle(net, said, EPOCHS)
    expect(settled.flatMap(({ outcome }) => outcome.transfers)).toEqual([])
    expect(notesOf(settled)).toEqual(codes)
  })

  it('between devices of one owner, and no token is given for it', () => {
    const own = member(23, 'relay-client', { owner: relay.owner })
    const net = { ...network, subjects: [relay, own] }
    const settled = settle(net, [open({}, own), receipt(10 * MB, 2, {}, own)], EPOCHS)
    expect([paidTo(settled, relay), unitsOf(settled, relay)]).toEqual([0n, 0n])
  })

  it('where nothing is set aside: allowed too little, or sixteen sessions before', () => {
    const poor = { ...network, allowed: 99n }
    expect([...foundOf(settle(poor, [open()], 2), client).keys()]).toEqual(['allowance_used'])
    const many = Array.from({ length: 17 }, () => open({ budget: 1n }))
    expect([...foundOf(settle(network, many, 2), client).keys()]).toEqual(['too_many_sessions'])
    expect([...foundOf(settle(network, [open({ relay: client.id })], 2), client).keys()]).toEqual([
      'relay_unknown',
    ])
  })
})

it('tells relays and clients what is offered, and their own sessions; nobody else', () => {
  const offer = {
    by: relay,
    contentType: RELAY_OFFER.contentType,
    at: 2_000,
    payload: RELAY_OFFER.encode({
      price: 90n,
      endpoint: 'http://203.0.113.7:8443',
      until: START_MS + 5 * HOUR_MS,
    }),
  }
  const said = [open(), offer, receipt(10 * MB, 2)]
  const view = readRelayView(viewAfter(network, said, client))
  expect(view.offers).toMatchObject([{ relay: relay.id, price: '90', endpoint: 'http://203.0.113.7:8443' }])
  expect(view.sessions[SESSION]).toMatchObject({ client: client.id, relay: relay.id, price: '100' })
  expect(readRelayView(viewAfter(network, said, relay)).sessions[SESSION]).toBeDefined()
  expect(readRelayView(viewAfter(network, said, other)).sessions).toEqual({})
  const over = readRelayView(viewAfter(network, [...said, receipt(11 * MB, 5.5)], client))
  expect(over.offers).toEqual([])
})

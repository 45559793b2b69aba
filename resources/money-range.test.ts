/** What is said of money leaves no range: neither in what an epoch works out, nor in what it hands on to the next. */
import { describe, expect, it } from 'vitest'
import { MOST_SPENDABLE } from '../kernel/balances.ts'
import { buildBundle } from '../kernel/bundle/bundle.ts'
import { genesisState } from '../kernel/genesis.ts'
import { settleEpoch } from '../kernel/settle-epoch.ts'
import { decodeState, encodeState } from '../kernel/state-codec.ts'
import { account, depositOf, deviceOf, factsOf, GENESIS_MS, say } from '../kernel/testing/fixtures.ts'
import { createPieceTree } from '../protocol/piece/piece-tree.ts'
import {
  ACCEPT_TYPE,
  DEAL_TYPE,
  dealId,
  encodeDeal,
  encodeDeals,
  encodeReceipt,
  RECEIPT_TYPE,
} from './storage/messages/storage-messages.ts'
import { storage } from './storage/rule/resource.ts'
import { networkOf, quickSigner, takeAsGood } from './testing/settle-all.ts'

const DAY_MS = 86_400_000
const [TIB, MOST_BYTES] = [2n ** 40n, Number.MAX_SAFE_INTEGER]

interface Offer {
  readonly price?: bigint
  readonly egress?: bigint
  readonly days?: number
  readonly deposited?: bigint
}

/** One deal, accepted, and as many bytes signed for as can be. */
async function settle({ price = 0n, egress = 0n, days = 30, deposited = 0n }: Offer) {
  const network = networkOf([storage({ every: '1d', answer: 6, fee: '0%' })], 18)
  const [consumer, disk] = [quickSigner(1), quickSigner(2)]
  const tree = createPieceTree()
  tree.update(new Uint8Array(127))
  const share = { provider: disk.subject, piece: tree.finish(), price, egress }
  const untilMs = GENESIS_MS + days * DAY_MS
  const offer = await say({
    signer: consumer,
    sequence: 0,
    contentType: DEAL_TYPE,
    payload: encodeDeal({ file: 'ab'.repeat(16), needed: 1, untilMs, shares: [share] }),
  })
  const deal = dealId(offer.message.id, 0)
  const accept = await say({
    signer: disk,
    sequence: 0,
    contentType: ACCEPT_TYPE,
    payload: encodeDeals([deal]),
  })
  const receipt = await say({
    signer: consumer,
    sequence: 1,
    contentType: RECEIPT_TYPE,
    payload: encodeReceipt({ deal, bytes: MOST_BYTES }),
  })
  const model = (name: string) => ({ resource: 'storage', model: `storage/${name}` })
  const devices = [
    deviceOf(consumer, account(1), model('consumer')),
    deviceOf(disk, account(2), model('provider')),
  ]
  const deposits = [depositOf(account(1), deposited)]
  const evidence = [offer, accept, receipt]
  const bundle = buildBundle({ epoch: 0, facts: factsOf(devices, { deposits }), evidence })
  const result = settleEpoch({ network, prior: genesisState(network), bundle }, takeAsGood)
  const { ledger, headerHash } = result.state
  expect(encodeState(decodeState(encodeState(result.state), { ledger, headerHash }))).toEqual(
    encodeState(result.state),
  )
  const verdict = result.verdicts.find(one => one.verdict.message === offer.message.id)!.verdict
  return { verdict, paid: result.outcomes[0]!.transfers.map(({ amount }) => amount) }
}

describe('what a deal costs', () => {
  it('does not stop the network, though it is beyond what a number holds', async () => {
    const egress = BigInt(Number.MAX_SAFE_INTEGER)
    const due = (egress * BigInt(MOST_BYTES)) / TIB
    expect(due > BigInt(Number.MAX_SAFE_INTEGER)).toBe(true)
    expect((await settle({ egress, deposited: 100n * 10n ** 18n })).paid).toEqual([due])
  })

  it('is paid to the base unit up to what anybody can spend', async () => {
    const egress = (MOST_SPENDABLE - 1n) / 2n ** 13n
    const due = (egress * BigInt(MOST_BYTES)) / TIB
    expect((await settle({ egress, deposited: 2n ** 128n - 1n })).paid).toEqual([due])
  })

  it.each([
    ['a price', { price: 2n ** 128n - 1n, days: 36_500 }],
    ['what reading costs', { egress: MOST_SPENDABLE / 2n ** 13n + 2n ** 60n }],
  ])('is refused where %s could make it more than that', async (_, offer) => {
    const { verdict, paid } = await settle({ ...offer, deposited: 2n ** 128n - 1n })
    expect(verdict).toMatchObject({ accepted: false, code: 'due_out_of_range', facts: { share: 0 } })
    expect(paid).toEqual([])
  })
})

/**
 * A deposit is its owner's: a device that was registered under somebody else's account spends nothing of it, and none spends
 * what its owner did not allow it.
 */
import { expect, it } from 'vitest'
import { buildBundle } from '../kernel/bundle/bundle.ts'
import type { AllowanceFact } from '../kernel/chain-facts.ts'
import { genesisState } from '../kernel/genesis.ts'
import { settleEpoch } from '../kernel/settle-epoch.ts'
import { allowAll } from '../kernel/testing/allowances.ts'
import { account, depositOf, deviceOf, factsOf, GENESIS_MS, say } from '../kernel/testing/fixtures.ts'
import { ledgerKey } from '../protocol/chain-formats/ledger.ts'
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

const [victim, thief] = [account(1), account(2)]
const PAYMENT = account(0xa3)
const COIN = 10n ** 6n
/** Keeping 127 bytes for 30 days costs more than any allowance here. */
const DEAR = 10n ** 19n
const TIB = 2 ** 40

/** A consumer of the victim's, by its registration, and a disk of the thief's agree on a deal, and on what was read. */
async function steal({
  accepted,
  ...how
}: {
  readonly accepted: boolean
  /** What of an allowance without bounds is otherwise; none where it is undefined. */
  readonly allows?: Partial<AllowanceFact> | undefined
  /** Base units for a TiB over 30 days; nothing unless said: then only what is read costs something. */
  readonly price?: bigint
}) {
  const allows = 'allows' in how ? how.allows : {}
  const network = networkOf([storage({ every: '1d', answer: 6 })])
  const [consumer, disk] = [quickSigner(1), quickSigner(2)]
  const tree = createPieceTree()
  tree.update(new Uint8Array(127))
  const piece = tree.finish()
  const until = GENESIS_MS + 30 * 86_400_000
  const share = { provider: disk.subject, piece, price: how.price ?? 0n, egress: 590n * COIN }
  const offer = await say({
    signer: consumer,
    sequence: 0,
    contentType: DEAL_TYPE,
    payload: encodeDeal({ file: 'ab'.repeat(16), needed: 1, untilMs: until, shares: [share] }),
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
    payload: encodeReceipt({ deal, bytes: TIB }),
  })
  const model = (name: string) => ({ resource: 'storage', model: `storage/${name}` })
  const facts = factsOf(
    [
      deviceOf(consumer, victim, { ...model('consumer'), accepted }),
      deviceOf(disk, thief, { ...model('provider'), accepted: true }),
    ],
    {
      deposits: [depositOf(victim, 600n * COIN)],
      allowances:
        allows === undefined ? [] : allowAll([{ id: consumer.subject, owner: victim }], PAYMENT, allows),
    },
  )
  const bundle = buildBundle({ epoch: 0, facts, evidence: [offer, accept, receipt] })
  const result = settleEpoch({ network, prior: genesisState(network), bundle }, takeAsGood)
  const line = (owner: typeof victim) => result.state.ledger.get(ledgerKey(owner, facts.payment))
  return {
    spent: line(victim)?.spent ?? 0n,
    locked: line(victim)?.locked ?? 0n,
    earned: line(thief)?.earned ?? 0n,
    rewards: result.rewards,
    found: result.outcomes.flatMap(({ findings }) => findings),
    verdictOfOffer: result.verdicts.find(({ verdict }) => verdict.message === offer.message.id)!.verdict,
  }
}

it('nobodySpendsForAnOwnerWhoDidNotAgree: not a coin of 600 goes to the thief', async () => {
  const { spent, earned, rewards, verdictOfOffer } = await steal({ accepted: false })
  expect([spent, earned, rewards]).toEqual([0n, 0n, []])
  expect(verdictOfOffer).toMatchObject({ accepted: false, code: 'spending_not_allowed' })
})

it('a device that is pushed back onto an old owner spends nothing, though an allowance stands', async () => {
  const { spent, earned } = await steal({ accepted: false, allows: {} })
  expect([spent, earned]).toEqual([0n, 0n])
})

it.each([
  ['nothing', undefined, 'spending_not_allowed'],
  ['it as another account: whoever had the device before', { account: thief }, 'spending_not_allowed'],
  ['another asset', { asset: account(0xa2) }, 'spending_not_allowed'],
  ['it until a time that is over', { untilMs: GENESIS_MS }, 'spending_not_allowed'],
  ['less in a period', { amount: 500n * COIN }, 'allowance_used'],
  ['less in all', { total: 500n * COIN }, 'allowance_used'],
])('where the owner allows %s, nothing is spent and nothing set aside, and it says why', async (_, allows, code) => {
  const { spent, earned, rewards, found, locked } = await steal({ accepted: true, allows, price: DEAR })
  expect([spent, earned, locked, rewards]).toEqual([0n, 0n, 0n, []])
  expect(found.find(one => one.code === code)).toMatchObject({ severity: 'notice', facts: { shares: 1 } })
  const facts = { asked: expect.any(BigInt), left: 500n * COIN, periodEndsMs: expect.any(Number) }
  if (code === 'allowance_used') expect(found.find(one => one.code === code)).toMatchObject({ facts })
})

it('where the owner agreed, the very same messages are a payment', async () => {
  const { spent, earned } = await steal({ accepted: true })
  expect([spent, earned]).toEqual([(5959n * COIN) / 10n, 590n * COIN])
})

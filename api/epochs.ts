/** Epochs, and who did, earned and paid what in each. */
import * as v from 'valibot'
import {
  address,
  amount,
  byName,
  facts,
  flag,
  hash,
  id,
  maybe,
  milliseconds,
  number,
  signature,
  text,
  told,
  whole,
} from './schema.ts'

const SEED = v.object({
  seed: hash,
  source: told(v.picklist(['oracles', 'chain']), '`chain`: not enough oracles opened one.'),
  dealers: told(v.array(address), 'Whose secrets are in it.'),
  openers: v.array(address),
  withheld: told(v.array(address), 'Who could have opened it and did not.'),
})

export const BOUGHT = told(
  v.object({
    tokens: told(amount, 'Tokens that were burned for credits.'),
    money: told(amount, 'Stable money that was paid for them.'),
    credits: told(amount, 'What came of both.'),
  }),
  'Where members pay with credits: what of them was bought.',
)

export const ECONOMY = v.object({
  issued: told(amount, 'Tokens: rewards, what waits of them, and grants.'),
  paid: told(amount, 'To others, in the payment asset.'),
  burned: told(amount, 'Charges that nobody receives, in the payment asset.'),
  earners: told(whole, 'Accounts that were rewarded.'),
  giniPpm: told(whole, 'Of their rewards: 0 where all have the same, near 1000000 where one has all.'),
  nakamoto: told(whole, 'How few of them have more than half together.'),
  active: told(whole, 'Devices that contributed.'),
  joined: maybe(
    told(whole, 'Of them, those that did not in the epoch before; absent where that is not known.'),
  ),
  left: maybe(told(whole, 'Those that did in the epoch before, and not in this one.')),
  uses: maybe(
    told(
      v.array(v.object({ resource: text, issued: amount, burned: amount })),
      'Of each resource where payments weigh rewards: tokens issued by them, and what was burned of the payment asset.',
    ),
  ),
  classes: maybe(
    told(
      v.array(v.object({ resource: text, devices: whole, tokens: amount, paid: amount })),
      'Of each resource: devices that contributed, tokens they earned, and what others paid them.',
    ),
  ),
  bought: maybe(BOUGHT),
})

export const EPOCH_REPORT = v.object({
  accepted: whole,
  rejected: told(byName(whole), 'Reason code → messages.'),
  notes: told(byName(v.object({ fail: whole, unjudged: whole })), 'Note code → readings.'),
  findings: byName(whole),
  highlights: told(byName(facts), 'By resource.'),
  pools: byName(amount),
  seed: SEED,
  emission: amount,
  unissued: amount,
  withheld: told(
    v.array(v.object({ account: address, amount, left: amount })),
    'Kept back for what was once paid too much.',
  ),
  topEarners: v.array(v.object({ subject: id, owner: address, resource: text, amount })),
  economy: maybe(ECONOMY),
  computeMs: number,
})

export const HEADER = v.object({
  epoch: whole,
  viewNumber: whole,
  parent: hash,
  rules: hash,
  evidenceRoot: hash,
  bundle: hash,
  stateRoot: hash,
  ledgerRoot: hash,
  factsBlock: whole,
  factsTime: whole,
  extensions: hash,
  tokenEarned: amount,
  tokenBurned: amount,
  tokenHeld: amount,
  assets: told(
    v.array(v.object({ asset: address, earned: amount, spent: amount, locked: amount })),
    'Of each asset that can be deposited, over all accounts.',
  ),
})

const SUBMISSION = v.object({
  transaction: hash,
  block: whole,
  gasUsed: amount,
  signers: told(v.array(address), 'Oracles whose signatures it was submitted with.'),
})

/** How this oracle has voted is its own business and in here as well, undescribed. */
export const EPOCH = v.object({
  epoch: whole,
  stage: v.picklist(['closed', 'listed', 'bundled', 'computed', 'signed', 'submitted', 'final']),
  paying: told(flag, 'What it says can be claimed.'),
  startMs: milliseconds,
  endMs: milliseconds,
  messages: told(whole, 'In this node’s log, before any verdict.'),
  facts: maybe(v.object({ block: whole, blockHash: hash })),
  bundle: maybe(hash),
  state: maybe(hash),
  ledger: maybe(hash),
  header: maybe(HEADER),
  headerHash: maybe(hash),
  signatures: maybe(v.array(v.object({ signer: address, signature }))),
  settled: maybe(
    told(
      v.object({ header: HEADER, submission: SUBMISSION }),
      'What the chain had before this node computed it.',
    ),
  ),
  adopted: maybe(
    told(
      flag,
      'Its evidence was gone by the network’s own rules when this node began: the header is the chain’s.',
    ),
  ),
  submission: maybe(SUBMISSION),
  report: maybe(EPOCH_REPORT),
  rejected: maybe(told(v.array(hash), 'Headers that governance took back.')),
})
export const EPOCHS = v.array(EPOCH)

export const REWARDS = v.array(v.object({ device: id, resource: text, amount }))
export const CONTRIBUTIONS = v.array(v.object({ device: id, resource: text, figures: facts, facts }))
export const TRANSFERS = v.array(v.object({ payer: id, payee: id, resource: text, amount, facts }))

const LEAF = v.object({ id, arrivedAtMs: milliseconds, index: whole, proof: v.array(hash) })
const PROVEN = { epoch: whole, message: id, evidenceRoot: hash }
/** Leaves are keccak(keccak(abi.encode(index, id, arrivedAtMs))). */
export const EVIDENCE = v.variant('present', [
  v.object({ ...PROVEN, present: v.literal(true), leaf: LEAF }),
  v.object({ ...PROVEN, present: v.literal(false), below: LEAF, above: LEAF }),
])

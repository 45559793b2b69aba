/** Accounts: what was earned and spent, and what can be claimed with which proof. */
import * as v from 'valibot'
import { HELD } from './held.ts'
import { address, amount, flag, hash, id, maybe, milliseconds, text, told, whole } from './schema.ts'

const CLAIM = v.object({
  epoch: whole,
  earned: amount,
  spent: amount,
  locked: amount,
  lockedUntil: told(whole, 'Seconds since 1970; zero where nothing is locked.'),
  proof: v.array(hash),
})

const ASSET = v.object({
  name: v.picklist(['token', 'payment']),
  address,
  symbol: maybe(
    told(text, 'The network’s token has one; what members pay with is called by its contract alone.'),
  ),
  decimals: whole,
  earned: told(amount, 'By the newest computed epoch, whether or not it pays yet.'),
  spent: amount,
  claimed: told(amount, 'Already taken out.'),
  claimable: amount,
  claim: maybe(told(CLAIM, 'For `Settlement.claim`; absent where the paying epoch has no such line.')),
})

export const ACCOUNT = v.object({
  account: address,
  payingEpoch: whole,
  assets: v.array(ASSET),
  held: told(
    v.array(HELD),
    'Rewards that wait, of the devices that are or were its own and are still registered.',
  ),
})

export const DEPOSIT = v.object({
  account: address,
  deposited: amount,
  withdrawn: amount,
  spent: told(amount, 'As of the newest ledger.'),
  locked: told(amount, 'Set aside for what was promised, as of the newest ledger.'),
  available: told(amount, 'deposited − withdrawn − spent − locked, not below 0.'),
})

const EARNING = {
  kind: told(
    v.picklist([
      ...(['reward', 'released', 'grant', 'withheld', 'received', 'paid', 'charged'] as const),
      ...(['income', 'income-payment', 'passed-on', 'passed-on-payment'] as const),
      ...(['backing', 'to-backers', 'unbacked'] as const),
    ]),
    '`reward`, `released` (what waited and waits no longer), `grant` and `withheld` are in the token, `received`, `paid` and `charged` in what members pay with. Of machines that many own: `income` for a holder and `passed-on` by the shares, in the token, and both in what members pay with. Of money behind an oracle or an owner, in the token: `backing` for a backer, and of what the backed one earned `to-backers` and `unbacked` (never minted).',
  ),
  resource: told(
    text,
    'Or the pool of a grant, the shares that an income is of, or whom the money stands behind.',
  ),
  amount,
}
export const EARNINGS = v.array(
  v.object({
    ...EARNING,
    epoch: maybe(told(whole, 'Absent in a sum over all epochs.')),
    subject: maybe(told(id, 'Absent in a sum over all devices, and where there is none.')),
  }),
)
export const PAYOUTS = v.array(
  v.object({
    atMs: told(milliseconds, 'Of the block in which it was paid.'),
    block: whole,
    amount,
    symbol: text,
    decimals: whole,
    price: maybe(
      v.object({
        usd: told(amount, 'Of a whole one then, in 10^-18 USD.'),
        source: told(text, 'Who says so: the feed and its round.'),
      }),
    ),
    unpriced: maybe(
      told(v.picklist(['no_feed', 'no_price', 'no_state']), 'Why nobody says what it was worth.'),
    ),
    transaction: hash,
  }),
)

export const DEVICE_EARNINGS = v.array(
  v.object({ ...EARNING, epoch: whole, subject: id, account: told(address, 'Who had it then.') }),
)

export const RELAYED_CLAIMS = v.array(
  v.object({ asset: address, amount, epoch: whole, transaction: hash, gasUsed: amount }),
)
export const REGISTERED = v.object({ device: id, transaction: hash, gasUsed: amount })
export const REGISTRY_ENTRY = v.object({
  owner: maybe(address),
  nonce: told(whole, 'What the device’s next consent has to name.'),
  registered: flag,
  accepted: told(flag, 'Its owner agreed to have it: only then does it spend what the owner allows it.'),
  nowS: told(whole, 'The newest block’s time, from which a deadline is counted.'),
})
export const KEPT = v.object({ kept: flag })

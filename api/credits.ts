/** Credits: what they cost now, what an account could buy them with, and what a relay bought for one. */
import * as v from 'valibot'
import { address, amount, flag, hash, maybe, milliseconds, text, told, whole } from './schema.ts'

export const CREDITS = v.object({
  decimals: whole,
  usd: told(amount, 'Of a whole credit, in 10^-18 USD.'),
  price: told(amount, 'That a whole token counts for now, in 10^-18 USD; 0 where it counts for nothing.'),
  dormant: told(
    text,
    '`no`, or why no price counts: no_feed, broken, incomplete, not_positive, stale, early, too_low, too_high, sequencer_down, sequencer_back. Money still buys.',
  ),
  anchor: told(
    amount,
    'No more than this a token counts for now, whatever the feed says: it follows the feed by half in a day at most. In 10^-18 USD.',
  ),
  anchorMs: told(milliseconds, 'When somebody looked at the feed last.'),
  available: told(amount, 'Credits that burning tokens may make now.'),
  token: address,
  money: told(v.object({ address, decimals: whole, symbol: text }), 'That credits are sold for as well.'),
  takesMoney: flag,
  outstanding: told(amount, 'Bought, and not spent in the newest activated epoch.'),
  tokensBurned: told(amount, 'Ever.'),
  moneyPaid: told(amount, 'Ever.'),
})

/** What an account has of something that a contract may take by a permit. */
export const PURSE = v.object({
  asset: address,
  balance: amount,
  allowed: told(amount, 'What the contract may take already.'),
  permit: maybe(
    told(
      v.object({ name: text, version: text, nonce: amount }),
      'What its next permit (ERC-2612) names; absent where the asset knows none.',
    ),
  ),
})

export const BUYER = v.object({
  nonce: told(whole, 'What the account’s next purchase has to name.'),
  nowS: told(whole, 'The newest block’s time, from which an end is counted.'),
  token: PURSE,
  money: PURSE,
})

export const BOUGHT_CREDITS = v.object({
  account: told(address, 'Whose they are.'),
  transaction: hash,
  gasUsed: amount,
})

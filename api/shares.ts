/** Shares of machines that many own: who held them in this epoch, the income that holders were credited, with its proof, and what is decided. */
import * as v from 'valibot'
import { HEADER } from './epochs.ts'
import { address, amount, flag, hash, id, maybe, milliseconds, text, told, whole } from './schema.ts'

const ASSET = {
  name: v.picklist(['token', 'payment']),
  asset: address,
  symbol: maybe(text),
  decimals: whole,
}

export const SHARED_MACHINES = v.array(
  v.object({
    shares: address,
    name: text,
    symbol: text,
    machines: told(v.array(id), 'Devices that the shares own now.'),
    holders: told(whole, 'Accounts that held some in this epoch.'),
    income: v.array(
      v.object({ ...ASSET, amount: told(amount, 'Credited to holders in all, by the newest ledger.') }),
    ),
    held: maybe(
      told(
        v.object({ weight: amount, whole: amount }),
        'Of the account that was asked for, and of all: shares × ms held since the epoch began.',
      ),
    ),
  }),
)

const DECISION = v.object({
  id: whole,
  kind: v.picklist(['manager', 'machine', 'sell', 'wind-up']),
  account: told(address, 'Who would run the machines, or get them where nobody bids.'),
  machine: maybe(id),
  reserve: maybe(told(amount, 'The least that it would be sold for.')),
  support: told(amount, 'Shares that back it.'),
  needed: told(amount, 'Shares that it takes, for two days without a break.'),
  backedSinceMs: maybe(milliseconds),
  readyAtMs: maybe(told(milliseconds, 'When anybody can carry it out; absent while not enough back it.')),
  untilMs: milliseconds,
  state: v.picklist(['open', 'ready', 'carried', 'over']),
})

const ON_CHAIN = v.object({
  name: text,
  symbol: text,
  decimals: whole,
  supply: amount,
  least: told(amount, 'Whoever holds any holds so many.'),
  manager: address,
  nowMs: milliseconds,
  bid: maybe(v.object({ bidder: address, amount, untilMs: milliseconds })),
  sale: maybe(
    v.object({
      endsAtMs: milliseconds,
      reserve: told(amount, 'A bid below it buys nothing.'),
      windsUp: told(flag, 'At any price.'),
    }),
  ),
  closed: maybe(v.object({ atMs: milliseconds, buyer: address })),
  guardians: v.object({ accounts: v.array(address), quorum: whole }),
  decisions: told(
    v.array(DECISION),
    'What can still be decided first, by how much backs it, then the newest; 20 at most.',
  ),
})

const LINE = {
  line: told(address, 'The asset under which the ledger counts it: nobody can claim it.'),
  proof: told(v.array(hash), 'Of that line, in that ledger.'),
}

export const PAST_INCOME = v.object({
  shares: address,
  epoch: whole,
  header: told(
    HEADER,
    'What a quorum signed of that epoch: `ledgerRoot` is what the proofs lead to, `factsTime` until when it counts.',
  ),
  income: told(
    v.array(v.object({ ...ASSET, amount: told(amount, 'Credited to holders in all, until then.'), ...LINE })),
    'One entry an asset that had some: less what an earlier epoch says it is the income between the two.',
  ),
})

export const SHARES = v.object({
  shares: address,
  chain: maybe(
    told(ON_CHAIN, 'What the contract says; absent where the network does not count these shares.'),
  ),
  machines: told(v.array(id), 'Devices that the shares own now.'),
  holders: told(
    v.array(
      v.object({
        account: address,
        weight: told(amount, 'Shares × ms held since the epoch began.'),
        shares: maybe(told(amount, 'Held now; of the hundred that weigh most.')),
        got: maybe(
          told(
            v.object({ token: amount, payment: amount }),
            'Credited of these shares’ income in the last thousand epochs; of the hundred that weigh most.',
          ),
        ),
      }),
    ),
    'By the newest facts; none where the network counts no such shares.',
  ),
  income: told(
    v.array(
      v.object({
        ...ASSET,
        amount: told(amount, 'Credited to holders in all, as of that epoch; 0 where nothing was.'),
        ...LINE,
        epoch: maybe(told(whole, 'Of the newest ledger with such a line.')),
      }),
    ),
    'One entry an asset.',
  ),
})

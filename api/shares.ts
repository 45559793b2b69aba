/** Shares of a machine that many own: who held them in this epoch, and the income that holders were credited, with its proof. */
import * as v from 'valibot'
import { address, amount, hash, maybe, text, told, whole } from './schema.ts'

export const SHARES = v.object({
  shares: address,
  holders: told(
    v.array(v.object({ account: address, weight: told(amount, 'Shares × ms held since the epoch began.') })),
    'By the newest facts; none where the network counts no such shares.',
  ),
  income: told(
    v.array(
      v.object({
        name: v.picklist(['token', 'payment']),
        asset: address,
        symbol: maybe(text),
        decimals: whole,
        amount: told(amount, 'Credited to holders in all, as of that epoch; 0 where nothing was.'),
        line: told(address, 'The asset under which the ledger counts it: nobody can claim it.'),
        epoch: maybe(told(whole, 'Of the newest ledger with such a line.')),
        proof: told(v.array(hash), 'Of that line, in that ledger.'),
      }),
    ),
    'One entry an asset.',
  ),
})

/** Money behind oracles and owners: by what terms, who takes it, what an account has there, and what its next order has to name. */
import * as v from 'valibot'
import { PURSE } from '../credits.ts'
import { address, amount, flag, hash, maybe, milliseconds, text, told, whole } from '../schema.ts'

const kind = v.picklist(['oracle', 'owner'])
const subject = told(
  v.pipe(v.string(), v.regex(/^[0-9]+$/)),
  'An oracle’s id, or an owner’s account as a number, in digits.',
)

const BACKED = v.object({
  subject,
  account: maybe(
    told(
      address,
      'That what it earns is credited to: the owner, or an oracle’s payee; absent of an oracle that is no more.',
    ),
  ),
  total: told(amount, 'Staked on it, of which some is leaving.'),
  leaving: amount,
  cap: told(amount, 'That may stay there in all: so many times its own bond.'),
  accepts: flag,
  commission: told(whole, 'In ten thousandths of what backers would have.'),
  next: maybe(told(v.object({ commission: whole, fromMs: milliseconds }), 'Announced.')),
})

const SLASH = v.object({
  subject,
  taken: told(amount, 'Of its own bond, for good.'),
  from: told(
    amount,
    'That the bond was before: of each stake behind it, as large a part was taken, rounded up.',
  ),
  atMs: milliseconds,
  transaction: hash,
})

export const STAKES = v.object({
  nowMs: told(milliseconds, 'Of the last block.'),
  contracts: told(
    v.array(
      v.object({
        kind,
        contract: address,
        asset: address,
        symbol: text,
        decimals: whole,
        perBond: told(whole, 'Times its own bond that may be staked on a subject.'),
        mostPart: told(whole, 'Of that, in ten thousandths, what one account may have.'),
        delayMs: told(whole, 'From asking stake back to getting it.'),
        least: told(amount, 'What a stake begins with.'),
        pays: maybe(
          told(
            v.object({
              partPpm: told(whole, 'Of what it earns, what is paid for what stands behind it.'),
              full: told(
                amount,
                'With so much behind it that part is paid in full; of an owner for each device.',
              ),
              perBond: told(whole, 'Of stake at most so many times its own bond counts.'),
            }),
            'By the rules; absent where they pay nothing for it.',
          ),
        ),
        backed: told(v.array(BACKED), 'Who ever said what it keeps, the newest first; 200 at most.'),
        slashes: told(v.array(SLASH), 'The newest first; 50 at most.'),
      }),
    ),
    'That governance names.',
  ),
})

const OWN = v.object({
  subject,
  staying: amount,
  leaving: amount,
  readyAtMs: told(milliseconds, 'From when what is leaving is paid; 0 where nothing is.'),
})

export const STAKE_SIGNING = v.object({
  stakes: told(address, 'The contract, for the signature’s domain.'),
  nonce: told(amount, 'What the account’s next order to stake or to leave has to name.'),
  nowS: told(whole, 'The newest block’s time, from which an end is counted.'),
  token: PURSE,
  own: told(v.array(OWN), 'What it has there.'),
})

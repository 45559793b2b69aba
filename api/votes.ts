/** Voting without coins: what an account's signatures have to name, and what a relay brought to the chain. */
import * as v from 'valibot'
import { PURSE } from './credits.ts'
import { address, amount, hash, told, whole } from './schema.ts'

export const SIGNING = v.object({
  governor: address,
  voteLock: address,
  ballotNonce: told(amount, 'Of the account’s next ballot.'),
  lockNonce: told(amount, 'Of its next lock or delegation.'),
  nowS: told(whole, 'The newest block’s time, from which an end is counted.'),
  token: PURSE,
})

export const RELAYED_VOTE = v.object({
  account: told(address, 'Whose signature it was.'),
  transaction: hash,
  gasUsed: amount,
})

/** What accounts let devices spend of their deposits, what was spent of it, and what is left. */
import * as v from 'valibot'
import { address, amount, flag, hash, id, milliseconds, told, whole } from './schema.ts'

export const ALLOWANCES = v.array(
  v.object({
    device: id,
    account: address,
    amount: told(amount, 'A period, base units of the payment asset.'),
    periodMs: told(whole, 'Periods follow one another from the start of 1970, UTC.'),
    total: told(amount, 'Over all periods.'),
    untilMs: milliseconds,
    spentInPeriod: told(amount, 'What is set aside counts as spent.'),
    spent: told(amount, 'Since these terms were signed.'),
    left: told(amount, 'What the period leaves, and no more than the total does.'),
    periodEndsMs: milliseconds,
    serves: told(flag, 'The account has the device, and has agreed to have it: only then is it of any use.'),
  }),
)

export const ALLOWANCE_NONCE = v.object({
  nonce: told(whole, 'What the account’s next allowance for this device has to name.'),
  nowS: told(whole, 'The newest block’s time, from which an end is counted.'),
})

export const ALLOWED = v.object({ device: id, account: address, transaction: hash, gasUsed: amount })

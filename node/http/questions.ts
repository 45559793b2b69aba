/** What the node's URLs ask: ids, accounts, hashes, numbers. */
import * as v from 'valibot'
import { inPath } from '../../links/http/questions.ts'
import { type Hash, type MessageId, type SubjectId, toAddress } from '../../protocol/ids.ts'

const HEX_64 = '64 lowercase hex digits'
const ADDRESS = '0x and 40 hex digits'
const HASH = '0x and 64 lowercase hex digits'
const WHOLE = 'a whole number from 0'

const hex64 = v.pipe(v.string(HEX_64), v.regex(/^[0-9a-f]{64}$/, HEX_64))
export const messageId = v.pipe(
  hex64,
  v.transform(text => text as MessageId),
)
export const subjectId = v.pipe(
  hex64,
  v.transform(text => text as SubjectId),
)
export const account = v.pipe(
  v.string(ADDRESS),
  v.regex(/^0x[0-9a-fA-F]{40}$/, ADDRESS),
  v.transform(toAddress),
)
export const hash = v.pipe(
  v.string(HASH),
  v.regex(/^0x[0-9a-f]{64}$/, HASH),
  v.transform(text => text as Hash),
)
export const wholeNumber = v.pipe(
  v.string(WHOLE),
  v.regex(/^\d{1,15}$/, WHOLE),
  v.transform(Number),
  v.number(),
  v.integer(),
  v.minValue(0),
)

const SUBJECT = 'a whole number from 0, in digits'
export const STAKE_KIND = {
  kind: inPath(v.picklist(['oracle', 'owner'] as const), 'Whose stakes: behind an oracle, or an owner.'),
} as const
export const READY_STAKE = {
  ...STAKE_KIND,
  subject: inPath(
    v.pipe(v.string(SUBJECT), v.regex(/^\d{1,49}$/, SUBJECT)),
    'An oracle’s id, or an owner’s account as a number.',
  ),
  holder: inPath(account, 'Whose stake.'),
} as const

export const EPOCH = { epoch: inPath(wholeNumber, 'Number of the epoch, from 0.') } as const
export const DEVICE = { id: inPath(subjectId, 'Subject id.') } as const
export const ACCOUNT = { address: inPath(account, 'Account on the chain.') } as const

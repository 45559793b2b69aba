/** What became of a message: it waits for its epoch, counts, was rejected by a rule, or was never taken in. */
import * as v from 'valibot'
import { byName, facts, id, maybe, milliseconds, text, told, whole } from './schema.ts'

export const NOTE = v.object({
  code: text,
  outcome: v.picklist(['fail', 'unjudged']),
  record: maybe(told(whole, 'Which of the message’s readings.')),
  facts,
  meaning: text,
})

/** A word that all resources share: ids and hashes as hex, amounts as digits. */
const WORD = v.object({ name: text, meaning: text, fields: byName(v.unknown()) })

const IN_LOG = {
  message: id,
  subject: id,
  epoch: told(whole, 'That it is settled in, or will be as far as this oracle knows.'),
  stage: told(text, 'How far its epoch has come; `open` until it is closed.'),
  contentType: maybe(text),
  sequence: maybe(whole),
  timeMs: maybe(milliseconds),
  arrivedAtMs: maybe(milliseconds),
  word: maybe(WORD),
}

export const MESSAGE = v.variant('status', [
  v.object({ ...IN_LOG, status: v.literal('waiting') }),
  v.object({ ...IN_LOG, status: v.literal('accepted'), notes: v.array(NOTE) }),
  v.object({ ...IN_LOG, status: v.literal('rejected'), code: text, meaning: text, facts }),
  v.object({
    status: v.literal('denied'),
    delivered: told(id, 'SHA-256 of the bytes that were sent.'),
    message: maybe(id),
    atMs: milliseconds,
    code: text,
    meaning: text,
    facts,
    hint: text,
  }),
])

const HEX_40 = v.pipe(v.string(), v.regex(/^0x[0-9a-f]{40}$/, '0x and 40 lowercase hex digits'))
const HEX_64 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 lowercase hex digits'))
/** Of a key, or what a wallet that is a contract takes. */
const SIGNATURE = v.pipe(
  v.string(),
  v.regex(/^0x(?:[0-9a-fA-F]{2}){1,512}$/, '0x and 1 024 hex digits at most, two a byte'),
)

export const ERASURE_WISH = v.object({
  account: told(HEX_40, 'Whose the device is, or was.'),
  device: HEX_64,
  before: told(v.pipe(v.number(), v.safeInteger(), v.minValue(1)), 'The first epoch that stays.'),
  signature: told(
    SIGNATURE,
    'EIP-712, as protocol/chain-formats/wishes/erasure-wish.ts has it: 65 bytes of a key, or what a wallet that is a contract takes (ERC-1271), 512 at most.',
  ),
})

export const ERASURE = v.object({
  ...ERASURE_WISH.entries,
  done: told(whole, 'Epochs below it are done at this node.'),
})
export const ERASURES = v.pipe(v.array(ERASURE), v.maxLength(100))

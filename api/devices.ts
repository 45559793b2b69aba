/** Registered devices, and how the reward of each came about. */
import * as v from 'valibot'
import { ENDED_HOLD, HELD } from './held.ts'
import { NOTE } from './messages.ts'
import { address, byName, facts, flag, id, maybe, milliseconds, text, told, whole } from './schema.ts'

export const DEVICE = v.object({
  id,
  did: text,
  owner: address,
  resource: text,
  model: text,
  cell: told(text, 'H3 cell; empty where place does not matter.'),
  details: told(byName(v.union([text, v.number()])), 'What its own consent says of it.'),
  registeredAtMs: milliseconds,
  movedAtMs: milliseconds,
  accepted: told(
    flag,
    'Its owner registered it, or agreed to it: only then does it spend anything of the owner’s deposit.',
  ),
  past: told(
    v.array(v.object({ untilMs: milliseconds, owner: address, cell: text })),
    'What it was before, newest first.',
  ),
})
export const DEVICES = v.array(DEVICE)

export const DEVICE_STATE = v.object({
  epoch: told(whole, 'The newest that is computed; −1 before the first.'),
  state: told(byName(v.unknown()), 'As its resource shows it; empty where it has nothing to say.'),
})

const LINE = v.object({ resource: text, figures: facts, facts })
const FINDING = v.object({ resource: text, figures: facts, facts, meaning: text })

export const DEVICE_EPOCH = v.object({
  device: id,
  epoch: whole,
  stage: text,
  messages: v.object({ accepted: whole, rejected: byName(v.object({ messages: whole, meaning: text })) }),
  notes: told(
    byName(v.object({ fail: whole, unjudged: whole, meaning: text })),
    'Note code → readings in accepted messages that failed a check, or that it could not judge.',
  ),
  contributions: told(v.array(LINE), 'Units × quality, with the resource’s own facts.'),
  rewards: told(
    v.array(LINE),
    'Amount = pool × weight / totalWeight, where the pool is shared in proportion.',
  ),
  held: told(v.array(HELD), 'Of its rewards, what waits after this epoch.'),
  ended: told(v.array(ENDED_HOLD), 'What waits no longer since this epoch.'),
  paid: v.array(LINE),
  received: v.array(LINE),
  charged: v.array(LINE),
  findings: v.array(FINDING),
  reputation: maybe(told(facts, 'The record as the epoch began.')),
})

/** What a device said in an epoch that is settled, as it signed it. */
export const DEVICE_SAID = v.array(
  v.object({
    message: id,
    arrivedAtMs: milliseconds,
    signed: told(text, 'The message itself, a COSE_Sign1 in hex digits: protocol/message.ts opens it.'),
  }),
)

export const DEVICE_MESSAGES = v.array(
  v.variant('status', [
    v.object({ message: id, status: v.literal('accepted'), notes: v.array(NOTE) }),
    v.object({ message: id, status: v.literal('rejected'), code: text, meaning: text, facts }),
  ]),
)

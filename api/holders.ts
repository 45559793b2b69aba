/** How holders govern a network, what they were asked, and what they said. */
import * as v from 'valibot'
import { address, amount, flag, hash, maybe, milliseconds, text, told, whole } from './schema.ts'

const BAR = v.object({
  quorumPpm: told(whole, 'Of all votes there are: for and abstaining together have at least so many.'),
  majorityPpm: told(whole, 'Of the votes for and against.'),
})

const VOTING = v.object({
  governor: address,
  voteLock: address,
  curve: told(v.picklist(['falling', 'linear', 'constant']), 'What an amount and a time make of votes.'),
  longestMs: told(whole, 'Of a lock; of a constant one, from asking it back until it is paid.'),
  delayMs: told(whole, 'Between being queued and being done.'),
  votingDelayMs: told(whole, 'Between a proposal and the moment whose votes count.'),
  votingPeriodMs: whole,
  ordinary: told(BAR, 'For what takes away, pays out of the treasury, or lists.'),
  raise: told(BAR, 'For all else.'),
  votes: told(amount, 'Of all locks.'),
  locked: told(amount, 'Tokens that are locked.'),
  threshold: told(amount, 'Votes that it takes to propose.'),
})

const PROPOSAL = v.object({
  id: told(text, 'In decimal digits.'),
  number: told(whole, 'The first ever is 1.'),
  proposer: address,
  state: v.picklist([
    'pending',
    'active',
    'cancelled',
    'defeated',
    'succeeded',
    'queued',
    'expired',
    'executed',
  ]),
  words: told(text, 'What its proposer says.'),
  calls: v.array(
    v.object({ to: address, value: amount, data: told(text, '0x and hex digits.'), says: text }),
  ),
  textHash: told(hash, 'Of all that it says: who queues it, or does it, names it by that.'),
  announces: maybe(told(v.object({ rules: hash, epoch: whole }), 'Rules, and from which epoch on.')),
  rules: maybe(
    told(v.looseObject({}), 'Those rules, as they are hashed; absent where it did not bring them.'),
  ),
  raises: told(flag, 'It needs the higher bar.'),
  quorum: maybe(told(amount, 'Votes for and abstaining that it takes; absent until voting begins.')),
  majorityPpm: whole,
  for: amount,
  against: amount,
  abstain: amount,
  ballots: v.array(
    v.object({
      voter: address,
      support: v.picklist(['for', 'against', 'abstain']),
      votes: amount,
      reason: text,
    }),
  ),
  startsMs: milliseconds,
  endsMs: milliseconds,
  readyAtMs: maybe(told(milliseconds, 'When it can be done; absent until it is queued.')),
})

export const PROPOSALS = v.object({
  nowMs: told(milliseconds, 'Of the last block.'),
  voting: maybe(told(VOTING, 'Absent where holders do not govern.')),
  proposals: told(v.array(PROPOSAL), 'The newest first.'),
})

export const HOLDER = v.object({
  amount: told(amount, 'Locked.'),
  endMs: maybe(
    told(milliseconds, 'Absent where nothing is locked, or where a constant lock was not asked back.'),
  ),
  own: told(amount, 'Votes of its own lock.'),
  votes: told(amount, 'Votes that it casts: of all locks that name it.'),
  delegate: address,
})

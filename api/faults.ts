/** What oracles signed and must not have, as one node has the proof of it. */
import * as v from 'valibot'
import { address, amount, flag, hash, id, maybe, milliseconds, text, told, whole } from './schema.ts'

export const FAULT = v.object({
  kind: told(
    v.picklist(['equivocation', 'over_budget', 'omission']),
    'Two headers for one epoch and view, one that earns more than the schedule allows, or a message that is in none of the epochs that its receipt promises.',
  ),
  oracle: told(whole, 'The permanent id of the oracle that answers for it.'),
  account: told(address, 'The account that signed.'),
  epoch: whole,
  view: whole,
  headers: told(v.array(hash), 'What was signed: struct hashes of the headers.'),
  message: maybe(told(id, 'That was left out.')),
  state: told(
    v.picklist(['found', 'committed', 'revealed', 'settled']),
    'Found; the chain has its commitment; the proof is in a block; nothing is left to do.',
  ),
  foundAtMs: milliseconds,
  readyAtMs: maybe(told(milliseconds, 'From when on the proof can be brought.')),
  gasUsed: told(amount, 'What it has cost this node.'),
  outcome: maybe(
    told(
      v.picklist(['punished', 'nothing_left', 'refused']),
      'Punished; its bond was gone before; the chain did not take the proof.',
    ),
  ),
  mine: maybe(told(flag, 'Whether this node brought the proof.')),
  by: maybe(told(address, 'Whoever brought it.')),
  taken: maybe(told(amount, 'From the bond, base units of the bond asset.')),
  transaction: maybe(hash),
  reason: maybe(told(text, 'Why the chain did not take it.')),
})

export const FAULTS = v.object({
  gasPerDay: told(
    amount,
    'Most gas that proofs may take in 24 hours of network time; 0 where nothing is sent.',
  ),
  faults: told(v.array(FAULT), 'The newest first.'),
})

export const PROMISE = v.object({
  message: id,
  epoch: told(whole, 'The first that the receipt promises.'),
  standing: told(
    v.picklist(['kept', 'waits', 'broken']),
    'The message is in the evidence; it cannot be told yet; it is in none of the epochs that are promised.',
  ),
  found: maybe(told(whole, 'The epoch whose evidence has it.')),
  until: maybe(told(whole, 'It can be told when this epoch is active: bring the receipt again then.')),
  oracle: maybe(told(whole, 'The permanent id of the oracle that broke it.')),
  brings: maybe(
    told(
      flag,
      'Whether this node proves it on the chain. Of a promise of its own it does not: bring it to another.',
    ),
  ),
})

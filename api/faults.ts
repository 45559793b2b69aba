/** What oracles signed and must not have, as one node has the proof of it. */
import * as v from 'valibot'
import { address, amount, flag, hash, maybe, milliseconds, text, told, whole } from './schema.ts'

export const FAULT = v.object({
  kind: told(
    v.picklist(['equivocation', 'over_budget']),
    'Two headers for one epoch and view, or one that earns more than the schedule allows.',
  ),
  oracle: told(whole, 'The permanent id of the oracle that answers for it.'),
  account: told(address, 'The account that signed.'),
  epoch: whole,
  view: whole,
  headers: told(v.array(hash), 'What was signed: struct hashes of the headers.'),
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

/** Mirrors on other chains: which there are, what a line of theirs comes to, and what this oracle says of who follows whom. */
import * as v from 'valibot'
import { address, amount, hash, maybe, told, whole } from '../schema.ts'

export const MIRRORS = v.object({
  mirrors: told(
    v.array(
      v.object({
        chainId: whole,
        mirror: address,
        line: told(address, 'The asset of the ledger’s lines that it pays.'),
      }),
    ),
    'Those that governance names now.',
  ),
  handovers: told(
    v.array(
      v.object({
        number: told(whole, 'How many sets of oracles came before.'),
        from: hash,
        to: told(v.array(address), 'Who signs since, ascending.'),
        signature: maybe(
          told(
            v.string(),
            'Of this node’s oracle, 64 bytes of EIP-2098; absent where it was none of those before.',
          ),
        ),
      }),
    ),
    'Each change of the oracles that an epoch has in its facts whose window is over.',
  ),
})

export const MIRRORED_LINE = v.object({
  epoch: maybe(told(whole, 'The root of which it leads to; absent where there is no such line.')),
  earned: told(amount, 'Base units that the mirror owes the account in all, what it paid included.'),
  spent: amount,
  locked: amount,
  lockedUntil: whole,
  proof: v.array(hash),
})

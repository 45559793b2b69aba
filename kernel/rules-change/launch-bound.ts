/**
 * What a vote cannot change, because a contract or what was signed before holds it: times of epochs and windows, what members pay with,
 * the token, what a receipt promises. Rules that say otherwise would be signed by oracles and refused by the chain.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { type CborValue, encodeCbor } from '../../protocol/cbor/cbor.ts'
import { describeRules, type Rules } from '../rules.ts'

export interface LaunchBound {
  readonly field: string
  /** Who holds it. */
  readonly why: string
}

type Field = LaunchBound & { readonly of: (rules: ReturnType<typeof describeRules>) => CborValue }

const FIELDS: readonly Field[] = [
  field('token', 'the token’s contract has it since the launch'),
  field(
    'payment',
    'deposits and allowances are in the asset of the launch, and one money would be counted as another',
  ),
  field('epochMs', 'the contracts count epochs from the launch by it'),
  field('challengeMs', 'the contracts count windows by it'),
  {
    field: 'regions',
    why: 'contracts that are older than regions refuse their headers, so a network has some from its launch on, or none; which, a vote decides',
    of: rules => rules['regions'] !== undefined,
  },
  {
    field: 'inclusion.epochs',
    why: 'receipts that were given promise it, and the contracts judge by it',
    of: ({ inclusion }) => (inclusion as { readonly epochs: number }).epochs,
  },
]

/** The first that differs. @example boundByLaunch(inForce, proposed)?.field // 'payment' */
export function boundByLaunch(inForce: Rules, proposed: Rules): LaunchBound | undefined {
  const [was, is] = [describeRules(inForce), describeRules(proposed)]
  const found = FIELDS.find(({ of }) => !isSame(of(was), of(is)))
  return found && { field: found.field, why: found.why }
}

function field(name: string, why: string): Field {
  return { field: name, why, of: rules => rules[name]! }
}

function isSame(a: CborValue, b: CborValue): boolean {
  return bytesToHex(encodeCbor(a)) === bytesToHex(encodeCbor(b))
}

/** Proposing, queueing and doing what was voted for, as calls for a wallet to send: it has no idea of proposals, only of bytes. */
import { utf8ToBytes } from '@noble/hashes/utils.js'
import {
  callPart,
  encodeCall,
  listPart,
  type Part,
  textPart,
} from '../../protocol/chain-formats/calls/abi-parts.ts'
import { PROPOSER, RULES_FOLLOW } from '../../protocol/chain-formats/votes.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import type { ProposalView } from '../node-api.ts'

/** What governance would do. */
export interface DraftedCall {
  readonly to: string
  readonly data: string
}

/** Tokens or money that governance holds, to an account. @example payFromTreasury({ asset, to, amount: 900_000_000n }) */
export function payFromTreasury({
  asset,
  to,
  amount,
}: {
  readonly asset: string
  readonly to: string
  readonly amount: bigint
}): DraftedCall {
  return { to: asset, data: encodeCall('transfer(address,uint256)', [BigInt(to), amount]) }
}

/** A contract or an account that the network goes by under a name. @example nameInDirectory({ directory, name: 'siting', address }) */
export function nameInDirectory({
  directory,
  name,
  address,
}: {
  readonly directory: string
  readonly name: string
  readonly address: string
}): DraftedCall {
  const word = new Uint8Array(32)
  word.set(utf8ToBytes(name))
  const role = word.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return { to: directory, data: encodeCall('set(bytes32,address)', [role, BigInt(address)]) }
}

/** Other rules from an epoch on. @example announceRules({ settlement, rules: drafted.hash, epoch: 120 }) */
export function announceRules({
  settlement,
  rules,
  epoch,
}: {
  readonly settlement: string
  readonly rules: Hash
  readonly epoch: number
}): DraftedCall {
  return {
    to: settlement,
    data: encodeCall('announceRules(bytes32,uint64)', [BigInt(rules), BigInt(epoch)]),
  }
}

/**
 * @param proposer the account that will send it: only it can propose this text
 * @param described rules that the text brings, as what is hashed; whoever votes has them from the chain then
 * @example encodePropose([call], 'Pay Ana.', account)
 */
export function encodePropose(
  calls: readonly DraftedCall[],
  words: string,
  proposer: Address,
  described?: unknown,
): Hash {
  const rules = described === undefined ? '' : `${RULES_FOLLOW}${JSON.stringify(described)}`
  const text = textPart(`${words.trim()}${rules}${PROPOSER}${proposer}`)
  return encodeCall('propose(address[],uint256[],bytes[],string)', [
    ...partsOf(calls.map(call => Object.assign({ value: '0' }, call))),
    text,
  ])
}

/** @example encodeQueue(proposal) */
export function encodeQueue(proposal: Pick<ProposalView, 'calls' | 'textHash'>): Hash {
  return encodeWhole('queue', proposal)
}

/** @example encodeExecute(proposal) */
export function encodeExecute(proposal: Pick<ProposalView, 'calls' | 'textHash'>): Hash {
  return encodeWhole('execute', proposal)
}

function encodeWhole(verb: string, { calls, textHash }: Pick<ProposalView, 'calls' | 'textHash'>): Hash {
  return encodeCall(`${verb}(address[],uint256[],bytes[],bytes32)`, [...partsOf(calls), BigInt(textHash)])
}

function partsOf(
  calls: readonly { readonly to: string; readonly value: string; readonly data: string }[],
): readonly Part[] {
  return [
    listPart(calls.map(({ to }) => BigInt(to))),
    listPart(calls.map(({ value }) => BigInt(value))),
    listPart(calls.map(({ data }) => callPart(data))),
  ]
}

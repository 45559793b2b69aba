/** The call that asks a region, for a wallet to send: it has no idea of regions, only of bytes. */
import { encodeCall, encodeParts, listPart, textPart } from '../../protocol/chain-formats/calls/abi-parts.ts'
import { regionWord } from '../../protocol/chain-formats/electorate.ts'
import type { Hash } from '../../protocol/ids.ts'
import type { RegionalStandingView } from '../node-api.ts'

export interface Asked {
  readonly region: string
  readonly asset: string
  readonly payee: string
  /** Base units; none for an opinion. */
  readonly amount: bigint
  readonly text: string
}

const PROPOSE =
  'propose((uint64,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint128,uint128,uint128,(address,uint128,uint128,uint128)[],bytes32),(bytes32,address,address,uint128,string),(address,uint256,bytes32[]),(address,uint256,bytes32[]))'

/** ABI-encoded RegionalVotes.propose, 0x and hex digits. @example encodeAsk(question, await node.getRegionalStanding(account, 'alfama')) */
export function encodeAsk(question: Asked, { header, proposer, all }: RegionalStandingView): Hash {
  const { region, asset, payee, amount, text } = question
  return encodeCall(PROPOSE, [
    encodeParts([
      ...[header.epoch, header.viewNumber].map(BigInt),
      ...[header.parent, header.rules, header.evidenceRoot, header.bundle, header.stateRoot].map(BigInt),
      ...[header.ledgerRoot, header.factsBlock, header.factsTime].map(BigInt),
      ...[header.tokenEarned, header.tokenBurned, header.tokenHeld].map(BigInt),
      rowsOf(header.assets.map(row => [row.asset, row.earned, row.spent, row.locked].map(BigInt))),
      BigInt(header.extensions),
    ]),
    encodeParts([BigInt(regionWord(region)), BigInt(asset), BigInt(payee), amount, textPart(text)]),
    ...[proposer, all].map(({ account, votes, proof }) =>
      encodeParts([BigInt(account), BigInt(votes), listPart(proof.map(BigInt))]),
    ),
  ])
}

/** Of tuples of words: how many, then each. */
function rowsOf(rows: readonly (readonly bigint[])[]): Uint8Array {
  return encodeParts([BigInt(rows.length), ...rows.flat()])
}

/** The call that asks a region, for a wallet to send: it has no idea of regions, only of bytes. */
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { WORD_BYTES, writeUint } from '../../protocol/chain-formats/abi-words.ts'
import { regionWord } from '../../protocol/chain-formats/electorate.ts'
import type { Hash } from '../../protocol/ids.ts'
import { keccak256 } from '../../protocol/merkle/keccak.ts'
import type { RegionalStandingView } from '../node-api.ts'

export interface Asked {
  readonly region: string
  readonly asset: string
  readonly payee: string
  /** Base units; none for an opinion. */
  readonly amount: bigint
  readonly text: string
}

/** A word, or what lies behind the words that precede it. */
type Part = bigint | Uint8Array

const PROPOSE =
  'propose((uint64,uint32,bytes32,bytes32,bytes32,bytes32,bytes32,bytes32,uint64,uint64,uint128,uint128,uint128,(address,uint128,uint128,uint128)[],bytes32),(bytes32,address,address,uint128,string),(address,uint256,bytes32[]),(address,uint256,bytes32[]))'

/** ABI-encoded RegionalVotes.propose, 0x and hex digits. @example encodeAsk(question, await node.getRegionalStanding(account, 'alfama')) */
export function encodeAsk(question: Asked, { header, proposer, all }: RegionalStandingView): Hash {
  const { region, asset, payee, amount, text } = question
  const body = encode([
    encode([
      ...[header.epoch, header.viewNumber].map(BigInt),
      ...[header.parent, header.rules, header.evidenceRoot, header.bundle, header.stateRoot].map(BigInt),
      ...[header.ledgerRoot, header.factsBlock, header.factsTime].map(BigInt),
      ...[header.tokenEarned, header.tokenBurned, header.tokenHeld].map(BigInt),
      listOf(header.assets.map(row => [row.asset, row.earned, row.spent, row.locked].map(BigInt))),
      BigInt(header.extensions),
    ]),
    encode([BigInt(regionWord(region)), BigInt(asset), BigInt(payee), amount, textOf(text)]),
    ...[proposer, all].map(({ account, votes, proof }) =>
      encode([BigInt(account), BigInt(votes), listOf(proof.map(hash => [BigInt(hash)]))]),
    ),
  ])
  return `0x${bytesToHex(keccak256(utf8ToBytes(PROPOSE)).slice(0, 4))}${bytesToHex(body)}`
}

/** A tuple: its words, each part of no fixed length by where it begins, and those parts behind them. */
function encode(parts: readonly Part[]): Uint8Array {
  const head = parts.length * WORD_BYTES
  const tails = parts.filter(part => typeof part !== 'bigint')
  const whole = new Uint8Array(head + tails.reduce((sum, { length }) => sum + length, 0))
  let at = head
  for (const [index, part] of parts.entries()) {
    writeUint(whole, index, typeof part === 'bigint' ? part : BigInt(at))
    if (typeof part === 'bigint') continue
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Of tuples of words: how many, then each. */
function listOf(rows: readonly (readonly bigint[])[]): Uint8Array {
  return encode([BigInt(rows.length), ...rows.flat()])
}

function textOf(text: string): Uint8Array {
  const bytes = utf8ToBytes(text)
  const padded = bytesToHex(bytes).padEnd(Math.ceil(bytes.length / WORD_BYTES) * WORD_BYTES * 2, '0')
  return Uint8Array.from([...encode([BigInt(bytes.length)]), ...hexToBytes(padded)])
}

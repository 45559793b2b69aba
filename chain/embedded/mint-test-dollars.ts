/** The faucet of the test dollar, which an embedded chain has, and a test chain where a network was launched with one. */
import { concatHex, encodeAbiParameters, encodeFunctionData, type Hex } from 'viem'
import type { Address } from '../../protocol/ids.ts'
import { abi, bytecode } from '../artifacts/TestDollar.ts'
import { ChainError } from '../errors.ts'
import { type Sender, sendTransaction } from '../send-transaction.ts'
import { isTestChain } from '../test-chains.ts'

/** Its creation code: one asset for each number of decimals. */
export function testDollarCode(decimals: number): Hex {
  return concatHex([bytecode, encodeAbiParameters([{ type: 'uint8' }], [decimals])])
}

export interface MintTestDollars {
  readonly payment: Address
  readonly to: Address
  /** Base units that `to` has afterwards, at least: what it has already is not minted again. */
  readonly atLeast: bigint
}

/** @throws {ChainError} not_test_chain, … */
export async function mintTestDollars(
  sender: Sender,
  { payment, to, atLeast }: MintTestDollars,
): Promise<void> {
  const chainId = sender.client.chain.id
  if (!sender.embedded && !isTestChain(chainId)) throw new ChainError('not_test_chain', { chainId })
  const balance = await sender.client.readContract({
    address: payment,
    abi,
    functionName: 'balanceOf',
    args: [to],
  })
  if (balance >= atLeast) return
  const data = encodeFunctionData({ abi, functionName: 'mint', args: [to, atLeast - balance] })
  await sendTransaction(sender, { to: payment, data, verb: 'mint test dollars' })
}

/** Whether rules emit within what a network's contracts were launched with: headers above it are refused, and the network would stand. */
import type { Rules } from '../../kernel/rules.ts'
import { abi } from '../artifacts/Emission.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { chainCeiling, packRows } from '../launch/network-config.ts'

/** @returns true where the ceiling that follows from the rules is the very one that the contracts hold. */
export async function keepsCeiling(
  client: ChainClient,
  { emission: address }: Pick<Deployment, 'emission'>,
  rules: Rules,
): Promise<boolean> {
  const schedule = await client.readContract({ address, abi, functionName: 'schedule' })
  // Contracts of before there were ceilings do not answer: theirs halve.
  const held = await client
    .readContract({ address, abi, functionName: 'ceilings' })
    .catch((): readonly bigint[] => [])
  const { first, every, rows } = chainCeiling(rules)
  const packed = packRows(rows)
  const same = packed.length === held.length && packed.every((row, index) => row === held[index])
  return same && first === schedule.first && every === schedule.every && rules.token.supply === schedule.cap
}

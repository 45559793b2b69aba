/**
 * Shares of machines, made once: their address follows from who makes them and what they are told, so repeating it finds them. A network
 * counts them where its governance has named the factory `shares` in the Directory.
 */
import { concatHex, encodeAbiParameters, encodeFunctionData, type Hex, zeroAddress } from 'viem'
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { bytecode as sharesCode } from '../artifacts/MachineShares.ts'
import { abi, bytecode as factoryCode } from '../artifacts/ShareFactory.ts'
import type { Deployment } from '../deployment-file.ts'
import { deployOnce, deterministicAddress, hasCode } from '../launch/deterministic-deploy.ts'
import { type Sender, sendTransaction } from '../send-transaction.ts'

export interface ShareTerms {
  readonly name: string
  readonly symbol: string
  /** What bids are made in; what members pay with unless said. */
  readonly money?: Address
  /** Who is asked whether shares may move; nobody unless said. */
  readonly compliance?: Address
  readonly manager: Address
  /** Least that a sale brings, base units of the money. */
  readonly floor: bigint
  readonly machines: readonly SubjectId[]
  /** Base units, 18 decimals. */
  readonly holders: readonly { readonly account: Address; readonly amount: bigint }[]
  readonly guardians?: readonly Address[]
  readonly quorum?: number
}

/** One for each version of the contracts. */
export function shareFactory(): Address {
  return deterministicAddress(creationOf(deterministicAddress(sharesCode)))
}

/** @throws {ChainError} not_deployed, tx_reverted, rpc_down, … */
export async function deployShareFactory(sender: Sender): Promise<Address> {
  const shares = await deployOnce(sender, sharesCode, 'MachineShares')
  return deployOnce(sender, creationOf(shares), 'ShareFactory')
}

/** @throws {ChainError} tx_reverted (MachineShares_WrongTerms, MachineShares_TooFew, …), … */
export async function makeShares(
  sender: Sender,
  { deployment, terms }: { readonly deployment: Deployment; readonly terms: ShareTerms },
): Promise<{ readonly shares: Address; readonly block?: number }> {
  const factory = await deployShareFactory(sender)
  const told = termsOf(terms, deployment)
  const args = [sender.account.address, told] as const
  const found = await sender.client.readContract({ address: factory, abi, functionName: 'addressOf', args })
  const shares = toAddress(found)
  if (await hasCode(sender.client, shares)) return { shares }
  const data = encodeFunctionData({ abi, functionName: 'make', args: [told] })
  const { block } = await sendTransaction(sender, { to: factory, data, verb: 'make the shares' })
  return { shares, block }
}

function creationOf(shares: Address): Hex {
  return concatHex([factoryCode, encodeAbiParameters([{ type: 'address' }], [shares])])
}

function termsOf(terms: ShareTerms, { settlement, registry, payment }: Deployment) {
  const { name, symbol, manager, floor, machines, holders, guardians = [], quorum = 0 } = terms
  return {
    name,
    symbol,
    settlement,
    registry,
    manager,
    floor,
    quorum,
    money: terms.money ?? payment,
    compliance: terms.compliance ?? zeroAddress,
    machines: machines.map(machine => `0x${machine}` as const),
    holders: holders.map(({ account }) => account),
    amounts: holders.map(({ amount }) => amount),
    guardians: guardians.toSorted(),
  }
}

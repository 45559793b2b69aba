/**
 * Shares of machines, made once: their address follows from who makes them and what they are told, so repeating it finds them. A network
 * counts them where its governance has named the factory `shares` in the Directory.
 */
import { concatHex, encodeAbiParameters, encodeFunctionData, type Hex, zeroAddress } from 'viem'
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { bytecode as sharesCode } from '../artifacts/MachineShares.ts'
import { abi, bytecode as factoryCode } from '../artifacts/ShareFactory.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import type { GovernedAct } from '../governance/governed-acts.ts'
import { deployOnce, deterministicAddress, hasCode } from '../launch/deterministic-deploy.ts'
import { type Sender, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'

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

export interface MakeShares {
  readonly deployment: Deployment
  readonly terms: ShareTerms
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
  { deployment, terms }: MakeShares,
): Promise<{ readonly shares: Address; readonly block?: number }> {
  await deployShareFactory(sender)
  const maker = toAddress(sender.account.address)
  const shares = await addressOfShares(sender.client, { deployment, terms, maker })
  if (await hasCode(sender.client, shares)) return { shares }
  const { block } = await sendTransaction(sender, makingOf({ deployment, terms }))
  return { shares, block }
}

/** Where shares of these terms are, or will be, by whoever makes them; the factory must be there. @throws {ChainError} */
export async function addressOfShares(
  client: ChainClient,
  { deployment, terms, maker }: MakeShares & { readonly maker: Address },
): Promise<Address> {
  const args = [maker, termsOf(terms, deployment)] as const
  try {
    return toAddress(
      await client.readContract({ address: shareFactory(), abi, functionName: 'addressOf', args }),
    )
  } catch (error) {
    throw toChainError(error, { contract: shareFactory() })
  }
}

/** As a call, for whoever cannot send it at once: holders who vote for it. */
export function makingOf({ deployment, terms }: MakeShares): GovernedAct {
  const data = encodeFunctionData({ abi, functionName: 'make', args: [termsOf(terms, deployment)] })
  return { to: shareFactory(), data, verb: 'make the shares' }
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

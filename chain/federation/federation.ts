/**
 * A federation of networks: each is a region that settles by itself, and all pay one token (contracts/federation/IFederation.sol). What
 * is done with one: made, added to, filled, sealed, and claimed from.
 */
import { encodeDeployData, encodeFunctionData, erc20Abi, parseEventLogs } from 'viem'
import { type Address, type Hash, toAddress } from '../../protocol/ids.ts'
import type { SealedMember } from '../../protocol/merkle/root-of-roots.ts'
import { abi, bytecode } from '../artifacts/Federation.ts'
import { abi as settlementAbi } from '../artifacts/Settlement.ts'
import type { ChainClient } from '../connect.ts'
import { ChainError } from '../errors.ts'
import { deployOnce, hasCode } from '../launch/deterministic-deploy.ts'
import { type ProvenEntry, toAbiClaim } from '../money/claim.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'

/** One member as the chain has it. */
export interface FederationMember extends SealedMember {
  /** Base units given for its accounts, and paid to them. */
  readonly allotted: bigint
  readonly paid: bigint
  /** Whose ledger's root it is; −1 before the first. */
  readonly epoch: number
}

export interface FederationNow {
  readonly federation: Address
  /** What is paid. */
  readonly asset: Address
  readonly symbol: string
  readonly decimals: number
  /** Under which members' ledgers count what is paid here. */
  readonly line: Address
  readonly governance: Address
  readonly members: readonly FederationMember[]
}

/** An account's line in a member's ledger, and the way from there to the root of roots. */
export interface ProvenMember extends ProvenEntry {
  readonly member: number
  readonly rootProof: readonly Hash[]
}

/** @throws {ChainError} not_deployed, tx_reverted (Federation_WrongTerms), rpc_down, … */
export async function launchFederation(
  sender: Sender,
  { asset, governance }: Pick<FederationNow, 'asset' | 'governance'>,
): Promise<Address> {
  if (!(await hasCode(sender.client, asset)))
    throw new ChainError('not_deployed', { contract: 'asset', address: asset })
  return deployOnce(sender, encodeDeployData({ abi, bytecode, args: [asset, governance] }), 'Federation')
}

/** @throws {ChainError} not_deployed, rpc_down, rpc_failed */
export async function readFederation(client: ChainClient, federation: Address): Promise<FederationNow> {
  if (!(await hasCode(client, federation)))
    throw new ChainError('not_deployed', { contract: 'Federation', address: federation })
  const at = { address: federation, abi } as const
  try {
    const [asset, line, governance, count] = await Promise.all([
      client.readContract({ ...at, functionName: 'asset' }),
      client.readContract({ ...at, functionName: 'lineAsset' }),
      client.readContract({ ...at, functionName: 'governance' }),
      client.readContract({ ...at, functionName: 'members' }),
    ])
    const token = { address: asset, abi: erc20Abi } as const
    const [symbol, decimals] = await Promise.all([
      client.readContract({ ...token, functionName: 'symbol' }),
      client.readContract({ ...token, functionName: 'decimals' }),
    ])
    const numbers = Array.from({ length: Number(count) }, (_, member) => BigInt(member))
    const members = await Promise.all(
      numbers.map(async (member): Promise<FederationMember> => {
        const its = await client.readContract({ ...at, functionName: 'memberOf', args: [member] })
        return Object.assign(
          { allotted: its.allotted, paid: its.paid },
          await readNewest(client, toAddress(its.settlement)),
        )
      }),
    )
    const named = { federation, asset: toAddress(asset), line: toAddress(line) }
    return Object.assign(named, { symbol, decimals, governance: toAddress(governance), members })
  } catch (error) {
    throw toChainError(error, { contract: federation })
  }
}

async function readNewest(
  client: ChainClient,
  settlement: Address,
): Promise<Pick<FederationMember, 'settlement' | 'root' | 'epoch'>> {
  const at = { address: settlement, abi: settlementAbi } as const
  const [root, activated] = await Promise.all([
    client.readContract({ ...at, functionName: 'newestRoot' }),
    client.readContract({ ...at, functionName: 'activated' }),
  ])
  return { settlement, root, epoch: Number(activated.epochs) - 1 }
}

/** Of what each is due. @throws {ChainError} rpc_down, rpc_failed */
export async function readClaimed(
  client: ChainClient,
  federation: Address,
  account: Address,
  member: number,
): Promise<bigint> {
  const args = [account, BigInt(member)] as const
  try {
    return await client.readContract({ address: federation, abi, functionName: 'claimedOf', args })
  } catch (error) {
    throw toChainError(error, { contract: federation })
  }
}

/** Its governance alone. @throws {ChainError} tx_reverted, … */
export function addMember(sender: Sender, federation: Address, settlement: Address): Promise<Sent> {
  const data = encodeFunctionData({ abi, functionName: 'add', args: [settlement] })
  return sendTransaction(sender, { to: federation, data, verb: 'add' })
}

/** Of the sender's tokens, approved with the same. @throws {ChainError} tx_reverted, … */
export async function allotTo(
  sender: Sender,
  { federation, asset }: Pick<FederationNow, 'federation' | 'asset'>,
  { member, amount }: { readonly member: number; readonly amount: bigint },
): Promise<Sent> {
  const approval = encodeFunctionData({
    abi: erc20Abi,
    functionName: 'approve',
    args: [federation, amount],
  })
  await sendTransaction(sender, { to: asset, data: approval, verb: 'approve' })
  const data = encodeFunctionData({ abi, functionName: 'allot', args: [BigInt(member), amount] })
  return sendTransaction(sender, { to: federation, data, verb: 'allot' })
}

/** Its governance alone. @throws {ChainError} tx_reverted (Federation_NotLeft), … */
export function reallot(
  sender: Sender,
  federation: Address,
  { from, to, amount }: { readonly from: number; readonly to: number; readonly amount: bigint },
): Promise<Sent> {
  const data = encodeFunctionData({
    abi,
    functionName: 'reallot',
    args: [BigInt(from), BigInt(to), amount],
  })
  return sendTransaction(sender, { to: federation, data, verb: 'reallot' })
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function isSealed(client: ChainClient, federation: Address, root: Hash): Promise<boolean> {
  try {
    return await client.readContract({ address: federation, abi, functionName: 'isSealed', args: [root] })
  } catch (error) {
    throw toChainError(error, { contract: federation })
  }
}

/** Which root each member has now. Anybody may. @throws {ChainError} tx_reverted, … */
export function sealRoots(sender: Sender, federation: Address): Promise<Sent> {
  return sendTransaction(sender, {
    to: federation,
    data: encodeFunctionData({ abi, functionName: 'seal' }),
    verb: 'seal',
  })
}

/** Once for all: whoever sends it, the account is paid. @returns base units paid by member. @throws {ChainError} tx_reverted, … */
export async function claimOfAll(
  sender: Sender,
  federation: Address,
  account: Address,
  lines: readonly ProvenMember[],
): Promise<Sent & { readonly paid: ReadonlyMap<number, bigint> }> {
  const claims = lines.map(({ member, rootProof, entry, proof }) =>
    Object.assign({ member: BigInt(member), rootProof }, toAbiClaim({ entry, proof })),
  )
  const data = encodeFunctionData({ abi, functionName: 'claim', args: [account, claims] })
  const sent = await sendTransaction(sender, { to: federation, data, verb: 'claim' })
  const events = parseEventLogs({ abi, eventName: 'Claimed', logs: sent.receipt.logs })
  const own = events.filter(({ address }) => toAddress(address) === federation)
  const paid = new Map(own.map(({ args }) => [Number(args.member), args.amount]))
  return Object.assign({}, sent, { paid })
}

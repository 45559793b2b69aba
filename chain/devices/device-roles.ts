/**
 * Who may do what at a machine beside its owner (contracts/DeviceRoles.sol): roles with an end, given by its owner, void once it is sold
 * or moved. A grant is a transaction of the owner's, or a signature that anybody brings; and whoever is shown a signature can hold it
 * against the registry without any transaction. One contract serves all networks of a chain, so what is signed names the registry.
 */
import { encodeFunctionData, getAbiItem, type Hex, type LocalAccount, verifyTypedData } from 'viem'
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { abi, bytecode } from '../artifacts/DeviceRoles.ts'
import { blockAt } from '../block-at.ts'
import type { ChainClient } from '../connect.ts'
import type { Deployment } from '../deployment-file.ts'
import { deployOnce, deterministicAddress, hasCode } from '../launch/deterministic-deploy.ts'
import { readLogs } from '../read-logs.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import { toChainError } from '../to-chain-error.ts'
import { type RegistryEntry, readDevice } from './read-device.ts'

/** In the order of their bits: to set it up and keep it going, to read what it does not tell everybody, to claim what it earns. */
export const ROLES = ['operate', 'read', 'collect'] as const
export type Role = (typeof ROLES)[number]

export interface RoleGrant {
  readonly device: SubjectId
  readonly account: Address
  /** None takes back what there is. */
  readonly roles: readonly Role[]
  /** Seconds since 1970: at that second it is over. */
  readonly until: number
}

/** In the owner's name. */
export interface SignedRoleGrant extends RoleGrant {
  /** The registry's of the device, when it was signed. */
  readonly deviceNonce: number
  /** How often the account's roles there were changed before. */
  readonly nonce: number
  /** Seconds since 1970 until which it may be brought to the chain. */
  readonly deadline: number
  readonly signature: Hex
}

export interface RolesNow {
  readonly account: Address
  readonly roles: readonly Role[]
  readonly untilMs: number
}

type Brief = Pick<Sent, 'txHash' | 'gasUsed' | 'block'>
type Where = Pick<Deployment, 'registry' | 'chainId' | 'launchBlock'>

const TYPES = {
  RoleGrant: [
    { name: 'registry', type: 'address' },
    { name: 'device', type: 'bytes32' },
    { name: 'account', type: 'address' },
    { name: 'roles', type: 'uint96' },
    { name: 'until', type: 'uint64' },
    { name: 'deviceNonce', type: 'uint32' },
    { name: 'nonce', type: 'uint64' },
    { name: 'deadline', type: 'uint256' },
  ],
} as const
const GRANTED = [getAbiItem({ abi, name: 'RolesGranted' })] as const

/** Where it is on any chain, once somebody has deployed it there. */
export const rolesAddress = (): Address => deterministicAddress(bytecode)

/** By the owner. @throws {ChainError} tx_reverted (DeviceRoles_NotOwner), … */
export async function grantRoles(
  sender: Sender,
  { deployment, ...grant }: RoleGrant & { readonly deployment: Where },
): Promise<Brief> {
  const { device, account, roles, until } = grant
  const args = [deployment.registry, `0x${device}`, account, bitsOf(roles), BigInt(until)] as const
  return send(sender, encodeFunctionData({ abi, functionName: 'grant', args }), 'grant roles')
}

/** @throws {ChainError} rpc_down, rpc_failed */
export async function signRoleGrant(
  owner: LocalAccount,
  grant: RoleGrant & { readonly deadline: number },
  { client, deployment }: { readonly client: ChainClient; readonly deployment: Where },
): Promise<SignedRoleGrant> {
  const { device, account } = grant
  const [{ nonce: deviceNonce }, nonce] = await Promise.all([
    readDevice(client, { deployment, device }),
    nonceOf(client, { deployment, device, account }),
  ])
  const said = { ...grant, deviceNonce, nonce }
  return { ...said, signature: await owner.signTypedData(typedGrant(said, deployment)) }
}

/** Whoever sends it. @throws {ChainError} tx_reverted (DeviceRoles_NotOwner, DeviceRoles_WrongNonce, …) */
export function bringRoleGrant(
  sender: Sender,
  { deployment, signed }: { readonly deployment: Where; readonly signed: SignedRoleGrant },
): Promise<Brief> {
  const { message } = typedGrant(signed, deployment)
  const args = [message, signed.signature] as const
  return send(sender, encodeFunctionData({ abi, functionName: 'grantBySignature', args }), 'grant roles')
}

/**
 * Why a signed grant says nothing now, from what the chain has of the device and of the account's roles there: the grant itself need not be
 * there. Whatever its owner said after it, taking it back among it, voids it. Of an account with a key; what a contract wallet signed only
 * the chain can check.
 * @param known what `readDevice` and `readGrants` answer
 * @returns undefined where it holds
 */
export async function whyVoid(
  signed: SignedRoleGrant,
  known: { readonly entry: Pick<RegistryEntry, 'owner' | 'nonce'>; readonly grants: GrantsNow },
  { deployment, nowMs }: { readonly deployment: Where; readonly nowMs: number },
): Promise<'not_registered' | 'device_changed' | 'replaced' | 'expired' | 'not_signed' | undefined> {
  const { owner, nonce } = known.entry
  if (owner === undefined) return 'not_registered'
  if (nonce !== signed.deviceNonce) return 'device_changed'
  if (isReplaced(signed, known.grants)) return 'replaced'
  if (nowMs >= signed.until * 1000) return 'expired'
  const { signature } = signed
  const isSigned = await verifyTypedData({ ...typedGrant(signed, deployment), address: owner, signature })
  return isSigned ? undefined : 'not_signed'
}

/** How often an account's roles at a device were changed on the chain, and what it has now. */
export interface GrantsNow extends RolesNow {
  readonly nonce: number
}

/** As before anything was granted, where the contract is not there yet. @throws {ChainError} rpc_down, rpc_failed */
export async function readGrants(client: ChainClient, whose: Whose): Promise<GrantsNow> {
  if (!(await hasCode(client, rolesAddress())))
    return { account: whose.account, roles: [], untilMs: 0, nonce: 0 }
  const [now, nonce] = await Promise.all([readRoles(client, whose), nonceOf(client, whose)])
  return { ...now, nonce }
}

/** It was brought, and nothing after it, or nothing at all was. */
function isReplaced({ roles, until, nonce }: SignedRoleGrant, now: GrantsNow): boolean {
  if (now.nonce === nonce) return false
  const isIt = bitsOf(now.roles) === bitsOf(roles) && now.untilMs === until * 1000
  return now.nonce !== nonce + 1 || !isIt
}

/** Everybody who has a role there now, beside its owner. @throws {ChainError} rpc_down, rpc_failed */
export async function listRoles(
  client: ChainClient,
  { deployment, device }: { readonly deployment: Where; readonly device: SubjectId },
): Promise<readonly RolesNow[]> {
  if (!(await hasCode(client, rolesAddress()))) return []
  const { number: toBlock } = await blockAt(client)
  const range = { fromBlock: deployment.launchBlock, toBlock }
  const logs = await readLogs({ client, address: rolesAddress(), events: GRANTED, ...range })
  const own = logs.filter(({ args }) => isOf(args, deployment, device))
  const accounts = [...new Set(own.map(({ args }) => toAddress(args.account)))].sort()
  const all = await Promise.all(accounts.map(account => readRoles(client, { deployment, device, account })))
  return all.filter(({ roles }) => roles.length > 0)
}

/** What an account has there now; its owner has all. @throws {ChainError} rpc_down, rpc_failed */
export async function readRoles(
  client: ChainClient,
  { deployment, device, account }: Whose,
): Promise<RolesNow> {
  const args = [deployment.registry, `0x${device}`, account] as const
  try {
    const its = { address: rolesAddress(), abi, functionName: 'rolesOf', args } as const
    const [bits, until] = await client.readContract(its)
    const roles = ROLES.filter((_, bit) => ((bits >> BigInt(bit)) & 1n) === 1n)
    return { account, roles, untilMs: Number(until) * 1000 }
  } catch (error) {
    throw toChainError(error, { contract: rolesAddress(), device })
  }
}

interface Whose {
  readonly deployment: Where
  readonly device: SubjectId
  readonly account: Address
}

async function nonceOf(client: ChainClient, { deployment, device, account }: Whose): Promise<number> {
  if (!(await hasCode(client, rolesAddress()))) return 0
  const args = [deployment.registry, `0x${device}`, account] as const
  return Number(await client.readContract({ address: rolesAddress(), abi, functionName: 'nonceOf', args }))
}

function typedGrant(signed: Omit<SignedRoleGrant, 'signature'>, { registry, chainId }: Where) {
  const { device, account, roles, until, deviceNonce, nonce, deadline } = signed
  const domain = { name: 'Cairn DeviceRoles', version: '1', chainId, verifyingContract: rolesAddress() }
  const message = {
    registry,
    device: `0x${device}`,
    account,
    roles: bitsOf(roles),
    until: BigInt(until),
    deviceNonce,
    nonce: BigInt(nonce),
    deadline: BigInt(deadline),
  } as const
  return { domain, types: TYPES, primaryType: 'RoleGrant', message } as const
}

const bitsOf = (roles: readonly Role[]) =>
  roles.reduce((bits, role) => bits | (1n << BigInt(ROLES.indexOf(role))), 0n)

function isOf(
  args: { readonly registry: string; readonly device: string },
  { registry }: Where,
  id: SubjectId,
) {
  return toAddress(args.registry) === registry && args.device === `0x${id}`
}

async function send(sender: Sender, data: Hex, verb: string): Promise<Brief> {
  const to = await deployOnce(sender, bytecode, 'DeviceRoles')
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to, data, verb })
  return { txHash, gasUsed, block }
}

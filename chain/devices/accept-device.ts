/**
 * An owner's word that it takes a device as its own: only then does the device spend anything of the owner's. It is given with
 * the registration or later, by a call of the owner's or by a signature that anybody brings; and it is how a device changes
 * hands: offered by the one, accepted by the other.
 */
import { encodeFunctionData, type Hex, type LocalAccount } from 'viem'
import { registryDomain, registryPlaceOf } from '../../protocol/chain-formats/consent.ts'
import { EIP712_VERSION } from '../../protocol/chain-formats/eip712.ts'
import type { Address, SubjectId } from '../../protocol/ids.ts'
import { abi } from '../artifacts/DeviceRegistry.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'

/** An account's signature under a device that it takes: 65 bytes, or whatever its contract wallet checks. */
export interface Acceptance {
  /** Seconds since 1970. */
  readonly deadline: number
  readonly signature: Hex
}

const FIELDS = [
  { name: 'device', type: 'bytes32' },
  { name: 'owner', type: 'address' },
  { name: 'nonce', type: 'uint256' },
  { name: 'deadline', type: 'uint256' },
] as const

type Brief = Pick<Sent, 'txHash' | 'gasUsed' | 'block'>

/** @param nonce the device's, as the registry has it before what is signed for. */
export async function signAcceptance(
  account: LocalAccount,
  said: { readonly device: SubjectId; readonly nonce: number; readonly deadline: number },
  deployment: Deployment,
): Promise<Acceptance> {
  const { device, nonce, deadline } = said
  const signature = await account.signTypedData({
    domain: { ...registryDomain(registryPlaceOf(deployment)), version: EIP712_VERSION },
    types: { DeviceAcceptance: FIELDS },
    primaryType: 'DeviceAcceptance',
    message: {
      device: `0x${device}`,
      owner: account.address,
      nonce: BigInt(nonce),
      deadline: BigInt(deadline),
    },
  })
  return { deadline, signature }
}

/** By its owner; the zero address takes an offer back. @throws {ChainError} tx_reverted (DeviceRegistry_NotOwner), … */
export function offerDevice(
  sender: Sender,
  {
    deployment,
    device,
    to,
  }: { readonly deployment: Deployment; readonly device: SubjectId; readonly to: Address },
): Promise<Brief> {
  const data = encodeFunctionData({ abi, functionName: 'offer', args: [[`0x${device}`], to] })
  return send(sender, deployment, data, 'offer')
}

/**
 * By whom it is offered to, or by an owner that has not agreed to it yet.
 * @throws {ChainError} tx_reverted (DeviceRegistry_NotOffered, DeviceRegistry_BondTooSmall), …
 */
export function acceptDevice(
  sender: Sender,
  { deployment, device }: { readonly deployment: Deployment; readonly device: SubjectId },
): Promise<Brief> {
  const data = encodeFunctionData({ abi, functionName: 'accept', args: [[`0x${device}`]] })
  return send(sender, deployment, data, 'accept')
}

/**
 * The same by the account's signature, whoever sends it.
 * @throws {ChainError} tx_reverted (DeviceRegistry_BadAcceptance, DeviceRegistry_NotOffered), …
 */
export function acceptDeviceFor(
  sender: Sender,
  {
    deployment,
    device,
    account,
    acceptance,
  }: {
    readonly deployment: Deployment
    readonly device: SubjectId
    readonly account: Address
    readonly acceptance: Acceptance
  },
): Promise<Brief> {
  const { deadline, signature } = acceptance
  const args = [`0x${device}`, account, { deadline: BigInt(deadline), signature }] as const
  const data = encodeFunctionData({ abi, functionName: 'acceptFor', args })
  return send(sender, deployment, data, 'acceptFor')
}

async function send(sender: Sender, { registry }: Deployment, data: Hex, verb: string): Promise<Brief> {
  const { txHash, gasUsed, block } = await sendTransaction(sender, { to: registry, data, verb })
  return { txHash, gasUsed, block }
}

/**
 * Devices into the registry, many at a time, each by its own signed consent. Anyone may send them; where an owner's bond
 * is asked for, the owner or its operator. One that is refused does not sink the others: it comes back with the reason.
 */
import { bytesToHex } from '@noble/hashes/utils.js'
import { encodeFunctionData, parseEventLogs } from 'viem'
import { cellToUint, modelToBytes32 } from '../../protocol/chain-formats/consent.ts'
import type { SignedConsent } from '../../protocol/chain-formats/signed-consent.ts'
import { type Hash, type SubjectId, toAddress, toSubjectId } from '../../protocol/ids.ts'
import { abi } from '../artifacts/DeviceRegistry.ts'
import type { Deployment } from '../deployment-file.ts'
import { type Sender, type Sent, sendTransaction } from '../send-transaction.ts'
import type { Acceptance } from './accept-device.ts'

export interface Registered {
  readonly devices: readonly SubjectId[]
  readonly refused: readonly { readonly device: SubjectId; readonly reason: Refusal }[]
  readonly transactions: readonly Pick<Sent, 'txHash' | 'gasUsed' | 'block'>[]
}

/** In the order of IDeviceRegistry's enum. */
const REFUSALS = [
  ...(['none', 'expired', 'already_registered', 'no_owner', 'bad_signature', 'bond_too_small'] as const),
  ...(['not_owner', 'details_too_long', 'key_shared', 'bad_acceptance'] as const),
]
/** Why the registry did not take a device. */
export type Refusal = (typeof REFUSALS)[number] | 'unknown'

/** About 45 k gas each with the signature's check and the calldata, of the 16.7 M that a transaction may have. */
const DEVICES_A_TRANSACTION = 150
const NO_ACCEPTANCE: Acceptance = { deadline: 0, signature: '0x' }
const NO_Y: Hash = `0x${'0'.repeat(64)}`

/** A device's consent and, where the owner does not send it itself, perhaps its owner's agreement. */
export interface Joining extends SignedConsent {
  readonly acceptance?: Acceptance
}

/** @throws {ChainError} tx_timeout, rpc_down, … */
export async function registerDevices(
  sender: Sender,
  { deployment, consents }: { readonly deployment: Deployment; readonly consents: readonly Joining[] },
): Promise<Registered> {
  const parts: Sent[] = []
  for (let from = 0; from < consents.length; from += DEVICES_A_TRANSACTION) {
    const part = consents.slice(from, from + DEVICES_A_TRANSACTION)
    const args = [
      part.map(toRegistration),
      part.map(({ signature }) => hex(signature)),
      part.some(({ acceptance }) => acceptance !== undefined)
        ? part.map(({ acceptance }) => toAbiAcceptance(acceptance))
        : [],
    ] as const
    const data = encodeFunctionData({ abi, functionName: 'registerBatch', args })
    parts.push(await sendTransaction(sender, { to: deployment.registry, data, verb: 'registerBatch' }))
  }
  const logs = parts
    .flatMap(({ receipt }) => parseEventLogs({ abi, logs: receipt.logs }))
    .filter(({ address }) => toAddress(address) === deployment.registry)
  return {
    devices: logs.flatMap(log =>
      log.eventName === 'DeviceRegistered' || log.eventName === 'DeviceRegisteredUnverified'
        ? toDevice(log.args.device)
        : [],
    ),
    refused: logs.flatMap(log =>
      log.eventName === 'RegistrationRefused'
        ? { device: toDevice(log.args.device), reason: REFUSALS[log.args.reason] ?? 'unknown' }
        : [],
    ),
    transactions: parts.map(({ txHash, gasUsed, block }) => ({ txHash, gasUsed, block })),
  }
}

function toRegistration({ consent }: SignedConsent) {
  const { key, owner } = consent
  return {
    keyX: hex(key.x),
    keyY: key.alg === 'ES256' ? hex(key.y) : NO_Y,
    owner,
    cell: cellToUint(consent.cell),
    model: hex(modelToBytes32(consent.model)),
    details: hex(consent.details),
    deadline: BigInt(consent.deadline),
  }
}

function toAbiAcceptance({ deadline, signature }: Acceptance = NO_ACCEPTANCE) {
  return { deadline: BigInt(deadline), signature }
}

function toDevice(device: Hash): SubjectId {
  return toSubjectId(device.slice(2))
}

function hex(bytes: Uint8Array): Hash {
  return `0x${bytesToHex(bytes)}`
}

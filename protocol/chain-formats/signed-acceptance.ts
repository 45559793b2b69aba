/**
 * An account's word that it takes a device as its own, by its signature, which anybody may bring to the registry; and its form on
 * the way: canonical CBOR of [2, device, account, deadline, signature].
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { decodeCbor, encodeCbor } from '../cbor/cbor.ts'
import { FORMAT_VERSION, versionedItems } from '../format-version.ts'
import { type Address, type Hash, type SubjectId, toAddress, toSubjectId } from '../ids.ts'
import { keccak256 } from '../merkle/keccak.ts'
import { ProtocolError } from '../protocol-error.ts'
import { type RegistryPlace, registryDomain } from './consent.ts'
import { hashStruct, typedDataBytes } from './eip712.ts'

/** What is signed. */
export interface AcceptanceTerms {
  readonly device: SubjectId
  readonly account: Address
  /** The device's, as the registry has it before. */
  readonly nonce: number
  /** Seconds since 1970. */
  readonly deadline: number
}

export interface SignedAcceptance extends Omit<AcceptanceTerms, 'nonce'> {
  /** 65 bytes, or what the account's contract wallet takes for a signature. */
  readonly signature: `0x${string}`
}

export const ACCEPTANCE_TYPE = 'DeviceAcceptance(bytes32 device,address owner,uint256 nonce,uint256 deadline)'
const MOST_SIGNATURE = 1024

/** @example const digest = acceptanceDigest({ device, account, nonce: 1, deadline }, registryPlaceOf(deployment)) */
export function acceptanceDigest(
  { device, account, nonce, deadline }: AcceptanceTerms,
  place: RegistryPlace,
): Hash {
  const struct = hashStruct(ACCEPTANCE_TYPE, [
    { type: 'bytes32', value: `0x${device}` },
    { type: 'address', value: account },
    { type: 'uint256', value: nonce },
    { type: 'uint256', value: deadline },
  ])
  return `0x${bytesToHex(keccak256(typedDataBytes(registryDomain(place), struct)))}`
}

/** @example await client.post('/v1/relay/acceptances', encodeSignedAcceptance({ device, account, deadline, signature })) */
export function encodeSignedAcceptance({
  device,
  account,
  deadline,
  signature,
}: SignedAcceptance): Uint8Array {
  const bytes = [device, account.slice(2), signature.slice(2)].map(hex => hexToBytes(hex))
  return encodeCbor([FORMAT_VERSION, bytes[0]!, bytes[1]!, deadline, bytes[2]!])
}

/**
 * Its form alone: whether the account signed it, the registry says. @throws {ProtocolError} acceptance_malformed, version_unknown, cbor_*
 * @example const { device, account, deadline, signature } = decodeSignedAcceptance(body)
 */
export function decodeSignedAcceptance(bytes: Uint8Array): SignedAcceptance {
  const [device, account, deadline, signature] = versionedItems(
    decodeCbor(bytes, { floats: false }),
    4,
    malformed,
  )
  if (typeof deadline !== 'number' || !Number.isSafeInteger(deadline) || deadline < 0)
    throw malformed('has a whole number from 0 as its deadline')
  return {
    device: toSubjectId(hexOf(device, 'device', 32, 32)),
    account: toAddress(`0x${hexOf(account, 'account', 20, 20)}`),
    deadline,
    signature: `0x${hexOf(signature, 'signature', 1, MOST_SIGNATURE)}`,
  }
}

function hexOf(value: unknown, name: string, least: number, most: number): string {
  if (value instanceof Uint8Array && value.length >= least && value.length <= most) return bytesToHex(value)
  throw malformed(`has its ${name} in a byte string of ${least === most ? least : `${least} to ${most}`}`)
}

function malformed(why: string): ProtocolError {
  return new ProtocolError('acceptance_malformed', `a signed acceptance ${why}`)
}

/**
 * What a vehicle's owner lets somebody read: which permissions, for which purpose, from when until when; in the shape of DIMO's SACD (grantor,
 * grantee, permissions, expiration, source), signed by the owner's account under EIP-712. Anybody may carry it to the car; nobody can
 * change it. A grant with no permissions takes back what the same owner gave the same reader for the same purpose; one for nobody takes back all.
 *
 * *Stops*: a grant that is brought again after it was taken back (`serial` only grows), one for another car or network (both are signed), and
 * one of a former owner, whose signature is none of the owner's of now.
 */
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { hashStruct, typedDataBytes } from '../../../../protocol/chain-formats/eip712.ts'
import { settlementDomain } from '../../../../protocol/chain-formats/header.ts'
import type { Place } from '../../../../protocol/chain-formats/network-id.ts'
import { type Address, type Hash, isSubjectId, type SubjectId, toAddress } from '../../../../protocol/ids.ts'
import { keccak256 } from '../../../../protocol/merkle/keccak.ts'
import { PERMISSIONS, type Permission, PURPOSES, type Purpose, permissionBits } from './purposes.ts'

export interface Grant {
  /** The car's device, the asset. */
  readonly device: SubjectId
  readonly grantor: Address
  /** Whose key proves each read; `NOBODY` where all is taken back. */
  readonly grantee: SubjectId
  /** Ascending by their place; none takes back. */
  readonly permissions: readonly Permission[]
  readonly purpose: Purpose
  /** Seconds since 1970, network time. */
  readonly effectiveAt: number
  readonly expiration: number
  /** Hash of what both agreed on besides; zeros for nothing. */
  readonly source: Hash
  /** When it was signed, ms, network time: a later one of the same reader and purpose replaces it, an earlier one is refused. */
  readonly serial: number
}

export interface SignedGrant extends Grant {
  /** Of the owner's account: 65 bytes. */
  readonly signature: string
}

export const NOBODY = '00'.repeat(32) as SubjectId
export const NO_SOURCE: Hash = `0x${'00'.repeat(32)}`
/** No grant goes on for longer. */
export const MOST_DAYS = 400
const GRANT_TYPE =
  'VehicleGrant(bytes32 device,address grantor,bytes32 grantee,uint256 permissions,bytes32 purpose,uint64 effectiveAt,uint64 expiration,bytes32 source,uint64 serial)'

const seconds = v.pipe(
  v.number('seconds since 1970'),
  v.safeInteger('whole seconds'),
  v.minValue(0, '0 or more'),
)
const subject = v.pipe(
  v.string('64 hex digits'),
  v.check(isSubjectId, '64 hex digits, lower case'),
  v.transform(text => text as SubjectId),
)
const address = v.pipe(
  v.string('an account, 0x and 40 hex digits'),
  v.regex(/^0x[0-9a-fA-F]{40}$/, 'an account, 0x and 40 hex digits'),
  v.transform(text => toAddress(text)),
)

/** As it is posted to a car, and kept there. */
export const SIGNED_GRANT = v.strictObject({
  device: subject,
  grantor: address,
  grantee: subject,
  permissions: v.pipe(
    v.array(v.picklist(PERMISSIONS, `of ${PERMISSIONS.join(', ')}`)),
    v.check(
      all => all.every((one, at) => at === 0 || PERMISSIONS.indexOf(all[at - 1]!) < PERMISSIONS.indexOf(one)),
      'each once, in their order',
    ),
  ),
  purpose: v.picklist(PURPOSES, `one of ${PURPOSES.join(', ')}`),
  effectiveAt: seconds,
  expiration: seconds,
  source: v.pipe(
    v.string('32 bytes as 0x and 64 hex digits'),
    v.regex(/^0x[0-9a-f]{64}$/, '32 bytes as 0x and 64 hex digits'),
    v.transform(text => text as Hash),
  ),
  serial: v.pipe(v.number('ms since 1970'), v.safeInteger('whole ms'), v.minValue(0, '0 or more')),
  signature: v.pipe(
    v.string('65 bytes in hex'),
    v.regex(/^0x[0-9a-fA-F]{130}$/, '65 bytes as 0x and 130 hex digits'),
  ),
})

/** The purpose as it is signed: its text, and zeros behind it. */
export function purposeBytes(purpose: Purpose): Uint8Array {
  const bytes = new Uint8Array(32)
  bytes.set(utf8ToBytes(purpose))
  return bytes
}

/** What the owner's account signs, under the domain `Cairn Settlement` of one network. */
export function grantDigest(grant: Grant, place: Place): Hash {
  const struct = hashStruct(GRANT_TYPE, [
    { type: 'bytes32', value: `0x${grant.device}` },
    { type: 'address', value: grant.grantor },
    { type: 'bytes32', value: `0x${grant.grantee}` },
    { type: 'uint256', value: permissionBits(grant.permissions) },
    { type: 'bytes32', value: purposeBytes(grant.purpose) },
    { type: 'uint64', value: grant.effectiveAt },
    { type: 'uint64', value: grant.expiration },
    { type: 'bytes32', value: grant.source },
    { type: 'uint64', value: grant.serial },
  ])
  return `0x${bytesToHex(keccak256(typedDataBytes(settlementDomain(place), struct)))}`
}

/** As a wallet shows it to its person: what `grantDigest` is of. */
export function grantTyped(grant: Grant) {
  const { device, grantor, grantee, permissions, purpose, effectiveAt, expiration, source, serial } = grant
  const message = {
    device: `0x${device}`,
    grantor,
    grantee: `0x${grantee}`,
    permissions: permissionBits(permissions).toString(),
    purpose: `0x${bytesToHex(purposeBytes(purpose))}`,
    effectiveAt: String(effectiveAt),
    expiration: String(expiration),
    source,
    serial: String(serial),
  }
  return { type: GRANT_TYPE, message }
}

/** An owner asks a car for its grants and its log: signed, for some minutes. */
export interface OwnerAsks {
  readonly device: SubjectId
  readonly owner: Address
  /** Seconds since 1970, network time: it is refused after that. */
  readonly until: number
}

const ASKS_TYPE = 'VehicleLog(bytes32 device,address owner,uint64 until)'
/** It holds for so long at most, s. */
export const ASKS_FOR_S = 600

export const OWNER_ASKS = v.strictObject({
  device: subject,
  owner: address,
  until: seconds,
  from: v.pipe(
    v.number('a whole number from 0'),
    v.safeInteger('a whole number'),
    v.minValue(0, '0 or more'),
  ),
  signature: v.string('65 bytes in hex'),
})

export function asksDigest({ device, owner, until }: OwnerAsks, place: Place): Hash {
  const struct = hashStruct(ASKS_TYPE, [
    { type: 'bytes32', value: `0x${device}` },
    { type: 'address', value: owner },
    { type: 'uint64', value: until },
  ])
  return `0x${bytesToHex(keccak256(typedDataBytes(settlementDomain(place), struct)))}`
}

/** As a wallet shows it to its person: what `asksDigest` is of. */
export function asksTyped({ device, owner, until }: OwnerAsks) {
  return { type: ASKS_TYPE, message: { device: `0x${device}`, owner, until: String(until) } }
}

/**
 * A registration, as the registry's log tells it, as a device; or the reason why it is none. Anybody may register
 * nonsense: it is passed over, by the same reason on every machine, and never stops an epoch.
 */
import { hexToBytes } from '@noble/hashes/utils.js'
import { isValidCell } from 'h3-js'
import { readDetails, resourceOfModel } from '../../kernel/bundle/fact-rows.ts'
import type { DeviceFact } from '../../kernel/chain-facts.ts'
import type { Facts } from '../../kernel/resource.ts'
import { decodeCbor } from '../../protocol/cbor/cbor.ts'
import { consentBytes, type RegistryPlace, uintToCell } from '../../protocol/chain-formats/consent.ts'
import { type PublicKey, subjectIdOf } from '../../protocol/cose/cose-key.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import { type Hash, type SubjectId, toAddress, toSubjectId } from '../../protocol/ids.ts'

/** The fields of `DeviceRegistered`, or of `DeviceRegisteredUnverified`. */
export interface RegistrationLog {
  readonly device: Hash
  readonly keyX: Hash
  readonly keyY: Hash
  readonly owner: string
  readonly cell: bigint
  readonly model: Hash
  readonly details: `0x${string}`
  /** Whether the owner sent it itself. What does not say so is taken as sent by somebody else. */
  readonly accepted?: boolean
  /** What the device signed besides, where the chain could not check it (Ed25519). */
  readonly unverified?: {
    readonly nonce: bigint
    readonly deadline: bigint
    readonly signature: `0x${string}`
  }
}

export interface IgnoredDevice {
  readonly device: SubjectId
  readonly code: 'model_malformed' | 'cell_malformed' | 'details_malformed' | 'consent_invalid'
  readonly facts: Facts
}

const ZERO: Hash = `0x${'0'.repeat(64)}`
const MODEL = /^[\x21-\x7e]{1,31}$/

/** @param registeredAtMs network time of the log's block. */
export function parseDevice(
  log: RegistrationLog,
  registeredAtMs: number,
  { place, verify }: { readonly place: RegistryPlace; readonly verify: Verify },
): Omit<DeviceFact, 'past'> | IgnoredDevice {
  const device = toSubjectId(log.device.slice(2))
  const ignored = (code: IgnoredDevice['code'], facts: Facts): IgnoredDevice => ({ device, code, facts })
  const key = toKey(log.keyX, log.keyY)
  const model = toModel(log.model)
  if (model === undefined) return ignored('model_malformed', { model: log.model })
  const cell = toCell(log.cell)
  if (cell === undefined) return ignored('cell_malformed', { cell: log.cell })
  const details = toDetails(log.details)
  if (details === undefined) return ignored('details_malformed', { details: log.details.slice(0, 130) })
  const owner = toAddress(log.owner)
  if (!consents({ log, key, owner, cell, model }, place, verify)) return ignored('consent_invalid', { owner })
  return {
    id: subjectIdOf(key),
    key,
    owner,
    resource: resourceOfModel(model),
    model,
    cell,
    details,
    registeredAtMs,
    movedAtMs: registeredAtMs,
    accepted: log.accepted === true,
  }
}

/** An H3 cell, or empty for none; undefined for a number that is neither. */
export function toCell(cell: bigint): string | undefined {
  const text = uintToCell(cell)
  return text === '' || isValidCell(text) ? text : undefined
}

function toKey(keyX: Hash, keyY: Hash): PublicKey {
  const x = hexToBytes(keyX.slice(2))
  return keyY === ZERO ? { alg: 'EdDSA', x } : { alg: 'ES256', x, y: hexToBytes(keyY.slice(2)) }
}

/** Printable ASCII up to the padding; a zero in the midst, or nothing at all, is malformed. */
function toModel(model: Hash): string | undefined {
  const text = Buffer.from(model.slice(2), 'hex').toString('latin1').replace(/\0+$/, '')
  return MODEL.test(text) ? text : undefined
}

function toDetails(details: `0x${string}`): DeviceFact['details'] | undefined {
  try {
    return readDetails(decodeCbor(hexToBytes(details.slice(2))), 'details')
  } catch {
    return undefined
  }
}

function consents(
  said: Pick<DeviceFact, 'key' | 'owner' | 'cell' | 'model'> & { readonly log: RegistrationLog },
  place: RegistryPlace,
  verify: Verify,
): boolean {
  const { log, key, owner, cell, model } = said
  if (log.unverified === undefined) return true
  const [nonce, deadline] = [Number(log.unverified.nonce), Number(log.unverified.deadline)]
  if (!Number.isSafeInteger(nonce) || !Number.isSafeInteger(deadline)) return false
  const details = hexToBytes(log.details.slice(2))
  const bytes = consentBytes({ key, owner, cell, model, details, nonce, deadline }, place)
  return verify(key, bytes, hexToBytes(log.unverified.signature.slice(2)))
}

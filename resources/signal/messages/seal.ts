/** The seal of a sheet of signal (protocol/cells/seal.ts). */

import { bytesToHex } from '@noble/hashes/utils.js'
import {
  keepSealed,
  openPayload,
  type SealedSheet,
  type Sealing,
} from '../../../protocol/cells/keep-sealed.ts'
import { encodeSeal, SALT_BYTES, sealFor } from '../../../protocol/cells/seal.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { SHEET, type Sheet } from './sheet.ts'

export const SEAL_TYPE = 'application/vnd.cairn.signal-seal+cbor'

/** @param payload of the sheet, with its salt */
export function sealOf(subject: SubjectId, payload: Uint8Array): string {
  return sealFor('signal', subject, payload)
}

/** Undefined where a seal would come too late: the sheet is worth nothing any more. */
export function sealSheet(sheet: Omit<Sheet, 'salt'>, sealing: Sealing): SealedSheet | undefined {
  const salted = () =>
    SHEET.encode({ ...sheet, salt: bytesToHex(sealing.random(new Uint8Array(SALT_BYTES))) })
  return keepSealed(sheet.quarter, salted, sealing)
}

/** The payload of its seal. */
export function sealPayload(subject: SubjectId, sealed: SealedSheet): Uint8Array {
  return encodeSeal({ quarter: sealed.quarter, hash: sealOf(subject, openPayload(sealed)) })
}

export function sheetIn(sealed: SealedSheet): Sheet {
  return SHEET.decode(openPayload(sealed))
}

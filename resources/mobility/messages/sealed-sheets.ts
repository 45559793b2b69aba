/** A sheet of mobility that is sealed, and opened when nobody can copy it any more (protocol/cells/keep-sealed.ts). */
import {
  keepSealed,
  openPayload,
  type SealedSheet,
  type Sealing,
  type SealTimes,
  sealTimesIn,
} from '../../../protocol/cells/keep-sealed.ts'
import { encodeSeal, SALT_BYTES } from '../../../protocol/cells/seal.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { sealOf } from './seal.ts'
import { decodeSheet, encodeSheet, type Sheet } from './sheet.ts'

/** Undefined where the network knows no seals: a sheet is said at once there. */
export function sealTimesOf(rules: Parameters<typeof sealTimesIn>[0]): SealTimes | undefined {
  return sealTimesIn(rules, 'mobility')
}

/** Undefined where a seal would come too late: the sheet is said as it is then. */
export function sealSheet(sheet: Sheet, sealing: Sealing): SealedSheet | undefined {
  const salted = () => encodeSheet({ ...sheet, salt: sealing.random(new Uint8Array(SALT_BYTES)) })
  return keepSealed(sheet.quarter, salted, sealing)
}

/** The payload of its seal. */
export function sealPayload(subject: SubjectId, sealed: SealedSheet): Uint8Array {
  return encodeSeal({ quarter: sealed.quarter, hash: sealOf(subject, openPayload(sealed)) })
}

export function sheetIn(sealed: SealedSheet): Sheet {
  return decodeSheet(openPayload(sealed))
}

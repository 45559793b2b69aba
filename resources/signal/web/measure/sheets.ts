/** The sheets of signal, as this browser seals, keeps and opens them (web/src/phone/sealed-sheets.ts). */
import type { SheetKind } from '../../../../web/src/phone/sealed-sheets.ts'
import { SEAL_TYPE, sealPayload, sealSheet, sheetIn } from '../../messages/seal.ts'
import { SHEET, type Sheet } from '../../messages/sheet.ts'

export type Unsealed = Omit<Sheet, 'salt'>

export const SIGNAL_SHEETS: SheetKind<Unsealed> = {
  resource: 'signal',
  name: 'signal',
  sheetType: SHEET.contentType,
  sealType: SEAL_TYPE,
  seal: sealSheet,
  sealPayload,
  read: sheetIn,
}

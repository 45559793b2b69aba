/** What a member asks for its energy: a sealed note to its meter, ["prices", givenAtMs, buy, sell]. */
import { noteMalformed, openNote, type Paired, sealNote } from '../../../protocol/pairing.ts'

/** Base units of the payment asset a kWh. */
export interface Prices {
  /** At most; the grid's own price where it is left open. */
  readonly buy?: number
  /** At least. */
  readonly sell?: number
}

/** The newest counts: an older note that somebody leaves again does not. */
export interface PriceNote extends Prices {
  readonly givenAtMs: number
}

/** @param nonce 12 bytes, new for each note. */
export function sealPrices(paired: Paired, note: PriceNote, nonce: Uint8Array): Promise<Uint8Array> {
  return sealNote(paired, ['prices', note.givenAtMs, note.buy ?? null, note.sell ?? null], nonce)
}

/** @throws {ProtocolError} note_forged, note_malformed */
export async function openPrices(paired: Paired, sealed: Uint8Array): Promise<PriceNote> {
  const [givenAtMs, buy, sell] = await openNote(paired, sealed, 'prices')
  const isPrice = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
  if (!isPrice(givenAtMs) || ![buy, sell].every(price => price === null || isPrice(price)))
    throw noteMalformed('prices are whole base units a kWh, from 0')
  return { givenAtMs, ...(isPrice(buy) ? { buy } : {}), ...(isPrice(sell) ? { sell } : {}) }
}

/**
 * An order of a home for a slot of the market, as it is signed: canonical CBOR of { slot, side, price, wh }. It bounds the price,
 * never the energy: what is traded is what was metered.
 */
import { decodeCbor, encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'

export const ORDER_TYPE = 'application/vnd.cairn.order+cbor'

/** Prices and energy of an order end below it. */
export const ORDER_END = 2 ** 40
const TIME_END = 2 ** 48

export interface Order {
  /** Its begin, network ms: a multiple of the market's slot. */
  readonly slot: number
  readonly side: 'buy' | 'sell'
  /** A buyer's most, a seller's least: millionths of the currency a kWh. */
  readonly price: number
  /** At most. */
  readonly wh: number
}

/**
 * @example encodeOrder({ slot: 1_469_980_800_000, side: 'buy', price: 220_000, wh: 5_000 })
 */
export function encodeOrder({ slot, side, price, wh }: Order): Uint8Array {
  return encodeCbor({ slot, side, price, wh })
}

/** Undefined for what is no order; of a slot's length it knows nothing. */
export function decodeOrder(payload: Uint8Array): Order | undefined {
  const fields = readMap(payload)
  const [slot, side, price, wh] = ['slot', 'side', 'price', 'wh'].map(name => fields?.get(name))
  if (fields?.size !== 4 || (side !== 'buy' && side !== 'sell')) return undefined
  if (!isBelow(slot, TIME_END) || !isBelow(price, ORDER_END) || !isBelow(wh, ORDER_END)) return undefined
  return { slot, side, price, wh }
}

function readMap(payload: Uint8Array): ReadonlyMap<unknown, unknown> | undefined {
  try {
    const value = decodeCbor(payload)
    return value instanceof Map ? value : undefined
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    return undefined
  }
}

function isBelow(value: unknown, end: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < end
}

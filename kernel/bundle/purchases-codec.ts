/** What of credits was bought, as CBOR: three figures, written one way only. In facts and in states. */
import type { CborValue } from '../../protocol/cbor/cbor.ts'
import type { PurchaseFacts } from '../chain-facts.ts'
import { asAmount, asTuple } from '../decode.ts'

export function encodePurchases({ tokens, money, credits }: PurchaseFacts): CborValue {
  return [tokens, money, credits].map(String)
}

/** @throws {TypeError} naming the path of whatever is none. */
export function decodePurchases(value: CborValue, path: string): PurchaseFacts {
  const [tokens, money, credits] = asTuple(value, 3, path).map(amount => asAmount(amount, path))
  return { tokens: tokens!, money: money!, credits: credits! }
}

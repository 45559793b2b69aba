/** What every market mechanism is given and gives back. Whole numbers throughout. */

export interface Offer {
  /** Unique in the slot. Ties and dust are decided in ascending order of it. */
  readonly id: string
  readonly side: 'buy' | 'sell'
  /** A buyer pays at most this, a seller gets at least this: micro-currency a kWh. */
  readonly price: bigint
  /** Wh, above zero. */
  readonly quantity: bigint
}

export interface Clearing {
  /** Wh traded; Σ fills of buyers = Σ fills of sellers = quantity. */
  readonly quantity: bigint
  /** Micro-currency a kWh, the same for everybody. */
  readonly price: bigint
  /** id → Wh, above zero. */
  readonly fills: ReadonlyMap<string, bigint>
}

export const NO_TRADE: Clearing = { quantity: 0n, price: 0n, fills: new Map() }

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

export function sumOf(offers: readonly Offer[]): bigint {
  return offers.reduce((sum, { quantity }) => sum + quantity, 0n)
}

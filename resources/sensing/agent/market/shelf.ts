/** What the node showed last of the market, and whose the desk is. Who follows is told each time that something new is there. */
import type { DataRow } from '../../messages/market/data-row.ts'
import { inRowOrder } from '../../messages/market/data-row.ts'
import { type MarketView, readMarketView } from '../../messages/market/data-view.ts'
import { DataError } from './data-error.ts'

export interface Shelf {
  /** @throws {DataError} node_unreachable, before a node has answered */
  view(): MarketView
  readonly decimals: number
  readonly epochMs: number
  /** Undefined before a node has told. */
  readonly account: string | undefined
  put(state: unknown, known: Known): MarketView
  /** @returns a function that ends it */
  follow(listener: () => void): () => void
}

export interface Known {
  readonly decimals: number
  readonly epochMs: number
  readonly account: string
}

export function createShelf(): Shelf {
  let view: MarketView | undefined
  let known: Known | undefined
  const listeners = new Set<() => void>()
  return {
    view() {
      if (view === undefined) throw new DataError('node_unreachable')
      return view
    },
    get decimals() {
      return known?.decimals ?? 0
    },
    get epochMs() {
      return known?.epochMs ?? 0
    },
    get account() {
      return known?.account
    },
    put(state, now) {
      const read = readMarketView(state)
      const rows: readonly DataRow[] = read.rows.toSorted(inRowOrder)
      view = { ...read, rows }
      known = now
      for (const listener of listeners) listener()
      return view
    },
    follow(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

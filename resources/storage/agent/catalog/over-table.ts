/** Deals to be ended, until the network was told. */
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../../../disk/database.ts'
import type { DealId } from '../../messages/storage-messages.ts'

export interface OverTable {
  /** At most so many as one message ends. */
  overDeals(): readonly DealId[]
  addOver(deals: readonly DealId[]): void
  /** The same within a transaction that is open. */
  noteOver(deals: readonly DealId[]): void
  forgetOver(deals: readonly DealId[]): void
}

export function createOverTable(db: DatabaseSync): OverTable {
  const all = db.prepare('SELECT deal FROM over ORDER BY deal LIMIT 200')
  const add = db.prepare('INSERT OR IGNORE INTO over VALUES (?)')
  const drop = db.prepare('DELETE FROM over WHERE deal = ?')
  const noteOver = (deals: readonly DealId[]) => {
    for (const deal of deals) add.run(deal)
  }
  return {
    overDeals: () => all.all().map(row => String(row['deal']) as DealId),
    addOver: deals => inTransaction(db, () => noteOver(deals)),
    noteOver,
    forgetOver: deals =>
      inTransaction(db, () => {
        for (const deal of deals) drop.run(deal)
      }),
  }
}

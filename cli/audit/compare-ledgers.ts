/** Two ledgers held against each other, account by account in ascending order: the first that differs has a name. */
import type { Ledger, LedgerEntry } from '../../protocol/chain-formats/ledger.ts'

export interface LedgerDifference {
  /** The entry as one and as the other has it; undefined where it is missing. */
  readonly published: LedgerEntry | undefined
  readonly computed: LedgerEntry | undefined
}

/** All entries that differ, the first account first. Empty when the ledgers are equal. */
export function compareLedgers(published: Ledger, computed: Ledger): readonly LedgerDifference[] {
  const keys = [...new Set([...published.keys(), ...computed.keys()])].sort()
  return keys
    .map((key): LedgerDifference => ({ published: published.get(key), computed: computed.get(key) }))
    .filter(pair => !sameEntry(pair.published, pair.computed))
}

function sameEntry(a: LedgerEntry | undefined, b: LedgerEntry | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return (
    a.earned === b.earned && a.spent === b.spent && a.locked === b.locked && a.lockedUntil === b.lockedUntil
  )
}

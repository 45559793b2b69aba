/**
 * Faults that are known, as the store has them.
 *
 * Law: what is in here is written down. An oracle has one fault of a header in it at most that is not refused: each takes the
 * whole bond. Promises that it broke are one an epoch.
 */
import type { Address } from '../../../protocol/ids.ts'
import type { FaultLog } from '../../store/store.ts'
import { gasSince, isSpokenFor } from './fault.ts'
import type { FaultRecord, FaultState } from './fault-record.ts'

export interface FaultBook {
  /** Reads what the store has, the first time. */
  open(): Promise<void>
  save(fault: FaultRecord): Promise<void>
  /** The newest first. */
  list(): readonly FaultRecord[]
  /** Those that something is left to be done for, the oldest first. */
  unsettled(): readonly FaultRecord[]
  isSpokenFor(oracle: number): boolean
  /** This very fault, unless the chain did not take it. */
  has(id: string): boolean
  /** The same, as far as an account tells it. */
  isAccused(account: Address): boolean
  /** Gas that proofs have taken since a time. */
  gasSince(ms: number): bigint
  readonly counts: Readonly<Record<FaultState, number>>
}

/** More than there can be oracles, by far. */
const MOST_FAULTS = 1_000

export function createFaultBook(store: FaultLog, onChange: (fault: FaultRecord) => void): FaultBook {
  let known: readonly FaultRecord[] | undefined
  const list = () => known ?? []
  return {
    async open() {
      known ??= await store.listFaults(MOST_FAULTS)
    },
    async save(fault) {
      await store.saveFault(fault)
      const isKnown = list().some(({ id }) => id === fault.id)
      known = isKnown ? list().map(one => (one.id === fault.id ? fault : one)) : [fault, ...list()]
      onChange(fault)
    },
    list,
    unsettled: () =>
      list()
        .filter(({ state }) => state !== 'settled')
        .reverse(),
    has: id => list().some(fault => fault.id === id && fault.outcome?.is !== 'refused'),
    isSpokenFor: oracle => isSpokenFor(list(), fault => fault.oracle === oracle),
    isAccused: account => isSpokenFor(list(), fault => fault.accused === account),
    gasSince: ms => gasSince(list(), ms),
    get counts() {
      const counts = { found: 0, committed: 0, revealed: 0, settled: 0 }
      for (const { state } of list()) counts[state]++
      return counts
    },
  }
}

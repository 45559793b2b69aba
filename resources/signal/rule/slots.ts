/**
 * Networks as slots of a cell: each name has a number, and a number is free again when nothing is remembered of it. So a row of the map is one
 * whole number, whatever operators there are in the world.
 */
import type { MapShape } from '../../../kernel/map/map-state.ts'
import type { NetworkName } from '../../../protocol/cells/networks/network.ts'
import { FIGURES } from '../../../protocol/cells/networks/network-row.ts'

/** With cells of resolution 9 a key stays below 2^53. */
export const SIGNAL: MapShape = { slots: 2 ** 18, values: FIGURES.length }

export interface Slots {
  /** Undefined where all are taken. */
  of(name: NetworkName): number | undefined
  nameOf(slot: number): NetworkName
  /** What is kept, with no name that none of these keys is of. */
  keep(keys: Iterable<number>): readonly NetworkName[]
}

export function openSlots(kept: readonly NetworkName[]): Slots {
  const names = [...kept]
  const known = new Map(names.flatMap((name, at) => (name === '' ? [] : [[name, at] as const])))
  const free = names.flatMap((name, at) => (name === '' ? [at] : [])).reverse()
  return {
    of(name) {
      const at = known.get(name)
      if (at !== undefined) return at
      const next = free.pop() ?? (names.length < SIGNAL.slots ? names.length : undefined)
      if (next === undefined) return undefined
      names[next] = name
      known.set(name, next)
      return next
    },
    nameOf: slot => names[slot] ?? '',
    keep(keys) {
      const used = new Set<number>()
      for (const key of keys) used.add(key % SIGNAL.slots)
      const left = names.map((name, at) => (used.has(at) ? name : ''))
      return left.slice(0, left.findLastIndex(name => name !== '') + 1)
    },
  }
}

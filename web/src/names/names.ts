/**
 * What devices and accounts are called: what this person calls them (kept in this browser), what the node's operator calls them,
 * or two words out of the id. A name means nothing to the network; the id stands beside it.
 */
import { useMemo, useSyncExternalStore } from 'react'
import type { NamesView } from '../../../client/node-api.ts'
import { useNames as useNodeNames } from '../api/queries.ts'
import { spokenName } from './spoken.ts'

export interface Name {
  readonly text: string
  /** Who gave it. */
  readonly by: 'you' | 'node' | 'nobody'
}

const KEY = 'cairn-names'
const MOST = 60

let own: Readonly<Record<string, string>> = read()
const listeners = new Set<() => void>()

export type NameOf = (id: string) => Name

/** Pure: of what is known. */
export function nameIn(
  mine: Readonly<Record<string, string>>,
  node: NamesView | undefined,
  id: string,
): Name {
  const [given, told] = [mine[id], node?.devices[id] ?? node?.accounts[id]]
  if (given !== undefined) return { text: given, by: 'you' }
  return told === undefined ? { text: spokenName(id), by: 'nobody' } : { text: told, by: 'node' }
}

export function useNameOf(): NameOf {
  const mine = useSyncExternalStore(
    listen,
    () => own,
    () => own,
  )
  const { data } = useNodeNames()
  return useMemo(() => (id: string) => nameIn(mine, data, id), [mine, data])
}

/** Empty takes the name away. */
export function giveName(id: string, name: string): void {
  const { [id]: _before, ...others } = own
  const text = name.trim().slice(0, MOST)
  own = text === '' ? others : { ...others, [id]: text }
  try {
    localStorage.setItem(KEY, JSON.stringify(own))
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
  for (const tell of listeners) tell()
}

export const ownNames = (): Readonly<Record<string, string>> => own

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

function read(): Readonly<Record<string, string>> {
  if (typeof localStorage === 'undefined') return {}
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return {}
  }
}

/**
 * What somebody wants to be told of, as states: a device is heard or silent, a node keeps up or is behind. What is told is
 * the change from one to another, once.
 *
 * Law: whoever starts again, crashes in between or cannot reach the listener for an hour is told each change once it can be
 * told, and none that was taken back in between; a state that was usual from the start is never told.
 */

import type { AlertWords } from './words/words.ts'

/** What there is to be told of. */
export const TOPICS = ['silent', 'payout', 'node', 'signed'] as const
export type Topic = (typeof TOPICS)[number]

export type Say = (words: AlertWords) => { readonly title: string; readonly text: string }

export interface Condition {
  readonly topic: Topic
  /** It is of: `silent device-id`. */
  readonly key: string
  readonly state: string
  /** It is as it should be: told only after it was not. */
  readonly usual: boolean
  /** In English. */
  readonly title: string
  /** In a sentence, with what to do where something is to be done. */
  readonly text: string
  /** Both in the words of another language. */
  readonly say: Say
  /** Since when it is so, network time, where that is known. */
  readonly sinceMs?: number
  /** The page of a console that shows it. */
  readonly path: string
  readonly facts: Readonly<Record<string, string | number>>
}

/** Key → the state that was told last. */
export type Told = Readonly<Record<string, string>>

/**
 * What is news to whoever was told that.
 * @example changes([{ key: 'node', state: 'behind', usual: false, … }], {}) // → that one
 */
export function changes(seen: readonly Condition[], told: Told): readonly Condition[] {
  return seen.filter(({ key, state, usual }) => {
    const before = told[key]
    return before === undefined ? !usual : before !== state
  })
}

/** After a change was told. @example remember({}, { key: 'node', state: 'behind' }) // → { node: 'behind' } */
export function remember(told: Told, { key, state }: Pick<Condition, 'key' | 'state'>): Told {
  return { ...told, [key]: state }
}

/**
 * What is as it should be from the start is known from then on.
 * @example rememberUsual({}, [{ key: 'node', state: 'well', usual: true, … }]) // → { node: 'well' }
 */
export function rememberUsual(told: Told, seen: readonly Condition[]): Told {
  const fresh = seen.filter(({ key, usual }) => usual && told[key] === undefined)
  return { ...told, ...Object.fromEntries(fresh.map(({ key, state }) => [key, state])) }
}

/**
 * Only what is watched now, so that it does not grow with what was once. What could not be seen keeps its state.
 * @example keepWatched({ node: 'well', gone: 'silent' }, new Set(['node'])) // → { node: 'well' }
 */
export function keepWatched(told: Told, keys: ReadonlySet<string>): Told {
  return Object.fromEntries(Object.entries(told).filter(([key]) => keys.has(key)))
}

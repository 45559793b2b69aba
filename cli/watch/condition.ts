/**
 * What somebody wants to be told of, as states: a device is heard or silent, a node keeps up or is behind. What is told is
 * the change from one to another, once.
 *
 * Law: whoever starts again, crashes in between or cannot reach the webhook for an hour is told each change once it can be
 * told, and none that was taken back in between; a state that was usual from the start is never told.
 */
export interface Condition {
  /** What it is of: `silent device-id`. */
  readonly key: string
  readonly state: string
  /** It is as it should be: told only after it was not. */
  readonly usual: boolean
  readonly title: string
  /** In a sentence, with what to do where something is to be done. */
  readonly text: string
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

/** After a change was told; what is no longer watched is forgotten. */
export function remember(told: Told, change: Condition): Told {
  return { ...told, [change.key]: change.state }
}

/** Only what is watched now, so that it does not grow with what was once. What could not be seen keeps its state. */
export function keepWatched(told: Told, keys: ReadonlySet<string>): Told {
  return Object.fromEntries(Object.entries(told).filter(([key]) => keys.has(key)))
}

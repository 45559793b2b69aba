/**
 * Changes as one is told them at once: of a house without power one hears "8 devices are silent", and not eight times that one
 * is.
 */
import type { Condition } from '../../alerts/condition.ts'
import { type AlertLanguage, type AlertWords, wordsOf } from '../../alerts/words/words.ts'

export interface Notice {
  readonly title: string
  readonly text: string
  readonly path: string
  readonly key: string
  readonly sinceMs?: number
  readonly changes: readonly Condition[]
}

/** So many of a kind are still told one by one. */
const FEW = 2
const NAMED = 5

/** Kinds that many devices can have at once. */
const MANY = ['silent', 'heard', 'unregistered', 'less', 'more', 'usual'] as const

/** @example gather([]) // → [] */
export function gather(changes: readonly Condition[], language: AlertLanguage = 'en'): readonly Notice[] {
  const words = wordsOf(language)
  const kinds = Map.groupBy(changes, ({ topic, state }) => `${topic} ${state}`)
  return [...kinds].flatMap(([kind, alike]) => {
    const state = MANY.find(one => one === alike[0]?.state)
    if (alike.length <= FEW || state === undefined) return alike.map(change => alone(change, words))
    return [together(kind, words.many[state](alike.length), alike, words)]
  })
}

function alone(change: Condition, words: AlertWords): Notice {
  const { path, key, sinceMs } = change
  return { ...change.say(words), path, key, ...(sinceMs === undefined ? {} : { sinceMs }), changes: [change] }
}

function together(key: string, title: string, changes: readonly Condition[], words: AlertWords): Notice {
  const names = changes.slice(0, NAMED).map(change => change.say(words).title)
  const more = changes.length > NAMED ? words.many.more_of(changes.length - NAMED) : ''
  const since = changes.flatMap(({ sinceMs }) => (sinceMs === undefined ? [] : [sinceMs]))
  return {
    title,
    text: `${names.join('; ')}${more}.`,
    path: '/mine',
    key,
    ...(since.length === 0 ? {} : { sinceMs: Math.min(...since) }),
    changes,
  }
}

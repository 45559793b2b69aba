/**
 * Changes as one is told them at once: of a house without power one hears "8 devices are silent", and not eight times that one
 * is.
 */
import type { Condition } from '../../alerts/condition.ts'

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

const MANY: Readonly<Record<string, (count: number) => string>> = {
  silent: count => `${count} devices are silent`,
  heard: count => `${count} devices are heard again`,
  unregistered: count => `${count} devices are not registered`,
  less: count => `${count} devices earn less than usual`,
  more: count => `${count} devices earn more than usual`,
  usual: count => `${count} devices earn what is usual again`,
}

/** @example gather([]) // → [] */
export function gather(changes: readonly Condition[]): readonly Notice[] {
  const kinds = Map.groupBy(changes, ({ topic, state }) => `${topic} ${state}`)
  return [...kinds].flatMap(([kind, alike]) => {
    const title = MANY[alike[0]?.state ?? '']
    if (alike.length <= FEW || title === undefined) return alike.map(alone)
    return [together(kind, title(alike.length), alike)]
  })
}

function alone(change: Condition): Notice {
  const { title, text, path, key, sinceMs } = change
  return { title, text, path, key, ...(sinceMs === undefined ? {} : { sinceMs }), changes: [change] }
}

function together(key: string, title: string, changes: readonly Condition[]): Notice {
  const names = changes.slice(0, NAMED).map(change => change.title)
  const more = changes.length > NAMED ? `, and ${changes.length - NAMED} more` : ''
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

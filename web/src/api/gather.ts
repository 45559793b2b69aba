/** Many small wishes as one: what is asked for within a moment is done once. */

/**
 * @returns takes keys, and does `work` with all that came within `waitMs` of the first, each once
 * @example
 * const refresh = gather(250, keys => ask(keys))
 * refresh('epochs', 'clock')
 * refresh('clock') // → ask(new Set(['epochs', 'clock'])), a quarter of a second after the first
 */
export function gather(waitMs: number, work: (keys: ReadonlySet<string>) => void) {
  let keys = new Set<string>()
  const run = () => {
    const now = keys
    keys = new Set()
    work(now)
  }
  return (...more: readonly string[]): void => {
    if (keys.size === 0 && more.length > 0) setTimeout(run, waitMs)
    for (const key of more) keys.add(key)
  }
}

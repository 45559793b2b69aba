/** Work that callers share instead of doing it twice. */

/** Whoever asks while one is under way gets the next, which all of them share. */
export function shared<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let current: Promise<unknown> | undefined
  let next: Promise<Result> | undefined
  return () => {
    if (next !== undefined) return next
    const begin = (): Promise<Result> => {
      next = undefined
      const result = work()
      current = result
        .catch(() => {})
        .then(() => {
          if (next === undefined) current = undefined
        })
      return result
    }
    if (current === undefined) return begin()
    next = current.then(begin)
    return next
  }
}

/** The first call does it; every call gets its result. */
export function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}

/**
 * Something that does not go for a while: said once when it begins, and once when it is over. What passes sooner than
 * `quietMs` is not worth a word.
 */
export interface Outage {
  /** It failed, again or for the first time. */
  failed(error: unknown): void
  /** It went. */
  worked(): void
}

export interface OutageOptions {
  /** Said once, with the error that it went on with. */
  readonly onBegin: (error: unknown) => void
  /** Said only where its beginning was. @param lastedMs from the first failure on */
  readonly onEnd: (lastedMs: number) => void
  /** 0 unless said: told at once. */
  readonly quietMs?: number
  /** Monotonic milliseconds. */
  readonly nowMs?: () => number
}

export function createOutage({ onBegin, onEnd, quietMs = 0, nowMs }: OutageOptions): Outage {
  const now = nowMs ?? (() => performance.now())
  let sinceMs: number | undefined
  let told = false
  return {
    failed(error) {
      sinceMs ??= now()
      if (told || now() - sinceMs < quietMs) return
      told = true
      onBegin(error)
    },
    worked() {
      if (told && sinceMs !== undefined) onEnd(now() - sinceMs)
      sinceMs = undefined
      told = false
    },
  }
}

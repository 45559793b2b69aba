/**
 * Ctrl-C: the first one asks for an orderly end, the second one does not wait. SIGTERM and a closed terminal count as
 * the first.
 */
export interface Interruption {
  readonly signal: AbortSignal
  /** Resolves with the first one. */
  readonly ended: Promise<void>
  /** Runs before the process ends by force. */
  onForce(act: () => void): void
  dispose(): void
}

const FORCED_EXIT = 130

export function listenForInterruption(note: (text: string) => void): Interruption {
  const controller = new AbortController()
  const ended = new Promise<void>(resolve => controller.signal.addEventListener('abort', () => resolve()))
  const forced: (() => void)[] = []
  const onSignal = () => {
    if (!controller.signal.aborted) {
      controller.abort()
      return
    }
    note('  Ended by force.')
    for (const act of forced) act()
    process.exit(FORCED_EXIT)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, onSignal)
  return {
    signal: controller.signal,
    ended,
    onForce: act => void forced.push(act),
    dispose: () => {
      for (const signal of signals) process.off(signal, onSignal)
    },
  }
}

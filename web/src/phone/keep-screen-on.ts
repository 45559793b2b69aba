/** The screen stays on while a device works: a browser that sleeps does nothing. */

/** Asked for again whenever the page is seen again. @returns what ends it */
export function keepScreenOn(onChange: (isOn: boolean) => void): () => void {
  let lock: WakeLockSentinel | undefined
  let ended = false
  const ask = async () => {
    if (document.visibilityState !== 'visible' || ended) return
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined)
    onChange(lock !== undefined)
    lock?.addEventListener('release', () => onChange(false))
    if (ended) await lock?.release()
  }
  document.addEventListener('visibilitychange', ask)
  void ask()
  return () => {
    ended = true
    document.removeEventListener('visibilitychange', ask)
    void lock?.release()
  }
}

/** The node's live events: what they touch is asked for again. */
import { useEffect } from 'react'
import { queries } from './queries.ts'

export function useLiveEvents(): void {
  useEffect(() => {
    const source = new EventSource('/v1/events')
    const refresh = (...keys: readonly string[]) => {
      for (const key of keys) void queries.invalidateQueries({ queryKey: [key] })
    }
    source.addEventListener('epoch', () =>
      refresh('epochs', 'epoch', 'clock', 'network', 'account', 'supply', 'own', 'health'),
    )
    source.addEventListener('alarm', () => refresh('health'))
    source.addEventListener('claim', () => refresh('account'))
    source.addEventListener('gap', () =>
      refresh('epochs', 'epoch', 'clock', 'network', 'account', 'devices', 'own', 'health'),
    )
    return () => source.close()
  }, [])
}

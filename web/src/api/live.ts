/** The node's live events: what they touch is asked for again. */
import { useEffect } from 'react'
import { gather } from './gather.ts'
import { queries } from './queries.ts'

/** An epoch's stages come close together, and after a break all that was missed comes at once: it is asked for once. */
const MOMENT_MS = 250

const EPOCH = ['epochs', 'epoch', 'clock', 'network', 'account', 'supply', 'own', 'health'] as const
const ALL = [...EPOCH, 'devices'] as const

export function useLiveEvents(): void {
  useEffect(() => {
    const source = new EventSource('/v1/events')
    const refresh = gather(MOMENT_MS, keys => {
      for (const key of keys) void queries.invalidateQueries({ queryKey: [key] })
    })
    source.addEventListener('epoch', () => refresh(...EPOCH))
    source.addEventListener('alarm', () => refresh('health'))
    source.addEventListener('claim', () => refresh('account'))
    source.addEventListener('gap', () => refresh(...ALL))
    // What was answered before events were heard may have changed since.
    const openedFirst = () => {
      const heardMs = Date.now()
      void queries.invalidateQueries({
        predicate: ({ queryKey: [key], state }) =>
          state.dataUpdatedAt > 0 && state.dataUpdatedAt <= heardMs && EPOCH.some(one => one === key),
      })
    }
    source.addEventListener('open', openedFirst, { once: true })
    return () => source.close()
  }, [])
}

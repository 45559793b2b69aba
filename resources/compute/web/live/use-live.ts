/** What a broadcaster says of its stream, asked of it each second by this browser itself. */
import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { openReach } from '../../../../web/src/phone/reach.ts'
import { LIVE_VIEW, type LiveView } from '../../messages/live/live-answers.ts'

const EVERY_MS = 1_000

export interface LiveSeen {
  readonly view: LiveView | undefined
  /** It did not answer the last time. */
  readonly isSilent: boolean
}

export function useLive(where: string): LiveSeen {
  const [seen, setSeen] = useState<LiveSeen>({ view: undefined, isSilent: false })
  useEffect(() => {
    const over = new AbortController()
    void follow(where, over.signal, setSeen)
    return () => over.abort()
  }, [where])
  return seen
}

async function follow(where: string, over: AbortSignal, say: (change: (old: LiveSeen) => LiveSeen) => void) {
  for (; !over.aborted; await new Promise(done => setTimeout(done, EVERY_MS))) {
    try {
      const reach = await openReach(where)
      over.addEventListener('abort', () => reach.close(), { once: true })
      for (; !over.aborted; await new Promise(done => setTimeout(done, EVERY_MS))) {
        const { status, bytes } = await reach.ask({ path: '/show/live.json' })
        if (status !== 200) throw new Error(`live.json answered ${status}`)
        const view = v.parse(LIVE_VIEW, JSON.parse(new TextDecoder().decode(bytes)))
        say(() => ({ view, isSilent: false }))
      }
    } catch {
      if (!over.aborted) say(({ view }) => ({ view, isSilent: true }))
    }
  }
}

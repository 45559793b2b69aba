/** Downlinks that wait for the gateway which is to send them: it asks, and says what came of it. Late ones are of no use to anybody. */
import type { SubjectId } from '../../../../protocol/ids.ts'

export interface Downlink {
  readonly id: number
  readonly eui: string
  readonly txpk: object
}

export interface DownlinkDesk {
  /** Undefined where it was sent, else why not. */
  send(gateway: SubjectId, downlink: Omit<Downlink, 'id'>): Promise<string | undefined>
  /** Those of a gateway; waits for the first. Of two that ask, the newer has them. */
  ask(gateway: SubjectId): Promise<readonly Downlink[]>
  /** What came of one: said by the gateway that has it. */
  told(gateway: SubjectId, id: number, error: string): void
  close(): void
}

/** A question is answered after so long, with nothing; so long a downlink waits for its gateway, and for what came of it. */
const [ASKED_MS, USEFUL_MS, MOST_ASKING] = [20_000, 6_000, 4_096]
/** As many as a packet forwarder queues. */
const MOST_WAITING = 32

interface Waiting {
  readonly gateway: SubjectId
  readonly done: (error: string | undefined) => void
}

export function createDownlinkDesk(): DownlinkDesk {
  const queued = new Map<SubjectId, Downlink[]>()
  const asking = new Map<SubjectId, (downlinks: readonly Downlink[]) => void>()
  const waiting = new Map<number, Waiting>()
  let newest = 0
  const take = (gateway: SubjectId) => {
    const all = queued.get(gateway) ?? []
    queued.delete(gateway)
    return all.filter(({ id }) => waiting.has(id))
  }
  return {
    send(gateway, { eui, txpk }) {
      const id = ++newest
      const own = queued.get(gateway) ?? []
      if (own.length >= MOST_WAITING) return Promise.resolve('no_way')
      const { promise, resolve } = Promise.withResolvers<string | undefined>()
      const done = (error: string | undefined) => {
        clearTimeout(timer)
        waiting.delete(id)
        resolve(error)
      }
      const timer = setTimeout(() => done('no_answer'), USEFUL_MS)
      waiting.set(id, { gateway, done })
      queued.set(gateway, [...own, { id, eui, txpk }])
      asking.get(gateway)?.(take(gateway))
      return promise
    },
    ask(gateway) {
      asking.get(gateway)?.([])
      const now = take(gateway)
      if (now.length > 0 || asking.size >= MOST_ASKING) return Promise.resolve(now)
      const { promise, resolve } = Promise.withResolvers<readonly Downlink[]>()
      const done = (downlinks: readonly Downlink[]) => {
        clearTimeout(timer)
        if (asking.get(gateway) === done) asking.delete(gateway)
        resolve(downlinks)
      }
      const timer = setTimeout(() => done([]), ASKED_MS)
      asking.set(gateway, done)
      return promise
    },
    told(gateway, id, error) {
      const one = waiting.get(id)
      if (one?.gateway === gateway) one.done(error === 'NONE' ? undefined : error)
    },
    close() {
      for (const done of [...asking.values()]) done([])
      for (const { done } of [...waiting.values()]) done('no_answer')
    },
  }
}

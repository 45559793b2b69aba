/** Network time in a browser: asked of the node, carried on by the browser's own steady clock, also offline. */
import { createNodeApi } from '../../../client/node-api.ts'
import { askNode } from '../api/ask-node.ts'
import { recall, remember } from '../me/keep.ts'

export interface NetworkTime {
  readonly speed: number
  nowMs(): number
}

interface Remembered {
  /** Network time less this machine's own. */
  readonly offsetMs: number
  readonly speed: number
}

const NAME = 'time'

/** Without a network as it was the last time. @throws {NodeProblem} when nothing was ever known. */
export async function askTime(): Promise<NetworkTime> {
  const sentMs = performance.now()
  try {
    const {
      nowMs,
      speed,
      waitsAtMs = Number.POSITIVE_INFINITY,
    } = await createNodeApi({ url: '', json: askNode }).getClock()
    const atMs = (sentMs + performance.now()) / 2
    await remember(NAME, { offsetMs: nowMs - Date.now(), speed } satisfies Remembered)
    // A demonstration's time may wait for its network: what is said then is of that moment at most.
    const now = () => Math.min(Math.max(nowMs, waitsAtMs), nowMs + (performance.now() - atMs) * speed)
    return { speed, nowMs: () => Math.floor(now()) }
  } catch (error) {
    const known = await recall<Remembered>(NAME)
    // Time that runs faster than a clock cannot be carried on with one.
    if (known === undefined || known.speed !== 1) throw error
    return { speed: 1, nowMs: () => Math.floor(Date.now() + known.offsetMs) }
  }
}

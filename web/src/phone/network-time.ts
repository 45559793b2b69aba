/** Network time in a browser: asked of the node, carried on by the browser's own steady clock, also offline. */
import { createNodeApi } from '../../../client/node-api.ts'
import { type NetworkTime, startNetworkTime, type TimedReading } from '../../../protocol/network-time.ts'
import { askNode } from '../api/ask-node.ts'
import { recall, remember } from '../me/keep.ts'

interface Remembered {
  /** Network time less this machine's own. */
  readonly offsetMs: number
  readonly speed: number
}

const NAME = 'time'

/** Without a network as it was the last time. @throws {NodeProblem} when nothing was ever known. */
export async function askTime(): Promise<Pick<NetworkTime, 'nowMs' | 'speed'>> {
  try {
    return await startNetworkTime(askNow, () => performance.now())
  } catch (error) {
    const known = await recall<Remembered>(NAME)
    // Time that runs faster than a clock cannot be carried on with one.
    if (known === undefined || known.speed !== 1) throw error
    return { speed: 1, nowMs: () => Math.floor(Date.now() + known.offsetMs) }
  }
}

async function askNow(): Promise<TimedReading> {
  const sentMs = performance.now()
  const reading = await createNodeApi({ url: '', json: askNode }).getClock()
  const atMs = (sentMs + performance.now()) / 2
  await remember(NAME, { offsetMs: reading.nowMs - Date.now(), speed: reading.speed } satisfies Remembered)
  return { ...reading, atMs }
}

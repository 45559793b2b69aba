/** Network time in a browser: asked of the node, carried on by the browser's own steady clock, also offline. */
import { createNodeApi } from '../../../client/node-api.ts'
import { type NetworkTime, startNetworkTime, type TimedReading } from '../../../protocol/network-time.ts'
import { askNode, NodeProblem } from '../api/ask-node.ts'
import { recall, remember } from '../me/keep.ts'

interface Remembered {
  /** Network time less this machine's own. */
  readonly offsetMs: number
  readonly speed: number
}

const NAME = 'time'
const node = createNodeApi({ url: '', json: askNode })

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

/**
 * For what a device signs: never before it was registered, since what is said before that does not count, and the block that registered it may be a
 * moment ahead. A device that was just registered is waited for until the node has heard of it.
 */
export async function askTimeOf(device: string): Promise<Pick<NetworkTime, 'nowMs' | 'speed'>> {
  const sinceMs = await registeredAt(device)
  const time = await askTime()
  return { speed: time.speed, nowMs: () => Math.max(sinceMs, time.nowMs()) }
}

const [TRIES, AGAIN_MS] = [20, 500]

/** 0 where nobody can be asked: it was registered before then. @throws {NodeProblem} where it is not there in the end */
async function registeredAt(device: string): Promise<number> {
  for (let at = 1; ; at++) {
    const known = await node.getDevice(device).catch((error: unknown) => {
      if (!(error instanceof NodeProblem) || error.code !== 'device_unknown') return { registeredAtMs: 0 }
      if (at >= TRIES) throw error
      return undefined
    })
    if (known !== undefined) return known.registeredAtMs
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
  }
}

async function askNow(): Promise<TimedReading> {
  const sentMs = performance.now()
  const reading = await node.getClock()
  const atMs = (sentMs + performance.now()) / 2
  await remember(NAME, { offsetMs: reading.nowMs - Date.now(), speed: reading.speed } satisfies Remembered)
  return { ...reading, atMs }
}

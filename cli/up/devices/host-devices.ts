/**
 * Devices of `cairn up` that share a process: each is what `cairn agent` runs, with a key, a queue and a log of its own. One
 * that fails is started again and takes no other with it.
 */
import { readConfigFile } from '../../../agent/config.ts'
import type { Services } from '../../../agent/kit/service.ts'
import { createSharedClock, type SharedClock } from '../../../agent/shared-clock.ts'
import { type RunningAgent, startAgent } from '../../../agent/start-agent.ts'
import { backoffMs } from '../../../links/backoff.ts'
import { reasonOf } from '../../../links/is-passing.ts'
import { pause } from '../../../links/pause.ts'
import { withServices } from '../../resource-package.ts'
import { meetParent, type Parent } from '../processes/parent.ts'
import { openAgentLog } from './device-log.ts'

/** What a process of devices is told to begin with. */
export interface DeviceOrder {
  /** How often it says how far its devices have come, ms. */
  readonly tellEveryMs: number
  readonly devices: readonly HostedDevice[]
  /** The network's file, where it brings resources of its own: they have drivers too. */
  readonly packagesFrom?: string
}

export interface HostedDevice {
  readonly name: string
  readonly configFile: string
  readonly logFile: string
}

const STOP_MS = 2_000
const [FIRST_MS, MOST_MS] = [500, 30_000]

interface Host {
  readonly services: Services
  readonly parent: Parent<DeviceOrder>
  /** What ends each of them for good. */
  readonly unplugs: Map<string, () => Promise<unknown>>
  /** How far each has come, network time; one that is being started again stands where it was. */
  readonly doneUntil: Map<string, () => number>
  readonly clocks: SharedClock
}

/** For the life of the process. @param services all that a device may run */
export async function hostDevices(services: Services): Promise<void> {
  const [title = 'devices'] = process.argv.slice(2)
  const parent = meetParent<DeviceOrder>(`cairn ${title}`)
  const { devices, tellEveryMs, packagesFrom } = await parent.begun
  const host: Host = {
    services: packagesFrom === undefined ? services : await loadServices(packagesFrom, services),
    parent,
    unplugs: new Map(),
    doneUntil: new Map(),
    clocks: createSharedClock(),
  }
  parent.on('unplug', told => void host.unplugs.get(String(told['name']))?.())
  parent.onStop(() => Promise.all([...host.unplugs.values()].map(unplug => unplug())))
  await Promise.all(devices.map(device => begin(device, host))).then(
    () => {
      // How far they have come is known before anybody lets time go on.
      tellProgress(host)
      parent.say({ kind: 'ready' })
    },
    error => parent.end('failed', error),
  )
  setInterval(() => tellProgress(host), tellEveryMs)
}

/** A network brings a kernel along, so it is loaded only where its file has something for a device. */
async function loadServices(networkFile: string, services: Services): Promise<Services> {
  const { loadNetwork } = await import('../../load-network.ts')
  const { packages } = await loadNetwork(networkFile, process.cwd())
  return withServices(services, packages)
}

function tellProgress({ doneUntil, parent }: Host): void {
  const times = [...doneUntil.values()].map(untilMs => untilMs())
  if (times.length > 0) parent.say({ kind: 'progress', untilMs: Math.min(...times) })
}

/** Resolves when it runs. @throws when waiting would not put it right */
async function begin({ name, configFile, logFile }: HostedDevice, host: Host): Promise<void> {
  const { services, parent, unplugs, doneUntil, clocks } = host
  const log = openAgentLog(name, logFile)
  const gone = new AbortController()
  let running: RunningAgent | undefined
  const start = async () => {
    const config = readConfigFile(configFile, services)
    const agent = await startAgent(config, log, { clocks, signal: gone.signal })
    running = agent
    doneUntil.set(name, agent.doneUntilMs)
  }
  const live = async () => {
    for (let attempt = 0; !gone.signal.aborted; attempt++) {
      try {
        if (running === undefined) await start()
        await running?.done
        return
      } catch (error) {
        if (gone.signal.aborted) return
        log.warn('it ended and is started again', { problem: reasonOf(error) })
        parent.say({ kind: 'device-lost', name, why: reasonOf(error) })
        const stoodAtMs = running?.doneUntilMs()
        if (stoodAtMs !== undefined) doneUntil.set(name, () => stoodAtMs)
        await running?.stop()
        running = undefined
        const wait = backoffMs(attempt, { firstMs: FIRST_MS, mostMs: MOST_MS, random: Math.random })
        await pause(wait, gone.signal)
      }
    }
  }
  unplugs.set(name, async () => {
    gone.abort()
    doneUntil.delete(name)
    // All that was signed is on disk already: nothing is lost by not waiting for a node that does not answer.
    await Promise.race([running?.stop(), pause(STOP_MS)])
  })
  try {
    await start()
  } catch (error) {
    if (gone.signal.aborted) return
    throw new Error(`${name}: ${reasonOf(error)}`, { cause: error })
  }
  void live()
}

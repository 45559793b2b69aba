/**
 * The processes of the network's devices: meters and stations in one, what stores in another, or one for each device. They are
 * loaded while the network is still being made, and begin when they are told to.
 */

import { processFile } from '../../package-root.ts'
import type { Terminal } from '../../terminal.ts'
import { SHARED_FLAGS, SINGLE_FLAGS } from '../processes/engine-flags.ts'
import { type Said, type Supervised, supervise } from '../processes/supervise.ts'
import { tellLost } from '../processes/tell-lost.ts'
import type { DeviceOrder, HostedDevice } from './host-devices.ts'

export interface PooledDevice extends HostedDevice {
  /** Its kind. */
  readonly driver: string
}

export interface DeviceProcessOptions {
  /** A device's `configFile` must be there when it begins. */
  readonly devices: readonly PooledDevice[]
  readonly layout: 'shared' | 'one each'
  /** The network's file, where it brings resources of its own. */
  readonly packagesFrom: string | undefined
  /** How often each process says how far it has come, ms. */
  readonly tellEveryMs: number
  /** Where the output of each process goes, by its name; a device has a log of its own. */
  readonly logOf: (process: string) => string
  readonly terminal: Terminal
}

export interface DevicePool {
  /** Resolves when every process stands ready to begin. @throws {CliError} process_failed */
  readonly loaded: Promise<void>
  /** Resolves when every device has told that it runs. @throws {CliError} process_failed */
  begin(): Promise<void>
  readonly processes: number
  /** How far the slowest has come: the network time before which all that was due has a receipt. Undefined before any spoke. */
  doneUntilMs(): number | undefined
  pids(): readonly number[]
  /** Ends one at once, as if it were unplugged, and does not start it again. */
  unplug(name: string): void
  /** Asks all to end, and ends those that have not after the grace time. */
  stop(): Promise<void>
  /** At once, without asking. */
  kill(): void
}

interface Group {
  readonly name: string
  readonly devices: readonly PooledDevice[]
}

export function loadDevices({
  devices,
  layout,
  packagesFrom,
  tellEveryMs,
  logOf,
  terminal,
}: DeviceProcessOptions): DevicePool {
  const unplugged = new Set<string>()
  const lost = new Set<string>()
  const groups =
    layout === 'shared' ? byKind(devices) : devices.map(device => ({ name: device.name, devices: [device] }))
  const doneUntil = new Map<string, number>()
  const onSaid = (group: string, said: Said) => {
    if (said.kind === 'progress') doneUntil.set(group, Number(said['untilMs']))
    const name = String(said['name'])
    if (said.kind !== 'device-lost' || lost.has(name)) return
    lost.add(name)
    terminal.note(`  ${name} ended (${String(said['why'])}) and is started again.`)
  }
  const children = groups.map(
    (group): Supervised =>
      supervise({
        name: group.name,
        entry: processFile('device-process'),
        args: [group.name],
        logFile: logOf(group.name),
        flags: group.devices.length === 1 ? SINGLE_FLAGS : SHARED_FLAGS,
        order: () => orderOf(group, unplugged, { tellEveryMs, packagesFrom }),
        onSaid: said => onSaid(group.name, said),
        outage: tellLost(group.name, terminal),
      }),
  )
  const loaded = Promise.all(children.map(child => child.loaded)).then(() => undefined)
  // Told to whoever begins them; until then nobody is listening.
  loaded.catch(() => undefined)
  return {
    loaded,
    processes: children.length,
    doneUntilMs: () => (doneUntil.size === 0 ? undefined : Math.min(...doneUntil.values())),
    async begin() {
      await Promise.all(children.map(child => child.begin()))
    },
    unplug(name) {
      unplugged.add(name)
      // A process that has no other device has nothing to say any more.
      for (const group of groups)
        if (group.devices.every(device => unplugged.has(device.name))) doneUntil.delete(group.name)
      for (const child of children) child.tell({ kind: 'unplug', name })
    },
    pids: () => children.flatMap(child => child.pid() ?? []),
    async stop() {
      await Promise.all(children.map(child => child.stop()))
    },
    kill() {
      for (const child of children) child.kill()
    },
  }
}

/** Services of one resource share a process, and so does whoever only measures. */
function byKind(devices: readonly PooledDevice[]): readonly Group[] {
  const groupOf = ({ driver }: PooledDevice) => (driver.includes('-') ? driver.split('-', 1)[0]! : 'meters')
  return [...Map.groupBy(devices, groupOf)].map(([name, own]) => ({ name, devices: own }))
}

function orderOf(
  { devices }: Group,
  unplugged: ReadonlySet<string>,
  { tellEveryMs, packagesFrom }: Pick<DeviceProcessOptions, 'tellEveryMs' | 'packagesFrom'>,
): DeviceOrder {
  return {
    tellEveryMs,
    ...(packagesFrom === undefined ? {} : { packagesFrom }),
    devices: devices
      .filter(({ name }) => !unplugged.has(name))
      .map(({ name, configFile, logFile }) => ({ name, configFile, logFile })),
  }
}

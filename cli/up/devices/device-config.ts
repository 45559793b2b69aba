/** The configuration of one device's agent, as `cairn agent --config` reads it. */
import { dirname, join, resolve } from 'node:path'
import type { Cast, Member } from '../../cast.ts'
import { writeJson } from '../../data-folder.ts'
import type { Device } from './make-devices.ts'

export interface DevicePlace {
  readonly cast: Cast
  readonly networkFile: string
  /** Of the oracles, in the order in which this device tries them. */
  readonly oracles: readonly { readonly url: string; readonly mqttUrl?: string }[]
}

export function configFileOf(folder: string): string {
  return join(folder, 'agent.json')
}

/** It is written again at each start: ports change, what the device remembers is elsewhere. */
export async function writeDeviceConfig(device: Device, place: DevicePlace): Promise<void> {
  const { member, folder, keyFile } = device
  const { driver, commitMs } = member
  const brokers = member.transport === 'mqtt' ? place.oracles.flatMap(({ mqttUrl }) => mqttUrl ?? []) : []
  await writeJson(configFileOf(folder), {
    name: member.name,
    dataDir: resolve(folder),
    keyFile: resolve(keyFile),
    nodes: place.oracles.map(({ url }) => url),
    ...(brokers.length === 0 ? {} : { mqtt: brokers }),
    ...(commitMs === undefined ? {} : { commitMs }),
    driver: {
      ...driver,
      ...recordingOf(driver, place),
      ...(device.port === undefined ? {} : { host: '127.0.0.1', port: device.port }),
    },
  })
}

/** What is recorded lies beside the network file, and begins with the network; so does whatever else begins with `./`, however deep it stands. */
function recordingOf(driver: Member['driver'], { networkFile, cast }: DevicePlace) {
  const folder = dirname(networkFile)
  const beside = Object.entries(driver).map(
    ([name, value]) =>
      [name, name === 'file' ? resolve(folder, String(value)) : placed(value, folder)] as const,
  )
  return { ...Object.fromEntries(beside), ...('file' in driver ? { startMs: cast.startsAtMs } : {}) }
}

function placed(value: unknown, folder: string): unknown {
  if (typeof value === 'string') return value.startsWith('./') ? resolve(folder, value) : value
  if (Array.isArray(value)) return value.map(one => placed(one, folder))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, placed(one, folder)]))
}

/** The configuration of one device's agent, as `cairn agent --config` reads it. */
import { dirname, join, resolve } from 'node:path'
import type { Cast } from '../../examples/sierra-crest/cast.ts'
import { writeJson } from '../data-folder.ts'
import type { Device } from './make-devices.ts'

export interface DevicePlace {
  readonly cast: Cast
  readonly networkFile: string
  readonly nodeUrl: string
  readonly mqttUrl: string | undefined
}

export function configFileOf(folder: string): string {
  return join(folder, 'agent.json')
}

/** It is written anew at each start: ports change, what the device remembers is elsewhere. */
export async function writeDeviceConfig(device: Device, place: DevicePlace): Promise<void> {
  const { member, folder, keyFile } = device
  const { file, ...driver } = member.driver
  const overMqtt = member.transport === 'mqtt' && place.mqttUrl !== undefined
  await writeJson(configFileOf(folder), {
    name: member.name,
    dataDir: resolve(folder),
    keyFile: resolve(keyFile),
    nodes: [place.nodeUrl],
    ...(overMqtt ? { mqtt: [place.mqttUrl] } : {}),
    driver: { ...driver, file: resolve(dirname(place.networkFile), file), startMs: place.cast.startsAtMs },
  })
}

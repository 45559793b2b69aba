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

/** @returns the file. It is written anew at each start: ports change, what the device remembers is elsewhere. */
export async function writeDeviceConfig(device: Device, place: DevicePlace): Promise<string> {
  const { member, folder, keyFile } = device
  const { file, ...driver } = member.driver
  const overMqtt = member.transport === 'mqtt' && place.mqttUrl !== undefined
  const path = join(folder, 'agent.json')
  await writeJson(path, {
    name: member.name,
    dataDir: resolve(folder),
    keyFile: resolve(keyFile),
    nodes: [place.nodeUrl],
    ...(overMqtt ? { mqtt: [place.mqttUrl] } : {}),
    driver: { ...driver, file: resolve(dirname(place.networkFile), file), startMs: place.cast.startsAtMs },
  })
  return path
}

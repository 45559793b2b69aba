/**
 * Devices that tell of themselves on the local network (DNS-SD over multicast DNS, RFC 6763). Only asked where a person looks on; what
 * answers is a suggestion, and nothing is read from it before it was chosen.
 */
import { Bonjour } from 'bonjour-service'
import type { DeviceRow } from '../../agent/kit/device-row.ts'
import { pause } from '../../links/pause.ts'

export interface Found {
  readonly row: DeviceRow
  /** As it calls itself. */
  readonly name: string
  /** What it answers of what would be asked. */
  readonly answers: Readonly<Record<string, string>>
}

const LOOK_MS = 2_500
const MOST = 40

/**
 * @param lookMs how long answers are waited for
 * @returns nothing where the network has no multicast
 */
export async function discoverDevices(
  rows: readonly DeviceRow[],
  lookMs: number = LOOK_MS,
): Promise<readonly Found[]> {
  const found = new Map<string, Found>()
  // A machine without a network has nobody to ask.
  const bonjour = new Bonjour({}, () => undefined)
  try {
    for (const type of new Set(rows.flatMap(row => row.found?.type ?? []))) {
      bonjour.find({ type }, service => {
        for (const item of matching(rows, type, service))
          if (found.size < MOST) found.set(`${item.row.id} ${JSON.stringify(item.answers)}`, item)
      })
    }
    await pause(lookMs)
  } finally {
    bonjour.destroy()
  }
  return [...found.values()]
}

export interface Service {
  readonly name: string
  readonly port: number
  readonly addresses?: readonly string[]
}

/** Those rows that a service may be. */
export function matching(rows: readonly DeviceRow[], type: string, service: Service): readonly Found[] {
  const host = service.addresses?.find(address => /^\d+\.\d+\.\d+\.\d+$/.test(address))
  if (host === undefined) return []
  return rows.flatMap(row => {
    const { found } = row
    if (found?.type !== type || found.name?.test(service.name) === false) return []
    const value = found.fills === 'url' ? `http://${host}:${service.port}` : host
    return [{ row, name: service.name.slice(0, 60), answers: { [found.fills]: value } }]
  })
}

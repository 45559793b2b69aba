/**
 * Harbour as somebody plays it: `cairn up` with its processes, datagrams, HTTP, oracles and chain. Every honest member is paid and nothing
 * is found of it; each cheat is named by its reason, and is not paid, or shares.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readJson } from '../../cli/data-folder.ts'
import { createNodeClient } from '../../cli/node-client.ts'
import { runCairn, type Started, startCairn } from '../../cli/testing/run-cairn.ts'
import { createNodeApi, type DeviceEpochView } from '../../client/node-api.ts'
import { cast } from './cast.ts'

const data = mkdtempSync(join(tmpdir(), 'cairn-harbour-'))
const options = { env: { CAIRN_DATA: data }, fromSource: true }
/** Two rounds of the drives, and until they are settled. */
const EPOCHS = 22
const CHEATS: Readonly<Record<string, string>> = {
  'gateway-echo': 'packet_replayed',
  'gateway-elsewhere': 'copy_elsewhere',
  'gateway-7': 'same_reception',
  'gateway-7-twin': 'same_reception',
  'gateway-ring-1': 'closed_circle',
  'gateway-ring-2': 'closed_circle',
  'gateway-ring-3': 'closed_circle',
  'gateway-dreams': 'beacon_unknown',
  'gateway-away': 'outage_contradicted',
  surveyor: 'place_impossible',
  'relay-dead': 'probe_failed',
  'car-9': 'same_vehicle',
  'car-9-twin': 'same_vehicle',
  'car-10': 'drawn',
  'phone-5': 'does_not_shake',
  'phone-6': 'picture_again',
  // Neither side is blamed, and both are told why they are settled as they are.
  'cab-pads': 'receipts_differ',
  'rider-3': 'receipts_differ',
  'cab-absent': 'absent_both',
  'rider-4': 'absent_both',
  'rider-ghost': 'own_car',
  'signal-5': 'same_reading',
  'signal-5-twin': 'same_reading',
  'signal-own': 'own_reflector',
  'signal-copy': 'copied',
  'signal-table': 'too_constant',
  'signal-loud': 'out_of_bounds',
}
/** One observation, which both are paid for together; of one its tests do not count, of the other its levels, of a third its pictures; the rest is paid. */
const PAID: readonly string[] = [
  'gateway-7',
  'gateway-7-twin',
  'car-9',
  'car-9-twin',
  'cab-pads',
  'phone-6',
  'signal-5',
  'signal-5-twin',
  'signal-own',
  'signal-loud',
]
/**
 * Who pays and earns nothing, and relays that nobody uses; the driver of rides that never were, of whom no word counts; and those who say what nobody
 * answers: packets that nobody signs for, a route for which nobody carries on.
 */
const BUYERS: readonly string[] = [
  ...[
    'office',
    'map-buyer',
    'lora-buyer',
    'rider-1',
    'rider-2',
    'cab-ghost',
    'gateway-invents',
    'never-signs',
  ],
  ...['relay-1', 'relay-2', 'relay-3', 'client-1', 'client-2', 'client-3', 'client-4'],
]
let network: Started | undefined
const told = new Map<string, readonly DeviceEpochView[]>()

beforeAll(async () => {
  network = startCairn(['up', import.meta.dirname, '--port', '0', '--mqtt-port', '0'], options)
  await network.until(new RegExp(`Epoch ${EPOCHS} {2}`))
  const api = createNodeApi(createNodeClient(String(readJson(join(data, 'running.json'))?.['nodeUrl'])))
  const { devices } = readJson(join(data, 'names.json')) as { devices: Record<string, string> }
  for (const { name } of cast.members) {
    const epochs: DeviceEpochView[] = []
    for (let epoch = 0; epoch < EPOCHS; epoch++) epochs.push(await api.getDeviceEpoch(devices[name]!, epoch))
    told.set(name, epochs)
  }
}, 480_000)

afterAll(async () => {
  network?.child.kill('SIGTERM')
  await network?.ended
  rmSync(data, { recursive: true, force: true })
})

/** Base units of either kind that it has had. */
function hadOf(name: string): bigint {
  const lines = told.get(name)!.flatMap(({ rewards, received }) => [...rewards, ...received])
  return lines.reduce((sum, { figures }) => sum + BigInt(String(figures['amount'] ?? 0)), 0n)
}

/** Others had just been there, nobody else saw it yet, or a light was red where it stood: nobody's fault. */
const ORDINARY: readonly string[] = [
  'seen_lately',
  'sighting_waits',
  'sighting_again',
  'sighting_slow',
  'few_sightings',
]
/** A beacon whose sender did not say its secret in time, for who heard it; what is made up whole is found of who cheats. */
const OF_OTHERS = 'beacon_unknown'

/** All that anybody was told of it as a reason. */
function codesOf(name: string): ReadonlySet<string> {
  return new Set(
    told
      .get(name)!
      .flatMap(({ findings, messages, notes }) => [
        ...findings.map(({ figures }) => String(figures['code'])),
        ...Object.keys(messages.rejected),
        // What waits for a seal of another oracle's list is nobody's fault either.
        ...Object.entries(notes).flatMap(([code, { fail }]) => (fail > 0 ? [code] : [])),
      ])
      .filter(code => !ORDINARY.includes(code)),
  )
}

describe('Harbour, played', () => {
  it.each(
    cast.members.map(({ name }) => name).filter(name => !BUYERS.includes(name) && !(name in CHEATS)),
  )('%s is paid, and nothing is found of it', name => {
    const codes = [...codesOf(name)].filter(code => code !== OF_OTHERS)
    expect([name, hadOf(name) > 0n, codes]).toEqual([name, true, []])
  })

  it.each(Object.entries(CHEATS))('%s is named: %s', (name, code) => {
    expect([...codesOf(name)]).toContain(code)
    expect([name, hadOf(name) > 0n]).toEqual([name, PAID.includes(name)])
  })

  it.each(BUYERS)('of %s nothing is found, and it has nothing', name => {
    expect([name, hadOf(name), [...codesOf(name)]]).toEqual([name, 0n, []])
  })

  it('says why to whoever asks', async () => {
    const epoch = told.get('gateway-elsewhere')!.findLastIndex(({ findings }) => findings.length > 0)
    const { stdout } = await runCairn(['explain', 'gateway-elsewhere', '--epoch', String(epoch)], options)
    expect(stdout).toContain('copy_elsewhere')
    const status = await runCairn(['status'], options)
    expect(status.stdout).toMatch(/16\s+coverage\/gateway/)
  })
})

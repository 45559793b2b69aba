/** A car on a test's network that lets itself be read: a maker's document, an agent with key and disk of its own, and its door. */
import { createServer } from 'node:http'
import { readConfig } from '../../../agent/config.ts'
import { startAgent } from '../../../agent/start-agent.ts'
import { SERVICES } from '../../../bin/services.ts'
import { registerDevices } from '../../../chain/devices/register-devices.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { freePort } from '../../../node/testing/free-port.ts'
import { type TestNode, until } from '../../../node/testing/start-test-node.ts'
import { registryPlaceOf } from '../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../protocol/chain-formats/signed-consent.ts'
import type { Address } from '../../../protocol/ids.ts'

export const [KM, CHARGE] = [
  'Vehicle.TraveledDistance',
  'Vehicle.Powertrain.TractionBattery.StateOfCharge.Current',
] as const

/** @param folder where it keeps what it has */
export async function startSharedCar(test: TestNode, owner: Address, folder: string) {
  const port = await freePort()
  const at = `http://127.0.0.1:${port}`
  const signer = await loadOrCreateKey(`${folder}/key.json`)
  const { deployment } = test.options
  const draft = {
    signer,
    owner,
    cell: '',
    model: 'mobility/car',
    details: { url: at },
    nonce: 0,
    deadline: 4_000_000_000,
  }
  const consents = [await signConsent(draft, registryPlaceOf(deployment))]
  await registerDevices(test.chain.launcher, { deployment, consents })
  test.setClock(await test.chain.nowMs())
  const now = { timestamp: new Date(await test.chain.nowMs()).toISOString() }
  const maker = createServer((_, response) =>
    response.end(
      JSON.stringify({
        'Vehicle.CurrentLocation.Latitude': { value: 52.5, ...now },
        'Vehicle.CurrentLocation.Longitude': { value: 13.4, ...now },
        [KM]: { value: 12_345.6, unit: 'km' },
        [CHARGE]: 55,
      }),
    ),
  )
  await new Promise<void>(resolve => maker.listen(0, '127.0.0.1', resolve))
  const { port: asked } = maker.address() as { readonly port: number }
  const url = `http://127.0.0.1:${asked}`
  const driver = { kind: 'mobility-bridge', format: 'vss', url, everyS: 1, share: String(port) }
  const log: string[] = []
  const say = (message: string) => void log.push(message)
  const config = { name: 'car', dataDir: folder, nodes: [test.node.url], driver }
  const agent = await startAgent(readConfig(config, SERVICES), { info: say, warn: say })
  await until('the car lets itself be read', () => log.some(line => line.includes('may read this car')))
  return {
    at,
    car: signer.subject,
    async stop() {
      await agent.stop()
      maker.close()
    },
  }
}

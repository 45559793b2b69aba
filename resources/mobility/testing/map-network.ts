/**
 * A network of roads for tests: a real node on a real chain, five phones that drive one way through Monaco at a pace of their own, and a desk
 * as an agent with key, disk and socket of its own. Network time is moved by the test.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { latLngToCell } from 'h3-js'
import { readConfig } from '../../../agent/config.ts'
import { startAgent } from '../../../agent/start-agent.ts'
import { SERVICES } from '../../../bin/services.ts'
import { acceptDevice } from '../../../chain/devices/accept-device.ts'
import { registerDevices } from '../../../chain/devices/register-devices.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { allow } from '../../../chain/money/allow.ts'
import { deposit } from '../../../chain/money/deposit.ts'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import type { NodeOptions } from '../../../node/node-options.ts'
import { freePort } from '../../../node/testing/free-port.ts'
import { startTestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import { encodeSeal } from '../../../protocol/cells/seal.ts'
import { registryPlaceOf } from '../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../protocol/chain-formats/signed-consent.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { makeSheets } from '../messages/make-sheets.ts'
import { MAP_CONSUMER } from '../messages/map/spending.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { encodeSheet, QUARTER_MS, SALT_BYTES, SHEET_TYPE, type Sheet } from '../messages/sheet.ts'
import { mobility } from '../rule/resource.ts'
import { cityDrive, monaco } from './city-drives.ts'
import { watched } from './sightings/street.ts'

const [CONSUMER_ACCOUNT, FIRST_ACCOUNT, PHONES, DAY_MS] = [3, 4, 5, 86_400_000]
export const DEPOSIT = 100_000_000n
const EXTRACT = join(import.meta.dirname, '../vectors/monaco.osm.pbf')

const network = () =>
  defineNetwork({
    name: 'Roads',
    token: { symbol: 'ROAD', supply: '1_000_000' },
    epoch: '1d',
    limits: { late: '7d', early: '2h' },
    resources: [
      mobility({ settleAfter: '15m', openFor: '15m', map: { price: '1000' }, sightings: { least: 1 } }),
    ],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { mobility: 90, oracles: 6, treasury: 4 },
  })

/** The same way for all, at a pace of its own, in a quarter of an hour. */
export function sheetsThrough(quarter: number, phone: number): Sheet {
  const way = cityDrive(monaco(), { seed: 3, metres: 5_000, noise: 0.1 })
  const pace = 1 + 0.35 * phone
  const fixes = way.map((fix, at) => ({
    ...fix,
    timeMs: quarter * QUARTER_MS + Math.round(at * 1_000 * pace),
    accuracyM: 4 + ((at + phone) % 7),
  }))
  const [sheet] = makeSheets(fixes.filter(({ timeMs }) => timeMs < (quarter + 1) * QUARTER_MS))
  // Each has a camera.
  return watched({ ...sheet!, quarter }, { camera: phone + 1 })
}

/** Two places that even the slowest drove through, as a person types them. */
function endsOfMonaco(): readonly [string, string] {
  const way = cityDrive(monaco(), { seed: 3, metres: 5_000, noise: 0.1 })
  const typed = (part: number) => {
    const { lat, lon } = way[Math.floor(part * way.length)]!
    return `${lat.toFixed(5)}, ${lon.toFixed(5)}`
  }
  return [typed(0.1), typed(0.8)]
}

export function regionOfMonaco(): string {
  const { lat, lon } = cityDrive(monaco(), { seed: 3, metres: 100 })[0]!
  return latLngToCell(lat, lon, 5)
}

export async function startMapNetwork(change: Partial<NodeOptions> = {}) {
  const test = await startTestNode({ network: network(), devices: 0, speed: 2, change })
  const folder = mkdtempSync(join(tmpdir(), 'cairn-map-'))
  const port = await freePort()
  const phones = Array.from({ length: PHONES }, () => createSigner('ES256'))
  const desk = await loadOrCreateKey(join(folder, 'key.json'), 'ES256')
  const ownerOf = (account: number) => toAddress(test.chain.senderOf(account).account.address)
  await registerAll()
  test.setClock(await test.chain.nowMs())
  const log: string[] = []
  const say = (level: string) => (message: string, facts?: object) =>
    void log.push(`${level} ${message} ${JSON.stringify(facts ?? {})}`)
  const driver = { kind: 'mobility-map', port, roads: EXTRACT, everyMs: 100 }
  const config = { name: 'desk', dataDir: folder, nodes: [test.node.url], driver }
  const agent = await startAgent(readConfig(config, SERVICES), { info: say('info'), warn: say('warn') })
  await until('the desk answers', () => log.some(line => line.startsWith('info the map is answered')))
  let epoch = -1
  const url = `http://127.0.0.1:${port}`
  return {
    test,
    url,
    log,
    consumer: ownerOf(CONSUMER_ACCOUNT),
    owners: phones.map((_, at) => ownerOf(FIRST_ACCOUNT + at)),
    phones: phones.map(({ subject }) => subject),
    desk: desk.subject,
    ends: endsOfMonaco(),
    order(body: string, secret = secretOf()): Promise<Response> {
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
      return fetch(`${url}/v1/orders`, { method: 'POST', headers, body })
    },
    /** Each phone says what it drove in a quarter of an hour of that day of the chain, at its end. */
    async drive(day: number, which: readonly number[]) {
      const quarter = Math.ceil((test.genesisMs + day * DAY_MS + DAY_MS / 4) / QUARTER_MS)
      const timeMs = (quarter + 1) * QUARTER_MS + 5_000
      await test.advanceTo(timeMs)
      for (const phone of which) {
        const signer = phones[phone]!
        const salt = new Uint8Array(SALT_BYTES).fill(phone)
        const payload = encodeSheet({ ...sheetsThrough(quarter, phone), salt })
        const seal = encodeSeal({ quarter, hash: sealOf(signer.subject, payload) })
        const said = [
          [SEAL_TYPE, seal],
          [SHEET_TYPE, payload],
        ] as const
        for (const [contentType, payload] of said) {
          const answer = await test.post(await test.seal(0, { signer, contentType, payload, timeMs }))
          if (!answer.ok) throw new Error(await answer.text())
        }
      }
    },
    async nextEpoch() {
      await until('what was said has a receipt', () => (agent.counts().waiting ?? 0) === 0)
      epoch++
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch, 30_000)
      return epoch
    },
    async stop() {
      await agent.stop()
      await test.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }

  function secretOf(): string {
    return (JSON.parse(readFileSync(join(folder, 'map.json'), 'utf8')) as { secret: string }).secret
  }

  async function registerAll(): Promise<void> {
    const { deployment } = test.options
    const consents = [desk, ...phones].map((signer, at) => {
      const [owner, model] = [ownerOf(CONSUMER_ACCOUNT + at), at === 0 ? MAP_CONSUMER : 'mobility/phone']
      const draft = { signer, owner, cell: '', model, details: {}, nonce: 0, deadline: 4_000_000_000 }
      return signConsent(draft, registryPlaceOf(deployment))
    })
    await registerDevices(test.chain.launcher, { deployment, consents: await Promise.all(consents) })
    const sender = test.chain.senderOf(CONSUMER_ACCOUNT)
    await acceptDevice(sender, { deployment, device: desk.subject })
    const to = toAddress(sender.account.address)
    await mintTestDollars(test.chain.launcher, { payment: deployment.payment, to, atLeast: DEPOSIT })
    await deposit(sender, { deployment, amount: DEPOSIT })
    const whose = { account: to, subject: desk.subject, asset: deployment.payment }
    const terms = {
      ...whose,
      amount: DEPOSIT,
      period: 86_400,
      total: DEPOSIT,
      until: 4_000_000_000,
      nonce: 0,
    }
    await allow(sender, { deployment, terms })
  }
}

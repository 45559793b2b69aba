/**
 * A network of rides for tests: a real node on a real chain, a car and a rider as agents with key, disk and socket of their own, and money
 * that the rider's owner put in and lets it spend. Network time is moved by the test.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../../../agent/config.ts'
import { startAgent } from '../../../../agent/start-agent.ts'
import { SERVICES } from '../../../../bin/services.ts'
import { acceptDevice } from '../../../../chain/devices/accept-device.ts'
import { registerDevices } from '../../../../chain/devices/register-devices.ts'
import { mintTestDollars } from '../../../../chain/embedded/mint-test-dollars.ts'
import { allow } from '../../../../chain/money/allow.ts'
import { deposit } from '../../../../chain/money/deposit.ts'
import { defineNetwork } from '../../../../kernel/define-network.ts'
import { halving } from '../../../../kernel/money/emission/halving.ts'
import { loadOrCreateKey } from '../../../../keys/key-file.ts'
import { freePort } from '../../../../node/testing/free-port.ts'
import {
  startTestNode,
  type TestNodeOptions,
  until,
  untilFinal,
} from '../../../../node/testing/start-test-node.ts'
import { registryPlaceOf } from '../../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../../protocol/chain-formats/signed-consent.ts'
import { type Address, toAddress } from '../../../../protocol/ids.ts'
import { RIDER } from '../../messages/rides/spending.ts'
import { mobility } from '../../rule/resource.ts'
import { COIN } from './ride-network.ts'

const [RIDER_ACCOUNT, CAR_ACCOUNT] = [3, 4]
export const RIDE_DEPOSIT = 100n * COIN
export const BERLIN = '851f1d4bfffffff'

const network = () =>
  defineNetwork({
    name: 'Rides',
    token: { symbol: 'RIDE', supply: '1_000_000' },
    epoch: '1h',
    limits: { late: '1d', early: '2h' },
    resources: [mobility({ settleAfter: '15m', openFor: '15m' })],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { mobility: 90, oracles: 6, treasury: 4 },
  })

/** @param change of the node: pages, a relay */
export async function startRides(change: TestNodeOptions['change'] = {}) {
  const test = await startTestNode({ network: network(), devices: 0, speed: 2, change })
  const folders = ['rider', 'car'].map(name => mkdtempSync(join(tmpdir(), `cairn-${name}-`))) as [
    string,
    string,
  ]
  const ports = [await freePort(), await freePort()] as const
  const keys = await Promise.all(folders.map(folder => loadOrCreateKey(join(folder, 'key.json'), 'ES256')))
  const ownerOf = (account: number) => toAddress(test.chain.senderOf(account).account.address)
  const owners = [ownerOf(RIDER_ACCOUNT), ownerOf(CAR_ACCOUNT)] as const
  await registerAll()
  test.setClock(await test.chain.nowMs())
  const log: string[] = []
  const say = (level: string) => (message: string, facts?: object) =>
    void log.push(`${level} ${message} ${JSON.stringify(facts ?? {})}`)
  const carUrl = `http://127.0.0.1:${ports[1]}`
  const terms = { start: '2000000', perKm: '1000000', perMinute: '200000', seats: 4 }
  const drivers = [
    { kind: 'mobility-rider', port: ports[0], everyMs: 200, reaches: '127.0.0.1' },
    { kind: 'mobility-rides', host: '127.0.0.1', port: ports[1], url: carUrl, regions: [BERLIN], ...terms },
  ]
  const agents = await Promise.all(
    drivers.map((driver, at) => {
      const config = { name: driver.kind, dataDir: folders[at]!, nodes: [test.node.url], driver }
      return startAgent(readConfig(config, SERVICES), { info: say('info'), warn: say('warn') })
    }),
  )
  await until('both desks answer', () => log.filter(line => /asked for|are answered/.test(line)).length === 2)
  let epoch = -1
  return {
    test,
    log,
    owners,
    secretOf,
    carPort: ports[1],
    /** Money in an account’s deposit. */
    async deposit(account: Address) {
      const { deployment } = test.options
      const sender = test.chain.senderOf(RIDER_ACCOUNT)
      const { payment } = deployment
      await mintTestDollars(test.chain.launcher, { payment, to: owners[0], atLeast: RIDE_DEPOSIT })
      await deposit(sender, { deployment, amount: RIDE_DEPOSIT, account })
    },
    subjects: keys.map(({ subject }) => subject),
    async nextEpoch() {
      for (const agent of agents)
        await until('what was said has a receipt', () => (agent.counts().waiting ?? 0) === 0)
      epoch++
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch, 30_000)
      return epoch
    },
    /** What a desk answers; with its secret unless said. */
    async ask(
      who: 'rider' | 'car',
      method: 'GET' | 'POST',
      path: string,
      body: object = {},
      secret = secretOf(who),
    ) {
      const url = `http://127.0.0.1:${ports[who === 'rider' ? 0 : 1]}${path}`
      const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
      const sent = method === 'GET' ? {} : { body: JSON.stringify(body) }
      const answer = await fetch(url, { method, headers, ...sent })
      return { status: answer.status, said: (await answer.json()) as Record<string, unknown> }
    },
    async stop() {
      for (const agent of agents) await agent.stop()
      await test.stop()
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }

  function secretOf(who: 'rider' | 'car'): string {
    const file = join(folders[who === 'rider' ? 0 : 1], 'rides.json')
    return (JSON.parse(readFileSync(file, 'utf8')) as { secret: string }).secret
  }

  async function registerAll(): Promise<void> {
    const { deployment } = test.options
    const consents = keys.map((signer, at) => {
      const model = at === 0 ? RIDER : 'mobility/car'
      const draft = {
        signer,
        owner: owners[at]!,
        cell: '',
        model,
        // Browsers reach it there (web/src/phone/reach.ts).
        details: at === 0 ? {} : { url: `http://127.0.0.1:${ports[1]}` },
        nonce: 0,
        deadline: 4_000_000_000,
      }
      return signConsent(draft, registryPlaceOf(deployment))
    })
    await registerDevices(test.chain.launcher, { deployment, consents: await Promise.all(consents) })
    const sender = test.chain.senderOf(RIDER_ACCOUNT)
    const device = keys[0]!.subject
    await acceptDevice(sender, { deployment, device })
    const to = owners[0]
    await mintTestDollars(test.chain.launcher, { payment: deployment.payment, to, atLeast: RIDE_DEPOSIT })
    await deposit(sender, { deployment, amount: RIDE_DEPOSIT })
    const terms = {
      account: to,
      subject: device,
      asset: deployment.payment,
      amount: RIDE_DEPOSIT,
      period: 86_400,
      total: RIDE_DEPOSIT,
      until: 4_000_000_000,
      nonce: 0,
    }
    await allow(sender, { deployment, terms })
  }
}

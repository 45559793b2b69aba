/**
 * A network of storage for tests: a real node on a real chain, providers and a consumer as agents with keys, disks and
 * sockets of their own. Network time is moved by the test.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../../agent/config.ts'
import { type RunningAgent, startAgent } from '../../../agent/start-agent.ts'
import { SERVICES } from '../../../bin/services.ts'
import { acceptDevice } from '../../../chain/devices/accept-device.ts'
import { registerDevices } from '../../../chain/devices/register-devices.ts'
import { mintTestDollars } from '../../../chain/embedded/mint-test-dollars.ts'
import { allow } from '../../../chain/money/allow.ts'
import { deposit } from '../../../chain/money/deposit.ts'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import { registryPlaceOf } from '../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../protocol/chain-formats/signed-consent.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { toAddress } from '../../../protocol/ids.ts'
import type { Credentials } from '../agent/s3/wire/signature.ts'
import { storage } from '../rule/resource.ts'

export interface StorageParty {
  readonly name: string
  readonly signer: Signer
  readonly folder: string
  readonly url: string
  agent: RunningAgent | undefined
  start(change?: object): Promise<void>
  stop(): Promise<void>
}

export interface StorageNetwork {
  readonly test: TestNode
  readonly providers: readonly StorageParty[]
  readonly consumer: StorageParty
  readonly log: string[]
  credentials(): Credentials
  /** Waits until it was said so often by all of them together. @throws {Error} with all that was said */
  untilSaid(message: string, times: number): Promise<void>
  /** To the end of the newest epoch and until it is final. @returns its number */
  nextEpoch(): Promise<number>
  stop(): Promise<void>
}

const HOUR_MS = 3_600_000
const [FIRST_ACCOUNT, CONSUMER_ACCOUNT] = [4, 3]

function network() {
  return defineNetwork({
    name: 'Common Cellar',
    token: { symbol: 'STONE', supply: '1_000_000' },
    epoch: '1h',
    limits: { late: '7d', early: '2h' },
    resources: [storage({ every: '1h', answer: 2 })],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { storage: 90, oracles: 6, treasury: 4 },
  })
}

export async function startStorage(
  count: number,
  driver: { readonly provider?: object; readonly gateway?: object; readonly node?: object } = {},
): Promise<StorageNetwork> {
  const test = await startTestNode({ network: network(), devices: 0, speed: 2, change: driver.node ?? {} })
  const root = mkdtempSync(join(tmpdir(), 'cairn-storage-'))
  const log: string[] = []
  const say = (level: string) => (message: string, facts?: object) =>
    void log.push(`${level} ${message} ${JSON.stringify(facts ?? {})}`)
  const party = async (name: string, options: object): Promise<StorageParty> => {
    const folder = join(root, name)
    const port = await freePort()
    const made: StorageParty = {
      name,
      folder,
      url: `http://127.0.0.1:${port}`,
      agent: undefined,
      signer: await loadOrCreateKey(join(folder, 'key.json'), 'ES256'),
      async start(change = {}) {
        const nodes = [test.node.url]
        const config = {
          name,
          dataDir: folder,
          nodes,
          driver: { host: '127.0.0.1', port, ...options, ...change },
        }
        made.agent = await startAgent(readConfig(config, SERVICES), { info: say('info'), warn: say('warn') })
      },
      async stop() {
        await made.agent?.stop()
        made.agent = undefined
      },
    }
    return made
  }
  const providerOptions = {
    kind: 'storage-provider',
    spaceGib: 1,
    everyMs: 100,
    price: 1e12,
    ...driver.provider,
  }
  const names = Array.from({ length: count }, (_, index) => `cellar-${index + 1}`)
  const providers = await Promise.all(names.map(name => party(name, providerOptions)))
  const consumer = await party('library', {
    kind: 'storage-gateway',
    everyMs: 100,
    fileLoss: 2e-3,
    reaches: '127.0.0.1',
    ...driver.gateway,
  })
  await registerAll(test, providers, consumer)
  // Each transaction took a second of the chain's time: what was said before a registration would not count.
  test.setClock(await test.chain.nowMs())
  await Promise.all([...providers, consumer].map(one => one.start()))
  const all = [...providers, consumer]
  const untilSaid = async (message: string, times: number) => {
    const said = () => log.filter(line => line.startsWith(message)).length >= times
    await until(message, said).catch((error: Error) => {
      throw new Error(`${error.message}\n${log.join('\n')}`)
    })
  }
  await untilSaid('info storing', all.length)
  let epoch = -1
  return {
    test,
    providers,
    consumer,
    log,
    untilSaid,
    credentials: () =>
      JSON.parse(readFileSync(join(consumer.folder, 'vault/s3.json'), 'utf8')) as Credentials,
    async nextEpoch() {
      const waiting = () => all.some(({ agent }) => (agent?.counts().waiting ?? 0) > 0)
      await until('everything that was said has a receipt', () => !waiting())
      epoch++
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch, 30_000)
      return epoch
    },
    async stop() {
      await Promise.all(all.map(one => one.stop()))
      await test.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

async function registerAll(
  test: TestNode,
  providers: readonly StorageParty[],
  consumer: StorageParty,
): Promise<void> {
  const { deployment } = test.options
  const consentOf = ({ signer, url }: StorageParty, account: number, model: string, details: object) => {
    const owner = toAddress(test.chain.senderOf(account).account.address)
    const draft = {
      signer,
      owner,
      cell: '',
      model,
      details: { ...details, ...(model.endsWith('provider') ? { url } : {}) },
    }
    return signConsent({ ...draft, nonce: 0, deadline: 4_000_000_000 }, registryPlaceOf(deployment))
  }
  const terms = { price: 1e12, egress: 5_000_000 }
  const consents = await Promise.all([
    ...providers.map((party, index) => consentOf(party, FIRST_ACCOUNT + index, 'storage/provider', terms)),
    consentOf(consumer, CONSUMER_ACCOUNT, 'storage/consumer', {}),
  ])
  await registerDevices(test.chain.launcher, { deployment, consents })
  // The consumer's owner agrees that it spends: registered by somebody else, it would not.
  const archive = { deployment, device: consumer.signer.subject }
  await acceptDevice(test.chain.senderOf(CONSUMER_ACCOUNT), archive)
  const amount = 100_000_000n
  const to = toAddress(test.chain.senderOf(CONSUMER_ACCOUNT).account.address)
  await mintTestDollars(test.chain.launcher, { payment: deployment.payment, to, atLeast: amount })
  await deposit(test.chain.senderOf(CONSUMER_ACCOUNT), { deployment, amount })
  const whose = { account: to, subject: consumer.signer.subject, asset: deployment.payment }
  const allowance = { ...whose, amount, period: 86_400, total: amount, until: 4_000_000_000, nonce: 0 }
  await allow(test.chain.senderOf(CONSUMER_ACCOUNT), { deployment, terms: allowance })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

export { HOUR_MS }

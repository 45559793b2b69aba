/**
 * A network of compute for tests: a real node on a real chain, machines and a requester as agents with keys, disks and sockets of their
 * own. Network time is moved by the test.
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
import { pause } from '../../../links/pause.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import { registryPlaceOf } from '../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../protocol/chain-formats/signed-consent.ts'
import type { Signer } from '../../../protocol/cose/signer.ts'
import { toAddress } from '../../../protocol/ids.ts'
import { compute } from '../rule/resource.ts'

export interface ComputeParty {
  readonly name: string
  readonly signer: Signer
  readonly folder: string
  readonly url: string
  readonly model: string
  agent: RunningAgent | undefined
  start(): Promise<void>
  stop(): Promise<void>
}

const [REQUESTER_ACCOUNT, FIRST_ACCOUNT] = [3, 4]

export const network = () =>
  defineNetwork({
    name: 'Studio',
    token: { symbol: 'REEL', supply: '1_000_000' },
    epoch: '1h',
    limits: { late: '7d', early: '2h' },
    resources: [compute({ open: '2d', receive: '2d' })],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { compute: 90, oracles: 6, treasury: 4 },
  })

/** @param change of the node, where a test wants its pages */
export async function startCompute(
  count: number,
  change: Partial<TestNode['options']> = {},
  worker: object = {},
  requester: object = { kind: 'compute-requester', everyMs: 100 },
  /** Owners that train, each with a file of rows. */
  trainers: readonly object[] = [],
) {
  const test = await startTestNode({ network: network(), devices: 0, speed: 2, change })
  const root = mkdtempSync(join(tmpdir(), 'cairn-compute-'))
  const log: string[] = []
  const say = (level: string) => (message: string, facts?: object) =>
    void log.push(`${level} ${message} ${JSON.stringify(facts ?? {})}`)
  const party = async (name: string, model: string, options: object): Promise<ComputeParty> => {
    const folder = join(root, name)
    const port = await freePort()
    const driver = model.endsWith('requester') ? { host: '127.0.0.1', port, ...options } : options
    const made: ComputeParty = {
      name,
      folder,
      model,
      url: `http://127.0.0.1:${port}`,
      agent: undefined,
      signer: await loadOrCreateKey(join(folder, 'key.json'), 'ES256'),
      async start() {
        const config = { name, dataDir: folder, nodes: [test.node.url], driver }
        made.agent = await startAgent(readConfig(config, SERVICES), { info: say('info'), warn: say('warn') })
      },
      async stop() {
        await made.agent?.stop()
        made.agent = undefined
      },
    }
    return made
  }
  const names = Array.from({ length: count }, (_, at) => `studio-${at + 1}`)
  const machines = await Promise.all(
    names.map(name =>
      party(name, 'compute/worker', {
        kind: 'compute-worker',
        reaches: '127.0.0.1',
        everyMs: 100,
        perGiga: '1000000',
        ...worker,
      }),
    ),
  )
  const pupils = await Promise.all(
    trainers.map((options, at) =>
      party(`owner-${at + 1}`, 'compute/trainer', { kind: 'compute-trainer', everyMs: 100, ...options }),
    ),
  )
  const renter = await party('renter', 'compute/requester', requester)
  await registerAll(test, [...machines, ...pupils], renter)
  // Each transaction took a second of the chain's time: what was said before a registration would not count.
  test.setClock(await test.chain.nowMs())
  const all = [...machines, ...pupils, renter]
  await Promise.all(all.map(one => one.start()))
  const untilSaid = async (message: string, times: number) => {
    const said = () => log.filter(line => line.startsWith(message)).length >= times
    await until(message, said).catch((error: Error) => {
      throw new Error(`${error.message}\n${log.join('\n')}`)
    })
  }
  await untilSaid('info for rent', machines.length)
  await until('the requester answers', () =>
    log.some(line => /^info (renting|broadcasting|serving)/.test(line)),
  )
  let epoch = -1
  return {
    test,
    machines,
    pupils,
    renter,
    log,
    untilSaid,
    /** Until so many results were brought and signed for, since it started. */
    untilSigned: (results: number) =>
      until(`${results} results are signed for`, () => signedIn(log) >= results).catch((error: Error) => {
        throw new Error(`${error.message}\n${log.join('\n')}`)
      }),
    /** Until nobody says anything new for a while: what was asked is done. */
    async idle() {
      for (let before = -1; before !== log.length; await pause(2_000)) before = log.length
    },
    /** As the command line asks it. */
    async ask(path: string, init: RequestInit = {}): Promise<Response> {
      const { secret } = JSON.parse(readFileSync(join(renter.folder, 'rent.json'), 'utf8')) as {
        secret: string
      }
      const headers = { authorization: `Bearer ${secret}` }
      return fetch(`${renter.url}${path}`, Object.assign({ headers }, init))
    },
    /** To the end of the newest epoch and until it is final, once everything that was said has a receipt. */
    async nextEpoch() {
      const waiting = () => all.some(({ agent }) => (agent?.counts().waiting ?? 0) > 0)
      await until('everything that was said has a receipt', () => !waiting())
      epoch++
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch)
      return epoch
    },
    async stop() {
      await Promise.all(all.map(one => one.stop()))
      await test.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

export function signedIn(log: readonly string[]): number {
  const found = log.flatMap(line => /signed for results .*"results":(\d+)/.exec(line)?.[1] ?? [])
  return found.reduce((sum, count) => sum + Number(count), 0)
}

export type Registrable = Pick<ComputeParty, 'signer' | 'model' | 'url'>

export async function registerAll(
  test: { readonly chain: TestNode['chain']; readonly options: Pick<TestNode['options'], 'deployment'> },
  machines: readonly Registrable[],
  renter: Registrable,
): Promise<void> {
  const { deployment } = test.options
  const consentOf = ({ signer, model, url }: Registrable, account: number) => {
    const owner = toAddress(test.chain.senderOf(account).account.address)
    const details = model.endsWith('requester') ? { url } : {}
    const draft = { signer, owner, cell: '', model, details, nonce: 0, deadline: 4_000_000_000 }
    return signConsent(draft, registryPlaceOf(deployment))
  }
  const consents = await Promise.all([
    ...machines.map((party, index) => consentOf(party, FIRST_ACCOUNT + index)),
    consentOf(renter, REQUESTER_ACCOUNT),
  ])
  await registerDevices(test.chain.launcher, { deployment, consents })
  const sender = test.chain.senderOf(REQUESTER_ACCOUNT)
  await acceptDevice(sender, { deployment, device: renter.signer.subject })
  const amount = 100_000_000n
  const to = toAddress(sender.account.address)
  await mintTestDollars(test.chain.launcher, { payment: deployment.payment, to, atLeast: amount })
  await deposit(sender, { deployment, amount })
  const whose = { account: to, subject: renter.signer.subject, asset: deployment.payment }
  const terms = { ...whose, amount, period: 86_400, total: amount, until: 4_000_000_000, nonce: 0 }
  await allow(sender, { deployment, terms })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

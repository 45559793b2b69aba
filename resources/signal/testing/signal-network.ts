/**
 * A network of signal for tests: a real node on a real chain, five phones that walk one way, and a reflector as an agent with key and socket of its
 * own. Network time is moved by the test.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../../agent/config.ts'
import { startAgent } from '../../../agent/start-agent.ts'
import { SERVICES } from '../../../bin/services.ts'
import { registerDevices } from '../../../chain/devices/register-devices.ts'
import { defineNetwork } from '../../../kernel/define-network.ts'
import { halving } from '../../../kernel/money/emission/halving.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { createSigner } from '../../../keys/make-signer.ts'
import type { NodeOptions } from '../../../node/node-options.ts'
import { freePort } from '../../../node/testing/free-port.ts'
import { startTestNode, until, untilFinal } from '../../../node/testing/start-test-node.ts'
import { encodeSeal, QUARTER_MS } from '../../../protocol/cells/seal.ts'
import { registryPlaceOf } from '../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../protocol/chain-formats/signed-consent.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { SEAL_TYPE, sealOf } from '../messages/seal.ts'
import { SHEET, type Sheet } from '../messages/sheet.ts'
import { signal } from '../rule/resource.ts'
import { LTE, sheetOf } from './walks.ts'

const [FIRST_ACCOUNT, PHONES, DAY_MS, CELLS] = [4, 5, 86_400_000, 14]
const NETWORKS = [LTE, 'nr 262-02'] as const

const network = () =>
  defineNetwork({
    name: 'Bars',
    token: { symbol: 'BAR', supply: '1_000_000' },
    epoch: '1d',
    limits: { late: '7d', early: '2h' },
    resources: [signal({ settleAfter: '15m', openFor: '15m', map: { price: '1000' } })],
    emission: halving({ first: '1_000', every: '1y' }),
    shares: { signal: 90, oracles: 6, treasury: 4 },
  })

/** One way, each phone with levels of its own; both networks are heard. */
export function walkOf(quarter: number, phone: number): Omit<Sheet, 'salt'> {
  const heard = NETWORKS.map(name =>
    sheetOf({ quarter, way: 1, seed: phone + 10 * name.length, cells: CELLS, network: name }),
  )
  const sights = heard.flatMap(({ sights: all }) => all)
  return {
    quarter,
    sights: sights.sort((a, b) => a.cell - b.cell || (a.network < b.network ? -1 : 1)),
    tests: [],
  }
}

export async function startSignalNetwork(change: Partial<NodeOptions> = {}) {
  const test = await startTestNode({ network: network(), devices: 0, speed: 2, change })
  const folder = mkdtempSync(join(tmpdir(), 'cairn-signal-'))
  const port = await freePort()
  const phones = Array.from({ length: PHONES }, () => createSigner('ES256'))
  const reflector = await loadOrCreateKey(join(folder, 'key.json'), 'ES256')
  const ownerOf = (account: number): Address => toAddress(test.chain.senderOf(account).account.address)
  await registerAll()
  test.setClock(await test.chain.nowMs())
  let agent: Awaited<ReturnType<typeof startAgent>> | undefined
  let epoch = -1
  return {
    test,
    reflector: reflector.subject,
    phones: phones.map(({ subject }) => subject),
    /** Each phone says what it heard in a quarter of an hour of that day of the chain, at its end. */
    async walk(day: number, which: readonly number[]) {
      const quarter = Math.ceil((test.genesisMs + day * DAY_MS + DAY_MS / 4) / QUARTER_MS)
      const timeMs = (quarter + 1) * QUARTER_MS + 5_000
      await test.advanceTo(timeMs)
      for (const phone of which) {
        const signer = phones[phone]!
        const payload = SHEET.encode({ ...walkOf(quarter, phone), salt: String(phone).repeat(32) })
        const seal = encodeSeal({ quarter, hash: sealOf(signer.subject, payload) })
        const said = [
          [SEAL_TYPE, seal],
          [SHEET.contentType, payload],
        ] as const
        for (const [contentType, bytes] of said) {
          const answer = await test.post(await test.seal(0, { signer, contentType, payload: bytes, timeMs }))
          if (!answer.ok) throw new Error(await answer.text())
        }
      }
    },
    /** It keeps the time that it was told: no epoch is made to pass before. */
    async startReflector() {
      const log: string[] = []
      const say = (message: string) => void log.push(message)
      const driver = { kind: 'signal-reflector', port, downBytes: 400_000, upBytes: 100_000, pings: 5 }
      const config = { name: 'reflector', dataDir: folder, nodes: [test.node.url], driver }
      agent = await startAgent(readConfig(config, SERVICES), { info: say, warn: say })
      await until('the reflector answers', () => log.some(line => line.startsWith('tests of the way')))
    },
    async nextEpoch() {
      await until('what was said has a receipt', () => (agent?.counts().waiting ?? 0) === 0)
      epoch++
      await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
      await untilFinal(test, epoch, 30_000)
      return epoch
    },
    async stop() {
      await agent?.stop()
      await test.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }

  async function registerAll(): Promise<void> {
    const { deployment } = test.options
    const consents = [reflector, ...phones].map((signer, at) => {
      const model = at === 0 ? 'signal/reflector' : 'signal/phone'
      const details = at === 0 ? { url: `http://127.0.0.1:${port}` } : {}
      const owner = ownerOf(FIRST_ACCOUNT + at)
      const draft = { signer, owner, cell: '', model, details, nonce: 0, deadline: 4_000_000_000 }
      return signConsent(draft, registryPlaceOf(deployment))
    })
    await registerDevices(test.chain.launcher, { deployment, consents: await Promise.all(consents) })
  }
}

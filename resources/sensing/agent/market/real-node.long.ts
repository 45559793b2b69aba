/** A desk as an agent with key, disk and socket of its own, before a real node on a real chain: it asks, buys out of its owner's deposit, and has the rows. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '../../../../agent/config.ts'
import { startAgent } from '../../../../agent/start-agent.ts'
import { SERVICES } from '../../../../bin/services.ts'
import { acceptDevice } from '../../../../chain/devices/accept-device.ts'
import { registerDevices } from '../../../../chain/devices/register-devices.ts'
import { allow } from '../../../../chain/money/allow.ts'
import { loadOrCreateKey } from '../../../../keys/key-file.ts'
import { freePort } from '../../../../node/testing/free-port.ts'
import { until } from '../../../../node/testing/start-test-node.ts'
import { registryPlaceOf } from '../../../../protocol/chain-formats/consent.ts'
import { signConsent } from '../../../../protocol/chain-formats/signed-consent.ts'
import { toAddress } from '../../../../protocol/ids.ts'
import { DATA_CONSUMER } from '../../messages/market/data-order.ts'
import type { OrderAnswer, QuoteAnswer } from '../../messages/market/desk-answers.ts'
import { dateOf } from '../../messages/market/values.ts'
import { startMarketNetwork } from '../../testing/market/market-network.ts'

const [CONSUMER_ACCOUNT, DEPOSIT] = [3, 50_000_000n]
const folder = mkdtempSync(join(tmpdir(), 'cairn-data-desk-'))
let net: Awaited<ReturnType<typeof startMarketNetwork>>
let agent: Awaited<ReturnType<typeof startAgent>>
let url = ''

beforeAll(async () => {
  net = await startMarketNetwork()
  const desk = await loadOrCreateKey(join(folder, 'key.json'), 'ES256')
  const { test } = net
  const { deployment } = test.options
  const sender = test.chain.senderOf(CONSUMER_ACCOUNT)
  const owner = toAddress(sender.account.address)
  const draft = { signer: desk, owner, cell: '', model: DATA_CONSUMER, details: {}, nonce: 0 }
  const consent = await signConsent({ ...draft, deadline: 4_000_000_000 }, registryPlaceOf(deployment))
  await registerDevices(test.chain.launcher, { deployment, consents: [consent] })
  await acceptDevice(sender, { deployment, device: desk.subject })
  await net.pay(owner, DEPOSIT)
  const whose = { account: owner, subject: desk.subject, asset: deployment.payment }
  const terms = { amount: DEPOSIT, period: 86_400, total: DEPOSIT, until: 4_000_000_000, nonce: 0 }
  await allow(sender, { deployment, terms: { ...whose, ...terms } })
  test.setClock(await test.chain.nowMs())
  for (let day = 0; day < 7; day++) await net.passDay()
  const log: string[] = []
  const say = (message: string) => void log.push(message)
  const port = await freePort()
  const driver = { kind: 'sensing-data', port, everyMs: 100 }
  const config = { name: 'desk', dataDir: folder, nodes: [test.node.url], driver }
  agent = await startAgent(readConfig(config, SERVICES), { info: say, warn: say })
  await until('the desk answers', () => log.includes('the data is answered for this machine'))
  url = `http://127.0.0.1:${port}`
}, 120_000)
afterAll(async () => {
  await agent?.stop()
  await net.stop()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, body?: object) => {
  const { secret } = JSON.parse(readFileSync(join(folder, 'desk.json'), 'utf8')) as { secret: string }
  const headers = { authorization: `Bearer ${secret}` }
  return fetch(
    url + path,
    body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
  )
}

it('buys what it was told that it costs, of five owners, and nothing of the one beside', async () => {
  await until('it has looked', async () => (await ask('/v1/data')).status === 200)
  const first = net.test.genesisMs / 86_400_000
  const days = { from: dateOf(Math.ceil(first)), until: dateOf(Math.ceil(first) + 2) }
  const asked = { box: '12.9,52.3,13.6,52.6', quantities: ['soundLevel', 'temperature'], ...days }
  const query = new URLSearchParams({ ...asked, quantities: asked.quantities.join(',') })
  const quote = (await (await ask(`/v1/data/quote?${query}`)).json()) as QuoteAnswer
  expect(quote.hours).toBeGreaterThan(48)
  expect(quote.cells).toBe(1)
  const body = { ...asked, most: '5000000', purpose: 'city' }
  const { order } = (await (await ask('/v1/data/orders', body)).json()) as { order: string }
  await until('it has a receipt', () => (agent.counts().waiting ?? 0) === 0)
  await net.passDay()
  const one = await until('the order is over', async () => {
    const { orders } = (await (await ask('/v1/data/orders')).json()) as { orders: OrderAnswer[] }
    return orders.find(({ order: id, state }) => id === order && state === 'over')
  })
  expect(BigInt(one.paid)).toBeGreaterThanOrEqual(BigInt(quote.total))
  const csv = await (await ask(`/v1/data/values?order=${order}`)).text()
  const lines = csv.trim().split('\r\n').slice(1)
  expect(lines.length).toBe(one.hours)
  expect(new Set(lines.map(line => line.split(',').at(-1)))).toEqual(new Set(['5']))
}, 120_000)

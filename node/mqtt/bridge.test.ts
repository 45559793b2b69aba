import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { Aedes } from 'aedes'
import { connectAsync } from 'mqtt'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openMessage } from '../../protocol/message.ts'
import { openReceipt } from '../../protocol/receipt/receipt.ts'
import { startTestNode, type TestNode, until } from '../testing/start-test-node.ts'

let broker: Aedes
let test: TestNode
let url = ''
const server = createServer(socket => broker.handle(socket))

beforeAll(async () => {
  broker = await Aedes.createBroker()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `mqtt://127.0.0.1:${(server.address() as AddressInfo).port}`
  test = await startTestNode({ change: { mqtt: { url } } })
})
afterAll(async () => {
  await test.stop()
  await new Promise<void>(resolve => broker.close(resolve))
  server.close()
})

it('serves devices through an existing broker, also those that spoke while the node was away', async () => {
  const client = await connectAsync(url, { protocolVersion: 4 })
  const { subject } = test.devices[0]!
  const heard: Buffer[] = []
  client.on('message', (_topic, payload) => heard.push(payload))
  await client.subscribeAsync(`cairn/v1/answers/${subject}`)
  const publish = async () => {
    const bytes = await test.seal(0)
    await client.publishAsync(`cairn/v1/messages/${subject}`, Buffer.from(bytes), { qos: 1 })
    return openMessage(bytes).id
  }
  await until('the node listens', () => broker.connectedClients >= 2)
  const ids = [await publish(), await publish()]
  await until('two receipts', () => heard.length >= 2)
  await test.node.stop()
  ids.push(await publish(), await publish())
  await test.restart()
  await until('four receipts', () => heard.length >= 4)
  expect(heard.map(payload => openReceipt(payload).message)).toEqual(ids)
  await client.endAsync()
})

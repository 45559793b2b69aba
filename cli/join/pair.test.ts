/** `cairn join --pair` waits for a person, for minutes: what it waits over breaks meanwhile, and it goes on. */
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { createSigner } from '../../keys/make-signer.ts'
import { startCutProxy } from '../../links/testing/cut-proxy.ts'
import { startTestNode, type TestNode, until } from '../../node/testing/start-test-node.ts'
import { toAddress } from '../../protocol/ids.ts'
import { readInvitation, sealOffer } from '../../protocol/pairing.ts'
import { createNodeClient } from '../node-client.ts'
import { createStyle } from '../style.ts'
import type { Terminal } from '../terminal.ts'
import { pairDevice } from './pair.ts'

const RELAYER = 20
let test: TestNode
beforeAll(async () => {
  test = await startTestNode({ change: { relay: developmentAccount(RELAYER) } })
})
afterAll(() => test.stop())

const terminal: Terminal = {
  style: createStyle(process.stdout),
  columns: 100,
  interactive: false,
  ask: async () => undefined,
  line: () => undefined,
  json: () => undefined,
  note: () => undefined,
  step: (_title, work) => work(),
}

it('the node may be away, and the proxy before it may say so, while a person is waited for', async () => {
  const wire = await startCutProxy(test.node.url)
  // As a reverse proxy answers whose node is being restarted.
  let [proxied, away]: [number, boolean] = [0, false]
  const proxy = createServer(async (request, response) => {
    proxied += 1
    if (away) return void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>')
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const init = {
      method: request.method ?? 'GET',
      ...(parts.length > 0 ? { body: Buffer.concat(parts) } : {}),
    }
    const answer = await fetch(wire.url + request.url, init).catch(() => undefined)
    if (answer === undefined) return void response.destroy()
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  const client = createNodeClient(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
  let link = ''
  const signer = createSigner('ES256')
  const paired = pairDevice({
    name: 'shed',
    model: 'tally/counter',
    details: {},
    signer,
    client,
    terminal,
    onLink: said => {
      link = said
    },
  })
  const lookedAgain = async (what: string) => {
    const before = proxied
    await until(what, () => proxied > before + 1)
  }
  try {
    await until('a link', () => link)
    await lookedAgain('it looks for an offer')
    wire.cut()
    await lookedAgain('it looks again, over a wire that is cut')
    wire.mend()
    away = true
    await lookedAgain('it looks again, and the proxy says that nobody is there')
    away = false
    const owner = toAddress(test.owners[1]!)
    const invitation = readInvitation(new URL(link).hash.slice(1))
    const offer = await sealOffer(invitation, { owner, cell: '' }, randomBytes(12))
    expect((await test.post(offer, `/v1/pairings/${invitation.device}`)).status).toBe(200)
    expect(await paired).toMatchObject({ owner })
    expect(await test.get(`/v1/devices/${signer.subject}`)).toMatchObject({ owner })
  } finally {
    proxy.closeAllConnections()
    proxy.close()
    await wire.stop()
  }
})

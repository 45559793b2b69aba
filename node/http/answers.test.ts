import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROBLEM } from '../../api/problem.ts'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { allow } from '../../chain/money/allow.ts'
import { PROBLEM_JSON } from '../../links/http/respond.ts'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { openMessage } from '../../protocol/message.ts'
import { startTestNode, type TestNode, until, untilFinal } from '../testing/start-test-node.ts'
import { describeApi } from './openapi.ts'
import { listRoutes } from './routes.ts'
import type { NodeServices } from './services.ts'

/** An account that the tests of the network do not use. */
const [RELAYER, FIRST_OWNER] = [9, 3]
const routes = listRoutes({} as NodeServices)
const json = routes.filter(({ answer }) => answer.contentType === 'application/json')

let test: TestNode
/** What stands for each part of a path, and what else is worth asking. */
let samples: Readonly<Record<string, string>>
let more: readonly string[]

beforeAll(async () => {
  test = await startTestNode({ change: { relay: developmentAccount(RELAYER) } })
  const said = await test.seal(0, { payload: encodeCbor(3) })
  const twice = await test.seal(1, { payload: encodeCbor(2) })
  const wrong = await test.seal(0, { payload: encodeCbor(-1) })
  const denied = new Uint8Array(7)
  for (const bytes of [said, twice, wrong, denied]) await test.post(bytes)
  const { deployment } = test.options
  const whose = { account: test.owners[0]!, subject: test.devices[0]!.subject, asset: deployment.payment }
  const terms = { ...whose, amount: 5n, period: 86_400, total: 9n, until: 4_000_000_000, nonce: 0 }
  await allow(test.chain.senderOf(FIRST_OWNER), { deployment, terms })
  for (const epoch of [0, 1, 2]) {
    await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
    await untilFinal(test, epoch)
  }
  await until('epoch 0 pays', async () => (await test.get('/v1/epochs/0'))['paying'] === true)
  const waiting = await test.seal(0, { payload: encodeCbor(1) })
  await test.post(waiting)
  const device = test.devices[0]!.subject
  samples = { epoch: '0', address: test.owners[0]!, 'devices/:id': device, 'registrations/:id': device }
  const message = openMessage(said).id
  samples = { ...samples, 'messages/:id': message, 'evidence/:id': message, 'mirrors/:chain': '1' }
  more = [
    ...[wrong, waiting].map(bytes => `/v1/messages/${openMessage(bytes).id}`),
    `/v1/messages/${Buffer.from(await crypto.subtle.digest('SHA-256', denied)).toString('hex')}`,
    `/v1/epochs/0/evidence/${'77'.repeat(32)}`,
    `/v1/accounts/${test.owners[0]!}/earnings?by=device`,
    `/v1/devices?owner=${test.owners[1]!}`,
    `/v1/devices/${test.devices[1]!.subject}/epochs/0`,
  ]
})
afterAll(() => test.stop())

/** A path with what is there in its place. */
function filled(path: string): string {
  return path.replaceAll(/(\w+)\/:(\w+)/g, (_, before: string, name: string) => {
    return `${before}/${samples[`${before}/:${name}`] ?? samples[name] ?? name}`
  })
}

describe('what a node really answers', () => {
  it('is what the schema of its route says, and nothing beside it', async () => {
    // Of credits, of holders and of regions, in networks that have some, and of pages that are called: node/relay/credits.test.ts,
    // node/relay/votes.test.ts, node/relay/stakes.test.ts, cli/commands/governance/regions.test.ts, routes/calls/calls.test.ts.
    const elsewhere = (path: string) =>
      path.startsWith('/v1/credits') ||
      path.startsWith('/v1/calls') ||
      path.endsWith('/signing') ||
      path.endsWith('/stakes/:kind') ||
      path.endsWith('/:region')
    const here = json.filter(({ method, path }) => method === 'GET' && !elsewhere(path))
    const asked = here.map(({ path }) => filled(path))
    for (const path of [...asked, ...more]) {
      const response = await fetch(test.node.url + path)
      expect(response.status, path).toBe(200)
      const answer: unknown = await response.json()
      const { schema } = json.find(route => matches(route.path, path))!.answer
      expect(v.parse(schema!, answer), path).toEqual(answer)
    }
  })

  it('has the parts that only some have', async () => {
    expect(await test.get('/v1/epochs/0')).toMatchObject({ paying: true, report: { accepted: 2 } })
    const figures = await test.get('/v1/sustainability?epochs=100&price=0.05')
    expect(figures).toMatchObject({ fromEpoch: 0, toEpoch: 2, epochs: 3, nakamoto: 1 })
    expect(figures['subsidyPpm']).toBeGreaterThan(900_000)
    expect(figures['payback']).toMatchObject([{ resource: expect.any(String), devices: expect.any(Number) }])
    expect(await test.get('/v1/sustainability?epochs=1')).not.toHaveProperty('subsidyPpm')
    // Any span, whole and in parts: parts add up to it.
    const spans = await test.get('/v1/sustainability?from=0&to=2&points=2')
    expect(spans).toMatchObject({ epochs: 3, issued: figures['issued'] })
    expect(spans['points']).toMatchObject([
      { fromEpoch: 0, toEpoch: 1, epochs: 2 },
      { fromEpoch: 2, toEpoch: 2, epochs: 1 },
    ])
    const parts = spans['points'] as readonly { readonly issued: string }[]
    expect(String(parts.reduce((sum, { issued }) => sum + BigInt(issued), 0n))).toBe(spans['issued'])
    expect(await test.get('/v1/sustainability?days=1&to=0')).toMatchObject({ fromEpoch: 0, toEpoch: 0 })
    expect(await test.get('/v1/sustainability?from=9')).toMatchObject({ epochs: 0 })
    expect((await fetch(`${test.node.url}/v1/sustainability?points=0`)).status).toBe(400)
    expect((await fetch(`${test.node.url}/v1/sustainability?price=free`)).status).toBe(400)
    expect(await (await fetch(`${test.node.url}/metrics`)).text()).toMatch(
      /^cairn_economy_active_devices [0-9]/m,
    )
    expect(await test.get(filled('/v1/devices/:id/allowances'))).toMatchObject([
      { account: test.owners[0]!, amount: '5', total: '9', left: '5', spent: '0' },
    ])
    const kinds = await Promise.all(more.slice(0, 3).map(path => test.get(path)))
    expect(kinds.map(({ status }) => status)).toEqual(['rejected', 'waiting', 'denied'])
    expect(await test.get(more[3]!)).toMatchObject({ present: false })
    expect(await test.get(filled('/v1/accounts/:address'))).toMatchObject({
      assets: [{ name: 'token', claim: { epoch: expect.any(Number) } }, { name: 'payment' }],
    })
  })

  it('when a relay has done something, too', async () => {
    for (const path of ['/v1/relay/claims/:address', '/v1/pairings/:id']) {
      const route = json.find(known => known.path === path && known.method === 'POST')!
      const at = filled(path).replace('/id', `/${test.devices[0]!.subject}`)
      const response = await fetch(test.node.url + at, { method: 'POST', body: new Uint8Array(16) })
      expect(response.status, path).toBe(200)
      const answer: unknown = await response.json()
      expect(v.parse(route.answer.schema!, answer)).toEqual(answer)
    }
  })

  it('is a problem where it is none', async () => {
    for (const path of ['/v1/epochs/x', '/v1/epochs/999', '/v1/devices/77', '/v2', '/v1/pages/none']) {
      const response = await fetch(test.node.url + path)
      expect(response.headers.get('content-type')).toBe(PROBLEM_JSON)
      const answer: unknown = await response.json()
      expect(v.parse(PROBLEM, answer)).toEqual(answer)
    }
  })
})

describe('every route', () => {
  it('in JSON has a schema', () => {
    const without = json.filter(({ answer }) => answer.schema === undefined).map(({ path }) => path)
    // A device that is called through its node answers what it likes.
    expect([...new Set(without)]).toEqual(['/v1/calls/:id/:path{.+}'])
  })

  it('asks for each part of its path', () => {
    for (const { path, asks } of routes) {
      const parts = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
      const asked = Object.keys(asks).filter(name => asks[name]!.in === 'path')
      expect(asked.sort(), path).toEqual(parts.sort())
    }
  })

  it('is described by the schemas that its answers are held against', () => {
    const { paths, components } = describeApi(routes)
    expect(Object.keys(components.schemas)).toEqual([
      ...['Account', 'Device', 'Epoch', 'Message', 'Network', 'Problem'],
    ])
    const text = JSON.stringify({ paths, components })
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!)
    expect(named.filter(name => !(name in components.schemas))).toEqual([])
    expect(text).not.toContain('$defs')
    expect(paths['/v1/epochs']!['get']).toMatchObject({
      parameters: [
        { name: 'before', in: 'query', required: false, schema: { type: 'integer' } },
        { name: 'limit', in: 'query', required: false, schema: { type: 'integer', maximum: 100 } },
      ],
      responses: {
        '200': {
          content: {
            'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Epoch' } } },
          },
        },
      },
    })
  })
})

function matches(pattern: string, path: string): boolean {
  const bare = path.split('?', 1)[0]!
  return new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`).test(bare)
}

import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBody } from '../../links/http/read-body.ts'
import { problemOf } from '../errors.ts'
import { createLog } from '../log.ts'
import { type Json, startTestNode, type TestNode, until } from '../testing/start-test-node.ts'
import { createApp } from './app.ts'
import { openapiPath } from './openapi.ts'
import { listRoutes } from './routes.ts'
import type { NodeServices } from './services.ts'

let test: TestNode
beforeAll(async () => {
  test = await startTestNode()
})
afterAll(() => test.stop())

interface Description {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Json>> }>>>
  >
}

/** Handlers ask for the services only when they are called. */
const routes = listRoutes({} as NodeServices)

describe('/openapi.json', () => {
  it('describes every route that the server has, and no other', async () => {
    const { paths } = await test.get<Description>('/openapi.json')
    const described = Object.entries(paths).flatMap(([path, verbs]) =>
      Object.keys(verbs).map(verb => `${verb} ${path}`),
    )
    const app = createApp(routes, createLog('silent'))
    const served = app.routes.filter(({ method }) => method !== 'ALL')
    expect(served.map(({ method, path }) => `${method.toLowerCase()} ${openapiPath(path)}`).sort()).toEqual(
      described.sort(),
    )
  })

  it('every described route answers as described', async () => {
    const { paths } = await test.get<Description>('/openapi.json')
    const samples: Record<string, string> = {
      id: test.devices[0]!.subject,
      epoch: '0',
      address: test.owners[0]!,
    }
    for (const [path, verbs] of Object.entries(paths)) {
      for (const [verb, { responses }] of Object.entries(verbs)) {
        const abort = new AbortController()
        const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => samples[name]!)
        const response = await fetch(test.node.url + filled, {
          method: verb.toUpperCase(),
          signal: abort.signal,
        })
        const described = responses[String(response.status)] as { readonly content: Json } | undefined
        expect(described, `${verb} ${path} answered ${response.status}`).toBeDefined()
        const type = response.headers.get('content-type')!.split(';')[0]!
        expect(Object.keys(described!.content)).toContain(type)
        if (type === 'application/problem+json') {
          expect(((await response.json()) as Json)['code']).not.toBe('not_found')
        }
        abort.abort()
      }
    }
  })
})

describe('the API', () => {
  it('tells the network, its clock and its devices', async () => {
    const network = await test.get('/v1/network')
    expect(network).toMatchObject({
      name: 'Test',
      oracle: { subject: test.options.oracleKey.subject, key: { crv: 'Ed25519' } },
      resources: [{ name: 'tally' }],
      rules: { token: { supply: '1000000000000000000000000' } },
    })
    expect(await test.get('/v1/clock')).toMatchObject({
      speed: 1,
      epoch: 0,
      epochEndMs: test.genesisMs + test.epochMs,
    })
    const mine = await test.get<readonly Json[]>(`/v1/devices?owner=${test.owners[1]}`)
    expect(mine).toMatchObject([
      { id: test.devices[1]!.subject, model: 'tally/counter', did: expect.stringMatching(/^did:key:z/) },
    ])
    expect(await test.get(`/v1/devices/${'0'.repeat(64)}`)).toMatchObject({ code: 'device_unknown' })
    expect(await test.get('/healthz')).toMatchObject({ ok: true, loopLagMs: expect.any(Number) })
  })

  it('says what is wrong with a parameter', async () => {
    for (const path of [
      '/v1/devices?owner=me',
      '/v1/messages/xyz',
      '/v1/epochs/-1',
      '/v1/epochs?limit=1000',
    ]) {
      const response = await fetch(test.node.url + path)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({
        code: 'parameter_invalid',
        facts: { expected: expect.any(String) },
      })
    }
    expect(await test.get('/v2/nothing')).toMatchObject({ code: 'not_found' })
  })

  it('says that a message is sent as it is, to who compresses it', async () => {
    for (const path of ['/v1/messages', '/v1/messages/batch']) {
      const headers = { 'content-encoding': 'gzip' }
      const response = await fetch(test.node.url + path, { method: 'POST', body: new Uint8Array(9), headers })
      expect(await response.json()).toMatchObject({
        code: 'message_malformed',
        facts: { contentEncoding: 'gzip' },
      })
    }
  })

  it('pages of any origin may send', async () => {
    const response = await fetch(`${test.node.url}/v1/messages`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('has metrics', async () => {
    await test.post(await test.seal(0))
    await test.post(Uint8Array.of(0x82))
    const text = await (await fetch(`${test.node.url}/metrics`)).text()
    // What promtool complains of: what is called a count and is none.
    const types = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => ({ name, type }))
    expect(types.filter(({ name, type }) => name!.endsWith('_total') !== (type === 'counter'))).toEqual([])
    expect(text).toMatch(/cairn_intake_answers_total\{outcome="accepted"\} [1-9]/)
    expect(text).toMatch(/cairn_intake_answers_total\{outcome="cbor_\w+"\} [1-9]/)
    expect(text).toMatch(/cairn_epoch_backlog \d/)
    expect(text).toMatch(/cairn_event_loop_lag_p99_seconds \d/)
  })

  it('tells live events, and goes on after the last one seen', async () => {
    const heard = await listen('/v1/events?after=gone-1', text => text.includes('event: message'))
    const id = /id: (\S+)\nevent: message/.exec(heard)?.[1]
    await test.post(await test.seal(1))
    const rest = await listen(`/v1/events?after=${id}`, text => text.includes('event: message'))
    expect(rest).not.toContain(`id: ${id}\n`)
    expect(heard).toContain('event: gap')
  })

  it('tells who begins to follow what happens from then on, and none of what is over', async () => {
    await test.post(await test.seal(0))
    const begun = await listen('/v1/events', text => text.includes('id: '))
    expect(begun).not.toContain('event:')
    const [, id] = /id: (\S+)\n/.exec(begun)!
    await test.post(await test.seal(1))
    const rest = await listen(`/v1/events?after=${id}`, text => text.includes('event: message'))
    expect(rest).not.toContain('event: gap')
    expect(rest.match(/^event: message$/gm)).toHaveLength(1)
  })
})

describe('a body', () => {
  it('is read no further than its limit', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(10_000))
        if (pulled === 1_000) controller.close()
      },
    })
    const large = new Request('http://node/', { method: 'POST', body, duplex: 'half' } as RequestInit)
    await expect(readBody(large, 64 * 1024)).rejects.toMatchObject({ code: 'body_too_large' })
    expect(pulled).toBeLessThan(12)
  })

  it('of 10 MB is refused while it still comes in, whatever it announces', async () => {
    for (const headers of [{ 'content-length': '10000000' }, { 'transfer-encoding': 'chunked' }]) {
      const { status, sent } = await sendSlowly(headers, 10_000_000)
      expect(status).toBe(problemOf('body_too_large').status)
      expect(sent).toBeLessThan(10_000_000)
    }
  })
})

async function listen(path: string, enough: (text: string) => boolean): Promise<string> {
  const abort = new AbortController()
  const response = await fetch(test.node.url + path, { signal: abort.signal })
  let text = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    if (enough(text)) break
  }
  abort.abort()
  return text
}

/** Writes in pieces, as long as nobody has answered. */
async function sendSlowly(
  headers: Record<string, string>,
  total: number,
): Promise<{ status: number; sent: number }> {
  let status = 0
  let sent = 0
  const sending = request(`${test.node.url}/v1/messages`, { method: 'POST', headers })
  sending.on('response', response => {
    status = response.statusCode!
    response.resume()
  })
  sending.on('error', () => undefined)
  while (sent < total && status === 0) {
    sending.write(new Uint8Array(20_000))
    sent += 20_000
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  await until('an answer', () => status !== 0)
  sending.destroy()
  return { status, sent }
}

/** A test of the way over real sockets: what a reflector signs, and what it refuses. */
import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { createProver } from '../../../../agent/prove-request.ts'
import { createSigner } from '../../../../keys/make-signer.ts'
import { kbpsOf, REFLECTED } from '../../messages/reflected.ts'
import { ASK, PROOF_HEADER, testWay, type Wire } from '../../messages/test-way.ts'
import { NETWORK, runService, type Service } from '../../testing/run-service.ts'
import { signalReflector } from './reflector.ts'
import { TestsBook } from './tests-book.ts'

const phone = createSigner('ES256')
const LIMITS = { downBytes: 300_000, upBytes: 100_000, pings: 5, anHour: 3, atOnce: 2, bytesADay: 1e9 }
const running: Service[] = []
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop()
})

async function start(change: Readonly<Record<string, unknown>> = {}) {
  const models = { [phone.subject]: 'signal/phone' }
  const service = runService(signalReflector, { port: 0, ...LIMITS, ...change }, { models })
  running.push(service)
  while (service.fact('port') === undefined) await new Promise(resolve => setTimeout(resolve, 5))
  return { service, url: `http://127.0.0.1:${String(service.fact('port'))}` }
}

function wireTo(url: string): Wire {
  const success = async (response: Response) => {
    if (!response.ok) throw new Error(((await response.json()) as { code: string }).code)
    return response
  }
  return {
    nowMs: () => performance.now(),
    random: count => randomBytes(count),
    json: async (path, body, proof = '') =>
      (
        await success(await fetch(url + path, { method: 'POST', body, headers: { [PROOF_HEADER]: proof } }))
      ).json(),
    bytes: async path => new Uint8Array(await (await success(await fetch(url + path))).arrayBuffer()),
    send: async (path, body) =>
      void (await success(await fetch(url + path, { method: 'POST', body: new Uint8Array(body) }))),
  }
}

const prove = (to: Service, signer = phone) =>
  createProver({ signer, network: NETWORK, nowMs: Date.now })(to.subject, Buffer.from(ASK))

describe('a test of the way', () => {
  it('is seen from both sides, and the reflector signs for its own', async () => {
    const { service, url } = await start()
    const way = await testWay(wireTo(url), service.subject, await prove(service))
    expect(service.said.length).toBe(1)
    const word = REFLECTED.decode(service.said[0]!.payload)
    expect(word).toMatchObject({
      test: way.test,
      of: phone.subject,
      pings: 5,
      downBytes: 300_000,
      upBytes: 100_000,
    })
    expect(Math.abs(word.at - Date.now())).toBeLessThan(60_000)
    expect(word.downMs).toBeGreaterThan(0)
    expect(way.downKbps).toBeGreaterThan(0)
    // The device cannot have received before the reflector knows that it has.
    expect(kbpsOf(word.downBytes, word.downMs)).toBeLessThanOrEqual(kbpsOf(300_000, 1))
    expect(word.rttMost).toBeGreaterThanOrEqual(word.rtt)
  })

  it('is for a device of the network that proves its key, and for nobody else', async () => {
    const { service, url } = await start()
    const stranger = createSigner('ES256')
    const wire = wireTo(url)
    const refused = (proof: string) => expect(testWay(wire, service.subject, proof)).rejects
    await refused('').toThrow('proof_wrong')
    await refused(await prove(service, stranger)).toThrow('not_registered')
    const { service: other } = await start()
    await refused(await prove(other)).toThrow('proof_wrong')
    const proof = await prove(service)
    await testWay(wire, service.subject, proof)
    await refused(proof).toThrow('proof_wrong')
  })

  it('is bounded: so many of a device an hour, so many bytes a day', async () => {
    const { service, url } = await start({ anHour: 2 })
    const wire = wireTo(url)
    for (let time = 0; time < 2; time++) await testWay(wire, service.subject, await prove(service))
    await expect(testWay(wire, service.subject, await prove(service))).rejects.toThrow('tests_used')
    const small = await start({ bytesADay: 1_000_000, downBytes: 900_000, upBytes: 200_000 })
    await expect(
      testWay(wireTo(small.url), small.service.subject, await prove(small.service)),
    ).rejects.toThrow('reflector_busy')
  })

  it('may be asked for by a page of another origin', async () => {
    const { url, service } = await start()
    const asked = await fetch(`${url}/v1/tests`, { method: 'OPTIONS' })
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(asked.headers.get('access-control-allow-headers')).toContain(PROOF_HEADER)
    const headers = { 'content-type': 'application/json', [PROOF_HEADER]: await prove(service) }
    const granted = await fetch(`${url}/v1/tests`, { method: 'POST', headers, body: ASK })
    expect([granted.status, granted.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  })
})

describe('by a reflector’s own clock', () => {
  function open() {
    let [now, drawn] = [0, 0]
    const book = new TestsBook(
      LIMITS,
      () => now,
      () => (++drawn).toString(16).padStart(32, '0'),
    )
    const pass = (ms: number) => {
      now += ms
    }
    const granted = book.open(phone.subject, 1_700_000_000_000) as { test: string }
    return { book, pass, test: granted.test }
  }

  it('a round trip is from its answer to the question that shows it: nobody guesses one', () => {
    const { book, pass, test } = open()
    let nonce = book.ping(test, '') as string
    for (const ms of [40, 60, 50]) {
      pass(ms)
      expect(book.ping(test, 'ff'.repeat(16))).toBe('test_order')
      nonce = book.ping(test, nonce) as string
    }
    const token = book.down(test) as string
    pass(800)
    // Whoever has not received the last bytes does not know them.
    expect(book.token(test, 'ff'.repeat(16))).toBe('test_order')
    pass(200)
    expect(book.token(test, token)).toBe(true)
    expect(book.up(test)).toBe(true)
    book.came(test, 90_000, 400)
    expect(book.end(test)).toMatchObject({
      downMs: 1_000,
      upBytes: 90_000,
      upMs: 400,
      pings: 3,
      rtt: 500,
      rttMost: 600,
      jitter: 150,
    })
    expect(book.end(test)).toBe('test_unknown')
  })

  it('what takes longer than a minute is over, and what is out of order is refused', () => {
    const { book, pass, test } = open()
    expect([book.up(test), book.token(test, ''), book.end(test)]).toEqual([
      'test_order',
      'test_order',
      'test_order',
    ])
    pass(61_000)
    expect(book.ping(test, '')).toBe('test_unknown')
  })

  it('so many run at once, and no more', () => {
    const { book } = open()
    const others = [1, 2].map(number => book.open(String(number).repeat(64) as never, 0))
    expect(others.map(one => typeof one)).toEqual(['object', 'string'])
  })
})

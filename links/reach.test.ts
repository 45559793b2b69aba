/** Nothing that a stranger names leads into one's own network, however it is written. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createReach, isPublicAddress, ReachError } from './reach.ts'
import { createReachFetch } from './reach-fetch.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

const INSIDE = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.9.9.9', '169.254.169.254'],
  ...[
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.19.255.255',
  ],
  ...['203.0.113.9', '224.0.0.1', '239.255.255.250', '255.255.255.255', '240.0.0.1'],
  ...[
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
  ],
  ...['2001::1', '3fff::1', '100::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:ffff:a9fe:a9fe'],
  ...['::127.0.0.1', '64:ff9b::10.0.0.1', '64:ff9b:1::1', '::ffff:0:127.0.0.1'],
  ...['', 'localhost', '1.2.3', '0x7f.1', '2130706433', '[::1]'],
]
const OUTSIDE = [
  ...['1.1.1.1', '8.8.8.8', '100.63.255.255', '100.128.0.1', '172.15.255.255', '172.32.0.1', '192.167.1.1'],
  ...[
    '198.17.0.1',
    '198.20.0.1',
    '223.255.255.255',
    '169.253.1.1',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
  ],
  ...['::ffff:1.1.1.1', '64:ff9b::8.8.8.8', '2001:4860:4860::8888'],
]

describe('what may be reached', () => {
  it.each(INSIDE)('is not %s', ip => expect(isPublicAddress(ip)).toBe(false))
  it.each(OUTSIDE)('is %s', ip => expect(isPublicAddress(ip)).toBe(true))

  it('anAddressIsJudgedAlikeHoweverItIsWritten', () => {
    const part = fc.nat({ max: 255 })
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        const plain = isPublicAddress(`${a}.${b}.${c}.${d}`)
        const [high, low] = [(a * 256 + b).toString(16), (c * 256 + d).toString(16)]
        for (const written of [
          `::ffff:${a}.${b}.${c}.${d}`,
          `::FFFF:${high}:${low}`,
          `64:ff9b::${high}:${low}`,
        ])
          expect(isPublicAddress(written)).toBe(plain)
      }),
    )
  })

  it('is what its owner allows besides, and nothing that is near to it', () => {
    const reach = createReach(['10.1.0.0/16', '::1'])
    expect(['10.1.2.3', '::ffff:10.1.2.3', '::1', '1.1.1.1'].every(reach.mayReach)).toBe(true)
    expect(['10.2.0.1', '127.0.0.1', '169.254.169.254'].some(reach.mayReach)).toBe(false)
    expect(createReach(['*']).mayReach('127.0.0.1')).toBe(true)
    for (const odd of ['localhost', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/x', ''])
      expect(() => createReach([odd])).toThrow(TypeError)
  })
})

/** A server of this machine that nobody is to reach. */
async function startInside() {
  let asked = 0
  const server = createServer((request, response) => {
    asked++
    if (request.url === '/away') response.writeHead(302, { location: '/secret' })
    response.end('x'.repeat(2_000))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => server.close())
  return { port: (server.address() as AddressInfo).port, asked: () => asked }
}

const question = (most = 10_000) => {
  const signal = new AbortController().signal
  return { method: 'POST', headers: {}, body: new Uint8Array([1]), signal, most }
}

describe('a question to where somebody else said', () => {
  it('reaches nothing of this machine, by name, number or mapped address', async () => {
    const inside = await startInside()
    const ask = createReachFetch(createReach())
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f000001',
      '0177.0.0.1',
      '127.1',
      '0',
      '[::1]',
      '[::ffff:127.0.0.1]',
    ])
      await expect(ask(new URL(`http://${host}:${inside.port}/`), question())).rejects.toThrow(ReachError)
    expect(inside.asked()).toBe(0)
  })

  it('does where its owner allows it; goes nowhere by a redirect, and reads no more than is wanted', async () => {
    const inside = await startInside()
    const ask = createReachFetch(createReach(['127.0.0.0/8']))
    const url = (path: string) => new URL(`http://127.0.0.1:${inside.port}${path}`)
    expect((await ask(url('/'), question())).body.length).toBe(2_000)
    expect((await ask(url('/away'), question())).status).toBe(302)
    expect(inside.asked()).toBe(2)
    await expect(ask(url('/'), question(1_999))).rejects.toThrow('more than 1999 bytes')
    await expect(ask(new URL('ftp://127.0.0.1/'), question())).rejects.toThrow('no way')
  })

  it('looks a name up for the connection itself, so one that says something else by then is judged by that', async () => {
    // What a resolver says the second time is what `connect` is given: both go through one judgement.
    const said = ['1.1.1.1', '127.0.0.1']
    const reach = createReach()
    expect(said.map(reach.mayReach)).toEqual([true, false])
    const { promise, resolve } = Promise.withResolvers<unknown>()
    reach.lookup('localhost', { all: false }, (error, found) => resolve([error, found]))
    expect(await promise).toEqual([expect.any(ReachError), []])
  })
})

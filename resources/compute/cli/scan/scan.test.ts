/** What `cairn scan` makes of what is typed, and how a report is told. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../../../cli/arguments.ts'
import { tellerOf } from '../../agent/teller/teller.ts'
import { readConsent } from '../../messages/scan/consent.ts'
import { needGranted, readOrder } from '../../messages/scan/order.ts'
import { lineOf } from '../../messages/scan/report.ts'
import { WORD } from '../../messages/scan/word.ts'
import { consentOf, NETWORK, NOW_MS, REQUESTER } from '../../testing/scan/consents.ts'
import { anyPorts, chosenOf, listenAt } from './decoys.ts'
import { hostsIn, ORDER_OPTIONS, orderIn } from './order-in.ts'
import { findingsOf } from './report-lines.ts'

const argumentsOf = (...argv: string[]) =>
  parseArguments(argv, { name: 'scan', options: ORDER_OPTIONS, positionals: ['hosts'] })

async function ordered(hosts: string, ...argv: string[]) {
  const all = hostsIn(hosts)
  const consent = readConsent(await consentOf({ hosts: [...all], ports: [22, 80, 443, 8443, 9_999] }), {
    network: NETWORK,
    nowMs: NOW_MS,
  })
  const order = orderIn(argumentsOf(hosts, ...argv), all, consent)
  const { probes } = readOrder(new TextEncoder().encode(JSON.stringify(order)))
  needGranted(consent, probes, REQUESTER)
  return probes.map(
    ({ host, check, port, isPlain }) =>
      `${host} ${check} ${port}${isPlain && check === 'headers' ? ' plain' : ''}`,
  )
}

describe('an order', () => {
  it('is all that is granted and suits the host, at the ports where it usually is', async () => {
    expect(await ordered('192.0.2.7', '--checks', 'ports,ssh,tls,headers')).toEqual([
      ...[22, 80, 443, 8443, 9_999].map(port => `192.0.2.7 ports ${port}`),
      ...['192.0.2.7 ssh 22', '192.0.2.7 tls 443', '192.0.2.7 tls 8443'],
      ...['192.0.2.7 headers 80 plain', '192.0.2.7 headers 443', '192.0.2.7 headers 8443'],
    ])
    const all = await ordered('example.com')
    expect(all).toContain('example.com mail 0')
    expect(all.filter(one => / (ports|ssh|redis|mqtt) /.test(one))).toEqual([])
  })

  it('is what is said, where that is said', async () => {
    expect(await ordered('192.0.2.7', '--checks', 'ssh:9999,headers:9999', '--plain', '9999')).toEqual([
      '192.0.2.7 ssh 9999',
      '192.0.2.7 headers 9999 plain',
    ])
  })

  it.each([
    [['*.example.com'], 'argument_invalid'],
    [['example.com', '--checks', 'exploit'], 'option_value'],
    [['example.com', '--checks', 'tls:x'], 'option_value'],
    [['192.0.2.7', '--checks', 'redis'], 'option_value'],
    [['example.com', '--checks', 'ports'], 'check_of_address'],
    [['192.0.2.7', '--checks', 'ssh:23'], 'order_beyond_consent'],
  ])('of %j is refused', async ([hosts, ...argv], code) => {
    await expect(ordered(hosts!, ...argv)).rejects.toMatchObject({ code })
  })
})

it('a report is told worst first, and what hangs on the day by the day', () => {
  const until = new Date(NOW_MS).toISOString()
  const probe = { host: 'example.com', check: 'tls', port: 443, isPlain: false } as const
  const lines = [
    lineOf(probe, [{ code: 'certificate', facts: { until } }, { code: 'tls_1_0' }, { code: 'weak_cipher' }]),
  ]
  const codes = (nowMs: number) => findingsOf({ lines }, nowMs).map(({ code }) => code)
  expect(codes(NOW_MS)).toEqual(['certificate_over', 'tls_1_0', 'weak_cipher', 'certificate'])
  expect(codes(NOW_MS - 86_400_000)).toEqual(['tls_1_0', 'certificate_soon', 'weak_cipher', 'certificate'])
  expect(codes(NOW_MS - 30 * 86_400_000)).toEqual(['tls_1_0', 'weak_cipher', 'certificate'])
})

describe('what a host tells', () => {
  it('is its consent, and for each job a word that hangs on its own secret and on the consent', async () => {
    const record = await consentOf()
    const [host, other] = [
      tellerOf({ record, secret: new Uint8Array(32).fill(1) }),
      tellerOf({ record, secret: new Uint8Array(32).fill(2) }),
    ]
    const told = await host.request('/.well-known/cairn-scan')
    expect(new Uint8Array(await told.arrayBuffer())).toEqual(record)
    const wordOf = async (from: typeof host, job: string) => {
      const answer = await from.request(`/.well-known/cairn-scan/word?job=${job}`)
      return answer.status === 200 ? await answer.text() : answer.status
    }
    const [one, later] = [`${'ab'.repeat(32)}:0`, `${'ab'.repeat(32)}:1`]
    const words = [await wordOf(host, one), await wordOf(host, later), await wordOf(other, one)]
    const changed = tellerOf({ record: await consentOf({ rate: 3 }), secret: new Uint8Array(32).fill(1) })
    expect(new Set([...words, await wordOf(changed, one)]).size).toBe(4)
    expect(words.every(word => WORD.test(String(word)))).toBe(true)
    expect(await wordOf(host, one)).toBe(words[0])
    expect(await wordOf(host, 'ab:0')).toBe(400)
  })
})

describe('decoys', () => {
  it('are ports that the consent does not name for anything else', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.array(fc.integer({ min: 20_000, max: 60_000 })),
        (count, but) => {
          const ports = anyPorts(count, but)
          expect(new Set(ports).size).toBe(count)
          expect(ports.filter(port => but.includes(port))).toEqual([])
        },
      ),
      { numRuns: 20 },
    )
  })

  it('are any of the choices that there are, each as likely', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 6, maxLength: 6 }), coins => {
        const rest = [...coins]
        const ports = coins.map((_, at) => 8_000 + at)
        const chosen = chosenOf(ports, () => rest.shift()!)
        expect(ports.map(port => (chosen.includes(port) ? 1 : 0))).toEqual(coins)
      }),
      { numRuns: 30 },
    )
  })

  it('listen nowhere where they cannot listen everywhere', async () => {
    const [taken] = await listenAt([0], '127.0.0.1')
    const { port } = taken!.address() as { port: number }
    await expect(listenAt([0, port], '127.0.0.1')).rejects.toMatchObject({ code: 'argument_invalid' })
    taken!.close()
  })
})

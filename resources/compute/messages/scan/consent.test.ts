/** Consent: what is signed is what is granted, by whom, where and when; and hosts are written one way. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  consentOf,
  DAY_S,
  NETWORK,
  NOW_MS,
  orderOf,
  REQUESTER,
  termsOf,
} from '../../testing/scan/consents.ts'
import { type ConsentTerms, MOST_DAYS, readConsent } from './consent.ts'
import { isAddress, isHost, reverseZoneOf } from './host.ts'
import { needGranted, readOrder } from './order.ts'

const here = { network: NETWORK, nowMs: NOW_MS }
const bytes = (text: string) => new TextEncoder().encode(text)
const refused = (code: string) => expect.objectContaining({ code })

describe('a consent', () => {
  it('is read as it was signed', async () => {
    const { signature, ...terms } = readConsent(await consentOf(), here)
    expect(terms).toEqual(termsOf())
    expect(signature).toMatch(/^0x/)
  })

  it.each<[keyof ConsentTerms, unknown]>([
    ['owner', `0x${'77'.repeat(20)}`],
    ['key', '11'.repeat(32)],
    ['requesters', ['cd'.repeat(32)]],
    ['hosts', ['127.0.0.1', '127.0.0.2']],
    ['ports', [22, 80, 443, 444]],
    ['live', 8_018],
    ['checks', ['tls']],
    ['rate', 49],
    ['from', NOW_MS / 1_000 - DAY_S - 1],
    ['until', NOW_MS / 1_000 + DAY_S + 1],
  ])('is forged where %s is another than was signed', async (field, value) => {
    const signed = JSON.parse(new TextDecoder().decode(await consentOf())) as object
    const bent = bytes(JSON.stringify({ ...signed, [field]: value }))
    expect(() => readConsent(bent, here)).toThrow(refused('consent_forged'))
  })

  it.each([
    '00'.repeat(32),
    'zz'.repeat(32),
    'ab',
  ])('names a key that what is found can be sealed to, or no machine looks and is the one who missed: %s', async key => {
    const record = await consentOf({ key })
    expect(() => readConsent(record, here)).toThrow(refused('consent_malformed'))
  })

  it('holds in its network alone, from its beginning to its end', async () => {
    const record = await consentOf()
    const { from, until } = termsOf()
    const network = `0x${'99'.repeat(32)}` as const
    expect(() => readConsent(record, { ...here, network })).toThrow(refused('consent_other_network'))
    const at = (nowMs: number) => () => readConsent(record, { network: NETWORK, nowMs })
    expect(at(from * 1_000)).not.toThrow()
    expect(at(from * 1_000 - 1)).toThrow(refused('consent_early'))
    expect(at(until * 1_000 - 1)).not.toThrow()
    expect(at(until * 1_000)).toThrow(refused('consent_over'))
  })

  it.each<[string, Partial<ConsentTerms>]>([
    ['of a wildcard', { hosts: ['*.example.com'] }],
    ['of a name in capitals', { hosts: ['Example.com'] }],
    ['of an address in another notation', { hosts: ['2130706433'] }],
    ['of a network', { hosts: ['10.0.0.0/8'] }],
    ['of nothing', { hosts: [] }],
    ['of a host twice', { hosts: ['a.example', 'a.example'] }],
    ['faster than any may', { rate: 51 }],
    ['for ever', { until: NOW_MS / 1_000 + (MOST_DAYS + 1) * DAY_S }],
    ['that ends before it begins', { until: NOW_MS / 1_000 - 2 * DAY_S }],
    ['for nobody', { requesters: [] }],
  ])('%s is none', async (_what, change) => {
    const record = await consentOf(change)
    expect(() => readConsent(record, here)).toThrow(refused('consent_malformed'))
  })

  it('nothingButAConsentIsRead', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), text => {
        expect(() => readConsent(bytes(text), here)).toThrow(refused('consent_malformed'))
      }),
      { numRuns: 100 },
    )
  })
})

describe('an order', () => {
  const granted = async (
    order: Uint8Array,
    change: Partial<ConsentTerms> = {},
    requester: string = REQUESTER,
  ) => needGranted(readConsent(await consentOf(change), here), readOrder(order).probes, requester)

  it('of what is granted is', async () => {
    const hosts = ['127.0.0.1', 'example.com']
    const order = orderOf({ '127.0.0.1': { ports: [22], tls: [443] }, 'example.com': { mail: [] } })
    await expect(granted(order, { hosts })).resolves.not.toThrow()
  })

  it.each<[string, Uint8Array, string]>([
    ['another host', orderOf({ '127.0.0.2': { ports: [22] } }), 'order_beyond_consent'],
    ['a host below it', orderOf({ 'a.example.com': { tls: [443] } }), 'order_beyond_consent'],
    ['another port', orderOf({ '127.0.0.1': { ports: [23] } }), 'order_beyond_consent'],
    ['ports of a name', orderOf({ 'example.com': { ports: [22] } }), 'check_of_address'],
    ['mail of an address', orderOf({ '127.0.0.1': { mail: [] } }), 'check_of_name'],
    ['a check without the ports that it has', orderOf({ '127.0.0.1': { tls: [] } }), 'order_malformed'],
    ['ports of a check that has none', orderOf({ 'example.com': { mail: [25] } }), 'order_malformed'],
    ['name servers alone', orderOf({ 'example.com': { mail: [] } }), 'order_unseen'],
    ['the same twice', orderOf({ '127.0.0.1': { ports: [22, 22] } }), 'order_malformed'],
    ['nothing', orderOf({}), 'order_malformed'],
  ])('of %s is refused', async (_what, order, code) => {
    const asked = granted(order, { hosts: ['127.0.0.1', 'example.com'] })
    await expect(asked).rejects.toMatchObject({ code })
  })

  it('of somebody else is refused', async () => {
    await expect(
      granted(orderOf({ '127.0.0.1': { ports: [22] } }), {}, 'cd'.repeat(32)),
    ).rejects.toMatchObject({
      code: 'consent_not_for_you',
    })
  })
})

describe('a host', () => {
  it('isWrittenOneWayOnly', () => {
    fc.assert(
      fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6(), fc.ipV4Extended(), fc.webAuthority()), text => {
        if (!isHost(text)) return
        const url = new URL(`http://${text.includes(':') ? `[${text}]` : text}/`)
        expect(url.hostname.replace(/^\[(.*)\]$/, '$1')).toBe(text)
        expect(url.port).toBe('')
        expect(isAddress(text)).toBe(/^[0-9.]+$|:/.test(text))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['192.0.2.7', '7.2.0.192.in-addr.arpa'],
    ['2001:db8::567:89ab', 'b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'],
    ['::1', '1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa'],
  ])('%s has the zone %s', (address, zone) => {
    expect(isAddress(address)).toBe(true)
    expect(reverseZoneOf(address)).toBe(zone)
  })
})

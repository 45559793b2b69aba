/** Scans over real connections: what each check finds, and all that must not be connected to. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type MessageId, type SubjectId, toSubjectId } from '../../../../../../protocol/ids.ts'
import { nameOf } from '../../../../messages/content-name.ts'
import { type JobId, jobId } from '../../../../messages/rows.ts'
import { CHECKS, type CheckId } from '../../../../messages/scan/checks.ts'
import { type ConsentTerms, consentText } from '../../../../messages/scan/consent.ts'
import { reverseZoneOf } from '../../../../messages/scan/host.ts'
import { PROBE_UNITS } from '../../../../messages/scan/order.ts'
import { openReport } from '../../../../messages/scan/report.ts'
import { wordOf } from '../../../../messages/scan/word.ts'
import {
  consentOf,
  JOB,
  NETWORK,
  NOW_MS,
  OWNER_KEY,
  orderOf,
  REQUESTER,
} from '../../../../testing/scan/consents.ts'
import { type Lab, type LabName, SECRET_OF_LAB, startLab } from '../../../../testing/scan/lab.ts'
import type { Names } from './names.ts'
import { type ScanPorts, scanWorker, shareOf } from './scan.ts'
import { createTrust } from './trust.ts'

const OTHER = toSubjectId('cd'.repeat(32))
const [ADDRESS, STRANGER, NAME] = ['127.0.0.41', '127.0.0.42', 'shop.lab']
const UNITS = 1_000 * PROBE_UNITS
const never = new AbortController().signal
const LIMITS = { fuel: UNITS, pages: 1, mostMs: 60_000 }
let [lab, stranger] = [undefined as unknown as Lab, undefined as unknown as Lab]
let texts: Map<string, readonly string[]>
let addresses: Map<string, readonly string[]>

beforeAll(async () => {
  ;[lab, stranger] = [await startLab(ADDRESS), await startLab(STRANGER)]
})
beforeEach(() => {
  for (const one of [lab, stranger]) {
    one.told.clear()
    one.asked.length = 0
    Object.assign(one, { good: false, speaks: true })
    for (const service of Object.keys(one.came) as LabName[]) one.came[service] = 0
  }
  texts = new Map()
  addresses = new Map([[NAME, [ADDRESS]]])
})
afterAll(() => Promise.all([lab?.stop(), stranger?.stop()]))

const names: Names = {
  addressesOf: async name => addresses.get(name) ?? [],
  textsOf: async name => texts.get(name) ?? [],
  hasCaa: async () => false,
}

function machine(change: Partial<ScanPorts> = {}, options: Partial<ScanPorts['options']> = {}) {
  return scanWorker({
    options: { hosts: ['*'], reaches: ['127.0.0.0/8'], nameServers: [], perSecond: 1_000, ...options },
    network: NETWORK,
    names,
    nowMs: () => NOW_MS,
    secretOf: async () => new Uint8Array(32).fill(3),
    toldAt: { secure: lab.ports.secure, plain: lab.ports.plain },
    ...change,
  })
}

interface Scan {
  readonly hosts?: readonly string[]
  readonly checks: readonly CheckId[]
  readonly consent?: Partial<ConsentTerms>
  readonly by?: ReturnType<typeof machine>
  readonly machines?: number
  readonly requester?: SubjectId
  readonly told?: (record: Uint8Array) => void
}

/** Words of jobs are said at the lab's own port. */
const signed = (change: Partial<ConsentTerms>) => consentOf({ live: lab.ports.live, ...change })

const PORTS_OF: Readonly<Partial<Record<CheckId, readonly LabName[]>>> = {
  ports: ['plain', 'ssh'],
  tls: ['secure'],
  ssh: ['ssh'],
  redis: ['redis'],
  mqtt: ['mqtt'],
}

/** Told at the address itself and by its name, unless said. */
async function scan(how: Scan) {
  const { hosts = [ADDRESS], checks, consent = {}, by = machine(), machines = 1, told } = how
  const { requester = REQUESTER } = how
  const ports = [...Object.values(lab.ports), 9]
  const module = await signed({ hosts: [...hosts], ports, ...consent })
  if (told === undefined) for (const host of [ADDRESS, NAME]) lab.told.set(host, module)
  else told(module)
  const wanted = Object.fromEntries(
    checks.map(check => [
      check,
      CHECKS[check].ports ? (PORTS_OF[check] ?? ['secure']).map(service => lab.ports[service]) : [],
    ]),
  )
  const input = orderOf(Object.fromEntries(hosts.map(host => [host, wanted])), [lab.ports.plain])
  const asked = { job: JOB, requester, machines }
  const ran = await by.run({ module, input, asked }, { fuel: UNITS, pages: 1, mostMs: 60_000 }, never)
  return { ran, module, input }
}

async function found(what: Scan): Promise<readonly string[]> {
  const { ran } = await scan(what)
  expect(ran).toMatchObject({ outcome: 'done', fuel: UNITS })
  const { lines } = await openReport(OWNER_KEY, ran.result, JOB)
  return lines.flatMap(line => line.found.map(({ code }) => code))
}

const NOBODY_CAME = { plain: 0, secure: 0, ssh: 0, redis: 0, mqtt: 0, live: 0 }

describe('a scan', () => {
  it('finds what is open, old and badly set, and keeps nothing of what is in it', async () => {
    const checks = Object.keys(CHECKS).filter(check => check !== 'mail') as CheckId[]
    const { ran } = await scan({ checks })
    const { lines, words } = await openReport(OWNER_KEY, ran.result, JOB)
    expect(words).toEqual({ [ADDRESS]: wordOf(new TextEncoder().encode(ADDRESS), '', JOB) })
    const codes = new Map(
      lines.map(line => [`${line.check} ${line.port}`, line.found.map(({ code }) => code)]),
    )
    const at = (check: CheckId, service: LabName) => codes.get(`${check} ${lab.ports[service]}`)
    expect(at('ports', 'ssh')).toEqual(['port_open'])
    expect(at('tls', 'secure')).toEqual(
      expect.arrayContaining([
        'certificate',
        'certificate_self_signed',
        'certificate_other_name',
        'weak_cipher',
      ]),
    )
    expect(at('headers', 'secure')).toEqual([
      'csp_missing',
      'framing_allowed',
      'hsts_missing',
      'referrer_told',
      'sniffing_allowed',
    ])
    expect(at('cookies', 'secure')).toEqual(['cookie_cross_site', 'cookie_readable'])
    expect(at('listing', 'secure')).toEqual(['files_listed'])
    expect(at('exposed', 'secure')).toEqual(['env_exposed', 'git_exposed'])
    expect(at('version', 'secure')).toEqual(['version_told'])
    expect(at('ssh', 'ssh')).toEqual(['ssh_weak_cipher', 'ssh_weak_exchange', 'ssh_weak_key', 'version_told'])
    expect(at('redis', 'redis')).toEqual(['redis_open'])
    expect(at('mqtt', 'mqtt')).toEqual(['mqtt_open'])
    expect(JSON.stringify(lines)).not.toContain(SECRET_OF_LAB.split('=')[1])
    expect(JSON.stringify(lines)).not.toContain('shop.sql')
  })

  it('finds nothing of the sort where all is as it should be', async () => {
    lab.good = true
    const checks = ['headers', 'cookies', 'exposed', 'version', 'redis', 'mqtt'] as const
    expect(await found({ hosts: [ADDRESS], checks })).toEqual([])
    expect(await found({ hosts: [NAME], checks: ['headers'] })).toEqual([])
  })

  it('says that nothing answers where something else does, or nothing', async () => {
    const module = await signed({ hosts: [ADDRESS], ports: [9, lab.ports.redis, lab.ports.ssh] })
    lab.told.set(ADDRESS, module)
    const input = orderOf({
      [ADDRESS]: { ssh: [lab.ports.redis], tls: [lab.ports.ssh], ports: [9], mqtt: [9] },
    })
    const asked = { job: JOB, requester: REQUESTER, machines: 1 }
    const ran = await machine().run(
      { module, input, asked },
      { fuel: UNITS, pages: 1, mostMs: 60_000 },
      never,
    )
    const { lines } = await openReport(OWNER_KEY, ran.result, JOB)
    expect(lines.map(line => line.found.map(({ code }) => code))).toEqual([
      ['no_answer'],
      ['no_answer'],
      ['port_closed'],
      ['no_answer'],
    ])
  })

  it('says another word for each job, and the same to whoever comes for that one, however late', async () => {
    const wordsOf = async (job: JobId) => {
      const module = await signed({ hosts: [ADDRESS], ports: [lab.ports.ssh] })
      lab.told.set(ADDRESS, module)
      const input = orderOf({ [ADDRESS]: { ports: [lab.ports.ssh] } })
      const asked = { job, requester: REQUESTER, machines: 1 }
      const { result } = await machine().run({ module, input, asked }, LIMITS, never)
      return (await openReport(OWNER_KEY, result, job)).words
    }
    const later = jobId('34'.repeat(32) as MessageId, 0)
    const [first, second] = [await wordsOf(JOB), await wordsOf(later)]
    expect(second).not.toEqual(first)
    expect(await wordsOf(JOB)).toEqual(first)
  })

  it('of two machines that saw the same is the same to the last byte; of another job or another state another', async () => {
    const what = { checks: ['tls', 'ssh', 'headers'] } as const
    const [one, other] = [await scan(what), await scan({ ...what, by: machine() })]
    expect(other.ran.result).toEqual(one.ran.result)
    const secretOf = async () => new Uint8Array(32).fill(4)
    expect((await scan({ ...what, by: machine({ secretOf }) })).ran.result).not.toEqual(one.ran.result)
    lab.good = true
    const later = (await scan(what)).ran.result
    expect(later).not.toEqual(one.ran.result)
    // Length says nothing of what was found.
    expect(later.length).toBe(one.ran.result.length)
  })

  it('asks name servers alone where no more is asked of a name, and a word of the host beside it', async () => {
    const told = (record: Uint8Array) => texts.set(`_cairn-scan.${NAME}`, [consentText(nameOf(record))])
    texts.set(NAME, ['v=spf1 -all'])
    const module = await signed({ hosts: [ADDRESS, NAME], ports: [lab.ports.ssh] })
    told(module)
    lab.told.set(ADDRESS, module)
    addresses.delete(NAME)
    const input = orderOf({ [NAME]: { mail: [] }, [ADDRESS]: { ports: [lab.ports.ssh] } })
    const asked = { job: JOB, requester: REQUESTER, machines: 1 }
    const ran = await machine().run({ module, input, asked }, LIMITS, never)
    const { lines, words } = await openReport(OWNER_KEY, ran.result, JOB)
    expect(lines[0]!.found.map(({ code }) => code)).toEqual(['caa_missing', 'dmarc_missing'])
    expect(Object.keys(words)).toEqual([ADDRESS])
    expect(new Set(lab.asked)).toEqual(new Set([`GET ${ADDRESS}/.well-known/cairn-scan`]))
  })

  it('of a name without an address sends nothing where more is asked for', async () => {
    addresses.delete(NAME)
    const told = (record: Uint8Array) => texts.set(`_cairn-scan.${NAME}`, [consentText(nameOf(record))])
    await expect(scan({ hosts: [NAME], checks: ['mail', 'tls'], told })).rejects.toMatchObject({
      code: 'target_unknown',
    })
    expect(lab.came).toEqual(NOBODY_CAME)
  })

  it('costs what was asked for, and does no more than is paid for', async () => {
    const module = await signed({ hosts: [ADDRESS], ports: [lab.ports.ssh, 9] })
    lab.told.set(ADDRESS, module)
    const input = orderOf({ [ADDRESS]: { ports: [lab.ports.ssh, 9] } })
    const parts = { module, input, asked: { job: JOB, requester: REQUESTER, machines: 1 } }
    const limits = { fuel: 2 * PROBE_UNITS - 1, pages: 1, mostMs: 60_000 }
    expect(await machine().run(parts, limits, never)).toMatchObject({
      outcome: 'out_of_fuel',
      fuel: limits.fuel,
    })
    expect(lab.came).toEqual(NOBODY_CAME)
  })
})

describe('nothing is sent', () => {
  it.each<[string, Partial<ConsentTerms>, string]>([
    [
      'for another network',
      {
        network: {
          chainId: 1,
          settlement: `0x${'11'.repeat(20)}` as never,
          genesisHash: `0x${'22'.repeat(32)}`,
        },
      },
      'consent_other_network',
    ],
    ['for another requester', { requesters: ['cd'.repeat(32) as never] }, 'consent_not_for_you'],
    ['for another host', { hosts: ['192.0.2.7'] }, 'order_beyond_consent'],
    ['for other ports', { ports: [1] }, 'order_beyond_consent'],
    ['for other checks', { checks: ['tls'] }, 'order_beyond_consent'],
    ['of a wildcard', { hosts: ['*.lab'] }, 'consent_malformed'],
    ['that says no port for words of jobs', { live: undefined as never }, 'consent_malformed'],
  ])('with a consent %s, and every machine says so alike', async (_what, consent, code) => {
    const { ran } = await scan({ checks: ['ports'], consent })
    expect(ran).toMatchObject({ outcome: 'module_refused', fuel: UNITS, said: expect.stringContaining(code) })
    expect(lab.came).toEqual(NOBODY_CAME)
  })

  it('with a consent that was changed after it was signed', async () => {
    const module = await signed({ hosts: [ADDRESS], ports: [lab.ports.ssh] })
    const bent = Buffer.from(Buffer.from(module).toString().replace('"rate":50', '"rate":49'))
    lab.told.set(ADDRESS, bent)
    const parts = { module: bent, input: orderOf({ [ADDRESS]: { ports: [lab.ports.ssh] } }) }
    const asked = { job: JOB, requester: REQUESTER, machines: 1 }
    const ran = await machine().run({ ...parts, asked }, { fuel: UNITS, pages: 1, mostMs: 60_000 }, never)
    expect(ran).toMatchObject({ outcome: 'module_refused', said: expect.stringContaining('consent_forged') })
    expect(lab.came).toEqual(NOBODY_CAME)
  })

  it.each<[string, Partial<ConsentTerms>, string]>([
    ['that does not hold yet', { from: NOW_MS / 1_000 + 1 }, 'consent_early'],
    ['that has ended', { until: NOW_MS / 1_000 }, 'consent_over'],
  ])('with a consent %s, and the job goes back', async (_what, consent, code) => {
    await expect(scan({ checks: ['ports'], consent })).rejects.toMatchObject({ code })
    expect(lab.came).toEqual(NOBODY_CAME)
  })

  it.each<[string, () => ReturnType<typeof machine>, string]>([
    ['that only this machine’s neighbours can reach', () => machine({}, { reaches: [] }), 'target_private'],
    [
      'that this machine’s owner does not have scanned',
      () => machine({}, { hosts: ['example.com'] }),
      'target_not_here',
    ],
    [
      'where no secret is given to seal with',
      () => machine({ secretOf: async () => Promise.reject(new Error('no')) }),
      'secret_missing',
    ],
  ])('to a target %s', async (_what, by, code) => {
    await expect(scan({ checks: ['ports'], by: by() })).rejects.toMatchObject({ code })
    expect(lab.came).toEqual(NOBODY_CAME)
  })

  it('to a name that stands for an address of this machine’s network beside a public one', async () => {
    addresses.set(NAME, ['93.184.216.34', ADDRESS])
    const by = machine({}, { reaches: [] })
    await expect(scan({ hosts: [NAME], checks: ['tls'], by })).rejects.toMatchObject({
      code: 'target_private',
    })
    expect(lab.came).toEqual(NOBODY_CAME)
  })

  it.each<[string, (record: Uint8Array) => void]>([
    ['tells nothing', () => undefined],
    ['tells another consent', () => void lab.told.set(ADDRESS, new TextEncoder().encode('{}'))],
    ['tells it by a name that somebody points at it', record => void lab.told.set(NAME, record)],
    [
      'is said to tell it by the zone of a name',
      record => void texts.set(`_cairn-scan.${NAME}`, [consentText(nameOf(record))]),
    ],
  ])('but the question for its consent, to an address that %s; and that not again soon', async (_what, told) => {
    const by = machine()
    const consent = { requesters: [REQUESTER, OTHER] }
    await expect(scan({ checks: ['ports', 'ssh'], told, by, consent })).rejects.toMatchObject({
      code: 'consent_not_told',
    })
    expect(lab.came).toEqual({ ...NOBODY_CAME, secure: 1, plain: 1 })
    expect(new Set(lab.asked)).toEqual(new Set([`GET ${ADDRESS}/.well-known/cairn-scan`]))
    for (const [requester, code] of [
      [REQUESTER, 'requester_asked_often'],
      [OTHER, 'target_asked_often'],
    ] as const) {
      const again = scan({ checks: ['ports'], told, by, requester, consent })
      await expect(again).rejects.toMatchObject({ code })
    }
    expect(lab.came).toEqual({ ...NOBODY_CAME, secure: 1, plain: 1 })
  })

  it('but one question a minute, whatever consents are invented for a target', async () => {
    const by = machine()
    const told = () => undefined
    const another = { requesters: [OTHER] }
    await expect(scan({ checks: ['ports'], told, by })).rejects.toMatchObject({ code: 'consent_not_told' })
    const module = await signed({ hosts: [ADDRESS], ports: [lab.ports.ssh], ...another })
    const asked = { job: JOB, requester: OTHER, machines: 1 }
    const parts = { module, input: orderOf({ [ADDRESS]: { ports: [lab.ports.ssh] } }), asked }
    const limits = { fuel: UNITS, pages: 1, mostMs: 200 }
    await expect(by.run(parts, limits, never)).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(lab.came).toEqual({ ...NOBODY_CAME, secure: 1, plain: 1 })
  })

  it('but one question more after a minute, two, four: whoever had targets asked that do not consent waits, and nobody else', async () => {
    let nowMs = 0
    const trust = createTrust(() => nowMs)
    const waits: number[] = []
    for (let times = 0; times < 14; times++) {
      trust.need(REQUESTER)
      trust.lose(REQUESTER)
      trust.need(OTHER)
      const beganMs = nowMs
      for (; ; nowMs += 30_000)
        try {
          trust.need(REQUESTER)
          break
        } catch {}
      waits.push((nowMs - beganMs) / 60_000)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 1_440, 1_440, 1_440])
    // A day without one is forgotten.
    nowMs += 2 * 86_400_000
    trust.lose(OTHER)
    trust.lose(REQUESTER)
    nowMs += 60_000
    expect(() => trust.need(REQUESTER)).not.toThrow()
  })

  it('but its consent and the word of the job, to a target that says none', async () => {
    lab.speaks = false
    await expect(scan({ checks: ['ports', 'ssh'] })).rejects.toMatchObject({ code: 'word_missing' })
    expect(lab.came).toEqual({ ...NOBODY_CAME, secure: 1, live: 1 })
  })

  it('for an order of name servers alone, of which no report shows that anybody looked', async () => {
    const { ran } = await scan({ hosts: [NAME], checks: ['mail'] })
    expect(ran).toMatchObject({ outcome: 'module_refused', said: expect.stringContaining('order_unseen') })
    expect(lab.came).toEqual(NOBODY_CAME)
  })

  it('but that to a stranger whom a name is pointed at, though its zone consents', async () => {
    addresses.set('evil.lab', [STRANGER])
    const told = (record: Uint8Array) => texts.set('_cairn-scan.evil.lab', [consentText(nameOf(record))])
    const toldAt = { secure: stranger.ports.secure, plain: stranger.ports.plain }
    const by = machine({ toldAt })
    await expect(scan({ hosts: ['evil.lab'], checks: ['headers', 'tls'], told, by })).rejects.toMatchObject({
      code: 'consent_not_told',
    })
    expect(stranger.came).toEqual({ ...NOBODY_CAME, secure: 1, plain: 1 })
  })

  it('to where an answer leads: /.well-known of a stranger is no consent of this one', async () => {
    await expect(
      scan({ checks: ['headers'], told: record => stranger.told.set(ADDRESS, record) }),
    ).rejects.toMatchObject({
      code: 'consent_not_told',
    })
    expect(stranger.came).toEqual(NOBODY_CAME)
  })

  it('to what the name says later: the address that was found first is the one that is scanned', async () => {
    let asked = 0
    const rebinding: Names = {
      ...names,
      addressesOf: async () => [asked++ === 0 ? ADDRESS : STRANGER],
    }
    expect(
      await found({ hosts: [NAME], checks: ['headers', 'cookies'], by: machine({ names: rebinding }) }),
    ).toContain('csp_missing')
    expect(asked).toBe(1)
    expect(stranger.came).toEqual(NOBODY_CAME)
  })
})

it('a machine’s share of the rate is that of one of all machines of all scans that may go on', () => {
  const requesters = ['ab', 'cd'].map(two => two.repeat(32)) as never
  expect(shareOf({ rate: 12, requesters }, { machines: 3 })).toBe(2)
})

describe('consent', () => {
  it('is told by the zone of an address as well, before anything is sent to it', async () => {
    const told = (record: Uint8Array) =>
      texts.set(`_cairn-scan.${reverseZoneOf(ADDRESS)}`, [consentText(nameOf(record))])
    expect(await found({ checks: ['ssh'], told })).toContain('version_told')
    expect(lab.came).toEqual({ ...NOBODY_CAME, ssh: 1, live: 1 })
  })

  it('that is taken back stops a scan, and nothing of it is sealed', async () => {
    const ports = Array.from({ length: 40 }, (_, at) => 20_000 + at)
    const module = await signed({ hosts: [ADDRESS], ports })
    lab.told.set(ADDRESS, module)
    const by = machine({ againMs: 0 })
    const asked = { job: JOB, requester: REQUESTER, machines: 1 }
    const input = orderOf({ [ADDRESS]: { ports } })
    const running = by.run({ module, input, asked }, { fuel: UNITS, pages: 1, mostMs: 60_000 }, never)
    const stopped = expect(running).rejects.toMatchObject({ code: 'consent_not_told' })
    await until(() => lab.asked.length >= 3)
    lab.told.clear()
    const before = lab.came.plain + lab.came.secure
    await stopped
    // The one that was on its way, and the question that was answered with no.
    expect(lab.came.plain + lab.came.secure - before).toBeLessThanOrEqual(3)
  })

  it('that ends while a scan goes on stops it', async () => {
    let nowMs = NOW_MS
    const by = machine({ nowMs: () => (nowMs += 1_000) })
    const ports = Array.from({ length: 30 }, (_, at) => 20_000 + at)
    const module = await signed({ hosts: [ADDRESS], ports, until: NOW_MS / 1_000 + 10 })
    lab.told.set(ADDRESS, module)
    const asked = { job: JOB, requester: REQUESTER, machines: 1 }
    const parts = { module, input: orderOf({ [ADDRESS]: { ports } }), asked }
    await expect(by.run(parts, { fuel: UNITS, pages: 1, mostMs: 60_000 }, never)).rejects.toMatchObject({
      code: 'consent_over',
    })
  })
})

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setImmediate(resolve))
}

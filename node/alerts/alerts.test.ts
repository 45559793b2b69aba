/** Alerts by web push, from the node's evidence to what a browser reads, over a real push service's HTTPS. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Condition } from '../../alerts/condition.ts'
import { judgeSilence } from '../../alerts/judge.ts'
import type { AlertLanguage } from '../../alerts/words/words.ts'
import { type AlertWish, alertsDigest, type PushAddress } from '../../protocol/chain-formats/alert-wish.ts'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { createLog } from '../log.ts'
import { decryptPush, startPushService, type TestPushService } from '../testing/push-service.ts'
import { type Json, startTestNode, type TestNode, until, untilFinal } from '../testing/start-test-node.ts'
import { askOwn } from './ask-own.ts'
import { createDesk, PER_HOUR } from './desk.ts'
import { gather } from './gather.ts'
import { sendPush } from './send-push.ts'
import { openSubscriptions, PER_ACCOUNT, type Subscription } from './subscriptions.ts'

it('the browser of these tests reads what RFC 8291 gives as its example', () => {
  const push = {
    endpoint: 'https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV',
    p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
    auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  }
  const body =
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN'
  const read = decryptPush(Buffer.from(body, 'base64url'), {
    push,
    privateKey: 'q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94',
  })
  expect(read).toBe('When I grow up, I want to be a watermelon')
})

const CONTACT = 'mailto:operator@example.org'
const YEAR_S = 365 * 86_400
let service: TestPushService
beforeAll(async () => {
  service = await startPushService()
})
afterAll(() => service.stop())
beforeEach(() => service.answer(201))
afterEach(() => expect(service.faults).toEqual([]))

const titlesAt = ({ endpoint }: PushAddress) =>
  service.delivered
    .filter(one => one.endpoint === endpoint)
    .map(({ text }) => (JSON.parse(text) as { title: string }).title)

describe('a node', () => {
  let test: TestNode
  const options = () => ({ contact: CONTACT, services: [service.host], ca: service.ca, everyMs: 25 })
  beforeAll(async () => {
    test = await startTestNode({ change: { alerts: options() } })
  })
  afterAll(() => test.stop())

  /** What owner `index` signs. */
  async function wishOf(index: number, change: Partial<AlertWish> = {}): Promise<Json> {
    const { account: signer } = test.chain.senderOf(3 + index)
    const wish: AlertWish = {
      account: toAddress(signer.address),
      push: service.subscribe(),
      topics: ['node', 'payout', 'signed', 'silent'],
      until: Math.floor(Date.now() / 1000) + 86_400,
      ...change,
    }
    const signature = await signer.sign!({ hash: alertsDigest(wish, test.chain.deployment) })
    return { ...wish, signature }
  }
  const ask = async (path: string, body: unknown) => {
    const response = await test.post(new TextEncoder().encode(JSON.stringify(body)), path)
    return { status: response.status, body: (await response.json()) as Json }
  }
  const subscribe = (wish: Json) => ask('/v1/alerts', wish)

  it('tells an owner that its device is silent, since when and where it is shown, and that it is back; a restart repeats nothing', async () => {
    const wish = await wishOf(0)
    const push = wish['push'] as PushAddress
    expect(await subscribe(wish)).toMatchObject({ status: 200, body: { account: test.owners[0] } })
    expect(titlesAt(push)).toEqual(['Alerts are on'])
    const { key } = await test.get<{ key: string }>('/v1/alerts')
    expect(service.delivered.at(-1)).toMatchObject({ key, contact: CONTACT, ttlS: 86_400 })
    // Epoch 1 passes with a word of the other device alone.
    await test.advanceTo(test.genesisMs + test.epochMs + 1_000)
    await test.post(await test.seal(1))
    await test.advanceTo(test.genesisMs + 2 * test.epochMs + 1_000)
    await untilFinal(test, 1)
    const name = test.devices[0]!.subject.slice(0, 8)
    await until('it is told', () => titlesAt(push).length > 1)
    const told = JSON.parse(service.delivered.at(-1)?.text ?? '') as Json
    expect(told).toMatchObject({
      title: `${name} is silent`,
      path: `/devices/${test.devices[0]!.subject}`,
      sinceMs: test.genesisMs + test.epochMs,
      network: 'Test',
    })
    await test.restart()
    expect(await ask('/v1/alerts/look', push)).toMatchObject({
      status: 200,
      body: { topics: wish['topics'], until: wish['until'] },
    })
    await test.post(await test.seal(0))
    await test.advanceTo(test.genesisMs + 3 * test.epochMs + 1_000)
    await untilFinal(test, 2)
    await until('it is told', () => titlesAt(push).length > 2)
    expect(titlesAt(push)).toEqual(['Alerts are on', `${name} is silent`, `${name} is heard again`])
    expect(await ask('/v1/alerts/end', { ...push, auth: 'A'.repeat(22) })).toMatchObject({
      status: 404,
      body: { code: 'alert_unknown' },
    })
    expect(await ask('/v1/alerts/end', push)).toMatchObject({ status: 200 })
    expect(await ask('/v1/alerts/look', push)).toMatchObject({ body: { code: 'alert_unknown' } })
  })

  it.each<[string, number, string, (wish: Json) => Json | Promise<Json>]>([
    ['signed by another', 403, 'alert_unsigned', async wish => ({ ...wish, account: test.owners[1] })],
    ['changed on its way', 403, 'alert_unsigned', wish => ({ ...wish, topics: ['silent'] })],
    ['of another browser', 403, 'alert_unsigned', wish => ({ ...wish, push: service.subscribe() })],
    ['with half a signature', 403, 'alert_unsigned', wish => ({ ...wish, signature: '0x00' })],
    ['of a stranger', 403, 'alert_stranger', () => wishOf(5)],
    ['that is over', 400, 'alert_expired', () => wishOf(0, { until: 1 })],
    ['for years', 400, 'alert_expired', () => wishOf(0, { until: Math.floor(Date.now() / 1000) + YEAR_S })],
    ['of no topic', 400, 'alert_malformed', wish => ({ ...wish, topics: [] })],
    ['of a topic that there is not', 400, 'alert_malformed', () => wishOf(0, { topics: ['weather'] })],
    ['of one topic twice', 400, 'alert_malformed', () => wishOf(0, { topics: ['node', 'node'] })],
    ['without a key', 400, 'alert_malformed', wish => ({ ...wish, push: { endpoint: 'https://x' } })],
    ['that is a list', 400, 'alert_malformed', () => ({ length: 0 })],
  ])('takes no wish %s', async (_what, status, code, change) => {
    const wish = await change(await wishOf(0))
    await test.restart()
    const [before, answer] = [service.asked, await subscribe(wish)]
    expect(answer).toMatchObject({ status, body: { code, hint: expect.any(String) } })
    expect(service.asked).toBe(before)
  })

  it.each([
    'https://127.0.0.1:1/x',
    'https://169.254.169.254/latest',
    'https://localhost/x',
    'https://example.com/x',
  ])('sends nothing to %s, whoever signs for it', async endpoint => {
    await test.restart()
    const push = { ...service.subscribe(), endpoint }
    expect(await subscribe(await wishOf(0, { push }))).toMatchObject({
      status: 403,
      body: { code: 'push_service_unknown' },
    })
  })

  it('keeps no subscription that its push service does not know, and hears so many wishes of one address', async () => {
    await test.restart()
    service.answer(410)
    const wish = await wishOf(0)
    expect(await subscribe(wish)).toMatchObject({
      status: 503,
      body: { code: 'push_failed', facts: { why: 'gone' } },
    })
    expect(await ask('/v1/alerts/look', wish['push'])).toMatchObject({ body: { code: 'alert_unknown' } })
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask('/v1/alerts/look', wish['push'])))
    expect(answers.at(-1)).toMatchObject({ status: 429, body: { code: 'alerts_busy' } })
  })

  it('that offers none says so; one whose file is damaged settles on and leaves it as it is', async () => {
    const { alerts: _alerts, ...without } = test.options
    await test.node.stop()
    await test.restart({ ...without, alerts: undefined } as never)
    expect((await test.get('/v1/alerts'))['key']).toBeUndefined()
    expect(await subscribe(await wishOf(0))).toMatchObject({ status: 404, body: { code: 'alerts_none' } })
    const path = join(test.options.dataDir, 'alerts.json')
    const before = readFileSync(path, 'utf8')
    await test.node.stop()
    writeFileSync(path, before.slice(0, 10))
    await test.restart()
    expect((await test.get('/v1/alerts'))['key']).toBeUndefined()
    expect(await test.get('/healthz')).toMatchObject({ halted: false })
    expect(readFileSync(path, 'utf8')).toBe(before.slice(0, 10))
    writeFileSync(path, before)
  })
})

it('a node that is not well is looked at all the same; another answer that is none is no answer', async () => {
  const app = new Hono()
  for (const path of ['/healthz', '/v1/clock']) app.get(path, context => context.json({ ok: false }, 503))
  expect(await askOwn(app, '/healthz')).toEqual({ ok: false })
  await expect(askOwn(app, '/v1/clock')).rejects.toThrow('503')
  await expect(askOwn(app, '/nothing')).rejects.toThrow('404')
})

const ACCOUNT = privateKeyToAccount(`0x${'11'.repeat(32)}`)
const PLACE = {
  chainId: 1,
  settlement: toAddress(`0x${'22'.repeat(20)}`),
  genesisHash: `0x${'33'.repeat(32)}`,
} as const
const HOUR = 3_600_000

describe('the desk', () => {
  let [nowMs, folder] = [1_000_000_000_000, '']
  let [seen, isWhole]: [readonly Condition[], boolean] = [[], true]
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-desk-'))
    ;[seen, isWhole] = [[], true]
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const KEYS = { publicKey: '', privateKey: '' }
  async function open(most?: number) {
    const { generateVAPIDKeys } = (await import('web-push')).default
    const keys = KEYS.publicKey === '' ? Object.assign(KEYS, generateVAPIDKeys()) : KEYS
    const subscriptions = await openSubscriptions(join(folder, 'alerts.json'), most)
    const desk = createDesk({
      place: PLACE,
      network: 'Test',
      services: [service.host],
      subscriptions,
      log: createLog('silent'),
      nowMs: () => nowMs,
      isKnown: async () => true,
      see: async accounts =>
        new Map([...accounts].map((account: Address) => [account, { conditions: seen, isWhole }])),
      send: (push, message) => sendPush({ keys, contact: CONTACT, ca: service.ca }, push, message),
    })
    return { desk, subscriptions }
  }
  type Desk = Awaited<ReturnType<typeof open>>['desk']
  async function subscribe(
    desk: Desk,
    change: Partial<AlertWish> = {},
    language?: AlertLanguage,
  ): Promise<Subscription> {
    const wish: AlertWish = {
      account: toAddress(ACCOUNT.address),
      push: service.subscribe(),
      topics: ['node', 'silent'],
      until: nowMs / 1000 + 86_400,
      ...change,
    }
    const told = language === undefined ? {} : { language }
    return desk.subscribe({
      ...wish,
      ...told,
      signature: await ACCOUNT.sign({ hash: alertsDigest(wish, PLACE) }),
    })
  }
  const condition = (state: string, key = 'node', topic: Condition['topic'] = 'node'): Condition => {
    const usual = state === 'well' || state === 'heard'
    const said = { title: `${key} ${state}`, text: '' }
    return { topic, key, state, usual, ...said, say: () => said, path: '/', facts: {} }
  }

  it('tells what changed of the topics that were wished for, and nothing that is as usual', async () => {
    const { desk } = await open()
    const { push } = await subscribe(desk)
    for (const state of ['well', 'behind', 'behind', 'well', 'well', 'behind']) {
      seen = [condition(state), condition('less', 'payout x', 'payout')]
      await desk.look()
    }
    expect(titlesAt(push).slice(1)).toEqual(['node behind', 'node well', 'node behind'])
  })

  it('a browser that is gone is forgotten; one whose push service is away is told later, and only what is still so', async () => {
    const { desk, subscriptions } = await open()
    const [{ push: gone }, { push: away }] = [await subscribe(desk), await subscribe(desk)]
    service.answer(503, { 'retry-after': '120' })
    seen = [condition('behind'), condition('silent', 'silent x', 'silent')]
    await desk.look()
    const tries = service.asked
    service.answer(410)
    nowMs += 119_000
    await desk.look()
    expect(service.asked).toBe(tries)
    service.answer(201)
    nowMs += 2_000
    seen = [condition('behind'), condition('heard', 'silent x', 'silent')]
    await desk.look()
    expect(titlesAt(away).slice(1)).toEqual(['node behind'])
    service.answer(404)
    seen = [condition('well')]
    await desk.look()
    expect(subscriptions.list()).toEqual([])
    expect(JSON.parse(readFileSync(join(folder, 'alerts.json'), 'utf8'))).toEqual({ subscriptions: [] })
    expect(titlesAt(gone).slice(1)).toEqual(['node behind'])
  })

  it('whoever flaps is told at most so often an hour, and how it stands when there is room again', async () => {
    const { desk } = await open()
    const { push } = await subscribe(desk)
    for (let at = 0; at < 3 * PER_HOUR; at++) {
      seen = [condition(at % 2 === 0 ? 'behind' : 'well')]
      nowMs += 1_000
      await desk.look()
    }
    expect(titlesAt(push)).toHaveLength(1 + PER_HOUR)
    seen = [condition('behind')]
    nowMs += HOUR
    await desk.look()
    expect(titlesAt(push).at(-1)).toBe('node behind')
  })

  it('what cannot be seen for a while is not told again when it can', async () => {
    const { desk } = await open()
    const { push } = await subscribe(desk)
    const silent = condition('silent', 'silent x', 'silent')
    for (const look of [[silent], [], [silent], []]) {
      ;[seen, isWhole] = [look, look.length > 0]
      await desk.look()
    }
    expect(titlesAt(push).slice(1)).toEqual(['silent x silent'])
    // A device that was sold or removed is forgotten.
    ;[seen, isWhole] = [[], true]
    await desk.look()
    seen = [silent]
    await desk.look()
    expect(titlesAt(push).slice(1)).toEqual(['silent x silent', 'silent x silent'])
  })

  it('of many at once one is told once', async () => {
    const { desk } = await open()
    const { push } = await subscribe(desk)
    seen = Array.from({ length: 8 }, (_, at) => condition('silent', `silent ${at}`, 'silent'))
    await desk.look()
    await desk.look()
    expect(titlesAt(push).slice(1)).toEqual(['8 devices are silent'])
    expect(gather(seen)[0]?.text).toContain('and 3 more')
  })

  it('each in the language that it was turned on in, also after a restart, and in another once that is chosen', async () => {
    const { desk } = await open()
    const { push } = await subscribe(desk, {}, 'de')
    const { push: other } = await subscribe(desk, {}, 'es')
    const dark = (name: string) =>
      judgeSilence(
        { id: name, name, messages: [0], startsMs: [0], rewards: [] },
        { behind: 3, silent: 1, change: 30 },
      )!
    seen = [dark('a')]
    await desk.look()
    expect(titlesAt(push)).toEqual(['Meldungen sind an', 'a schweigt'])
    expect(titlesAt(other)).toEqual(['Los avisos están activados', 'a está en silencio'])
    const { desk: again } = await open()
    await subscribe(again, { push: other }, 'de')
    seen = ['a', 'b', 'c', 'd'].map(dark)
    await again.look()
    expect([titlesAt(push).at(-1), titlesAt(other).at(-1)]).toEqual([
      '3 Geräte schweigen',
      '3 Geräte schweigen',
    ])
  })

  it('an account has so many, all together have so many, and each ends with its time', async () => {
    const { desk, subscriptions } = await open(PER_ACCOUNT + 1)
    const made: Subscription[] = []
    for (let at = 0; at <= PER_ACCOUNT; at++) made.push(await subscribe(desk))
    expect(subscriptions.list().map(({ push }) => push.endpoint)).toEqual(
      made.slice(1).map(({ push }) => push.endpoint),
    )
    const other = { account: toAddress(`0x${'44'.repeat(20)}`) }
    for (let at = 0; at < 2; at++) subscriptions.add({ ...made[0]!, ...other, push: service.subscribe() })
    expect(subscriptions.list()).toHaveLength(PER_ACCOUNT + 1)
    nowMs += 2 * 86_400_000
    await desk.look()
    expect(subscriptions.list()).toEqual([])
  })

  it('what stands survives, and is told no second time', async () => {
    const first = await open()
    const { push } = await subscribe(first.desk)
    seen = [condition('behind')]
    await first.desk.look()
    const second = await open()
    await second.desk.look()
    expect(second.subscriptions.list()).toEqual(first.subscriptions.list())
    expect(titlesAt(push)).toEqual(['Alerts are on', 'node behind'])
  })
})

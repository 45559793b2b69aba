/** What is told when, over a real webhook that fails, restarts and changes that were taken back. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Condition, changes, remember, rememberUsual, type Told } from '../../alerts/condition.ts'
import { judgeNode, judgePayout, judgeSigned, judgeSilence } from '../../alerts/judge.ts'
import { startCairn } from '../testing/run-cairn.ts'
import { type Ran, runHere } from '../testing/run-here.ts'

const LIMITS = { behind: 3, silent: 2, change: 50 }
const DEVICE = 'ab'.repeat(32)
const ORACLE = `0x${'cd'.repeat(20)}`

describe('judging', () => {
  const device = (messages: readonly number[], rewards: readonly bigint[] = []) => ({
    id: DEVICE,
    name: 'roof',
    messages,
    rewards,
    startsMs: rewards.map((_, index) => 1_000 - index),
  })

  it.each([
    [[5, 0, 0], 'heard'],
    [[0, 5, 0], 'heard'],
    [[0, 0, 5], 'silent'],
    [[0], undefined],
    [[], undefined],
  ])('messages %j, two epochs of silence asked for: %s', (messages, state) => {
    expect(judgeSilence(device(messages), LIMITS)?.state).toBe(state)
  })

  it.each([
    [[100, 100, 100, 100], 'usual'],
    [[51, 100, 100, 100], 'usual'],
    [[49, 100, 100, 100], 'less'],
    [[151, 100, 100, 100], 'more'],
    [[5, 0, 0, 0], 'more'],
    [[0, 0, 0, 0], 'usual'],
    [[0, 100, 100], undefined],
  ])('rewards %j: %s', (rewards, state) => {
    expect(judgePayout(device([], rewards.map(BigInt)), LIMITS)?.state).toBe(state)
  })

  it.each([
    [3, 'well'],
    [4, 'behind'],
  ])('%i epochs wait: %s', (waiting, state) => {
    const seen = { url: 'http://node', settled: 7, waiting, trouble: undefined }
    expect(judgeNode('http://node', seen, LIMITS).state).toBe(state)
  })

  it('a node that settled nothing yet is not said to have settled epoch 0', () => {
    const seen = { url: 'http://node', settled: undefined, waiting: 0, trouble: undefined }
    expect(judgeNode('http://node', seen, LIMITS).text).toContain('none yet')
  })

  it('a missing signature names the first epoch of those in a row', () => {
    const epochs = [9, 8, 7, 6].map(epoch => ({ epoch, signed: epoch < 8 }))
    expect(judgeSigned({ oracle: ORACLE, name: 'ours', epochs })).toMatchObject({
      state: 'missing',
      title: 'ours did not sign epoch 8',
      facts: { missed: 2 },
    })
    expect(judgeSigned({ oracle: ORACLE, name: 'ours', epochs: [] })).toBeUndefined()
  })
})

it('whatever the course, each change that lasts is told once, and the usual is never told first', () => {
  const states = fc.array(fc.constantFrom('well', 'behind', 'away'), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(states, course => {
      let told: Told = {}
      const said: string[] = []
      for (const state of course) {
        const seen: Condition = {
          topic: 'node',
          path: '/operate',
          key: 'node',
          state,
          usual: state === 'well',
          title: state,
          text: '',
          say: () => ({ title: state, text: '' }),
          facts: {},
        }
        for (const change of changes([seen], told)) {
          said.push(change.state)
          told = remember(told, change)
        }
        told = rememberUsual(told, [seen])
      }
      const lasting = course.filter((state, at) => state !== course[at - 1])
      expect(said).toEqual(lasting[0] === 'well' ? lasting.slice(1) : lasting)
    }),
  )
})

interface Posted {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

describe('cairn watch', () => {
  let folder: string
  let servers: Server[] = []
  let posted: Posted[] = []
  /** What the webhook answers. */
  let status = 200
  /** Messages of the device that counted, by epoch; the newest is the last. */
  let messages: number[] = []
  let hook = ''
  let isMissing = false
  let node = ''

  beforeEach(async () => {
    ;[status, messages, posted, isMissing] = [200, [3, 3], [], false]
    folder = mkdtempSync(join(tmpdir(), 'cairn-watch-'))
    hook = await listen(async (path, headers, body) => {
      posted.push({ path, headers, body })
      return [status, {}]
    })
    node = await listen(async path => answerOf(path))
  })
  afterEach(() => {
    for (const server of servers) server.close()
    servers = []
    rmSync(folder, { recursive: true, force: true })
  })

  /** As a node's API answers (api/), of one device and one oracle that signs nothing. */
  async function answerOf(path: string): Promise<[number, object]> {
    const [route = ''] = path.split('?')
    const newest = messages.length - 1
    if (route === '/v1/network') return [200, { name: 'Test Net' }]
    if (route === '/healthz')
      return [
        200,
        { ok: true, degraded: false, settled: newest, waiting: 0, clockTrusted: true, halted: false },
      ]
    if (route === '/v1/clock') return [200, { epoch: newest + 1 }]
    if (route === '/v1/epochs') {
      const submission = { signers: [`0x${'11'.repeat(20)}`] }
      const epochs = messages.map((_, epoch) => ({
        epoch,
        stage: 'final',
        startMs: epoch * 1000,
        endMs: (epoch + 1) * 1000,
        submission,
      }))
      return [200, epochs.reverse()]
    }
    if (route === `/v1/devices/${DEVICE}`) return [200, { id: DEVICE, registeredAtMs: 0 }]
    const epoch = /\/epochs\/(\d+)$/.exec(route)?.[1]
    if (isMissing && epoch !== undefined)
      return [404, { code: 'snapshot_missing', title: 'The file is not there' }]
    if (epoch !== undefined) return [200, { messages: { accepted: messages[Number(epoch)] } }]
    if (route.endsWith('/earnings')) return [200, []]
    return [404, { title: 'nothing here' }]
  }

  async function listen(
    answer: (path: string, headers: IncomingHttpHeaders, body: string) => Promise<[number, object]>,
  ): Promise<string> {
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const [code, body] = await answer(request.url ?? '', request.headers, Buffer.concat(parts).toString())
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
    servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  const look = (...args: string[]): Promise<Ran> =>
    runHere(
      ['watch', '--once', '--node', node, '--device', DEVICE, '--webhook', `${hook}/secret-path`, ...args],
      {
        cwd: folder,
        env: { CAIRN_DATA: folder },
      },
    )
  const kinds = () => posted.map(({ body }) => (JSON.parse(body) as { key: string; state: string }).state)

  it('says nothing of what is well, then what changed, then that it is well again; a restart repeats nothing', async () => {
    expect((await look()).stdout).toBe('')
    messages.push(0)
    expect((await look()).stdout).toContain('is silent')
    expect((await look()).stdout).toBe('')
    messages.push(4)
    expect((await look()).stdout).toContain('is heard again')
    expect(kinds()).toEqual(['silent', 'heard'])
    expect(JSON.parse(posted[0]?.body ?? '')).toMatchObject({
      network: 'Test Net',
      since: '1970-01-01T00:00:02.000Z',
      link: `${node}/devices/${DEVICE}`,
      facts: { device: DEVICE },
    })
  })

  it('a webhook that fails is told later, and only what still is so', async () => {
    messages.push(0)
    status = 503
    const failed = await look()
    expect([failed.code, failed.stderr]).toEqual([0, expect.stringContaining('not told yet')])
    expect(failed.stderr).not.toContain('secret-path')
    status = 200
    posted = []
    await look()
    expect(kinds()).toEqual(['silent'])
    messages.push(4)
    status = 503
    await look()
    messages.push(0)
    ;[status, posted] = [200, []]
    // It was heard and is silent again: what the webhook knows is still so.
    await look()
    expect(kinds()).toEqual([])
  })

  it('a webhook is told so many changes an hour; what is still so comes later, and nothing twice', async () => {
    messages.push(0)
    await look('--oracle', ORACLE, '--most', '1')
    expect(kinds()).toEqual(['silent'])
    await look('--oracle', ORACLE, '--most', '1')
    expect(kinds()).toEqual(['silent', 'missing'])
    await look('--oracle', ORACLE)
    expect(kinds()).toEqual(['silent', 'missing'])
  })

  it('a webhook that refuses for good is not asked again for the same', async () => {
    messages.push(0)
    status = 404
    await look()
    await look()
    expect(posted).toHaveLength(1)
  })

  it('a node that is away is told once, and its devices are not called silent for it', async () => {
    await look()
    const [nodeServer] = servers.splice(1, 1)
    const { port } = nodeServer?.address() as AddressInfo
    nodeServer?.closeAllConnections()
    await new Promise(resolve => nodeServer?.close(resolve))
    await look()
    await look()
    expect(kinds()).toEqual(['away'])
    const back = createServer(async (request, response) => {
      const [code, body] = await answerOf(request.url ?? '')
      response.writeHead(code).end(JSON.stringify(body))
    })
    servers.push(back)
    await new Promise<void>(resolve => back.listen(port, '127.0.0.1', resolve))
    await look()
    expect(kinds()).toEqual(['away', 'well'])
  })

  it('runs on while the node is away, the proxy before it says so, and its answers are cut; and ends when it is told to', async () => {
    const answers = [503, 200, 502, 200]
    let looks = 0
    const moody = createServer(async (request, response) => {
      if (request.url === '/v1/clock') looks += 1
      const status = answers[looks - 1] ?? 200
      // Every third connection is cut in the midst of its answer.
      if (looks > 4 && looks % 3 === 0)
        return void response.writeHead(200).write('{"ep', () => response.destroy())
      if (status !== 200) return void response.writeHead(status).end('<h1>Bad Gateway</h1>')
      const [code, body] = await answerOf(request.url ?? '')
      response.writeHead(code).end(JSON.stringify(body))
    })
    servers.push(moody)
    await new Promise<void>(resolve => moody.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(moody.address() as AddressInfo).port}`
    const watch = startCairn(['watch', '--every', '1', '--node', url, '--webhook', hook, '--json'], {
      env: { CAIRN_DATA: folder },
    })
    await watch.until(/"state":"away"[\s\S]*"state":"well"[\s\S]*"state":"away"[\s\S]*"state":"well"/)
    const before = looks
    await expect.poll(() => looks).toBeGreaterThan(before + 4)
    expect(watch.child.exitCode).toBeNull()
    watch.child.kill('SIGTERM')
    expect((await watch.ended).code).toBe(0)
  })

  it('a device of which the node has no files any more is told of later, and ends nothing', async () => {
    messages.push(0)
    expect((await look()).code).toBe(0)
    isMissing = true
    const { code } = await look('--oracle', ORACLE)
    expect([code, kinds()]).toEqual([0, ['silent', 'missing']])
    isMissing = false
    await look('--oracle', ORACLE)
    expect(kinds()).toEqual(['silent', 'missing'])
  })

  it('an oracle whose signature is missing is told of', async () => {
    await look('--oracle', ORACLE)
    expect(kinds()).toEqual(['missing'])
  })

  it('a device that is not registered is told of, and nothing falls over', async () => {
    const { code } = await look('--device', 'ef'.repeat(32))
    expect([code, kinds()]).toEqual([0, ['unregistered']])
  })

  it.each([
    ['slack', { text: expect.stringContaining('*') }],
    ['discord', { content: expect.stringContaining('**') }],
  ])('as %s takes it', async (format, body) => {
    messages.push(0)
    await look('--format', format)
    expect(JSON.parse(posted[0]?.body ?? '')).toEqual(body)
  })

  it('as text, which ntfy takes', async () => {
    messages.push(0)
    await look('--format', 'text')
    expect(posted[0]?.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', tags: 'warning' })
    expect(posted[0]?.body).toMatch(/^\S+ is silent\nNone .*\nSince .*1970.*\.\nhttp:\S+\/devices\/\w+$/)
  })

  it('what is no URL, and a format that there is not, is said at once; what was told holds no secret', async () => {
    const wrong = await look('--format', 'xml')
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('json, slack, discord, text')])
    const args = ['watch', '--once', '--node', node, '--webhook', 'ftp://x']
    const here = { cwd: folder, env: { CAIRN_DATA: folder } }
    expect((await runHere(args, here)).stderr).toContain('no URL')
    await look()
    expect(readFileSync(join(folder, 'watch.json'), 'utf8')).not.toContain('secret-path')
  })
})

/**
 * A site and its function, served by real agents on a real chain: chosen, put on tabs, asked, paid by what the site signed. site.long.ts at the
 * top of compute does it with five processes, one of which is killed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../../../node/testing/start-test-node.ts'
import { readComputeView } from '../../messages/view.ts'
import { compile } from '../../testing/compile.ts'
import { startCompute } from '../../testing/start-compute.ts'

const [MACHINES, REQUESTS] = [3, 24]
const PAGE = '<!doctype html><title>Shop</title><h1>Open</h1>'
const folder = mkdtempSync(join(tmpdir(), 'cairn-site-'))
let net: Awaited<ReturnType<typeof startCompute>>
let url = ''

beforeAll(async () => {
  mkdirSync(join(folder, 'site', 'shop'), { recursive: true })
  for (const path of ['index.html', 'shop/index.html']) writeFileSync(join(folder, 'site', path), PAGE)
  writeFileSync(join(folder, 'site', '.env'), 'SECRET=1')
  writeFileSync(join(folder, 'outside.txt'), 'not of the site')
  const program = join(folder, 'length.wasm')
  const source = 'let p = heap.alloc(4); store<i32>(p, bytes); return give(p, 4)'
  writeFileSync(program, await compile(source))
  const site = {
    kind: 'compute-host',
    everyMs: 100,
    site: join(folder, 'site'),
    functions: [{ path: '/api/length', program, fuel: 1_000_000 }],
    machines: MACHINES,
    // A thread takes its time to begin on a machine that is busy with everything else.
    patienceMs: 3_000,
    signSeconds: 1,
  }
  net = await startCompute(MACHINES, {}, { kinds: { function: { start: '1', perGiga: '1000' } } }, site)
  url = net.renter.url
  await net.nextEpoch()
  await net.untilSaid('info asked for tabs', 1)
  await net.nextEpoch()
  await net.untilSaid('info serves a site', MACHINES)
})
afterAll(async () => {
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, init)

it('is answered by each of its machines, and by the others once one is gone: no request is lost', async () => {
  const by = new Set<string | null>()
  const visit = async (number: number) => {
    if (number === REQUESTS / 3) void net.machines[1]!.stop()
    const isCall = number % 3 === 0
    const answer = isCall
      ? await ask('/api/length?table=4', { method: 'POST', body: 'x'.repeat(number) })
      : await ask(number % 2 === 0 ? '/' : '/shop')
    by.add(answer.headers.get('cairn-machine'))
    const bytes = Buffer.from(await answer.arrayBuffer())
    // The head and the line of lengths are given with the body.
    const isRight = isCall ? bytes.length === 4 && bytes.readInt32LE() > number : bytes.toString() === PAGE
    return answer.status === 200 && isRight
  }
  let next = 0
  const right: boolean[] = []
  const visitor = async () => {
    while (next < REQUESTS) right.push(await visit(next++))
  }
  await Promise.all(Array.from({ length: 4 }, visitor))
  expect(right).toEqual(Array.from({ length: REQUESTS }, () => true))
  for (const at of [0, 2]) expect(by).toContain(net.machines[at]!.signer.subject)
})

it('has what is in its folder and nothing else', async () => {
  for (const path of ['/nowhere', '/.env', '/..%2foutside.txt', '/%2e%2e/outside.txt', '/%'])
    expect((await ask(path)).status, path).toBe(404)
  expect((await ask('/', { method: 'DELETE' })).status).toBe(405)
  const first = await ask('/')
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect([first.headers.get('content-type'), (await ask('/', { headers })).status]).toEqual([
    'text/html; charset=utf-8',
    304,
  ])
  expect((await ask('/host/next', { method: 'POST', body: '{}' })).status).toBe(401)
})

it('pays machines by what it signed', async () => {
  const tabs = async () => {
    const { state } = await net.test.get<{ state: unknown }>(`/v1/devices/${net.renter.signer.subject}/state`)
    return Object.values(readComputeView(state).tabs)
  }
  await net.untilSaid('info signed for what was served', 1)
  await until('all is signed for', async () => {
    await net.nextEpoch()
    return (await tabs()).reduce((sum, { jobs }) => sum + jobs, 0) >= REQUESTS / 2
  })
  for (const { jobs, paid, kind } of await tabs()) {
    expect(kind).toBe('function')
    if (jobs > 0) expect(BigInt(paid)).toBeGreaterThanOrEqual(BigInt(jobs))
  }
})

/**
 * A shop's site and its function, served by five machines behind one address. All are processes of their own, on a real chain; one of the
 * five is ended with SIGKILL while visitors ask, and no request is lost.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../node/testing/start-test-node.ts'
import { nameOf } from './messages/content-name.ts'
import { readComputeView } from './messages/view.ts'
import { compile } from './testing/compile.ts'
import { startKillable } from './testing/killable.ts'

const MACHINES = 5
/** Of visitors at a time, and how many requests in all; after so many one machine is ended. */
const [VISITORS, REQUESTS, KILLED_AFTER] = [8, 240, 80]
const PAGES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Shop</title><link rel=stylesheet href=style.css><h1>Open</h1>',
  'style.css': 'h1 { color: teal }',
  'shop/index.html': '<!doctype html><title>Bread</title><h1>Bread</h1>',
  'bread.svg': `<svg xmlns="http://www.w3.org/2000/svg">${'<circle r="9"/>'.repeat(2_000)}</svg>`,
}
/** The sum of all bytes that it is given, as eight bytes. */
const SUM =
  'let s: u64 = 0; for (let i = 0; i < bytes; i++) s += load<u8>(at + i); let p = heap.alloc(8); store<u64>(p, s); return give(p, 8)'

const folder = mkdtempSync(join(tmpdir(), 'cairn-site-'))
let net: Awaited<ReturnType<typeof startKillable>>
let url = ''

beforeAll(async () => {
  for (const [path, text] of Object.entries(PAGES)) {
    mkdirSync(join(folder, 'site', path, '..'), { recursive: true })
    writeFileSync(join(folder, 'site', path), text)
  }
  const program = join(folder, 'sum.wasm')
  writeFileSync(program, await compile(SUM))
  net = await startKillable(MACHINES, {
    oracles: 1,
    worker: { kinds: { function: { start: '1', perGiga: '1000' } } },
    renter: {
      kind: 'compute-host',
      site: join(folder, 'site'),
      functions: [{ path: '/api/sum', program, type: 'application/octet-stream' }],
      machines: MACHINES,
      signSeconds: 1,
    },
  })
  url = net.renter.url
}, 240_000)
afterAll(async () => {
  await net?.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Served {
  readonly status: number
  readonly machine: string
  readonly isRight: boolean
}

async function visit(number: number): Promise<Served> {
  const paths = Object.keys(PAGES)
  if (number % 3 === 0) {
    const body = `order ${number}`
    const response = await fetch(`${url}/api/sum?table=4`, { method: 'POST', body })
    const bytes = new Uint8Array(await response.arrayBuffer())
    const first = sums.get(body) ?? nameOf(bytes)
    sums.set(body, first)
    const isRight = bytes.length === 8 && first === nameOf(bytes)
    return { status: response.status, machine: response.headers.get('cairn-machine') ?? '', isRight }
  }
  const path = paths[number % paths.length]!
  const asked = path.replace(/index\.html$/, '')
  const response = await fetch(`${url}/${asked}`)
  const isRight = (await response.text()) === PAGES[path]
  return { status: response.status, machine: response.headers.get('cairn-machine') ?? '', isRight }
}
/** The same order gives the same, whoever adds it up. */
const sums = new Map<string, string>()

it('is served by five machines, and loses no request as one of them is killed', async () => {
  await until('the site answers', async () => (await fetch(`${url}/`).catch(() => undefined))?.ok === true)
  await until('machines offer', () =>
    net.machines.every(one => one.said().some(({ isAcknowledged }) => isAcknowledged)),
  )
  await net.nextEpoch()
  await until('tabs are asked for', () => net.log.some(line => line.includes('asked for tabs')))
  await net.nextEpoch()
  await until('five machines wait at the door', async () => {
    const answer = await fetch(`${url}/host/site.json`)
    return ((await answer.json()) as { waiting: number }).waiting === MACHINES
  })
  const served: Served[] = []
  let next = 0
  const visitor = async () => {
    while (next < REQUESTS) {
      const number = next++
      if (number === KILLED_AFTER) void net.machines[2]!.kill()
      served.push(await visit(number))
    }
  }
  await Promise.all(Array.from({ length: VISITORS }, visitor))
  expect(served).toHaveLength(REQUESTS)
  expect(served.filter(({ status, isRight }) => status !== 200 || !isRight)).toEqual([])
  const by = Map.groupBy(served, ({ machine }) => machine)
  expect(net.machines.filter(({ signer }) => by.has(signer.subject))).toHaveLength(MACHINES)
  // By machines, and not by the door itself.
  expect((by.get('') ?? []).length).toBeLessThan(REQUESTS / 10)
  expect(net.machines[2]!.isUp()).toBe(false)
}, 240_000)

it('pays each machine for what it served, by what the site signed', async () => {
  const paid = async () => {
    const { state } = await net.api.getDeviceState(net.renter.signer.subject)
    return Object.values(readComputeView(state).tabs)
  }
  // What the site signs last may come one epoch later.
  const served = (tabs: Awaited<ReturnType<typeof paid>>) => tabs.reduce((sum, { jobs }) => sum + jobs, 0)
  let tabs = await paid()
  for (let epoch = 0; epoch < 5 && served(tabs) <= REQUESTS * 0.8; epoch++) {
    await net.nextEpoch()
    tabs = await paid()
  }
  expect(tabs).toHaveLength(MACHINES)
  for (const { jobs, units, paid: amount } of tabs) {
    expect(jobs).toBeGreaterThan(0)
    expect(units).toBeGreaterThan(0)
    expect(BigInt(amount)).toBeGreaterThanOrEqual(BigInt(jobs))
  }
  expect(served(tabs)).toBeGreaterThan(REQUESTS * 0.8)
}, 240_000)

it('says what it has not, keeps what is in its folder to that, and asks for nothing that a browser has', async () => {
  expect((await fetch(`${url}/nowhere`)).status).toBe(404)
  expect((await fetch(`${url}/..%2fsum.wasm`)).status).toBe(404)
  expect((await fetch(`${url}/style.css`, { method: 'DELETE' })).status).toBe(405)
  const first = await fetch(`${url}/style.css`)
  const again = await fetch(`${url}/style.css`, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  expect([first.headers.get('content-type'), again.status]).toEqual(['text/css; charset=utf-8', 304])
})

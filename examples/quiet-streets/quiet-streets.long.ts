/**
 * Quiet Streets as somebody plays it: `cairn up` with its processes, oracles and chain, and a booking site that asks, buys, downloads, follows the
 * stream and makes a key for its program. Whoever measured is paid; the sixth, who is alone, is in nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readJson } from '../../cli/data-folder.ts'
import { runCairn, type Started, startCairn } from '../../cli/testing/run-cairn.ts'

const data = mkdtempSync(join(tmpdir(), 'cairn-quiet-'))
const options = { env: { CAIRN_DATA: data }, fromSource: true }
/** A day of twelve, and until it is out. */
const EPOCHS = 16
const WHAT = ['--box', '-9.2,38.6,-9.0,38.8', '--quantity', 'soundLevel', '--first', '2026-03-02']
let network: Started | undefined

beforeAll(async () => {
  network = startCairn(['up', import.meta.dirname, '--port', '0', '--mqtt-port', '0'], options)
  await network.until(new RegExp(`Epoch ${EPOCHS} {2}`))
}, 240_000)

afterAll(async () => {
  network?.child.kill('SIGTERM')
  await network?.ended
  rmSync(data, { recursive: true, force: true })
})

const json = async <Answer>(...argv: string[]) => {
  const { stdout, stderr } = await runCairn(['data', ...argv, '--json'], options)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Answer
}

it('sells a street’s nights to a booking site, which pays five people', async () => {
  const quote = await json<{ hours: number; cells: number; total: string }>('quote', ...WHAT)
  expect([quote.cells, quote.hours > 0]).toEqual([1, true])
  const { order } = await json<{ order: string }>(
    'buy',
    ...WHAT,
    ...['--last', '2026-03-20', '--purpose', 'travel', '--spend', '5', '--yes'],
  )
  interface Orders {
    readonly orders: readonly { readonly order: string; readonly hours: number; readonly paid: string }[]
  }
  let hours = 0
  while (hours === 0) {
    const { orders } = await json<Orders>('download')
    hours = orders.find(one => one.order === order)?.hours ?? 0
  }
  const file = join(data, 'noise.csv')
  await json('download', order, '--out', file)
  const lines = readFileSync(file, 'utf8').trim().split('\r\n').slice(1)
  expect(lines.length).toBeGreaterThanOrEqual(hours)
  expect(new Set(lines.map(line => line.split(',').at(-1)))).toEqual(new Set(['5']))
  await streamsOn(order)
  const { nodeUrl } = readJson(join(data, 'running.json')) as { nodeUrl: string }
  const { devices } = readJson(join(data, 'names.json')) as { devices: Record<string, string> }
  const usesOf = async (name: string) => {
    const answer = await fetch(`${nodeUrl}/v1/devices/${devices[name]}/state`)
    const { state } = (await answer.json()) as { state: { uses: readonly { purpose: string }[] } }
    return state.uses.map(({ purpose }) => purpose)
  }
  for (const name of ['alley', 'school', 'bars', 'square', 'tram'])
    expect([name, await usesOf(name)]).toEqual([name, ['travel']])
  expect(await usesOf('farm')).toEqual([])
}, 120_000)

/** Where its desk listens: beside other networks it is another port than the cast says. */
function portOf(name: string): number {
  const config = readJson(join(data, 'devices', name, 'agent.json')) as { driver: { port: number } }
  return config.driver.port
}

/** What is there, and then another day. */
async function streamsOn(order: string): Promise<void> {
  const made = await json<{ key: string }>('keys', '--make', 'pricing', '--spend', '0', '--reads', 'all')
  const headers = { authorization: `Bearer ${made.key}` }
  const stream = await fetch(`http://127.0.0.1:${portOf('booking')}/v1/data/stream?order=${order}`, {
    headers,
  })
  expect(stream.status).toBe(200)
  const days = new Set<string>()
  for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) {
    for (const [, day] of chunk.matchAll(/^id: (\d+)$/gm)) days.add(day!)
    if (days.size > 1) return
  }
  throw new Error('the stream ended')
}

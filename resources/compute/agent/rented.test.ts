/** Rented by real agents on a real chain: asked, drawn, computed, sealed, opened, brought and paid; one machine is stopped in between. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../../node/testing/start-test-node.ts'
import { nameOf } from '../messages/content-name.ts'
import type { Rented } from '../messages/requester-answers.ts'
import { execute } from '../messages/wasm/execute.ts'
import { compile } from '../testing/compile.ts'
import { startCompute } from '../testing/start-compute.ts'
import { rent, rentingFrom } from './requester/rent.ts'

type Network = Awaited<ReturnType<typeof startCompute>>
let net: Network
const PROGRAM =
  'let s: u64 = 7; for (let i = 0; i < bytes; i++) s = s * 31 + load<u8>(at + i); let p = heap.alloc(8); store<u64>(p, s); return give(p, 8)'
const INPUTS = [1, 2, 3].map(number => new Uint8Array(1_000).fill(number))

beforeAll(async () => {
  // Two, so that nobody is left to be drawn for an audit: each epoch goes as the last time.
  net = await startCompute(2)
})
afterAll(async () => net?.stop())

async function jobsOf(demand: string): Promise<readonly Rented[]> {
  return (await (await net.ask(`/-/jobs/${demand}`)).json()) as readonly Rented[]
}

it('is done by two machines, though one is stopped once it has sealed', async () => {
  const module = await compile(PROGRAM)
  writeFileSync(
    join(net.renter.folder, 'agent.json'),
    JSON.stringify({ driver: { port: Number(new URL(net.renter.url).port) } }),
  )
  const rental = await rent(await rentingFrom(net.renter.folder), {
    program: module,
    inputs: INPUTS,
    verify: 0.9,
    price: 1_000_000n,
    fuel: 1_000_000,
    pages: 16,
    lastsMs: 48 * 3_600_000,
  })
  const { demand } = rental
  const progress = rental.progress()
  expect(await progress.next()).toEqual({ done: false, value: '3 asked' })
  await net.nextEpoch()
  await net.untilSaid('info sealed a result', 6)
  await net.untilSigned(6)
  await net.machines[0]!.stop()
  await net.nextEpoch()
  await net.machines[0]!.start()
  await net.untilSaid('info opened a result', 6)
  await net.nextEpoch()
  await until('results are here', async () => (await jobsOf(demand)).every(({ isHere }) => isHere)).catch(
    (error: Error) => {
      throw new Error(`${error.message}\n${net.log.join('\n')}`)
    },
  )
  const jobs = await jobsOf(demand)
  const results = await rental.results()
  expect(results.map(({ why, machines }) => [why, machines.length])).toEqual(INPUTS.map(() => ['', 2]))
  for (const [at, { stage, result, fuel, machines }] of jobs.entries()) {
    const own = execute(module, INPUTS[at]!, { fuel: 1_000_000, pages: 16 })
    expect([stage, result, fuel]).toEqual(['done', nameOf(own.result), own.fuel])
    expect(machines.map(one => one.stage)).toEqual(['right', 'right'])
    expect(results[at]!.bytes).toEqual(own.result)
  }
})

it('gives a program from a byte on, where a line broke off, and all of it where it is asked otherwise', async () => {
  const bytes = Uint8Array.from({ length: 5_000 }, (_, at) => at % 251)
  const { id } = (await (await net.ask('/-/blobs', { method: 'POST', body: bytes })).json()) as { id: string }
  const get = async (range?: string) => {
    const answer = await fetch(
      `${net.renter.url}/blobs/${id}`,
      range === undefined ? {} : { headers: { range } },
    )
    return [answer.status, new Uint8Array(await answer.arrayBuffer())] as const
  }
  expect(await get('bytes=4000-')).toEqual([206, bytes.subarray(4_000)])
  for (const other of [undefined, 'bytes=5000-', 'bytes=0-', 'bytes=-5', 'bytes=1-2', 'x'])
    expect(await get(other)).toEqual([200, bytes])
})

it('takes nothing that no job has, and lets nobody in without its secret', async () => {
  const put = await fetch(`${net.renter.url}/blobs/${nameOf(new Uint8Array(3))}`, {
    method: 'PUT',
    body: new Uint8Array(3),
  })
  expect([put.status, ((await put.json()) as { code: string }).code]).toEqual([403, 'blob_not_asked'])
  const open = await fetch(`${net.renter.url}/-/jobs`)
  expect([open.status, ((await open.json()) as { code: string }).code]).toEqual([
    401,
    'requester_token_wrong',
  ])
  const stranger = rent(
    { url: net.renter.url, secret: 'none' },
    { program: new Uint8Array(3), inputs: [], verify: 0.9, price: 1n },
  )
  await expect(stranger).rejects.toThrow('says no: requester_token_wrong')
})

/** Rented by real agents on a real chain: asked, drawn, computed, sealed, opened, brought and paid; one machine is stopped in between. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { until } from '../../../node/testing/start-test-node.ts'
import { nameOf } from '../messages/content-name.ts'
import type { Rented } from '../messages/requester-answers.ts'
import { execute } from '../messages/wasm/execute.ts'
import { compile } from '../testing/compile.ts'
import { startCompute } from '../testing/start-compute.ts'

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

async function blob(bytes: Uint8Array): Promise<string> {
  const response = await net.ask('/-/blobs', { method: 'POST', body: new Uint8Array(bytes) })
  return ((await response.json()) as { id: string }).id
}

async function jobsOf(demand: string): Promise<readonly Rented[]> {
  return (await (await net.ask(`/-/jobs/${demand}`)).json()) as readonly Rented[]
}

it('is done by two machines, though one is stopped once it has sealed', async () => {
  const module = await compile(PROGRAM)
  const ids = { module: await blob(module), inputs: await Promise.all(INPUTS.map(blob)) }
  const terms = { fuel: 1_000_000, pages: 16, start: '0', perGiga: '1000000', confidence: 900_000 }
  const body = JSON.stringify({ ...ids, ...terms, withinMs: 6 * 3_600_000, lastsMs: 48 * 3_600_000 })
  const response = await net.ask('/-/jobs', { method: 'POST', body })
  expect(response.status).toBe(201)
  const { demand } = (await response.json()) as { demand: string }
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
  for (const [at, { stage, result, fuel, machines }] of jobs.entries()) {
    const own = execute(module, INPUTS[at]!, { fuel: 1_000_000, pages: 16 })
    expect([stage, result, fuel]).toEqual(['done', nameOf(own.result), own.fuel])
    expect(machines.map(one => one.stage)).toEqual(['right', 'right'])
    const bytes = await (await fetch(`${net.renter.url}/blobs/${result}`)).bytes()
    expect(Buffer.from(bytes)).toEqual(Buffer.from(own.result))
  }
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
})

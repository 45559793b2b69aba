/** A gateway that is killed, at whatever moment: what it handed over is reported once it runs again, and nothing that it never heard. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import type { MessageId } from '../../../../protocol/ids.ts'
import { CARRIED } from '../../messages/coverage-messages.ts'
import { packetHash } from '../../messages/credits.ts'
import type { CoverageView } from '../../messages/view.ts'
import { type CarriedReport, createCarrier } from '../gateway/carrier.ts'
import { readPush } from '../gwmp/rxpk.ts'
import { openBacklog } from './backlog.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-killed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [ROUTE, NOW_MS] = ['77'.repeat(32) as MessageId, Date.UTC(2026, 0, 2)]
const route = {
  consumer: '55'.repeat(32),
  addrs: [[0x26011000, 0x26011fff]],
  joins: [['0000000000000000', 'ffffffffffffffff']],
  copies: 1,
  within: 3_600_000,
  price: '10',
  endpoint: 'http://consumer.example/uplink',
  sinceMs: 0,
  untilMs: NOW_MS + 1e9,
  left: '1000000',
}
const VIEW = { routes: { [ROUTE]: route }, carried: [], joinCredits: 1 } as unknown as CoverageView

function received(counter: number, isJoin: boolean) {
  const digits = counter.toString(16).padStart(4, '0')
  const frame = Buffer.from(
    isJoin ? `00${'11'.repeat(8)}${'22'.repeat(8)}${digits}aabbccdd` : `40da1b012600${digits}01aabbccddeeff`,
    'hex',
  )
  const levels = { tmst: 1, freq: 868.1, stat: 1, modu: 'LORA', datr: 'SF7BW125', rssi: -60, lsnr: 7 }
  const row = { ...levels, size: frame.length, data: frame.toString('base64') }
  return readPush(JSON.stringify({ rxpk: [row] }))!.received[0]!
}

type Fate = 'handed' | 'cut' | 'killed while handing'
interface Step {
  readonly fate: Fate
  readonly isJoin: boolean
  readonly reports: 'no' | 'not said' | 'said' | 'killed once it is said'
  readonly isKilled: boolean
}

let number = 0

/** Each packet's hash, and how often the consumer had it and it was reported. */
async function runStreet(steps: readonly Step[]) {
  const path = join(folder, `${number++}.sqlite`)
  const [handed, reported] = [new Map<string, number>(), new Map<string, number>()]
  const count = (map: Map<string, number>, hash: string) => map.set(hash, (map.get(hash) ?? 0) + 1)
  let fate: Fate = 'handed'
  const start = () => {
    const backlog = openBacklog(path, 1_000)
    const hand = ({ received: { frame } }: { readonly received: { readonly frame: Uint8Array } }) => {
      if (fate === 'cut') return Promise.reject(Object.assign(new Error('cut'), { code: 'ECONNREFUSED' }))
      count(handed, packetHash(frame))
      return fate === 'handed' ? Promise.resolve(undefined) : new Promise<undefined>(() => undefined)
    }
    const carrier = createCarrier({ trust: 1_000, backlog, hand, nowMs: () => NOW_MS, warn: () => undefined })
    carrier.know(VIEW)
    return { backlog, carrier }
  }
  let running = start()
  const kill = () => {
    running.backlog.close()
    running = start()
  }
  const say = ({ payload }: CarriedReport) => {
    for (const { hash } of CARRIED.decode(payload).packets) count(reported, hash)
  }
  for (const [counter, step] of steps.entries()) {
    fate = step.fate
    const hearing = running.carrier.hear('aabbccddeeff0011', received(counter + 1, step.isJoin))
    // Nobody waits for what is killed.
    await Promise.race([hearing, new Promise(resolve => setImmediate(resolve))])
    if (step.reports !== 'no')
      for (const report of running.carrier.reports()) {
        if (step.reports !== 'not said') say(report)
        if (step.reports === 'said') report.done()
      }
    if (step.isKilled || step.fate === 'killed while handing' || step.reports === 'killed once it is said')
      kill()
  }
  kill()
  fate = 'handed'
  await running.carrier.sweep()
  for (const report of running.carrier.reports()) {
    say(report)
    report.done()
  }
  expect(running.carrier.reports()).toEqual([])
  kill()
  await running.carrier.sweep()
  expect(running.carrier.reports()).toEqual([])
  running.backlog.close()
  return { handed, reported }
}

it('whatIsHandedOverIsReported, whenever it is killed', async () => {
  const step = fc.record({
    fate: fc.constantFrom<Fate>('handed', 'handed', 'cut', 'killed while handing'),
    isJoin: fc.boolean(),
    reports: fc.constantFrom<Step['reports']>('no', 'not said', 'said', 'killed once it is said'),
    isKilled: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async steps => {
      const { handed, reported } = await runStreet(steps)
      const heard = new Set(steps.map((one, counter) => packetHash(received(counter + 1, one.isJoin).frame)))
      for (const hash of handed.keys()) expect(reported.get(hash) ?? 0).toBeGreaterThan(0)
      for (const hash of reported.keys()) expect(heard.has(hash)).toBe(true)
      // What is of use later than now gets there in the end.
      for (const [counter, { isJoin }] of steps.entries())
        if (!isJoin) expect(handed.has(packetHash(received(counter + 1, false).frame))).toBe(true)
    }),
    { numRuns: 25 },
  )
})

it('is handed over once and reported once, where nobody is killed', async () => {
  const usual = { fate: 'handed', isJoin: false, reports: 'said', isKilled: false } as const
  const { handed, reported } = await runStreet([
    usual,
    { ...usual, reports: 'no' },
    { ...usual, isJoin: true },
  ])
  for (const map of [handed, reported])
    expect([...map.values()]).toEqual(map === handed ? [1, 1, 1] : [1, 1, 1])
})

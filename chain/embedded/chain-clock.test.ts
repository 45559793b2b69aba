import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toAddress } from '../../protocol/ids.ts'
import { type ChainClient, connectChain } from '../connect.ts'
import { developmentAccount } from '../dev-accounts.ts'
import type { ChainError } from '../errors.ts'
import { sendTransaction } from '../send-transaction.ts'
import { type Anvil, startAnvil } from './anvil.ts'
import { type ChainClock, startChainClock } from './chain-clock.ts'

const TARGET = toAddress(`0x${'11'.repeat(20)}`)
const GENESIS_MS = Date.UTC(2016, 7, 1)
let anvil: Anvil
let client: ChainClient
beforeAll(async () => {
  anvil = await startAnvil({ genesisMs: GENESIS_MS })
  client = await connectChain({ rpcUrl: anvil.url })
})
afterAll(() => anvil.stop())

/** Wall time that passes only when it is told to. */
function wall() {
  let ms = 5_000
  return { ms: () => ms, pass: (by: number) => (ms += by) }
}

async function withClock(
  options: Partial<Parameters<typeof startChainClock>[0]>,
  use: (clock: ChainClock) => Promise<void>,
): Promise<void> {
  const clock = await startChainClock({ rpcUrl: anvil.url, ...options })
  try {
    await use(clock)
  } finally {
    await clock.stop()
  }
}

async function latest(): Promise<{ number: number; timeMs: number }> {
  const { number, timestamp } = await client.getBlock()
  return { number: Number(number), timeMs: Number(timestamp) * 1000 }
}

const WAIT_MS = 240_000

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + WAIT_MS; !(await condition()); await sleep(5)) {
    if (performance.now() > deadline) throw new Error(`it did not come to pass in ${WAIT_MS} ms`)
  }
}

describe('the chain’s clock', () => {
  it('runs at its speed from the last block on, and a block carries its whole second', async () => {
    const time = wall()
    const begin = await latest()
    await withClock({ speed: 3600, tickMs: 60_000, wallMs: time.ms }, async clock => {
      expect(clock.nowMs()).toBe(begin.timeMs)
      time.pass(500)
      expect(clock.nowMs()).toBe(begin.timeMs + 1_800_000)
      expect(await clock.mineNow()).toEqual({ number: begin.number + 1, timeMs: begin.timeMs + 1_800_000 })
      time.pass(0.25)
      expect(clock.nowMs()).toBe(begin.timeMs + 1_800_900)
      expect(await clock.mineNow()).toBeUndefined()
      time.pass(0.25)
      expect(await clock.mineNow()).toMatchObject({ timeMs: begin.timeMs + 1_801_000 })
    })
  })

  it('time that passes while nothing runs is not network time, and what was said before is not said again', async () => {
    const time = wall()
    const { timeMs } = await latest()
    time.pass(1_000_000)
    await withClock({ tickMs: 60_000, wallMs: time.ms }, async clock => expect(clock.nowMs()).toBe(timeMs))
    const notBeforeMs = timeMs + 12_345
    await withClock({ tickMs: 60_000, wallMs: time.ms, notBeforeMs }, async clock =>
      expect(clock.nowMs()).toBe(notBeforeMs),
    )
  })

  it('waits where it is told to, goes on without a leap, and still carries what is sent', async () => {
    const time = wall()
    const begin = await latest()
    let mostMs = begin.timeMs + 10_000
    await withClock({ speed: 1_000, tickMs: 5, wallMs: time.ms, mostMs: () => mostMs }, async clock => {
      time.pass(1_000)
      expect(clock.nowMs()).toBe(begin.timeMs + 10_000)
      await clock.mineNow()
      const before = await latest()
      const account = developmentAccount(0)
      await sendTransaction({ client, account, embedded: true }, { to: TARGET, data: '0x', verb: 'test' })
      expect((await latest()).timeMs).toBe(before.timeMs + 1_000)
      expect(clock.nowMs()).toBe(begin.timeMs + 11_000)
      time.pass(1_000)
      expect(clock.nowMs()).toBe(begin.timeMs + 11_000)
      mostMs = begin.timeMs + 60_000
      expect(clock.nowMs()).toBe(begin.timeMs + 11_000)
      time.pass(2)
      expect(clock.nowMs()).toBe(begin.timeMs + 13_000)
    })
  })

  it('ticks by itself: a waiting transaction at once, an empty block now and then, times strictly rising', async () => {
    const begin = await latest()
    await withClock({ speed: 1_000, tickMs: 5, idleMs: 60_000 }, async () => {
      const account = developmentAccount(0)
      const to = toAddress(developmentAccount(1).address)
      const sent = await sendTransaction(
        { client, account, embedded: true },
        { to, data: '0x', verb: 'nothing' },
      )
      expect(sent.block).toBe(begin.number + 1)
      await sleep(50)
      expect((await latest()).number).toBe(begin.number + 1)
    })
    await withClock({ speed: 1_000, tickMs: 1, idleMs: 5 }, () =>
      until(async () => (await latest()).number > begin.number + 5),
    )
    const { number } = await latest()
    const times: bigint[] = []
    for (let block = 0; block <= number; block++)
      times.push((await client.getBlock({ blockNumber: BigInt(block) })).timestamp)
    expect(times.every((time, index) => index === 0 || time > times[index - 1]!)).toBe(true)
  })

  it('stands still while paused, and mines nothing during exclusive work', async () => {
    await withClock({ speed: 1_000, tickMs: 1, idleMs: 1 }, async clock => {
      await clock.exclusively(async () => {
        const { number } = await latest()
        await sleep(50)
        expect((await latest()).number).toBe(number)
      })
      clock.pause()
      const { number } = await clock.exclusively(latest)
      const now = clock.nowMs()
      await sleep(30)
      expect(clock.nowMs()).toBe(now)
      expect((await latest()).number).toBe(number)
      clock.resume()
      await until(async () => (await latest()).number > number)
      expect(clock.nowMs()).toBeGreaterThan(now)
    })
    const stopped = await latest()
    await sleep(30)
    expect(await latest()).toEqual(stopped)
  })

  it('tells of every tick that failed, and goes on', async () => {
    const other = await startAnvil({ genesisMs: GENESIS_MS })
    const errors: ChainError[] = []
    const clock = await startChainClock({
      rpcUrl: other.url,
      tickMs: 1,
      idleMs: 1,
      onError: error => errors.push(error),
    })
    await other.stop()
    await until(async () => errors.length > 2)
    await clock.stop()
    expect(errors[0]).toMatchObject({ code: 'rpc_down', retryable: true })
  })

  it('refuses a speed that is none', async () => {
    for (const speed of [0, -1, Number.NaN])
      await expect(startChainClock({ rpcUrl: anvil.url, speed })).rejects.toThrow(RangeError)
  })
})

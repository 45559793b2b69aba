/**
 * As chaos.test.ts, for a minute and more, and from the very first connection on: launch, registration and deposits are cut as
 * well. Then each kind of process is killed or stands still for a while. `npm run test:long`.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pause } from '../links/pause.ts'
import { type Chaos, LINKS, lostOf, startChaos, untilAll } from './testing/chaos.ts'

const MINUTE_MS = 60_000
const [CUT_MS, LEAST_CUTS, LEAST_EPOCHS] = [75_000, 10, 5]
/** Of the chain: longer than its clients wait for an answer. */
const STILL_MS = 15_000

describe.each([11, 12, 13])('cut from the start, seed %i', { timeout: 10 * MINUTE_MS }, seed => {
  let chaos: Chaos
  const spared: number[] = []
  beforeAll(async () => {
    chaos = await startChaos({ seed, from: 'the start' })
  }, 5 * MINUTE_MS)
  afterAll(() => chaos?.stop())
  const oneMoreEpoch = async () => {
    const before = chaos.epochs()
    await untilAll(chaos, { 'another epoch settled': () => chaos.epochs() > before }, 5 * MINUTE_MS)
  }

  it('it lives, settles and pays', async () => {
    const until = performance.now() + CUT_MS
    await untilAll(
      chaos,
      {
        'the time is over': () => performance.now() > until,
        [`${LEAST_EPOCHS} epochs settled`]: () => chaos.epochs() >= LEAST_EPOCHS,
        'the first claim was paid': () => /First reward claimed/.test(chaos.network.said()),
        'a browser heard events over many connections': () =>
          chaos.browser.broke > 30 && chaos.browser.events > 0,
        ...Object.fromEntries(
          LINKS.map(kind => [`cut ${kind}`, () => chaos.cuts()[kind] >= LEAST_CUTS] as const),
        ),
      },
      8 * MINUTE_MS,
    )
    expect(lostOf(chaos)).toEqual([])
    expect(chaos.network.said()).not.toMatch(/is started again|cannot go on/)
  })

  it('its chain stands still for a while, is killed, and is killed again, while links go on breaking', async () => {
    process.kill(chaos.chainPid(), 'SIGSTOP')
    await pause(STILL_MS)
    process.kill(chaos.chainPid(), 'SIGCONT')
    await oneMoreEpoch()
    for (const times of [1, 2]) {
      const killed = chaos.chainPid()
      spared.push(killed)
      process.kill(killed, 'SIGKILL')
      await untilAll(
        chaos,
        {
          'the chain runs again': () =>
            chaos.network.said().match(/The embedded chain runs again/g)?.length === times,
        },
        2 * MINUTE_MS,
      )
      await oneMoreEpoch()
    }
    expect(lostOf(chaos, spared)).toEqual([])
  })

  it('a device that is killed is started again, and nobody else ends with it', async () => {
    const devices = chaos.pids.filter(pid => pid !== chaos.network.pid && !spared.includes(pid))
    const killed = devices[seed % devices.length]!
    spared.push(killed)
    process.kill(killed, 'SIGKILL')
    await chaos.network.until(/ended \(SIGKILL\) and is started again/)
    chaos.calm()
    await oneMoreEpoch()
    expect(lostOf(chaos, spared)).toEqual([])
    const audit = await chaos.cairn('audit', '--all')
    expect(audit.stdout).toMatch(/exactly what the evidence says/)
  })
})

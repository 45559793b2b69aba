/** `cairn up` on links that break all the time, and on a chain that is killed. The longer one is chaos.long.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chaos, LINKS, lostOf, startChaos, untilAll } from './testing/chaos.ts'
import { leftOf } from './testing/processes.ts'

const MINUTE_MS = 60_000
const [CUT_MS, LEAST_CUTS, LEAST_EPOCHS] = [20_000, 3, 2]
let chaos: Chaos

beforeAll(async () => {
  chaos = await startChaos({ seed: 1, from: 'its beginning' })
}, 5 * MINUTE_MS)
afterAll(() => chaos?.stop())

describe('a network whose connections are cut at random', { timeout: 5 * MINUTE_MS }, () => {
  it('lives, settles and pays; every process is the one that it was', async () => {
    const until = performance.now() + CUT_MS
    const { network, browser } = chaos
    await untilAll(
      chaos,
      {
        'the time is over': () => performance.now() > until,
        [`${LEAST_EPOCHS} epochs settled`]: () => chaos.epochs() >= LEAST_EPOCHS,
        'the first claim was paid': () => /First reward claimed/.test(network.said()),
        'a browser heard events over several connections': () => browser.broke > 5 && browser.events > 0,
        ...Object.fromEntries(
          LINKS.map(kind => [`cut ${kind}`, () => chaos.cuts()[kind] >= LEAST_CUTS] as const),
        ),
      },
      4 * MINUTE_MS,
    )
    expect(lostOf(chaos)).toEqual([])
    expect(network.said()).not.toMatch(/is started again|cannot go on/)
  })

  it('goes on when its chain is killed, and says so once each way', async () => {
    chaos.calm()
    const killed = chaos.chainPid()
    process.kill(killed, 'SIGKILL')
    const { network } = chaos
    await network.until(/The embedded chain has ended[\s\S]*The embedded chain runs again/, 2 * MINUTE_MS)
    const before = chaos.epochs()
    await untilAll(chaos, { 'another epoch settled': () => chaos.epochs() > before }, 4 * MINUTE_MS)
    expect(network.said().match(/The embedded chain has ended/g)).toHaveLength(1)
    expect(lostOf(chaos, [killed])).toEqual([])
  })

  it('every epoch is what the evidence says, and everything ends in order', async () => {
    const audit = await chaos.cairn('audit', '--all')
    expect(audit.stdout).toMatch(/exactly what the evidence says/)
    expect(audit.code).toBe(0)
    const { network, pids } = chaos
    network.child.kill('SIGINT')
    const { code, stdout } = await network.ended
    expect([code, stdout]).toEqual([0, expect.stringContaining('Everything is stopped')])
    expect(await leftOf(pids)).toEqual([])
  })
})

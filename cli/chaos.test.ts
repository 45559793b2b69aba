/** `cairn up` on links that break all the time, and with each of its processes killed. More of it is chaos.long.ts. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chaos, LINKS, lostOf, startChaos, untilAll } from './testing/chaos.ts'
import { untilCredited } from './testing/outcome.ts'
import { descendantsOf, leftOf } from './testing/processes.ts'

const MINUTE_MS = 60_000
/** With the kills and the way back to what is due, two minutes of it. */
const [CUT_MS, LEAST_CUTS, LEAST_EPOCHS] = [75_000, 10, 4]
let chaos: Chaos

beforeAll(async () => {
  chaos = await startChaos({ seed: 1, from: 'its beginning' })
}, 10 * MINUTE_MS)
afterAll(() => chaos?.stop())

describe('a network whose connections are cut at random', { timeout: 20 * MINUTE_MS }, () => {
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
      10 * MINUTE_MS,
    )
    expect(lostOf(chaos)).toEqual([])
    expect(network.said()).not.toMatch(/is started again|cannot go on/)
  })

  it('goes on when each of its processes is killed, and says so once each way', async () => {
    chaos.calm()
    const { network } = chaos
    const victims = ['chain', 'oracle-3', 'meters', 'storage']
    const killed = victims.map(name => chaos.pidOf(name)!)
    for (const pid of killed) process.kill(pid, 'SIGKILL')
    const both = (name: string) =>
      name === 'chain'
        ? [/The embedded chain has ended/g, /The embedded chain runs again/g]
        : [new RegExp(`${name} ended \\(SIGKILL\\)`, 'g'), new RegExp(`${name} runs again`, 'g')]
    const said = (pattern: RegExp) => network.said().match(pattern)?.length ?? 0
    await untilAll(
      chaos,
      Object.fromEntries(
        victims.map(name => [`${name} runs again`, () => said(both(name)[1]!) > 0] as const),
      ),
      5 * MINUTE_MS,
    )
    const before = chaos.epochs()
    await untilAll(chaos, { 'two epochs more settled': () => chaos.epochs() > before + 1 }, 10 * MINUTE_MS)
    expect(victims.flatMap(both).map(said)).toEqual(victims.flatMap(() => [1, 1]))
    expect(lostOf(chaos, killed)).toEqual([])
  })

  it('every home is credited what its recording says, to the watt-hour', async () => {
    const { hours, due } = await untilCredited(chaos)
    expect(hours).toBe(due)
  })

  it('every epoch is what the evidence says, and everything ends in order', async () => {
    const audit = await chaos.cairn('audit', '--all')
    expect(audit.stdout).toMatch(/exactly what the evidence says/)
    expect(audit.code).toBe(0)
    const { network } = chaos
    const pids = descendantsOf(network.pid)
    network.child.kill('SIGINT')
    const { code, stdout } = await network.ended
    expect([code, stdout]).toEqual([0, expect.stringContaining('Everything is stopped')])
    expect(await leftOf(pids)).toEqual([])
  })
})

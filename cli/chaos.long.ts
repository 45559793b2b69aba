/**
 * As chaos.test.ts, for ten minutes and from the very first connection on: launch, registration and deposits are cut as well.
 * Then one misfortune follows another: any process is killed, stands still for a minute, finds its disk full; the machine's
 * clock jumps. In the end everybody has what an undisturbed network gives. `npm run test:long`.
 */
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pause } from '../links/pause.ts'
import { createRandom } from '../sim/random.ts'
import { type Chaos, LINKS, startChaos, untilAll } from './testing/chaos.ts'
import { honestDisksAccused, untilCredited } from './testing/outcome.ts'

const MINUTE_MS = 60_000
const [CUT_MS, LEAST_CUTS, LEAST_EPOCHS] = [75_000, 10, 5]
const CHAOS_MS = 8 * MINUTE_MS
/** Longer than anybody waits for an answer. */
const STILL_MS = MINUTE_MS
const FULL_MS = 10_000
const PROCESSES = ['chain', 'oracle-1', 'oracle-2', 'oracle-3', 'oracle-4', 'meters', 'storage'] as const
const HOUR_MS = 3_600_000

describe.each([11])('cut from the start, seed %i', { timeout: 20 * MINUTE_MS }, seed => {
  const random = createRandom(seed)
  let chaos: Chaos
  beforeAll(async () => {
    chaos = await startChaos({ seed, from: 'the start' })
  }, 5 * MINUTE_MS)
  afterAll(() => chaos?.stop())
  const oneMoreEpoch = async (after: string) => {
    const before = chaos.epochs()
    await untilAll(
      chaos,
      { [`an epoch settled after ${after}`]: () => chaos.epochs() > before },
      5 * MINUTE_MS,
    )
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
    expect(chaos.network.said()).not.toMatch(/is started again|cannot go on/)
  })

  const misfortunes: Readonly<Record<string, (pid: number) => Promise<void>>> = {
    'it was killed': async pid => void process.kill(pid, 'SIGKILL'),
    'it stood still': async pid => {
      process.kill(pid, 'SIGSTOP')
      await pause(STILL_MS)
      process.kill(pid, 'SIGCONT')
    },
    'its disk was full': async pid => {
      const limit = (bytes: string) =>
        execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`], { stdio: 'pipe' })
      limit('1')
      await pause(FULL_MS)
      limit('unlimited')
    },
    'the clock jumped': async () => chaos.setClock(random.between(-HOUR_MS, HOUR_MS)),
  }

  it('whatever happens to any process of it, it goes on', async () => {
    const kinds = Object.keys(misfortunes)
    const until = performance.now() + CHAOS_MS
    for (let round = 0; performance.now() < until; round++) {
      const kind = kinds[round % kinds.length]!
      const name = random.pick(PROCESSES)!
      const pid = chaos.pidOf(name)
      // It is being started again.
      if (pid !== undefined) await misfortunes[kind]!(pid).catch(passIfGone)
      await oneMoreEpoch(`${name}: ${kind}`)
    }
    chaos.calm()
    await oneMoreEpoch('all calmed down')
  })

  it('every home has what its recording says, nobody honest was accused, every epoch is what the evidence says', async () => {
    await oneMoreEpoch('all calmed down')
    const { hours, due } = await untilCredited(chaos)
    expect(hours).toBe(due)
    expect(honestDisksAccused(chaos.network.said())).toEqual([])
    const audit = await chaos.cairn('audit', '--all')
    expect(audit.stdout).toMatch(/exactly what the evidence says/)
  })
})

/** A process that ended meanwhile cannot be harmed any more. */
function passIfGone(error: unknown): void {
  const { code, message } = error as NodeJS.ErrnoException
  if (code !== 'ESRCH' && !/No such process/.test(message)) throw error
}

/**
 * `cairn up` whose processes get what others leave over: all of it at the lowest priority, with two endless loops a core beside
 * it. Views that are far too short for it come to nothing until one is long enough. `npm run test:long`.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Chaos, startChaos, untilAll } from './testing/chaos.ts'
import { honestDisksAccused, untilCredited } from './testing/outcome.ts'
import { descendantsOf } from './testing/processes.ts'

const MINUTE_MS = 60_000
const SLOW_EPOCHS = 3
let chaos: Chaos
const loops: ChildProcess[] = []

beforeAll(async () => {
  chaos = await startChaos({ seed: 1, from: 'its beginning' })
  chaos.calm()
  await untilAll(chaos, { 'two epochs settled': () => chaos.epochs() >= 2 }, 5 * MINUTE_MS)
}, 10 * MINUTE_MS)
afterAll(async () => {
  endLoops()
  await chaos?.stop()
})

const endLoops = () => {
  for (const loop of loops.splice(0)) loop.kill('SIGKILL')
}

describe('a network that its computers are far too slow for', { timeout: 60 * MINUTE_MS }, () => {
  it('settles all the same, each epoch in the first view that is long enough', async () => {
    const pids = [chaos.network.pid, ...descendantsOf(chaos.network.pid)]
    execFileSync('renice', ['-n', '19', '-p', ...pids.map(String)], { stdio: 'pipe' })
    for (let index = 0; index < 2 * availableParallelism(); index++)
      loops.push(spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }))
    const before = chaos.epochs()
    await untilAll(
      chaos,
      { [`${SLOW_EPOCHS} epochs more settled`]: () => chaos.epochs() >= before + SLOW_EPOCHS },
      50 * MINUTE_MS,
    )
    const views = await Promise.all(
      Array.from({ length: SLOW_EPOCHS }, (_, index) => viewNumberOf(before + index)),
    )
    console.log(`views that came to nothing: ${views.join(', ')}`)
    expect(Math.max(...views)).toBeGreaterThan(0)
    endLoops()
    await untilAll(
      chaos,
      { 'two epochs more at full speed': () => chaos.epochs() >= before + SLOW_EPOCHS + 2 },
      10 * MINUTE_MS,
    )
  })

  it('credited every home to the watt-hour, and accused nobody honest', async () => {
    const { hours, due } = await untilCredited(chaos)
    expect(hours).toBe(due)
    expect(honestDisksAccused(chaos.network.said())).toEqual([])
    expect(chaos.network.said()).not.toMatch(/is started again|cannot go on/)
    const audit = await chaos.cairn('audit', '--all')
    expect(audit.stdout).toMatch(/exactly what the evidence says/)
  })
})

/** How many proposers had their turn in vain before the one whose header was settled. */
async function viewNumberOf(epoch: number): Promise<number> {
  const { nodeUrl } = JSON.parse(readFileSync(join(chaos.data, 'running.json'), 'utf8')) as {
    nodeUrl: string
  }
  const answer = await fetch(`${nodeUrl}/v1/epochs/${epoch}`)
  const { header } = (await answer.json()) as { header: { viewNumber: number } }
  return header.viewNumber
}

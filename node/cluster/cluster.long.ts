/** For minutes: processes of an oracle in many are killed and paused at random, by a printed seed, under load, and the database too. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import {
  type ClusterProcess,
  type ClusterRig,
  startClusterRig,
  untilSettled,
} from '../testing/cluster-rig.ts'
import { until } from '../testing/start-test-node.ts'

let rig: ClusterRig
afterEach(() => rig?.stop())

const ROUNDS = Number(process.env['CLUSTER_ROUNDS'] ?? 30)
const PROCESSES = [
  ['intake', '1'],
  ['intake', '2'],
  ['verifier', '1'],
  ['verifier', '2'],
  ['node', 'a'],
  ['node', 'b'],
] as const

it('loses nothing that it acknowledged, round after round', async () => {
  const seed = Number(process.env['CLUSTER_SEED'] ?? Date.now() % 1_000_000)
  console.log(`CLUSTER_SEED=${seed}`)
  const random = mulberry(seed)
  rig = await startClusterRig({ devices: 8, speed: 900, leaseMs: 1_000 })
  const start = (at: number) => rig.start(PROCESSES[at]![0], PROCESSES[at]![1])
  const running: (ClusterProcess | undefined)[] = PROCESSES.map((_, at) => start(at))
  await until('intake is up', () => running[0]!.url)
  const loading = new AbortController()
  const load = rig.load(loading.signal)
  for (let round = 0; round < ROUNDS; round++) {
    const at = Math.floor(random() * (PROCESSES.length + 1))
    const before = rig.receipts.size
    if (at === PROCESSES.length) {
      rig.server.kill()
      await sleep(random() * 500)
      rig.server.start()
    } else if (random() < 0.4) {
      running[at]!.signal('SIGSTOP')
      await sleep(500 + random() * 1_500)
      running[at]!.signal('SIGCONT')
    } else {
      running[at]!.signal('SIGKILL')
      await running[at]!.ended
      running[at] = start(at)
    }
    // One that found out that another took over has ended, and is started again, as systemd does.
    for (const [place, one] of running.entries()) {
      const over = await Promise.race([one!.ended, sleep(1)])
      if (over !== undefined) running[place] = start(place)
    }
    await until('more is acknowledged', () => rig.receipts.size > before + 5)
  }
  loading.abort()
  await load
  expect(rig.waiting).toBe(0)
  const nodeUrl = await Promise.race(running.filter(one => one?.role === 'node').map(one => one!.url))
  expect(await untilSettled(rig, nodeUrl)).toEqual([])
  expect(rig.receipts.size).toBeGreaterThan(ROUNDS * 5)
})

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

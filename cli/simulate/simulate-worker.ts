/** Runs of an economy on a thread of its own: it says when it is there, and answers each run with its rows, or with why there are none. */
import { parentPort, workerData } from 'node:worker_threads'
import { stopWhenTold } from '../../links/stop-thread.ts'
import { packRows } from '../../sim/economy/pack-rows.ts'
import { type Planned, runOne } from '../../sim/economy/sweep.ts'
import { scenarioOf, type ToldScenario } from '../../sim/economy/told-scenario.ts'
import type { FromThread } from './run-many.ts'

stopWhenTold()
const port = parentPort!
const scenarios = (workerData as readonly ToldScenario[]).map(scenarioOf)

port.on('message', (planned: Planned) => {
  try {
    const rows = packRows(runOne(scenarios, planned).rows)
    port.postMessage({ rows } satisfies FromThread, [rows.buffer])
  } catch (error) {
    port.postMessage({ why: error instanceof Error ? error.message : String(error) } satisfies FromThread)
  }
})
port.postMessage({ isThere: true } satisfies FromThread)

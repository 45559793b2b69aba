/**
 * A thousand jobs from beginning to end on a real network: a node, a chain, twenty machines and their requester, each with its key, disk and
 * socket, all in this process. Nobody knows any machine yet, which is the dearest that it gets: each job is computed by two, and looked at by a third.
 */
import type { BenchResult } from '../../../bench/measure.ts'
import type { Asked, Rented } from '../messages/requester-answers.ts'
import { compile } from '../testing/compile.ts'
import { startCompute } from '../testing/start-compute.ts'

const [MACHINES, DEMANDS, INPUTS, MOST_EPOCHS] = [20, 16, 63, 12]
/** A minute has two cores. */
const MOST_SECONDS = 120
const PROGRAM =
  'let s: u64 = 7; for (let i = 0; i < bytes; i++) s = s * 31 + load<u8>(at + i); let p = heap.alloc(8); store<u64>(p, s); return give(p, 8)'

export async function benchJobs(): Promise<BenchResult> {
  const net = await startCompute(MACHINES, {}, { slots: 64, everyMs: 500 })
  try {
    await net.nextEpoch()
    const bytes = async (body: Uint8Array) => {
      const response = await net.ask('/-/blobs', { method: 'POST', body: new Uint8Array(body) })
      return ((await response.json()) as { readonly id: string }).id
    }
    const module = await bytes(await compile(PROGRAM))
    const demands: string[] = []
    const began = process.cpuUsage()
    for (let demand = 0; demand < DEMANDS; demand++) {
      const inputs: string[] = []
      for (let at = 0; at < INPUTS; at++) inputs.push(await bytes(new Uint8Array([demand, at])))
      const terms = { fuel: 10_000, pages: 16, start: '0', perGiga: '1000000', confidence: 900_000 }
      const times = { withinMs: 6 * 3_600_000, lastsMs: 48 * 3_600_000 }
      const body = JSON.stringify({ module, inputs, ...terms, ...times })
      const response = await net.ask('/-/jobs', { method: 'POST', body })
      if (response.status !== 201) throw new Error(`jobs are not taken: ${response.status}`)
      demands.push(((await response.json()) as Asked).demand)
    }
    for (let epoch = 0; epoch < MOST_EPOCHS && (await waiting(net, demands)) > 0; epoch++) {
      await net.nextEpoch()
      await net.idle()
    }
    const left = await waiting(net, demands)
    if (left > 0) throw new Error(`${left} jobs are not done after ${MOST_EPOCHS} epochs`)
    const { user, system } = process.cpuUsage(began)
    const value = (user + system) / 1e6
    const jobs = DEMANDS * INPUTS
    const measurement = {
      name: `${jobs} jobs on ${MACHINES} machines, to the end`,
      unit: 's of CPU',
      value,
      rounds: [value],
    }
    const ratio = (MOST_SECONDS / value) * (jobs / 1_000)
    const claim = 'a thousand jobs a minute on two cores, machines and node together: how often'
    return {
      title: 'Compute: jobs from beginning to end',
      measurements: [measurement],
      ratios: [{ claim, ratio, floor: 'at least 1', kept: ratio >= 1 }],
    }
  } finally {
    await net.stop()
  }
}

/** Of what was asked for, those whose results are not here. */
async function waiting(
  { ask }: Awaited<ReturnType<typeof startCompute>>,
  demands: readonly string[],
): Promise<number> {
  let left = 0
  for (const demand of demands) {
    const jobs = (await (await ask(`/-/jobs/${demand}`)).json()) as readonly Rented[]
    left += jobs.filter(({ isHere, outcome }) => !isHere || outcome !== 'done').length
  }
  return left
}

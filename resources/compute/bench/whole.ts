/**
 * Jobs as they really go: twenty agents with keys, disks, sockets and threads of their own, a requester, a node and a chain, all on this machine;
 * a program that does next to nothing. What is counted is the CPU of all but the chain, from when jobs are asked until the last is paid; with it
 * how often each agent looks by itself, so a machine that is busy with something else, and takes long, shows more.
 */
import { type BenchResult, median, type Ratio } from '../../../bench/measure.ts'
import { compile } from '../testing/compile.ts'
import { startCompute } from '../testing/start-compute.ts'

const [MACHINES, DEMANDS, INPUTS] = [20, 4, 63]
/** Of CPU, in a minute of two cores. */
const [SECONDS, WANTED] = [120, 1_000]
const TRIVIAL = 'let p = heap.alloc(1); store<u8>(p, load<u8>(at) + 1); return give(p, 1)'
const HOUR_MS = 3_600_000

export async function benchWhole(): Promise<BenchResult> {
  // As the driver looks by itself: each second.
  const net = await startCompute(
    MACHINES,
    {},
    { everyMs: 1_000, slots: 32 },
    { kind: 'compute-requester', everyMs: 1_000 },
  )
  try {
    const post = async (path: string, body: string | Uint8Array<ArrayBuffer>) =>
      (await (await net.ask(path, { method: 'POST', body })).json()) as Readonly<Record<string, string>>
    const blob = async (bytes: Uint8Array) => (await post('/-/blobs', new Uint8Array(bytes)))['id']!
    const module = await blob(await compile(TRIVIAL))
    const inputs = await Promise.all(Array.from({ length: INPUTS }, (_, at) => blob(Uint8Array.of(at))))
    const began = process.cpuUsage()
    const terms = { fuel: 100_000, pages: 16, start: '0', perGiga: '1000000', confidence: 900_000 }
    const asked = { module, inputs, ...terms, withinMs: 12 * HOUR_MS, lastsMs: 48 * HOUR_MS }
    const demands: string[] = []
    for (let at = 0; at < DEMANDS; at++)
      demands.push((await post('/-/jobs', JSON.stringify(asked)))['demand']!)
    const jobs = DEMANDS * INPUTS
    const done = await paidIn(net, demands)
    const { user, system } = process.cpuUsage(began)
    const value = (user + system) / 1e6
    const ratio = (SECONDS / value) * (jobs / WANTED)
    const claim = `${WANTED} jobs a minute over ${MACHINES} machines on two cores, nothing to compute: how often it could be done`
    const floor: Ratio = { claim, ratio, floor: 'at least 1', kept: ratio >= 1 && done === jobs }
    const name = `${done} of ${jobs} jobs asked, computed twice or more, brought, opened and paid`
    return {
      title: 'Compute: jobs as they really go',
      measurements: [{ name, unit: 's of CPU', value: median([value]), rounds: [value] }],
      ratios: [floor],
    }
  } finally {
    await net.stop()
  }
}

/** @returns how many jobs are done and paid */
async function paidIn(
  net: Awaited<ReturnType<typeof startCompute>>,
  demands: readonly string[],
): Promise<number> {
  const all = async () => {
    const lists = await Promise.all(
      demands.map(async one => (await (await net.ask(`/-/jobs/${one}`)).json()) as { stage: string }[]),
    )
    return lists.flat()
  }
  for (let epochs = 0; epochs < 12; epochs++) {
    await net.nextEpoch()
    await net.idle()
    const jobs = await all()
    if (jobs.every(({ stage }) => stage === 'done' || stage === 'over')) break
  }
  return (await all()).filter(({ stage }) => stage === 'done').length
}

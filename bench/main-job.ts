/**
 * What `npm start` takes, all its processes together: chain, four oracles, meters, stations and disks. It is started as a user
 * starts it, from what was built, in a folder of its own; after its first claim it is left alone for a while and watched.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { descendantsOf } from '../cli/testing/processes.ts'
import { startCairn } from '../cli/testing/run-cairn.ts'
import { type BenchResult, createVerifyCpu, type Measurement, median, type Ratio } from './measure.ts'
import { cpuOf, memoryOf } from './process-use.ts'

const CHECKED = 1_000
const SETTLING_IN_MS = 10_000
const MINUTE_MS = 60_000
/** How often the event loops are asked how late they are. */
const LOOK_MS = 2_000
/** What was asked of it, on two quiet cores. */
const [FIRST_CLAIM_S, MEMORY_GB, CPU_PERCENT, IDLE_PERCENT, MESSAGE_V, LAG_MS, EPOCHS] = [
  15, 1.5, 120, 25, 30, 50, 14,
]
interface Watched {
  /** From its start until it said what was waited for. */
  readonly afterS: number
  readonly cpuMs: number
  readonly wallMs: number
  readonly bytes: number
  readonly epochs: number
  readonly messages: number
  readonly lagMs: readonly number[]
  readonly verifyMs: number
}

/** Of what the node answers, what is looked at here. */
interface Health {
  readonly settled: number
  readonly loopLagMs: number
}
interface EpochSeen {
  readonly report?: { readonly accepted: number }
}

export async function benchMainJob(): Promise<BenchResult> {
  const usual = await watch([], /First reward claimed/)
  // Devices have signed by then: the archive's files are with its disks.
  const idle = await watch(['--speed', '1'], /stores weather/)
  const [percent, idlePercent] = [usual, idle].map(({ cpuMs, wallMs }) => (100 * cpuMs) / wallMs) as [
    number,
    number,
  ]
  const messageV = usual.cpuMs / usual.messages / usual.verifyMs
  const [lag, gigabytes] = [median(usual.lagMs), usual.bytes / 1e9]
  const perMinute = (usual.epochs * MINUTE_MS) / usual.wallMs
  return {
    title: '`npm start`, all processes',
    measurements: [
      row('from its start to the first claim', usual.afterS, 's'),
      row('epochs settled', perMinute, 'a minute'),
      row('CPU at the usual speed', percent, '% of one core'),
      row('CPU with network time at 1 ×', idlePercent, '% of one core'),
      row('CPU an epoch', usual.cpuMs / usual.epochs / usual.verifyMs, 'V'),
      row('CPU a message, with all that an epoch takes', messageV, 'V'),
      row('memory', gigabytes, 'GB'),
      {
        name: 'event loop of the node, late in 1 of 100 moments',
        value: lag,
        unit: 'ms',
        rounds: usual.lagMs,
      },
      row('OpenSSL: a P-256 signature checked (V)', usual.verifyMs, 'ms of CPU'),
    ],
    ratios: [
      atMost(usual.afterS, FIRST_CLAIM_S, 's until the first claim'),
      atLeast(perMinute, EPOCHS, 'epochs a minute'),
      atMost(percent, CPU_PERCENT, '% of a core at the usual speed'),
      atMost(idlePercent, IDLE_PERCENT, '% of a core at 1 ×'),
      atMost(messageV, MESSAGE_V, 'V a message'),
      atMost(gigabytes, MEMORY_GB, 'GB'),
      atMost(lag, LAG_MS, 'ms that the event loop may be late'),
    ],
  }
}

const row = (name: string, value: number, unit: string): Measurement => ({
  name,
  value,
  unit,
  rounds: [value],
})

function atMost(value: number, limit: number, what: string): Ratio {
  return { claim: `of the ${limit} ${what}`, ratio: value / limit, floor: '≤ 1', kept: value <= limit }
}

function atLeast(value: number, limit: number, what: string): Ratio {
  return { claim: `of the ${limit} ${what}`, ratio: value / limit, floor: '≥ 1', kept: value >= limit }
}

/** It, started with these arguments and watched for a minute, from ten seconds after it has said something on. */
async function watch(args: readonly string[], from: RegExp): Promise<Watched> {
  const verify = await createVerifyCpu(CHECKED)
  const data = mkdtempSync(join(tmpdir(), 'cairn-main-job-'))
  const startedMs = performance.now()
  const network = startCairn(['up', '--data', data, ...args])
  try {
    const [, url = ''] = await network.until(/(http:\/\/[\w.:]+)/)
    await network.until(from)
    const afterS = (performance.now() - startedMs) / 1000
    await sleep(SETTLING_IN_MS)
    return { afterS, ...(await aMinuteOf(network.pid, url)), verifyMs: await verify() }
  } finally {
    network.child.kill('SIGINT')
    await network.ended
    rmSync(data, { recursive: true })
  }
}

async function aMinuteOf(pid: number, url: string): Promise<Omit<Watched, 'afterS' | 'verifyMs'>> {
  const get = async <T>(path: string): Promise<T> => (await (await fetch(url + path)).json()) as T
  const newest = async () => (await get<Health>('/healthz')).settled
  const [sinceMs, first, before] = [performance.now(), await newest(), cpuOf([pid, ...descendantsOf(pid)])]
  const lagMs: number[] = []
  while (performance.now() - sinceMs < MINUTE_MS) {
    await sleep(LOOK_MS)
    lagMs.push((await get<Health>('/healthz')).loopLagMs)
  }
  const pids = [pid, ...descendantsOf(pid)]
  const [cpuMs, wallMs, last] = [cpuOf(pids) - before, performance.now() - sinceMs, await newest()]
  const settled =
    last > first ? await get<readonly EpochSeen[]>(`/v1/epochs?limit=${last - first}&before=${last + 1}`) : []
  const messages = settled.reduce((sum, { report }) => sum + (report?.accepted ?? 0), 0)
  return { cpuMs, wallMs, bytes: memoryOf(pids), epochs: last - first, messages, lagMs }
}

/**
 * An epoch at scale: from a bundle's parts to the header, as a node computes it. Each size runs in a process of its own, on files that
 * another has made (scale-world.ts), and says what CPU time it took, all its threads together, and what memory at most.
 *
 * `node bench/scale.ts SIZE [uptime|energy] [EPOCHS] [THREADS]` measures one size and prints each epoch as JSON; 0 threads is all in one.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readWith } from '../kernel/bundle/read-parts.ts'
import { streamEvidence } from '../kernel/bundle/stream-evidence.ts'
import type { KernelState, SettledEpoch } from '../kernel/epoch.ts'
import { genesisState } from '../kernel/genesis.ts'
import { rulesHash } from '../kernel/rules.ts'
import { type PartsInput, settleParts, settlePartsWith } from '../kernel/settle-parts.ts'
import { useFastCrypto } from '../keys/fast-crypto.ts'
import { createVerifiedMemory, type VerifiedMemory } from '../node/intake/verified-memory.ts'
import { settleInThreads } from '../node/settle/parts/part-pool.ts'
import type { BenchResult, Measurement } from './measure.ts'
import {
  isResource,
  makeFacts,
  networkOf,
  READINGS,
  readPartFile,
  readParts,
  rememberPart,
  type ScaleParts,
  type ScaleResource,
  writeWorld,
} from './scale-world.ts'

/** What an epoch of one size took. */
export interface ScaleFigures {
  readonly devices: number
  readonly epoch: number
  readonly cpuMs: number
  /** By the clock: of use where nothing else runs. */
  readonly tookMs: number
  readonly mib: number
  /** Of it, what devices, the prior state and what intake remembers take before anything is settled. */
  readonly factsMib: number
  readonly accepted: number
  readonly root: string
}

const MIB = 2 ** 20
const HEAP_MIB = 12_000
/** Parts are computed in so many beside each other, as a node with two cores does. */
const THREADS = 2

export function benchScale(name: ScaleResource, sizes: readonly number[]): BenchResult {
  const figures = sizes.map(size => measureAlone(name, size, 1, THREADS)[0]!)
  const rows = figures.flatMap(({ devices, cpuMs, mib, factsMib }): Measurement[] => {
    const of = `${devices.toLocaleString('en')} devices of ${name}, ${(devices * READINGS).toLocaleString('en')} readings`
    return [
      { name: `settled in parts: ${of}`, unit: 'ms of CPU, all threads', value: cpuMs, rounds: [cpuMs] },
      { name: `settled in parts: ${of}`, unit: 'MiB at most', value: mib, rounds: [mib] },
      { name: `of that the facts alone: ${of}`, unit: 'MiB', value: factsMib, rounds: [factsMib] },
    ]
  })
  const [first, last] = [figures[0]!, figures.at(-1)!]
  const ratio = last.cpuMs / last.devices / (first.cpuMs / first.devices)
  return {
    title: `An epoch at scale: ${name}`,
    measurements: rows,
    ratios: [
      {
        claim: `times the CPU of a device at ${first.devices.toLocaleString('en')}, at ${last.devices.toLocaleString('en')}`,
        ratio,
        floor: '≤ 1.5',
        kept: ratio <= 1.5,
      },
    ],
  }
}

function measureAlone(
  name: ScaleResource,
  devices: number,
  epochs: number,
  threads: number,
): readonly ScaleFigures[] {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-scale-'))
  const run = (step: string) => {
    const script = fileURLToPath(import.meta.url)
    const args = [`--max-old-space-size=${HEAP_MIB}`, ...process.execArgv, script, step, folder]
    return execFileSync(process.execPath, [...args, ...[devices, name, epochs, threads].map(String)])
  }
  try {
    run('make')
    return JSON.parse(String(run('settle'))) as readonly ScaleFigures[]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Measured {
  readonly size: number
  readonly name: ScaleResource
  readonly epochs: number
  readonly threads: number
}

async function measure(folder: string, measured: Measured): Promise<readonly ScaleFigures[]> {
  const { size, name, epochs } = measured
  const network = networkOf(name)
  let prior: KernelState = genesisState(network)
  const figures: ScaleFigures[] = []
  for (let epoch = 0; epoch < epochs; epoch++) {
    const { entries } = readParts(folder, epoch)
    const verified = createVerifiedMemory(() => false, 2 * size)
    for (const part of entries.keys()) rememberPart(verified, folder, epoch, part)
    const bundle = { epoch, facts: makeFacts(size, name, epoch), ...NO_SEGMENTS }
    const factsMib = process.memoryUsage().rss / MIB
    const [begunCpuMs, begunMs] = [cpuMs(), performance.now()]
    const result = await settle({ folder, epoch, entries, verified, measured }, { network, prior, bundle })
    let accepted = 0
    for (const { verdict } of result.verdicts) if (verdict.accepted) accepted++
    prior = result.state
    const mib = process.resourceUsage().maxRSS / 1024
    const took = { cpuMs: cpuMs() - begunCpuMs, tookMs: performance.now() - begunMs }
    figures.push({ devices: size, epoch, ...took, mib, factsMib, accepted, root: result.state.headerHash })
  }
  return figures
}

interface EpochFiles extends ScaleParts {
  readonly folder: string
  readonly epoch: number
  readonly verified: VerifiedMemory
  readonly measured: Measured
}

async function settle(
  { folder, epoch, entries, verified, measured: { name, threads } }: EpochFiles,
  epochInput: Omit<PartsInput, 'parts'>,
): Promise<SettledEpoch> {
  const input = { ...epochInput, parts: entries.length }
  const limit = Number.MAX_SAFE_INTEGER
  const bytesOf = (part: number) => readPartFile(folder, epoch, part)
  if (threads === 0)
    return settlePartsWith(settleParts(input, verified.verify), part =>
      readWith(streamEvidence([entries[part]!], limit), () => bytesOf(part)),
    )
  const networkModule = new URL(`./scale-network.ts?${name}`, import.meta.url).href
  return settleInThreads(input, {
    threads,
    limit,
    source: { networkModule, rules: rulesHash(input.network.rules) },
    known: verified.share(),
    bytesOf: async part => ({ entries: [entries[part]!], bytes: [bytesOf(part)] }),
  })
}

const NO_SEGMENTS = { segments: [], words: [], openings: [], address: `0x${'be'.repeat(32)}` } as const

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

async function main([step, ...args]: readonly string[]): Promise<void> {
  if (step === 'make' || step === 'settle') {
    const [folder = '', size, name = '', epochs, threads = 0] = args
    if (!isResource(name)) throw new TypeError(`a resource of scale-world.ts is needed, got ${name}`)
    await useFastCrypto()
    if (step === 'make') await writeWorld(folder, { size: Number(size), name, epochs: Number(epochs) })
    else {
      const measured = { size: Number(size), name, epochs: Number(epochs), threads: Number(threads) }
      process.stdout.write(JSON.stringify(await measure(folder, measured)))
    }
    return
  }
  const [name = 'uptime', epochs = '1', threads = THREADS] = args
  if (!isResource(name)) throw new TypeError(`uptime or energy is needed, got ${name}`)
  for (const figures of measureAlone(name, Number(step), Number(epochs), Number(threads)))
    process.stdout.write(`${JSON.stringify(figures)}\n`)
}

if (process.argv[1]?.endsWith('scale.ts') === true) await main(process.argv.slice(2))

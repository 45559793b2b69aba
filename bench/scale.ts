/**
 * An epoch at scale: from a bundle's parts to the header, as a node computes it. Each size runs in a process of its own, on files that
 * another has made (scale-world.ts), and says what CPU time it took, all its threads together, and what memory at most.
 *
 * `node bench/scale.ts SIZE [uptime|energy] [EPOCHS]` measures one size and prints each epoch as JSON.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readWith } from '../kernel/bundle/read-parts.ts'
import { streamEvidence } from '../kernel/bundle/stream-evidence.ts'
import type { KernelState } from '../kernel/epoch.ts'
import { genesisState } from '../kernel/genesis.ts'
import { settleParts, settlePartsWith } from '../kernel/settle-parts.ts'
import { useFastCrypto } from '../keys/fast-crypto.ts'
import { createVerifiedMemory } from '../node/intake/verified-memory.ts'
import type { BenchResult, Measurement } from './measure.ts'
import {
  isResource,
  makeFacts,
  networkOf,
  READINGS,
  readPartFile,
  readParts,
  rememberPart,
  type ScaleResource,
  writeWorld,
} from './scale-world.ts'

/** What an epoch of one size took. */
export interface ScaleFigures {
  readonly devices: number
  readonly epoch: number
  readonly cpuMs: number
  readonly mib: number
  /** Of it, what devices, the prior state and what intake remembers take before anything is settled. */
  readonly factsMib: number
  readonly accepted: number
  readonly root: string
}

const MIB = 2 ** 20
const HEAP_MIB = 12_000

export function benchScale(name: ScaleResource, sizes: readonly number[]): BenchResult {
  const figures = sizes.map(size => measureAlone(name, size, 1)[0]!)
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

function measureAlone(name: ScaleResource, devices: number, epochs: number): readonly ScaleFigures[] {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-scale-'))
  const run = (step: string) => {
    const script = fileURLToPath(import.meta.url)
    const args = [`--max-old-space-size=${HEAP_MIB}`, ...process.execArgv, script, step, folder]
    return execFileSync(process.execPath, [...args, ...[devices, name, epochs].map(String)])
  }
  try {
    run('make')
    return JSON.parse(String(run('settle'))) as readonly ScaleFigures[]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measure(folder: string, size: number, name: ScaleResource, epochs: number): readonly ScaleFigures[] {
  const network = networkOf(name)
  let prior: KernelState = genesisState(network)
  return Array.from({ length: epochs }, (_, epoch) => {
    const { entries } = readParts(folder, epoch)
    const verified = createVerifiedMemory(() => false, 2 * size)
    for (const part of entries.keys()) rememberPart(verified, folder, epoch, part)
    const bundle = { epoch, facts: makeFacts(size, name, epoch), ...NO_SEGMENTS }
    const factsMib = process.memoryUsage().rss / MIB
    const begunMs = cpuMs()
    const reader = settleParts({ network, prior, bundle, parts: entries.length }, verified.verify)
    const result = settlePartsWith(reader, part =>
      readWith(streamEvidence([entries[part]!], Number.MAX_SAFE_INTEGER), () =>
        readPartFile(folder, epoch, part),
      ),
    )
    let accepted = 0
    for (const { verdict } of result.verdicts) if (verdict.accepted) accepted++
    prior = result.state
    const mib = process.resourceUsage().maxRSS / 1024
    const root = result.state.headerHash
    return { devices: size, epoch, cpuMs: cpuMs() - begunMs, mib, factsMib, accepted, root }
  })
}

const NO_SEGMENTS = { segments: [], words: [], openings: [], address: `0x${'be'.repeat(32)}` } as const

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

async function main([step, ...args]: readonly string[]): Promise<void> {
  if (step === 'make' || step === 'settle') {
    const [folder = '', size, name = '', epochs] = args
    if (!isResource(name)) throw new TypeError(`a resource of scale-world.ts is needed, got ${name}`)
    await useFastCrypto()
    if (step === 'make') await writeWorld(folder, { size: Number(size), name, epochs: Number(epochs) })
    else process.stdout.write(JSON.stringify(measure(folder, Number(size), name, Number(epochs))))
    return
  }
  const [name = 'uptime', epochs = '1'] = args
  if (!isResource(name)) throw new TypeError(`uptime or energy is needed, got ${name}`)
  for (const figures of measureAlone(name, Number(step), Number(epochs)))
    process.stdout.write(`${JSON.stringify(figures)}\n`)
}

if (process.argv[1]?.endsWith('scale.ts') === true) await main(process.argv.slice(2))

/** A process that settles in parts, killed where it is told to be and started again until it has come through. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { buildBundle, encodeBundle, writeBundle } from '../../kernel/bundle/bundle.ts'
import type { Bundle, KernelState } from '../../kernel/epoch.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import {
  account,
  depositOf,
  deviceOf,
  factsOf,
  GENESIS_MS,
  HOUR_MS,
  makeSigners,
  say,
  testNetwork,
  verify,
} from '../../kernel/testing/fixtures.ts'
import type { Hash } from '../../protocol/ids.ts'
import { createFolderSnapshots } from '../snapshots.ts'
import type { SettlePlan } from './settle-child.ts'

const network = testNetwork()
/** Some messages each. */
const PART_BYTES = 1_500

export interface KilledWorld {
  /** Of the last epoch, as it is settled whole and by nobody killed. */
  readonly headerHash: Hash
  /**
   * Runs a process to its end, killing it as it says its first, second, … line; where a number is above what it says, it comes through.
   * @returns what it said, each process by itself; the last has come to its end
   */
  run(killAfter: readonly number[]): Promise<readonly (readonly string[])[]>
  remove(): void
}

export async function createKilledWorld(shape: {
  readonly devices: number
  readonly epochs: number
}): Promise<KilledWorld> {
  const bundles = await bundlesOf(shape)
  let prior: KernelState = genesisState(network)
  for (const bundle of bundles) {
    // Its address is that of these parts from here on.
    encodeBundle(bundle, PART_BYTES)
    prior = settleEpoch({ network, prior, bundle }, verify).state
  }
  const folders: string[] = []
  return {
    headerHash: prior.headerHash,
    async run(killAfter) {
      const folder = mkdtempSync(join(tmpdir(), 'cairn-killed-'))
      folders.push(folder)
      await writePlan(folder, bundles)
      const said: (readonly string[])[] = []
      for (const lines of killAfter) said.push(await runOnce(folder, lines))
      said.push(await runOnce(folder, Number.POSITIVE_INFINITY))
      return said
    },
    remove() {
      for (const folder of folders) rmSync(folder, { recursive: true })
    },
  }
}

async function bundlesOf({ devices, epochs }: { readonly devices: number; readonly epochs: number }) {
  const signers = makeSigners(devices)
  const bundles: Bundle[] = []
  for (let epoch = 0; epoch < epochs; epoch++) {
    const said = signers.map((signer, who) => {
      const timeMs = GENESIS_MS + epoch * HOUR_MS + 60_000 + who
      return say({ signer, sequence: epoch, points: (who * 7 + epoch) % 11, timeMs })
    })
    const facts = factsOf(
      signers.map((signer, who) => deviceOf(signer, account(1 + (who % 4)))),
      { deposits: [depositOf(account(1), 500n)] },
    )
    bundles.push(buildBundle({ epoch, facts, evidence: await Promise.all(said) }))
  }
  return bundles
}

async function writePlan(folder: string, bundles: readonly Bundle[]): Promise<void> {
  const snapshots = createFolderSnapshots(folder)
  const manifests: Hash[] = []
  for (const bundle of bundles) {
    const writer = writeBundle(bundle, PART_BYTES)
    let step = writer.next()
    for (; step.done !== true; step = writer.next()) await snapshots.put(step.value.bytes)
    manifests.push(await snapshots.put(step.value.manifest))
  }
  const plan: SettlePlan = { manifests, partBytes: PART_BYTES }
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan))
}

async function runOnce(folder: string, killAfter: number): Promise<readonly string[]> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./settle-child.ts', import.meta.url)), folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const ended = endOf(child)
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (lines.length >= killAfter) child.kill('SIGKILL')
  }
  const how = await ended
  if (how !== 0 && how !== 'SIGKILL') throw new Error(`it ended with ${how}`)
  return lines
}

function endOf(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ?? code))
  })
}

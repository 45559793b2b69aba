/**
 * Settles the bundles that a plan names, epoch after epoch and each in parts, from files and into files; says so as each part is asked
 * for. Whoever kills it starts it again, and it goes on from the last epoch whose files stand. Run as a program: node settle-child.ts FOLDER
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeAtomicallySync } from '../../disk/write-file.ts'
import { openBundle } from '../../kernel/bundle/bundle.ts'
import { fetchWith } from '../../kernel/bundle/read-parts.ts'
import { streamEvidence } from '../../kernel/bundle/stream-evidence.ts'
import type { KernelState } from '../../kernel/epoch.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { settleParts } from '../../kernel/settle-parts.ts'
import { decodeState, encodeState } from '../../kernel/state-codec.ts'
import { testNetwork, verify } from '../../kernel/testing/fixtures.ts'
import { decodeLedger, encodeLedger } from '../../protocol/chain-formats/ledger.ts'
import type { Hash } from '../../protocol/ids.ts'
import { createFolderSnapshots } from '../snapshots.ts'

/** What is to be settled: a manifest an epoch, and of how many bytes its parts are. */
export interface SettlePlan {
  readonly manifests: readonly Hash[]
  readonly partBytes: number
}

interface Done {
  readonly state: Hash
  readonly ledger: Hash
  readonly headerHash: Hash
}

const network = testNetwork()

async function settleAll(folder: string): Promise<void> {
  const { manifests, partBytes } = readJson<SettlePlan>(join(folder, 'plan.json'))
  const done = join(folder, 'done.json')
  const snapshots = createFolderSnapshots(folder)
  const fetch = (hash: Hash) => snapshots.get(hash)
  let prior = await restore(done, fetch)
  for (const manifest of manifests.slice(prior.epoch + 1)) {
    const { evidence, ...bundle } = await fetchWith(openBundle(await fetch(manifest), partBytes), fetch)
    const reader = settleParts({ network, prior, bundle, parts: evidence.length }, verify)
    let step = reader.next()
    while (step.done !== true) {
      say(`part ${step.value} of epoch ${bundle.epoch}`)
      step = reader.next(await fetchWith(streamEvidence(evidence[step.value]!, partBytes), fetch))
    }
    prior = step.value.state
    say(`finished epoch ${bundle.epoch}`)
    const [state, ledger] = [
      await snapshots.put(encodeState(prior)),
      await snapshots.put(encodeLedger(prior.ledger)),
    ]
    say(`kept epoch ${bundle.epoch}`)
    writeAtomicallySync(done, JSON.stringify({ state, ledger, headerHash: prior.headerHash } satisfies Done))
  }
  say(`root ${prior.headerHash}`)
}

async function restore(done: string, fetch: (hash: Hash) => Promise<Uint8Array>): Promise<KernelState> {
  if (!existsSync(done)) return genesisState(network)
  const { state, ledger, headerHash } = readJson<Done>(done)
  return decodeState(await fetch(state), { ledger: decodeLedger(await fetch(ledger)), headerHash })
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8')) as Value
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const [, script, folder] = process.argv
if (script?.endsWith('settle-child.ts') === true && folder !== undefined) await settleAll(folder)

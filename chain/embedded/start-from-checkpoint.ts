/**
 * anvil on the newest checkpoint that is whole and that it accepts; on an empty chain if the folder has none. A folder
 * whose checkpoints are all damaged is an error, never a quiet new chain: money was in it.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ChainError } from '../errors.ts'
import { type Anvil, startAnvil } from './anvil.ts'
import { type LoadedCheckpoint, loadCheckpoints, type RefusedCheckpoint } from './checkpoint.ts'

export interface StartFromCheckpointOptions {
  readonly folder: string
  /** Of a new chain; a chain that goes on keeps its own. */
  readonly genesisMs: number
  readonly port?: number
  readonly onRefused?: (refused: RefusedCheckpoint) => void
}

export interface StartedFromCheckpoint {
  readonly anvil: Anvil
  /** Undefined for a new chain. */
  readonly from?: { readonly generation: number; readonly block: number; readonly timeMs: number }
}

/** anvil reads it once. */
const UNPACKED = 'loading.json'

/** @throws {ChainError} checkpoint_corrupt, checkpoint_failed (the disk), anvil_missing, anvil_failed */
export async function startFromCheckpoint(
  options: StartFromCheckpointOptions,
): Promise<StartedFromCheckpoint> {
  try {
    return await startOnNewest(options)
  } catch (cause) {
    if (cause instanceof ChainError) throw cause
    throw new ChainError('checkpoint_failed', { folder: options.folder, reason: String(cause) }, { cause })
  }
}

async function startOnNewest(options: StartFromCheckpointOptions): Promise<StartedFromCheckpoint> {
  const { folder, genesisMs } = options
  const port = options.port === undefined ? {} : { port: options.port }
  const refused: RefusedCheckpoint[] = []
  const refuse = (one: RefusedCheckpoint) => {
    refused.push(one)
    options.onRefused?.(one)
  }
  for await (const checkpoint of loadCheckpoints(folder, refuse)) {
    const anvil = await startOn(checkpoint, folder, port).catch(error => {
      if (!(error instanceof ChainError) || error.code !== 'anvil_failed') throw error
      refuse({ path: checkpoint.path, reason: String(error.facts['said']) })
    })
    const { generation, block, timeMs } = checkpoint
    if (anvil !== undefined) return { anvil, from: { generation, block, timeMs } }
  }
  if (refused.length > 0) {
    throw new ChainError('checkpoint_corrupt', {
      folder,
      refused: refused.length,
      reason: refused[0]!.reason,
    })
  }
  return { anvil: await startAnvil({ genesisMs, ...port }) }
}

async function startOn(
  { state, genesisMs }: LoadedCheckpoint,
  folder: string,
  port: { readonly port?: number },
): Promise<Anvil> {
  const statePath = join(folder, UNPACKED)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(statePath, state, { mode: 0o600 })
  try {
    return await startAnvil({ genesisMs, statePath, ...port })
  } finally {
    await rm(statePath, { force: true })
  }
}

/**
 * What the embedded chain survives a crash with: its whole state (accounts, blocks, receipts and logs) as anvil dumps
 * it, gzip-compressed, in numbered generations of which the last two are kept.
 *
 * Law: a file is either whole or refused. It is written beside its place, made durable, then renamed; its CRC-32 and its
 * JSON are checked when it is read. The newest whole generation wins, and what was passed over is said with a reason.
 * Generations, not blocks, order the files: a chain that came back from a checkpoint is lower than it was.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { removeLeftovers, writeAtomically } from '../../disk/write-file.ts'
import { ChainError } from '../errors.ts'

export interface Checkpoint {
  readonly path: string
  readonly generation: number
  /** The last block that is in it. */
  readonly block: number
  /** Compressed. */
  readonly bytes: number
}

export interface RefusedCheckpoint {
  readonly path: string
  readonly reason: string
}

export interface LoadedCheckpoint extends Checkpoint {
  /** Of its first block. anvil must be given the very same, or it makes a second first block. */
  readonly genesisMs: number
  /** Of its last block: network time when it was taken. */
  readonly timeMs: number
  /** The JSON that `anvil --load-state` reads. */
  readonly state: Uint8Array
}

const KEPT = 2
const NAME = /^checkpoint-(\d{9})\.json\.gz$/
const unzip = promisify(gunzip)

/** @param dump gzip bytes of anvil's state. @throws {ChainError} checkpoint_failed; what was there before is untouched. */
export async function saveCheckpoint(folder: string, dump: Uint8Array): Promise<Checkpoint> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const known = await generations(folder)
    const { block } = framed(await unzip(dump))
    const generation = (known[0] ?? 0) + 1
    const path = join(folder, fileName(generation))
    await removeLeftovers(folder)
    await writeAtomically(path, dump)
    for (const old of known.slice(KEPT - 1)) await rm(join(folder, fileName(old)), { force: true })
    return { path, generation, block, bytes: dump.length }
  } catch (cause) {
    throw new ChainError('checkpoint_failed', { folder, reason: reasonOf(cause) }, { cause })
  }
}

/**
 * Newest first, each read only when it is asked for, so that a caller whose chain refuses one can take the next.
 * Refused ones are told to `refuse`.
 */
export async function* loadCheckpoints(
  folder: string,
  refuse: (refused: RefusedCheckpoint) => void,
): AsyncGenerator<LoadedCheckpoint> {
  for (const generation of await generations(folder)) {
    const path = join(folder, fileName(generation))
    const loaded = await loadOne(path, generation).catch((error: unknown) => ({
      path,
      reason: reasonOf(error),
    }))
    if ('reason' in loaded) refuse(loaded)
    else yield loaded
  }
}

async function loadOne(path: string, generation: number): Promise<LoadedCheckpoint> {
  const dump = await readFile(path)
  const state = await unzip(dump)
  const blocks = readBlocks(JSON.parse(state.toString('utf8')))
  const [first, last] = [blocks[0]!, blocks.at(-1)!]
  return {
    path,
    generation,
    block: last.number,
    genesisMs: first.timeMs,
    timeMs: last.timeMs,
    bytes: dump.length,
    state,
  }
}

/** Reading the whole JSON would hold the event loop up; the CRC has passed, so its first and last bytes are enough. */
function framed(state: Uint8Array): { readonly block: number } {
  const head = Buffer.from(state.subarray(0, 400)).toString('utf8')
  const number = /^\{"block":\{"number":"(0x[0-9a-f]+)"/.exec(head)?.[1]
  if (number === undefined || state.at(-1) !== 0x7d)
    throw new TypeError('this is not a state of the embedded chain')
  return { block: Number(number) }
}

interface BlockTime {
  readonly number: number
  readonly timeMs: number
}

/** Ascending; they come in no order. */
function readBlocks(parsed: unknown): readonly BlockTime[] {
  const blocks = isRecord(parsed) && Array.isArray(parsed['blocks']) ? parsed['blocks'] : []
  const times = blocks.map((block: unknown): BlockTime => {
    const header = isRecord(block) && isRecord(block['header']) ? block['header'] : {}
    return { number: Number(header['number']), timeMs: Number(header['timestamp']) * 1000 }
  })
  const sorted = times.sort((a, b) => a.number - b.number)
  if (
    sorted.length === 0 ||
    sorted.some(({ number, timeMs }, index) => number !== index || !Number.isSafeInteger(timeMs))
  )
    throw new TypeError('it lacks a block, or has one twice')
  return sorted
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Descending. Leftovers of a write that was cut short are not generations. */
async function generations(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .flatMap(name => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a)
}

function fileName(generation: number): string {
  return `checkpoint-${String(generation).padStart(9, '0')}.json.gz`
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

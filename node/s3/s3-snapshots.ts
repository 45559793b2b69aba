/**
 * Bundles, states and ledgers in a bucket, with a folder in front of it. A file is in both before it counts as written; what the
 * folder has is read there. So a machine that takes over from another finds all of its files, and one that goes on asks the
 * bucket for nothing.
 */
import { createHash } from 'node:crypto'
import type { Hash } from '../../protocol/ids.ts'
import { isNodeError, NodeError } from '../errors.ts'
import { createFolderSnapshots, type SizedSnapshots } from '../snapshots.ts'
import { createS3Client, type S3Client } from './client.ts'
import { readS3Credentials, readS3Place } from './place.ts'

/** Where the files lie; told to threads. */
export interface SnapshotsPlace {
  readonly folder: string
  /** `s3://…`; the folder is in front of it then. Its keys are in the environment. */
  readonly bucket?: string
}

const NAME = /^[0-9a-f]{64}$/

/** @throws {TypeError} for what is no place, or where the environment has no keys */
export function openSnapshots({ folder, bucket }: SnapshotsPlace, env = process.env): SizedSnapshots {
  const here = createFolderSnapshots(folder)
  if (bucket === undefined) return here
  return createS3Snapshots(here, createS3Client(readS3Place(bucket, env), readS3Credentials(env)))
}

export function createS3Snapshots(here: SizedSnapshots, there: S3Client): SizedSnapshots {
  return {
    async put(bytes) {
      const [address] = await Promise.all([here.put(bytes), there.put(nameOf(bytes), bytes)])
      return address
    },
    // Others have it as well: it is asked for again where this folder is gone.
    keep: bytes => here.keep(bytes),
    get: address => here.get(address).catch(orElse(() => fetch(address))),
    sizeOf: address => here.sizeOf(address).catch(orElse(() => sizeThere(address))),
    async list() {
      const [near, far] = await Promise.all([here.list(), there.list()])
      const names = far.filter(name => NAME.test(name)).map((name): Hash => `0x${name}`)
      return [...new Set([...near, ...names])].sort()
    },
    async remove(address) {
      // First where it lies for good: what is left of a half done removal is seen here, and removed the next time.
      await there.remove(address.slice(2))
      await here.remove(address)
    },
  }

  async function fetch(address: Hash): Promise<Uint8Array> {
    const bytes = await there.get(address.slice(2))
    if (bytes === undefined) throw new NodeError('snapshot_missing', { address })
    if (nameOf(bytes) !== address.slice(2)) throw new NodeError('snapshot_corrupt', { address })
    // One that was damaged here is written anew.
    await here.put(bytes)
    return bytes
  }

  async function sizeThere(address: Hash): Promise<number> {
    const size = await there.sizeOf(address.slice(2))
    if (size === undefined) throw new NodeError('snapshot_missing', { address })
    return size
  }
}

/** A file that is missing or damaged in the folder lies in the bucket. */
function orElse<T>(ask: () => Promise<T>): (error: unknown) => Promise<T> {
  return error => {
    if (isNodeError(error, 'snapshot_missing') || isNodeError(error, 'snapshot_corrupt')) return ask()
    throw error
  }
}

function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

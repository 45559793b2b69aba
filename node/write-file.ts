/** Files of a node that are there as a whole or not at all. */
import { join } from 'node:path'
import { type Pour, writeAtomically } from '../disk/write-file.ts'
import { NodeError } from './errors.ts'

/** @throws {NodeError} store_full */
export async function writeWhole(
  folder: string,
  name: string,
  bytes: Uint8Array | Pour,
  durable: boolean,
): Promise<void> {
  try {
    await writeAtomically(join(folder, name), bytes, { durable })
  } catch (error) {
    throw isFull(error) ? new NodeError('store_full', { folder }, { cause: error }) : error
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

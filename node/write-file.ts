/** Files that are there as a whole or not at all: written under another name, synced where they have to be durable, then renamed. */
import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeError } from './errors.ts'

/** The name begins with a dot until the file is whole: what a crash leaves of it is easily told. @throws {NodeError} store_full */
export async function writeWhole(
  folder: string,
  name: string,
  bytes: Uint8Array,
  durable: boolean,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = join(folder, `.${name}.${randomBytes(4).toString('hex')}`)
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      if (durable) await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, join(folder, name))
  } catch (error) {
    await rm(temporary, { force: true })
    throw isFull(error) ? new NodeError('store_full', { folder }, { cause: error }) : error
  }
  if (!durable) return
  const directory = await open(folder, 'r')
  await directory.sync().finally(() => directory.close())
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

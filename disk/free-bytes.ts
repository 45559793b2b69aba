/** What is left of the disk that a folder stands on. */
import { statfs } from 'node:fs/promises'

/**
 * Bytes that whoever asks may still write there: what is set aside for root is not counted.
 * @throws {Error} ENOENT where there is no such folder
 * @example await freeBytes('.cairn') // → 53_687_091_200
 */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

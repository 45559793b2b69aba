/** Whether a provider hands out what it was given: the whole share, held against its name. */
import { encodePieceCid } from '../../../../protocol/piece/piece-cid.ts'
import type { StoredShare } from '../catalog/file-table.ts'
import type { PiecePool } from '../piece-thread.ts'
import { StorageError } from '../storage-error.ts'
import { type Asking, readPiece } from './peer-client.ts'
import { readToken } from './seal.ts'

export interface CheckOptions {
  readonly salt: Uint8Array
  /** Bytes of the share. */
  readonly size: number
  readonly pool: PiecePool
  readonly asking: Asking
  /** Told of every stretch, as its provider sent it, before it is known whether it is right. */
  take?(bytes: Uint8Array, at: number): Promise<void>
}

const STRETCH = 4 * 1024 * 1024

/** @throws {StorageError} peer_failed; share_wrong, naming the provider */
export async function checkShare(
  share: StoredShare,
  { salt, size, pool, asking, take }: CheckOptions,
): Promise<void> {
  const { provider, url, cid } = share
  const holder = { provider, url, token: readToken(salt, share.place, provider) }
  const piece = await pool.use(async thread => {
    try {
      for (let start = 0; start < size; start += STRETCH) {
        const length = Math.min(STRETCH, size - start)
        const bytes = await readPiece(holder, cid, { start, length }, asking)
        await thread.update(bytes)
        await take?.(bytes, start)
      }
    } catch (error) {
      await thread.finish()
      throw error
    }
    return thread.finish()
  })
  const came = encodePieceCid(piece)
  if (came !== cid) throw new StorageError('share_wrong', { provider, url, wanted: cid, came })
}

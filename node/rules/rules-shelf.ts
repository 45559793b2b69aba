/**
 * Documents of rules that this node keeps: its own, those that are coming, and all that epochs were settled under. Each is named by its
 * hash, so nothing wrong is ever read: what is damaged is not there, and is fetched again.
 */
import { join } from 'node:path'
import { documentHash } from '../../kernel/rules-change/document.ts'
import type { Hash } from '../../protocol/ids.ts'
import { isNodeError } from '../errors.ts'
import { createFolderSnapshots } from '../snapshots.ts'

export interface RulesShelf {
  get(hash: Hash): Promise<Uint8Array | undefined>
  /** Durable when it resolves. */
  put(document: Uint8Array): Promise<Hash>
  list(): Promise<readonly Hash[]>
}

/** For a process that keeps nothing. */
export function createRulesMemory(): RulesShelf {
  const known = new Map<Hash, Uint8Array>()
  return {
    get: async hash => known.get(hash),
    async put(document) {
      const hash = documentHash(document)
      known.set(hash, document)
      return hash
    },
    list: async () => [...known.keys()].sort(),
  }
}

/** In the node's folder, where an operator may put one as well: `rules/<first two digits>/<64 digits>`. */
export function createRulesShelf(dataDir: string): RulesShelf {
  const files = createFolderSnapshots(join(dataDir, 'rules'))
  return {
    async get(hash) {
      try {
        return await files.get(hash)
      } catch (error) {
        if (isNodeError(error, 'snapshot_corrupt')) await files.remove(hash)
        else if (!isNodeError(error, 'snapshot_missing')) throw error
        return undefined
      }
    },
    async put(document) {
      const there = await this.get(documentHash(document))
      return there === undefined ? files.put(document) : documentHash(document)
    },
    list: files.list,
  }
}

/** Writes the indexes of large ledgers, on a thread of its own: a million lines are hashed for seconds. One at a time. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { stopWhenTold } from '../../links/stop-thread.ts'
import { decodeLedger } from '../../protocol/chain-formats/ledger.ts'
import type { Hash } from '../../protocol/ids.ts'
import { openSnapshots, type SnapshotsPlace } from '../s3/s3-snapshots.ts'
import { answerTo, type Question } from '../threads/calls.ts'
import { writeWhole } from '../write-file.ts'
import { encodeIndex, indexFileOf } from './index-format.ts'

export interface LedgerFolders {
  readonly snapshots: SnapshotsPlace
  /** Of the indexes; nothing else lies there. */
  readonly indexes: string
}

stopWhenTold()
const port = parentPort
if (port === null) throw new Error('ledger-worker runs in a worker thread')
const folders = workerData as LedgerFolders
const snapshots = openSnapshots(folders.snapshots)
let queue = Promise.resolve()
port.on('message', (question: Question) => {
  queue = queue.then(async () => {
    const answer = await answerTo(question, (_, [address, keep]) => {
      return write(address as Hash, keep as readonly Hash[])
    })
    port.postMessage(answer)
  })
})

/** Durable when it resolves. */
async function write(address: Hash, keep: readonly Hash[]): Promise<void> {
  await removeOthers([address, ...keep])
  const ledger = decodeLedger(await snapshots.get(address))
  await writeWhole(folders.indexes, indexFileOf(address), encodeIndex(address, ledger), true)
}

/** What nobody asks for any more, and what a crash left. */
async function removeOthers(keep: readonly Hash[]): Promise<void> {
  const kept = new Set(keep.map(indexFileOf))
  const names = await readdir(folders.indexes).catch(() => [])
  for (const name of names) if (!kept.has(name)) await rm(join(folders.indexes, name), { force: true })
}

/**
 * A store that is written to without end, in a process of its own, to be killed: `node append-forever.ts FOLDER FIRST`. After
 * each append that was answered it says so in a line of JSON.
 */
import { join } from 'node:path'
import type { MessageId, SubjectId } from '../../protocol/ids.ts'
import { PLACE } from '../../protocol/testing/sample-values.ts'
import { openSqliteStore } from '../store/sqlite-store.ts'
import type { Arrival, StoreBinding } from '../store/store.ts'

export const APPEND_BINDING: StoreBinding = { ...PLACE, genesisMs: 0, epochMs: 1_000 }

/** Messages that a line says are durable, in a batch of an epoch. */
export interface AppendLine {
  readonly epoch: number
  readonly batch: number
  readonly root: string
  readonly ids: readonly string[]
}

const MOST = 40
/** Each append arrives so much later than the one before: some epochs have a few batches. */
const STEP_MS = 230

async function main(folder: string, first: number): Promise<void> {
  const path = join(folder, 'node.db')
  const store = await openSqliteStore({ path, binding: APPEND_BINDING, denials: 1 })
  let next = first
  for (let turn = 0; ; turn++) {
    const fresh = Array.from({ length: 1 + (turn % MOST) }, () => arrivalOf(next++))
    // The first message of all comes again each time.
    const { arrived, root } = await store.append([...fresh, arrivalOf(0)], next * STEP_MS)
    const { epoch, batch } = arrived[0]!
    const ids = fresh.map(({ id }) => id)
    const line: AppendLine = { epoch, batch, root: Buffer.from(root!).toString('hex'), ids }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}

function arrivalOf(number: number): Arrival {
  const id = number.toString(16).padStart(64, '0') as MessageId
  return { id, subject: 'a'.repeat(64) as SubjectId, bytes: new Uint8Array(200) }
}

// Imported for its types, it does nothing.
if (process.argv[1]?.endsWith('append-forever.ts') === true)
  await main(String(process.argv[2]), Number(process.argv[3]))

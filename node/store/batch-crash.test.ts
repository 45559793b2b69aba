/** kill -9 while batches are written: what was told is there, under the root that was told, and nothing is half there. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, it } from 'vitest'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import { buildBatchTree } from '../../protocol/receipt/receipt-tree.ts'
import { toHex } from '../../protocol/testing/hex.ts'
import { APPEND_BINDING, type AppendLine } from '../testing/append-forever.ts'
import { openSqliteCore, type SqliteCore } from './sqlite-core.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-batches-'))
const script = join(import.meta.dirname, '../testing/append-forever.ts')
const ROUNDS = 6
afterAll(() => rmSync(folder, { recursive: true }))

/** Killed in the middle of whatever it does after so many answers. */
async function appendAndDie(first: number, answers: number): Promise<readonly AppendLine[]> {
  const child = spawn(process.execPath, [script, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const told: AppendLine[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    // A line that was cut off told nothing.
    if (line.endsWith('}')) told.push(JSON.parse(line) as AppendLine)
    if (told.length === answers) child.kill('SIGKILL')
  }
  await exited
  return told
}

it('aBatchIsThereWholeOrNotAtAll, and each that was told is there', async () => {
  const told: AppendLine[] = []
  for (let round = 0; round < ROUNDS; round++)
    told.push(...(await appendAndDie(1 + round * 1_000_000, 3 + 5 * round)))
  expect(told.length).toBeGreaterThan(ROUNDS * 3)
  const core = openSqliteCore({ path: join(folder, 'node.db'), binding: APPEND_BINDING, denials: 1 })
  for (const { epoch, batch, root, ids } of told) {
    const found = core.listBatches(epoch).find(({ number }) => number === batch)
    expect(found === undefined ? undefined : toHex(found.root)).toBe(root)
    for (const id of ids) expect(core.getMessage(id as never)).toMatchObject({ epoch, batch })
  }
  for (const epoch of new Set(told.map(line => line.epoch))) expectWhole(core, epoch)
  core.close()
})

/** Numbers without gaps, and roots that are those of the messages that are there. */
function expectWhole(core: SqliteCore, epoch: number): void {
  const stored = core.listEvidence(epoch, 0, 1_000_000)
  const batches = core.listBatches(epoch)
  expect(batches.map(({ number }) => number)).toEqual(batches.map((_, index) => index + 1))
  expect(batches.reduce((sum, { messages }) => sum + messages, 0)).toBe(stored.length)
  for (const { number, root } of batches) {
    const rows = stored
      .filter(({ batch }) => batch === number)
      .map(({ id, arrivedAtMs }) => ({ message: id, epoch, arrivedAtMs }))
      .sort((a, b) => (a.message < b.message ? -1 : 1))
    expect(buildBatchTree(networkIdOf(APPEND_BINDING), rows).root).toEqual(root)
  }
}

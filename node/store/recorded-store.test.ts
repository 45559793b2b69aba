/** A node goes on with the store that a version before it wrote (node/testing/recorded): two epochs settled, a third open. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, expect, it } from 'vitest'
import { type Hash, type MessageId, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { openMessage } from '../../protocol/message.ts'
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts'
import type { StoreBinding } from './store.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-recorded-'))
let store: SqliteStore
afterEach(() => store.close().catch(() => undefined))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The file, and the network that it is bound to. */
function recorded(name: string): { readonly path: string; readonly binding: StoreBinding } {
  const path = join(folder, name)
  const db = new DatabaseSync(path)
  db.exec(readFileSync(join(import.meta.dirname, '../testing/recorded/node-4.sql'), 'utf8'))
  const rows = db.prepare('SELECT name, value FROM binding').all()
  db.close()
  const said = new Map(rows.map(({ name: key, value }) => [String(key), String(value)]))
  return {
    path,
    binding: {
      chainId: Number(said.get('chainId')),
      settlement: toAddress(said.get('settlement')!),
      genesisHash: said.get('genesisHash') as Hash,
      genesisMs: Number(said.get('genesisMs')),
      epochMs: Number(said.get('epochMs')),
    },
  }
}

it('goes on with a store of the version before: evidence, epochs, verdicts, earnings', async () => {
  const { path, binding } = recorded('goes-on.db')
  store = await openSqliteStore({ path, binding, denials: 10 })
  const epochs = await store.listEpochs(Number.MAX_SAFE_INTEGER, 10)
  expect(epochs).toMatchObject([
    { epoch: 1, stage: 'final' },
    { epoch: 0, stage: 'final', report: { accepted: 2, rejected: { not_a_number: 1 } } },
  ])
  expect(epochs[1]?.header?.tokenEarned).toBeTypeOf('bigint')
  const evidence = await store.listEvidence(0, 0, 10)
  const subject = evidence[0]!.subject
  // The bytes are as their sender signed them: what was written is read.
  expect(evidence.map(({ id, bytes }) => openMessage(bytes).id === id)).toEqual([true, true, true])
  expect(await store.listVerdicts(0, subject)).toHaveLength(2)
  const [line] = await store.listLines(0, subject)
  expect(line).toMatchObject({ kind: 'contribution', resource: 'tally' })
  const rewards = await store.listRewards(0, 10)
  expect(rewards.reduce((sum, { amount }) => sum + amount, 0n)).toBeGreaterThan(0n)
  const next = {
    id: 'ee'.repeat(32) as MessageId,
    subject: 'aa'.repeat(32) as SubjectId,
    bytes: new Uint8Array(3),
  }
  const { arrived } = await store.append([next], binding.genesisMs + 2 * binding.epochMs + 5_000)
  // The message that came before the stop has the first batch of the open epoch.
  expect(arrived).toMatchObject([{ epoch: 2, batch: 2, repeated: false }])
  expect(await store.closeEpoch(2)).toMatchObject({ epoch: 2, stage: 'closed', messages: 2 })
})

it('has the tables of a new one then', async () => {
  const { path, binding } = recorded('tables.db')
  const schemaOf = async (file: string) => {
    store = await openSqliteStore({ path: file, binding, denials: 10 })
    await store.close()
    const db = new DatabaseSync(file)
    const tables = db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()
    db.close()
    return tables.map(({ name, sql }) => [name, String(sql).replace(/\s+/g, ' ')])
  }
  expect(await schemaOf(path)).toEqual(await schemaOf(join(folder, 'fresh.db')))
})

/**
 * A whole data folder of `cairn up` that an earlier version wrote (testing/recorded): chain, oracles, devices, names. This version
 * goes on with it, or says clearly why not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, expect, it } from 'vitest'
import { createNodeApi } from '../client/node-api.ts'
import { readJson } from './data-folder.ts'
import { createNodeClient } from './node-client.ts'
import { archives, openRecordedFolders } from './testing/recorded-folders.ts'

const { unpack, start, refuses, stop } = openRecordedFolders()
afterAll(stop)

it('there is one to go on with', () => {
  expect(archives.length).toBeGreaterThan(0)
})

it.each(archives)('%s: the same devices and accounts, all that was settled, and the next epoch', {
  timeout: 600_000,
}, async archive => {
  const data = unpack(archive)
  const names = readJson(join(data, 'names.json'))
  const deployment = readFileSync(join(data, 'deployment.json'), 'utf8')
  const keys = readdirSync(join(data, 'devices')).map(name =>
    readFileSync(join(data, 'devices', name, 'key.json'), 'utf8'),
  )
  const before = settledIn(data)
  expect(before.length).toBeGreaterThan(1)
  const up = start(data)
  const [, next] = await up.until(/It goes on from epoch (\d+)/)
  // One more was signed when it was stopped: it may stand on the chain by now.
  expect(Number(next)).toBeGreaterThanOrEqual(before.length)
  await up.until(new RegExp(`Epoch ${next} {2}`))
  expect(up.said()).not.toContain('registered')
  const api = createNodeApi(createNodeClient(String(readJson(join(data, 'running.json'))?.['nodeUrl'])))
  const devices = await api.listDevices()
  expect(devices.map(({ id }) => id).sort()).toEqual(Object.values(Object(names?.['devices'])).sort())
  const epochs = await api.listEpochs(50)
  for (const { epoch, root: ledgerRoot } of before)
    expect(epochs.find(one => one.epoch === epoch)?.header?.ledgerRoot).toBe(ledgerRoot)
  // Whoever spoke before speaks on: the messages of the new epoch are taken, under numbers that nobody has used.
  expect(epochs.find(one => one.epoch === Number(next))?.report).toMatchObject({ rejected: {} })
  expect(epochs.find(one => one.epoch === Number(next))?.report?.accepted).toBeGreaterThan(0)
  up.child.kill('SIGINT')
  expect((await up.ended).code).toBe(0)
  expect(readJson(join(data, 'names.json'))).toEqual(names)
  expect(readFileSync(join(data, 'deployment.json'), 'utf8')).toBe(deployment)
  expect(
    readdirSync(join(data, 'devices')).map(name =>
      readFileSync(join(data, 'devices', name, 'key.json'), 'utf8'),
    ),
  ).toEqual(keys)
})

// A device's queue is in recorded-folder.long.ts.
it('an oracle’s store of a newer version is left as it is, and that is said', async () => {
  await refuses('oracles/oracle-1/node.db', db =>
    db.exec("INSERT INTO migration (version, name) VALUES (999, 'of tomorrow')"),
  )
})

interface SettledRecord {
  readonly epoch: number
  readonly stage: string
  readonly header: { readonly ledgerRoot: string }
}

function settledIn(data: string): readonly { readonly epoch: number; readonly root: string }[] {
  const db = new DatabaseSync(join(data, 'oracles/oracle-1/node.db'), { readOnly: true })
  const rows = db.prepare('SELECT record FROM epoch ORDER BY epoch').all()
  db.close()
  const records = rows.map(({ record }) => JSON.parse(String(record)) as SettledRecord)
  return records
    .filter(({ stage }) => stage === 'submitted' || stage === 'final')
    .map(({ epoch, header }) => ({ epoch, root: header.ledgerRoot }))
}

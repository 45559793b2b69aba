/** `cairn data …` at a desk as its driver runs it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runHere } from '../../../../cli/testing/run-here.ts'
import { dateOf } from '../../messages/market/values.ts'
import { type OpenDesk, openDesk } from '../../testing/market/open-desk.ts'
import { FIRST_DAY, REGION, seller, street } from '../../testing/market/settle-market.ts'

let desk: OpenDesk
const data = mkdtempSync(join(tmpdir(), 'cairn-data-'))

beforeAll(async () => {
  desk = await openDesk({ sayings: [1, 2, 3, 4, 5].map(at => ({ by: seller(at), says: street(at) })) })
  await desk.pass(6)
  mkdirSync(join(data, 'devices'))
  symlinkSync(desk.dataDir, join(data, 'devices', 'desk'))
  const driver = { kind: 'sensing-data', port: Number(new URL(desk.url).port) }
  writeFileSync(join(desk.dataDir, 'agent.json'), JSON.stringify({ driver }))
})
afterAll(async () => {
  await desk.stop()
  for (const folder of [desk.dataDir, data]) rmSync(folder, { recursive: true, force: true })
})

const WHAT = [
  '--cells',
  REGION,
  '--quantity',
  'soundLevel',
  '--first',
  dateOf(FIRST_DAY),
  '--last',
  dateOf(FIRST_DAY + 1),
]
const cairn = (argv: readonly string[], env: Record<string, string> = {}) =>
  runHere(['data', ...argv], { cwd: data, env: { CAIRN_DATA: data, ...env } })

it('says what there is and costs, asks before it buys, and puts what was bought into a file', async () => {
  const quote = await cairn(['quote', ...WHAT])
  expect(quote.stdout).toContain('48 hours, 100 % of them')
  expect(quote.stdout).toContain('0.0528 USD')
  expect(quote.stdout).toContain(dateOf(FIRST_DAY + 1))
  const asked = await cairn(['buy', ...WHAT, '--purpose', 'property'])
  expect([asked.code, asked.stderr.includes('not_confirmed')]).toEqual([1, true])
  expect(desk.orders).toEqual([])
  const bought = await cairn(['buy', ...WHAT, '--purpose', 'property', '--yes', '--json'])
  const { order } = JSON.parse(bought.stdout) as { order: string }
  await desk.pass(1)
  const list = await cairn(['download'])
  expect(list.stdout).toMatch(new RegExp(`${order.slice(0, 12)}.*48.*0.0528 USD.*over`))
  const file = await cairn(['download', order.slice(0, 10), '--out', 'noise.parquet'])
  expect([file.code, file.stderr]).toEqual([0, ''])
  const bytes = readFileSync(join(data, 'noise.parquet'))
  const rows = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer })
  expect(rows.length).toBe(48)
  await cairn(['download', order, '--format', 'geojson'])
  expect(JSON.parse(readFileSync(join(data, 'data.geojson'), 'utf8')).features.length).toBe(2)
  expect((await cairn(['download', 'ffff'])).stderr).toContain('argument_invalid')
})

it('makes a key that is shown once, with which another machine buys and reads, and takes it back', async () => {
  const made = await cairn(['keys', '--make', 'pricing', '--spend', '0.05'])
  const key = made.stdout.trim()
  expect(key).toMatch(/^cairn_data_/)
  const elsewhere = (argv: readonly string[]) => cairn([...argv, '--at', desk.url], { CAIRN_DATA_KEY: key })
  expect((await elsewhere(['quote', ...WHAT])).code).toBe(0)
  const dear = await elsewhere(['buy', ...WHAT, '--purpose', 'travel', '--yes'])
  expect([dear.code, dear.stderr.includes('desk_refused'), dear.stderr.includes('key_limit')]).toEqual([
    1,
    true,
    true,
  ])
  const cheap = await elsewhere(['buy', ...WHAT, '--purpose', 'travel', '--spend', '0.05', '--yes', '--json'])
  expect(cheap.code).toBe(0)
  const list = await cairn(['keys'])
  expect(list.stdout).toMatch(/pricing.*0.05 USD.*0 USD.*0.05 USD.*own.*good/)
  expect(list.stdout).not.toContain(key.split('_').at(-1))
  expect((await elsewhere(['keys'])).stderr).toContain('owner_only')
  const id = key.split('_')[2]!
  expect((await cairn(['keys', id, '--revoke'])).stdout).toContain('revoked')
  expect((await elsewhere(['quote', ...WHAT])).stderr).toContain('key_revoked')
})

it('says what is missing', async () => {
  const codeOf = async (argv: readonly string[], env: Record<string, string> = {}) =>
    (JSON.parse((await cairn([...argv, '--json'], env)).stderr) as { error: { code: string } }).error.code
  expect(await codeOf(['quote', '--first', '2026-01-01'])).toBe('option_value')
  expect(await codeOf(['buy', ...WHAT])).toBe('option_value')
  expect(await codeOf(['quote', ...WHAT, '--at', desk.url])).toBe('key_needed')
  expect(await codeOf(['quote', ...WHAT, '--at', 'desk'])).toBe('option_value')
  expect(await codeOf(['quote', ...WHAT, '--as', 'nobody'])).toBe('desk_unknown')
  expect(await codeOf(['keys', '--make', 'x'])).toBe('option_value')
  expect(await codeOf(['keys', '--revoke'])).toBe('option_value')
  expect(await codeOf(['quote', ...WHAT, '--at', 'http://127.0.0.1:9'], { CAIRN_DATA_KEY: 'x' })).toBe(
    'desk_unreachable',
  )
})

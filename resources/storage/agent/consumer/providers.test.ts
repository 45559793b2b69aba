/** Who is chosen to keep a share: far from the others, with a good record, not too dear, and not who failed a moment ago. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../../../agent/kit/service.ts'
import { createNodeApi } from '../../../../client/node-api.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { openCatalog } from '../catalog/catalog.ts'
import { StorageError } from '../storage-error.ts'
import { createProviders } from './providers.ts'

const ME = 'f'.repeat(64) as SubjectId
const idOf = (number: number) => number.toString(16).padStart(64, '0') as SubjectId
const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0).reverse()) cleanup()
})

interface Disk {
  readonly owner: string
  readonly host?: string
  readonly cell?: string
  readonly price?: number
  /** Rounds it proved and missed. */
  readonly record?: readonly [number, number]
}

/** What a node would answer of these disks. */
function nodeOf(disks: readonly Disk[]): ServiceContext['node'] {
  const devices = disks.map(({ owner, host = `${owner}.example`, cell = '', price = 1 }, index) => ({
    id: idOf(index),
    owner,
    model: 'storage/provider',
    cell,
    details: { url: `http://${host}:9431`, price, egress: 1 },
  }))
  const mine = { id: ME, owner: 'me', model: 'storage/consumer', cell: '', details: {} }
  const lines = disks.map(({ record: [ok, failed] = [100, 0] }, index) => ({
    device: idOf(index),
    resource: 'storage',
    facts: { okPpm: ok * 1e6, failedPpm: failed * 1e6 },
  }))
  const answers: Readonly<Record<string, unknown>> = {
    '/v1/devices': [...devices, mine],
    '/v1/epochs?limit=6': [{ epoch: 7 }],
    '/v1/epochs/7/contributions': lines,
  }
  return createNodeApi({ url: '', json: async path => answers[path] }) as ServiceContext['node']
}

function open(disks: readonly Disk[], folder = mkdtempSync(join(tmpdir(), 'cairn-providers-'))) {
  const catalog = openCatalog(join(folder, 'catalog.sqlite'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  cleanups.push(() => catalog.close())
  return { folder, providers: createProviders({ node: nodeOf(disks), subject: ME }, catalog, 1000n) }
}

const chosen = async (disks: readonly Disk[], count: number, taken: readonly SubjectId[] = []) =>
  (await open(disks).providers.pick(count, taken))
    .map(({ id }) => Number.parseInt(id, 16))
    .sort((a, b) => a - b)

describe('providers', () => {
  it('are of different owners, then networks, then places', async () => {
    expect(await chosen([{ owner: 'a' }, { owner: 'a' }, { owner: 'b' }], 2)).toContain(2)
    const networks = [
      { owner: 'a', host: '10.0.0.1' },
      { owner: 'b', host: '10.0.0.2' },
      { owner: 'c', host: '10.0.1.1' },
    ]
    for (let round = 0; round < 20; round++) expect(await chosen(networks, 2)).toContain(2)
    const places = [
      { owner: 'a', cell: '87x' },
      { owner: 'b', cell: '87x' },
      { owner: 'c', cell: '87y' },
    ]
    for (let round = 0; round < 20; round++) expect(await chosen(places, 2)).toContain(2)
  })
  it('are far from those that have a share already', async () => {
    expect(await chosen([{ owner: 'a' }, { owner: 'a' }, { owner: 'b' }], 1, [idOf(0)])).toEqual([2])
  })
  it('have a good record, then a low price', async () => {
    const records: Disk[] = [
      { owner: 'a', record: [100, 0] },
      { owner: 'b', record: [60, 40] },
      { owner: 'c', record: [0, 0] },
    ]
    expect(await chosen(records, 1)).toEqual([0])
    expect(
      await chosen(
        [
          { owner: 'a', price: 7 },
          { owner: 'b', price: 5 },
        ],
        1,
      ),
    ).toEqual([1])
  })
  it('are never one’s own, nor dearer than one pays', async () => {
    expect(await chosen([{ owner: 'me' }, { owner: 'a', price: 1001 }, { owner: 'b' }], 1)).toEqual([2])
  })
  it('are left alone for a while after they failed, also by the next start, and it is said who and why', async () => {
    const disks = [{ owner: 'a' }, { owner: 'b' }]
    const { providers, folder } = open(disks)
    providers.failed(
      idOf(0),
      new Error('fetch failed', { cause: new Error('connect ECONNREFUSED 10.0.0.7:9431') }),
    )
    expect(providers.isAway(idOf(0))).toBe(true)
    expect((await providers.pick(1, [])).map(({ id }) => id)).toEqual([idOf(1)])
    const refused = await providers.pick(2, []).catch((error: unknown) => error as StorageError)
    expect(refused).toBeInstanceOf(StorageError)
    expect(refused).toMatchObject({ code: 'too_few_providers', facts: { wanted: 2, found: 1 } })
    expect(JSON.stringify((refused as StorageError).facts)).toContain('ECONNREFUSED 10.0.0.7:9431')
    expect(open(disks, folder).providers.isAway(idOf(0))).toBe(true)
    providers.succeeded(idOf(0))
    expect(await providers.pick(2, [])).toHaveLength(2)
  })
})

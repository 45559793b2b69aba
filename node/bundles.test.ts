import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeBundle } from '../kernel/bundle/bundle.ts'
import type { Bundle } from '../kernel/epoch.ts'
import { sampleBundle } from '../kernel/testing/bundle-vector.ts'
import type { Hash } from '../protocol/ids.ts'
import { fetchFiles, getBundle, putBundle } from './bundles.ts'
import { createFileDoor } from './http/doors/files.ts'
import { respondError } from './http/respond.ts'
import { bundleRoutes } from './http/routes/evidence/bundles.ts'
import { createFolderSnapshots, type SnapshotStore } from './snapshots.ts'
import type { EpochRecord, EpochStage } from './store/epoch-record.ts'
import type { EvidenceStore } from './store/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-bundles-'))
afterAll(() => rmSync(folder, { recursive: true }))
const folderOf = (name: string) => createFolderSnapshots(join(folder, name))

let bundle: Bundle
let encoded: ReturnType<typeof encodeBundle>
beforeAll(async () => {
  bundle = await sampleBundle()
  encoded = encodeBundle(bundle)
})

/** Says what is written. */
function watched(snapshots: SnapshotStore) {
  const written: Hash[] = []
  const put = async (bytes: Uint8Array) => {
    const address = await snapshots.put(bytes)
    written.push(address)
    return address
  }
  return { written, get: snapshots.get, put }
}

describe('bundles in the snapshot store', () => {
  it('come back as they were, by the address in the header', async () => {
    const snapshots = folderOf('whole')
    expect(await putBundle(snapshots, bundle)).toBe(encoded.address)
    expect(await snapshots.list()).toHaveLength(encoded.parts.length + 1)
    const again = await getBundle(snapshots, encoded.address)
    expect(encodeBundle(again)).toEqual(encoded)
  })

  it('aManifestThatIsHereHasItsPartsHere: it is written last', async () => {
    const snapshots = watched(folderOf('order'))
    await putBundle(snapshots, bundle)
    expect(snapshots.written).toEqual([...encoded.parts.map(({ entry }) => entry.hash), encoded.address])
  })

  it('parts that are here already are not written again, unless they were damaged', async () => {
    const snapshots = watched(folderOf('shared'))
    await putBundle(snapshots, bundle)
    snapshots.written.length = 0
    const next = { ...bundle, epoch: 4, evidence: bundle.evidence.slice(1) }
    const evidence = encodeBundle(next).parts[0]!.entry.hash
    await putBundle(snapshots, next)
    expect(snapshots.written).toEqual([evidence, encodeBundle(next).address])

    const name = encoded.parts[1]!.entry.hash.slice(2)
    const path = join(folder, 'shared', name.slice(0, 2), name)
    writeFileSync(path, readFileSync(path).fill(7, 5, 6))
    snapshots.written.length = 0
    await putBundle(snapshots, bundle)
    expect(snapshots.written).toEqual([encoded.parts[1]!.entry.hash, encoded.address])
  })

  it('what is missing is asked for at once, until all of it is here', async () => {
    const here = new Map<Hash, Uint8Array>()
    const asked = new Set<Hash>()
    const fetch = async (address: Hash) => {
      const found = here.get(address)
      if (found === undefined) asked.add(address)
      return found
    }
    expect(await fetchFiles(fetch, encoded.address)).toBeUndefined()
    here.set(encoded.address, encoded.manifest)
    expect(await fetchFiles(fetch, encoded.address)).toBeUndefined()
    expect([...asked]).toEqual([encoded.address, ...encoded.parts.map(({ entry }) => entry.hash)])
    for (const { entry, bytes } of encoded.parts) here.set(entry.hash, bytes)
    expect(await fetchFiles(fetch, encoded.address)).toEqual(encoded.manifest)
  })

  it('of whom a part is missing says so', async () => {
    const snapshots = folderOf('missing')
    await putBundle(snapshots, bundle)
    await snapshots.remove(encoded.parts[2]!.entry.hash)
    await expect(getBundle(snapshots, encoded.address)).rejects.toMatchObject({ code: 'snapshot_missing' })
  })
})

describe('over HTTP', () => {
  async function ask(path: string, stage: EpochStage, change: Partial<EpochRecord> = {}) {
    const snapshots = folderOf('http')
    const address = await putBundle(snapshots, bundle)
    const record: EpochRecord = {
      epoch: 3,
      stage,
      startMs: 0,
      endMs: 1,
      messages: 0,
      bundle: address,
      ...change,
    }
    const store = { getEpoch: async (epoch: number) => (epoch === 3 ? record : undefined) } as EvidenceStore
    const files = createFileDoor({ snapshots, trustProxy: false })
    const app = new Hono()
    for (const { path: route, handle } of bundleRoutes({ store, snapshots }, files)) app.get(route, handle)
    app.onError(respondError)
    return app.request(path)
  }

  it('shows manifest and parts of an epoch that is on the chain', async () => {
    const manifest = await ask('/v1/epochs/3/bundle', 'submitted')
    expect(new Uint8Array(await manifest.arrayBuffer())).toEqual(encoded.manifest)
    for (const { entry, bytes } of encoded.parts) {
      const part = await ask(`/v1/epochs/3/bundle/${entry.hash}`, 'final')
      expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes)
    }
  })

  it('nobodyReadsReadingsBeforeTheyAreSettled', async () => {
    for (const stage of ['closed', 'bundled', 'computed', 'signed'] as const) {
      for (const path of ['/v1/epochs/3/bundle', `/v1/epochs/3/bundle/${encoded.parts[0]!.entry.hash}`]) {
        const answer = await ask(path, stage)
        expect(answer.status).toBe(404)
        expect(await answer.json()).toMatchObject({ code: 'epoch_unsettled' })
      }
    }
  })

  it('shows no other file of the store', async () => {
    const stranger = await folderOf('http').put(Uint8Array.of(1, 2, 3))
    for (const hash of [stranger, encoded.address]) {
      const answer = await ask(`/v1/epochs/3/bundle/${hash}`, 'final')
      expect(await answer.json()).toMatchObject({ code: 'snapshot_missing' })
    }
    expect(await (await ask('/v1/epochs/4/bundle', 'final')).json()).toMatchObject({ code: 'epoch_unknown' })
    expect(await (await ask('/v1/epochs/3/bundle/0x12', 'final')).json()).toMatchObject({
      code: 'parameter_invalid',
    })
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildBundle, decodeManifest } from '../../../kernel/bundle/bundle.ts'
import { account, deviceOf, factsOf, makeSigners, say } from '../../../kernel/testing/fixtures.ts'
import type { Hash } from '../../../protocol/ids.ts'
import { getBundle, putBundle } from '../../bundles.ts'
import { createFolderSnapshots } from '../../snapshots.ts'
import type { EpochRecord } from '../epoch-record.ts'
import { dropOldEvidence } from './old-bundles.ts'

const LAST = 6
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'old-bundles-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Epoch 2 is empty; each other one has a message. */
async function makeEpochs() {
  const snapshots = createFolderSnapshots(folder)
  const [signer] = makeSigners(1)
  const facts = factsOf([deviceOf(signer!, account(1))])
  const segments = facts.oracles.map(({ signer: by }) => ({
    signer: by,
    address: `0x${'5e'.repeat(32)}` as const,
  }))
  const bundles = await Promise.all(
    Array.from({ length: LAST + 1 }, async (_, epoch) => {
      const evidence = epoch === 2 ? [] : [await say({ signer: signer!, sequence: epoch })]
      return putBundle(snapshots, buildBundle({ epoch, facts, evidence, segments }))
    }),
  )
  const store = {
    getEpoch: async (epoch: number) => ({ epoch, bundle: bundles[epoch] }) as EpochRecord,
    listRemainders: async () => [],
    dropRemainder: async () => undefined,
  }
  return { snapshots, bundles, store }
}

it('drops what was said and nothing else, whenever it was killed, and nothing that is not old', async () => {
  const { snapshots, bundles, store } = await makeEpochs()
  const isWhole = (bundle: Hash) =>
    getBundle(snapshots, bundle).then(
      () => true,
      () => false,
    )
  expect(await dropOldEvidence({ store, snapshots }, { from: 0, below: 0 })).toBe(0)
  let left = 2
  const killed = {
    ...snapshots,
    async remove(file: Hash) {
      if (left-- === 0) throw new Error('killed')
      await snapshots.remove(file)
    },
  }
  await expect(dropOldEvidence({ store, snapshots: killed }, { from: 0, below: 4 })).rejects.toThrow('killed')
  // The oldest went first: 0 and 1; 2 said nothing.
  expect(await Promise.all(bundles.map(isWhole))).toEqual([false, false, true, true, true, true, true])
  expect(await dropOldEvidence({ store, snapshots }, { from: 0, below: 5 })).toBe(2)
  expect(await Promise.all(bundles.map(isWhole))).toEqual([false, false, true, false, false, true, true])
  expect(await dropOldEvidence({ store, snapshots }, { from: 0, below: 5 })).toBe(0)
  // What was signed for can still be seen: the manifest, and what it names.
  expect(decodeManifest(await snapshots.get(bundles[3]!))).toMatchObject({ epoch: 3 })
})

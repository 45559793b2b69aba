/** Segments that nobody can ask for any more give their room back, whenever whoever removes them was killed. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { developmentAccount } from '../../../chain/dev-accounts.ts'
import { signStatement } from '../../../chain/oracles/sign-statement.ts'
import { type LateGroup, SEGMENT, type SegmentRef } from '../../../kernel/bundle/segment.ts'
import { account, makeSigners, PLACE, say } from '../../../kernel/testing/fixtures.ts'
import { sealStatement } from '../../../protocol/chain-formats/oracle-statement.ts'
import { type Hash, toAddress } from '../../../protocol/ids.ts'
import { writeSegment } from '../../settle/settler.ts'
import { createFolderSnapshots } from '../../snapshots.ts'
import { dropOldSegments } from './old-segments.ts'

const LAST = 5
const oracle = developmentAccount(1)
const [signer] = makeSigners(1)
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'old-segments-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Each epoch has a segment with a message of its own; one besides brings along what another oracle's had too late. Nobody said a word in epoch 2. */
async function makeEpochs() {
  const snapshots = createFolderSnapshots(folder)
  const segments = new Map<number, readonly SegmentRef[]>()
  for (let epoch = 0; epoch <= LAST; epoch++) {
    if (epoch === 2) continue
    const entry = { ...(await say({ signer: signer!, sequence: 2 * epoch })), batch: 0 }
    const missed = {
      ...(await say({ signer: signer!, sequence: 2 * epoch + 1 })),
      batch: 0,
      path: new Uint8Array(32),
    }
    const late: LateGroup = {
      oracle: account(0xb2),
      epoch: epoch - 1,
      roots: [new Uint8Array(32)],
      acks: [],
      entries: [missed],
    }
    const own = { batches: [1], acks: [], entries: [entry], late: epoch === 4 ? [late] : [] }
    const body = await writeSegment(own, snapshots)
    const bytes = await sealStatement({ kind: SEGMENT, epoch, body }, said =>
      signStatement(oracle, said, PLACE),
    )
    segments.set(epoch, [{ signer: toAddress(oracle.address), address: await snapshots.put(bytes) }])
  }
  const store = { listSegments: async (epoch: number) => segments.get(epoch) ?? [] }
  return { snapshots, segments, store, place: PLACE }
}

it('removes old segments with all of their parts and nothing else, whenever it was killed', async () => {
  const { snapshots, segments, ...made } = await makeEpochs()
  const other = await snapshots.put(Uint8Array.of(1, 2, 3))
  const all = await snapshots.list()
  expect(await dropOldSegments({ ...made, snapshots }, { from: 0, below: 0 })).toBe(0)
  let left = 3
  const killed = {
    ...snapshots,
    async remove(file: Hash) {
      if (left-- === 0) throw new Error('killed')
      await snapshots.remove(file)
    },
  }
  await expect(dropOldSegments({ ...made, snapshots: killed }, { from: 0, below: 4 })).rejects.toThrow(
    'killed',
  )
  // Epoch 0 is gone whole, and of epoch 1 the part: that its segment is there says what is to be done.
  expect(await snapshots.list()).toHaveLength(all.length - 3)
  expect(await snapshots.list()).toContain(segments.get(1)![0]!.address)
  expect(await dropOldSegments({ ...made, snapshots }, { from: 0, below: 5 })).toBeGreaterThan(0)
  const newest = segments.get(LAST)![0]!.address
  const kept = await snapshots.list()
  expect(kept).toHaveLength(3)
  expect(kept).toEqual(expect.arrayContaining([other, newest]))
  expect(await dropOldSegments({ ...made, snapshots }, { from: 0, below: 5 })).toBe(0)
})

it('removes one that is damaged, and goes on', async () => {
  const { snapshots, ...made } = await makeEpochs()
  const address = await snapshots.put(Uint8Array.of(0xff))
  const store = {
    listSegments: async (epoch: number) => (epoch === 0 ? [{ signer: account(1), address }] : []),
  }
  expect(await dropOldSegments({ ...made, store, snapshots }, { from: 0, below: 1 })).toBe(1)
})

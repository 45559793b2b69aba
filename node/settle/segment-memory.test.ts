/** Segments are read from files once, and only those of the epochs that were asked for last stay in memory. */
import { describe, expect, it } from 'vitest'
import { developmentAccount } from '../../chain/dev-accounts.ts'
import { signStatement } from '../../chain/oracles/sign-statement.ts'
import { encodeSegment, SEGMENT, type SegmentRef } from '../../kernel/bundle/segment.ts'
import { GENESIS_MS, HOUR_MS, PLACE } from '../../kernel/testing/fixtures.ts'
import { bodyHash, sealStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import { type Hash, toAddress } from '../../protocol/ids.ts'
import { NodeError } from '../errors.ts'
import { createSegmentMemory } from './segment-memory.ts'

const oracle = developmentAccount(1)!
const signer = toAddress(oracle.address)

/** Empty segments of one oracle, as files; every read of one is counted. */
function make() {
  const files = new Map<Hash, Uint8Array>()
  const reads: Hash[] = []
  const memory = createSegmentMemory({
    place: PLACE,
    epochMs: HOUR_MS,
    endOf: epoch => GENESIS_MS + (epoch + 1) * HOUR_MS,
    snapshots: {
      async get(address) {
        reads.push(address)
        const bytes = files.get(address)
        if (bytes === undefined) throw new NodeError('snapshot_missing', { address })
        return bytes
      },
    },
    onRead: () => undefined,
  })
  async function write(epoch: number): Promise<SegmentRef> {
    const { body } = encodeSegment({ batches: [], acks: [], entries: [], late: [] })
    const draft = { kind: SEGMENT, epoch, body }
    const bytes = await sealStatement(draft, said => signStatement(oracle, said, PLACE))
    const address = bodyHash(bytes)
    files.set(address, bytes)
    return { signer, address }
  }
  return { memory, write, reads, files }
}

describe('segments in memory', () => {
  it('are read once, by however many who ask at once', async () => {
    const { memory, write, reads } = make()
    const ref = await write(0)
    await Promise.all([memory.find(0, ref), memory.find(0, ref)])
    expect(await memory.findAll(0, [ref])).toHaveLength(1)
    expect(reads).toHaveLength(1)
  })

  it('are those of the epochs that were asked for last', async () => {
    const { memory, write, reads } = make()
    const refs = await Promise.all([0, 1, 2, 3, 4].map(write))
    for (const epoch of [0, 1, 2, 3]) await memory.find(epoch, refs[epoch]!)
    await memory.find(0, refs[0]!)
    await memory.find(4, refs[4]!)
    expect(reads).toHaveLength(5)
    for (const epoch of [0, 2, 3, 4]) await memory.find(epoch, refs[epoch]!)
    expect(reads).toHaveLength(5)
    await memory.find(1, refs[1]!)
    expect(reads).toHaveLength(6)
  })

  it('that are not here are asked for again, and what is wrong is no segment', async () => {
    const { memory, write, files } = make()
    const ref = await write(0)
    const bytes = files.get(ref.address)!
    files.delete(ref.address)
    expect(await memory.find(0, ref)).toEqual({ missing: ref.address })
    files.set(ref.address, bytes)
    expect(await memory.find(0, ref)).toHaveProperty('segment')
    expect(await memory.find(1, ref)).toEqual({ wrong: `a segment of epoch 1 by ${signer} is needed` })
  })
})

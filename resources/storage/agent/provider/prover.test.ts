/** A prover over a real disk: each epoch once, again where the network goes on asking, and what fails is tried again. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Hash, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { encodePieceCid } from '../../../../protocol/piece/piece-cid.ts'
import { isLeafOf } from '../../../../protocol/piece/piece-proof.ts'
import { heightOf } from '../../../../protocol/piece/piece-size.ts'
import { createPieceTree } from '../../../../protocol/piece/piece-tree.ts'
import { askedOf } from '../../messages/provider-store.ts'
import { dealId, decodeProof } from '../../messages/storage-messages.ts'
import type { ProviderView } from './network-view.ts'
import { openPieceStore, type PieceStore } from './piece-store.ts'
import { createProver } from './prover.ts'

const BYTES = Uint8Array.from({ length: 900_000 }, (_, at) => (at * 2_654_435_761) >>> 13)
const SUBJECT = 'a1'.repeat(32) as SubjectId
const SEED: Hash = `0x${'5e'.repeat(32)}`
const ID = dealId('0f'.repeat(32) as MessageId, 0)
const folder = mkdtempSync(join(tmpdir(), 'cairn-prover-'))
let store: PieceStore
let root: Uint8Array
let cid = ''

async function* all(): AsyncGenerator<Uint8Array> {
  yield BYTES
}

beforeAll(async () => {
  store = await openPieceStore(folder, 10_000_000)
  const tree = createPieceTree()
  tree.update(BYTES)
  const piece = tree.finish()
  root = piece.root
  cid = encodePieceCid(piece)
  await store.put(cid, all())
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

function start(takes = true) {
  const said: Uint8Array[] = []
  const warnings: string[] = []
  const prover = createProver({
    subject: SUBJECT,
    challenges: 4,
    store,
    async say(_type, payload) {
      if (!takes) return undefined
      said.push(payload)
      return payload
    },
    info: () => undefined,
    warn: (message, facts) => void warnings.push(`${message} ${JSON.stringify(facts)}`),
  })
  return { prover, said, warnings }
}

function view(...epochs: number[]): ProviderView {
  return viewOf(SEED, ...epochs)
}

function viewOf(seed: Hash, ...epochs: number[]): ProviderView {
  const hex = Buffer.from(root).toString('hex')
  const deal = { root: hex, size: BYTES.length, since: 1, ended: -1, paid: '0', served: 0, untilMs: 1e15 }
  return { stores: { [ID]: deal }, asked: Object.fromEntries(epochs.map(epoch => [epoch, seed])) }
}

describe('a prover', () => {
  it('answers with the leaves that the seed asks for, in their order', async () => {
    const { prover, said } = start()
    await prover.answer(view(3), 3)
    const { epoch, leaves } = decodeProof(said[0]!)
    expect(epoch).toBe(3)
    const asked = askedOf(SEED, SUBJECT, 4, [{ id: ID, size: BYTES.length }])
    for (const [number, { leaf: index }] of asked.entries())
      expect(isLeafOf(root, heightOf(BYTES.length), { index, ...leaves[number]! })).toBe(true)
  })
  it('answers an epoch once, and again where the network still asks two epochs later', async () => {
    const { prover, said } = start()
    await prover.answer(view(3), 3)
    await prover.answer(view(3, 4), 4)
    expect(said.map(payload => decodeProof(payload).epoch)).toEqual([3, 4])
    await prover.answer(view(3, 4), 5)
    expect(said.map(payload => decodeProof(payload).epoch)).toEqual([3, 4, 3])
    await prover.answer(view(), 6)
    await prover.answer(view(3), 6)
    expect(said).toHaveLength(4)
  })
  it('answers again at once where an epoch was agreed on again and asks by another seed', async () => {
    const { prover, said } = start()
    const other: Hash = `0x${'5f'.repeat(32)}`
    await prover.answer(view(3), 3)
    await prover.answer(viewOf(other, 3), 3)
    await prover.answer(viewOf(other, 3), 3)
    expect(said).toHaveLength(2)
    const asked = askedOf(other, SUBJECT, 4, [{ id: ID, size: BYTES.length }])
    for (const [number, { leaf: index }] of asked.entries()) {
      const proof = { index, ...decodeProof(said[1]!).leaves[number]! }
      expect(isLeafOf(root, heightOf(BYTES.length), proof)).toBe(true)
    }
  })
  it('tries again what was not taken, and what its disk did not give', async () => {
    const full = start(false)
    await full.prover.answer(view(3), 3)
    await full.prover.answer(view(3), 3)
    expect(full.said).toEqual([])
    const { prover, said, warnings } = start()
    await store.remove(cid)
    await prover.answer(view(3), 3)
    expect([said.length, warnings.length]).toEqual([0, 1])
    expect(warnings[0]).toContain('piece_unknown')
    await store.put(cid, all())
    await prover.answer(view(3), 3)
    expect(said).toHaveLength(1)
  })
})

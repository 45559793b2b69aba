/** Proofs of evidence: the same from a thread as from here, and the event loop goes on while a large tree is made. */
import { afterEach, expect, it } from 'vitest'
import type { Erased } from '../../kernel/bundle/remainder.ts'
import type { Hash, MessageId, SubjectId } from '../../protocol/ids.ts'
import { evidenceRoot, proveAbsence, proveEvidence } from '../../protocol/merkle/evidence-tree.ts'
import { createEvidenceProver } from './evidence-prover.ts'

const [BUNDLE, OTHER]: Hash[] = [`0x${'11'.repeat(32)}`, `0x${'22'.repeat(32)}`]
const idOf = (at: number) => ((at * 2_654_435_761) % 2 ** 32).toString(16).padStart(64, 'a') as MessageId
const rowsOf = (count: number): readonly Erased[] =>
  Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    subject: '00'.repeat(32) as SubjectId,
    arrivedAtMs: at,
  }))
const absent = 'b'.repeat(64) as MessageId

let stopping = new AbortController()
afterEach(() => {
  stopping.abort()
  stopping = new AbortController()
})

it('says of each message what the whole tree says, from here and from a thread', async () => {
  const rows = rowsOf(300)
  const entries = rows
    .map(({ id, arrivedAtMs }) => ({ id, arrivedAtMs }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const large of [1, 1_000]) {
    const prover = createEvidenceProver({ stopping: stopping.signal, large })
    let reads = 0
    const read = async () => {
      reads++
      return rows
    }
    for (const id of [idOf(0), idOf(123), idOf(299)])
      expect(await prover.prove(BUNDLE!, id, read)).toEqual({
        present: true,
        leaf: proveEvidence(entries, id),
      })
    expect(await prover.prove(BUNDLE!, absent, read)).toEqual({
      present: false,
      ...proveAbsence(entries, absent),
    })
    // One tree for all of them, until another epoch is asked for.
    expect(reads).toBe(1)
    await prover.prove(OTHER!, absent, read)
    expect(reads).toBe(2)
    expect(evidenceRoot(entries)).toHaveLength(66)
  }
})

it('the event loop turns as often as ever while a large tree is made', async () => {
  const rows = rowsOf(40_000)
  const prover = createEvidenceProver({ stopping: stopping.signal })
  let [turns, over] = [0, false]
  const turn = () => {
    turns++
    if (!over) setImmediate(turn)
  }
  setImmediate(turn)
  await prover.prove(BUNDLE!, idOf(7), async () => rows)
  over = true
  // One at least for every 512 rows that are packed; made here, the tree would leave none between reading and answering.
  expect(turns).toBeGreaterThan(40_000 / 512)
})

it('an epoch without a message has its two sentinels, and a thread that ends is started again', async () => {
  const prover = createEvidenceProver({ stopping: stopping.signal, large: 1 })
  expect(await prover.prove(BUNDLE!, absent, async () => [])).toMatchObject({ present: false })
  // Two of one id are no evidence: the thread ends, and says so.
  const twice = [...rowsOf(1), ...rowsOf(1)]
  await expect(prover.prove(OTHER!, absent, async () => twice)).rejects.toThrow(/ascends/)
  expect(await prover.prove(OTHER!, idOf(0), async () => rowsOf(1))).toMatchObject({ present: true })
})

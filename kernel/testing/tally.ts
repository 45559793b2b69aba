/**
 * The smallest honest resource, for testing the kernel: a message's payload is one CBOR integer, a subject's units are
 * the sum of its integers, and every pair of neighbours by id pays 1 for each unit if it can.
 */
import { decodeCbor } from '../../protocol/cbor.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import {
  type AnyResource,
  defineResource,
  type ReceivedMessage,
  type Transfer,
  type Verdict,
} from '../resource.ts'

export const TALLY = 'application/vnd.cairn.tally+cbor'

export function tally(name = 'tally'): AnyResource {
  return defineResource<number, { total: number }>({
    name,
    version: 1,
    kind: 'digital',
    unit: 'point',
    params: {},
    messages: { [TALLY]: 'one whole number from 0' },
    reasons: { not_a_number: 'The payload is one CBOR integer from 0.' },
    initialState: { total: 0 },
    appraise(_subject, said) {
      const read = said.map(message => ({ message, points: readPoints(message) }))
      const verdicts = read.map(({ message, points }): Verdict => {
        if (points === undefined)
          return { message: message.id, accepted: false, code: 'not_a_number', facts: {} }
        return { message: message.id, accepted: true, notes: [] }
      })
      return { verdicts, summary: read.reduce((sum, { points }) => sum + (points ?? 0), 0) }
    },
    reconcile(summaries, { state, subjects, availableOf }) {
      const ids = [...summaries.keys()]
      const transfers = ids.flatMap((payer, index): Transfer[] =>
        pay(payer, ids[index + 1], summaries, subjects, availableOf),
      )
      return {
        contributions: [...summaries].map(([subject, points]) => ({
          subject,
          units: BigInt(points),
          qualityPpm: 1_000_000,
          facts: { points },
        })),
        transfers,
        charges: [],
        findings: [],
        highlights: { subjects: summaries.size },
        state: { total: state.total + [...summaries.values()].reduce((sum, points) => sum + points, 0) },
      }
    },
  })
}

function readPoints(message: ReceivedMessage): number | undefined {
  try {
    const value = decodeCbor(message.payload)
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
  } catch {
    return undefined
  }
}

type Context = Parameters<AnyResource['reconcile']>[1]

function pay(
  payer: SubjectId,
  payee: SubjectId | undefined,
  summaries: ReadonlyMap<SubjectId, number>,
  subjects: Context['subjects'],
  availableOf: Context['availableOf'],
): Transfer[] {
  const from = subjects.get(payer)?.owner
  const to = payee === undefined ? undefined : subjects.get(payee)?.owner
  const amount = BigInt(summaries.get(payer) ?? 0)
  if (from === undefined || to === undefined || payee === undefined || from === to) return []
  // Each account pays once an epoch at most, so its balance at the start is what it can spend.
  const firstOfOwner = [...summaries.keys()].find(id => subjects.get(id)?.owner === from) === payer
  if (!firstOfOwner || amount === 0n || availableOf(from) < amount) return []
  return [{ from, to, amount, payer, payee, facts: {} }]
}

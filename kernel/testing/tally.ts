/**
 * The smallest honest resource, for testing the kernel: a message's payload is one CBOR integer, a subject's units are
 * the sum of its integers, and each subject pays the next by id 1 for each unit if it can.
 */
import { decodeCbor } from '../../protocol/cbor/cbor.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { openBalances } from '../balances.ts'
import {
  type AnyResource,
  defineResource,
  type ReceivedMessage,
  type Transfer,
  type Verdict,
} from '../resource.ts'
import type { Subject } from '../subject.ts'

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
    reconcile(summaries, { state, ...context }) {
      const balances = openBalances(context)
      const ids = [...summaries.keys()]
      const transfers = ids.flatMap((payer, index): Transfer[] => {
        const payee = ids[index + 1]
        const amount = BigInt(summaries.get(payer) ?? 0)
        if (payee === undefined || amount === 0n || isOneOwner(context.subjects, payer, payee)) return []
        const paid = balances.transfer({ payer, payee, amount, facts: {} })
        return paid === undefined ? [] : [paid]
      })
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

function isOneOwner(subjects: ReadonlyMap<SubjectId, Subject>, one: SubjectId, other: SubjectId): boolean {
  return subjects.get(one)?.owner === subjects.get(other)?.owner
}

/** Records as part of the canonical state: subject, good, older, and (epoch, code, weight) of each finding in one row. */
import type { CborEncoded, CborValue } from '../../protocol/cbor/cbor.ts'
import { type SubjectId, toSubjectId } from '../../protocol/ids.ts'
import { ReputationColumns, reputationColumns } from '../columns/reputation-columns.ts'
import { asArray, asInteger, asText } from '../decode.ts'
import type { Reputation, Reputations } from './record.ts'

export function encodeReputations(reputations: Reputations): CborEncoded {
  return reputationColumns(reputations).encoded()
}

/** @throws {TypeError} naming the path of whatever is not a record. */
export function decodeReputations(value: CborValue): Reputations {
  return new ReputationColumns(
    asArray(value, 'state.reputations').map((item, index): [SubjectId, Reputation] => {
      const path = `state.reputations[${index}]`
      const [subject, good, older, ...rest] = asArray(item, path)
      const findings = Array.from({ length: Math.ceil(rest.length / 3) }, (_, at) => ({
        epoch: asInteger(rest[3 * at], path),
        code: asText(rest[3 * at + 1], path),
        weight: asInteger(rest[3 * at + 2], path),
      }))
      const record = { good: asInteger(good, path), older: asInteger(older, path), findings }
      return [toSubjectId(asText(subject, path)), record]
    }),
  )
}

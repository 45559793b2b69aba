/** What is remembered of regions, as CBOR in the state: devices and the epochs in which they counted first and last; who votes where. */
import type { CborValue } from '../../protocol/cbor/cbor.ts'
import type { Electorate, Voter } from '../../protocol/chain-formats/electorate.ts'
import { type SubjectId, toAddress, toSubjectId } from '../../protocol/ids.ts'
import { asAmount, asArray, asInteger, asText, asTuple } from '../decode.ts'
import type { RegionState } from './region-state.ts'

export function encodeRegions({ counted, electorates }: RegionState): CborValue {
  return [
    counted.map(([subject, first, last]): CborValue => [subject, first, last]),
    electorates.map(
      ({ region, voters }): CborValue => [
        region,
        voters.map(({ account, votes }): CborValue => [account, votes.toString()]),
      ],
    ),
  ]
}

/** @throws {TypeError} naming the path of whatever is none. */
export function decodeRegions(value: CborValue): RegionState {
  const path = 'state.regions'
  const [counted, electorates] = asTuple(value, 2, path)
  return {
    counted: asArray(counted!, path).map((row): [SubjectId, number, number] => {
      const [subject, first, last] = asTuple(row, 3, path)
      return [toSubjectId(asText(subject!, path)), asInteger(first!, path), asInteger(last!, path)]
    }),
    electorates: asArray(electorates!, path).map((row): Electorate => {
      const [region, voters] = asTuple(row, 2, path)
      return {
        region: asText(region!, path),
        voters: asArray(voters!, path).map(one => readVoter(one, path)),
      }
    }),
  }
}

function readVoter(value: CborValue, path: string): Voter {
  const [account, votes] = asTuple(value, 2, path)
  return { account: toAddress(asText(account!, path)), votes: asAmount(votes!, path) }
}

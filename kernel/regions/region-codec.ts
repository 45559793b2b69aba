/** What is remembered of regions, as CBOR in the state: devices and the epochs in which they counted first and last; who votes where. */
import type { CborValue } from '../../protocol/cbor/cbor.ts'
import type { Electorate, Site, Voter } from '../../protocol/chain-formats/electorate.ts'
import { type SubjectId, toAddress, toSubjectId } from '../../protocol/ids.ts'
import { asAmount, asArray, asInteger, asText, asTuple } from '../decode.ts'
import type { RegionState } from './region-state.ts'

export function encodeRegions({ counted, electorates, sites }: RegionState): CborValue {
  const encoded = [
    counted.map(([subject, first, last]): CborValue => [subject, first, last]),
    electorates.map(
      ({ region, voters }): CborValue => [
        region,
        voters.map(({ account, votes }): CborValue => [account, votes.toString()]),
      ],
    ),
  ]
  if (sites === undefined) return encoded
  return [...encoded, sites.map(({ cell, account, since }): CborValue => [cell, account, since])]
}

/** @throws {TypeError} naming the path of whatever is none. */
export function decodeRegions(value: CborValue): RegionState {
  const path = 'state.regions'
  const hasSites = Array.isArray(value) && value.length === 3
  const [counted, electorates, sites] = asTuple(value, hasSites ? 3 : 2, path)
  const read: RegionState = {
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
  return hasSites ? { ...read, sites: asArray(sites!, path).map(one => readSite(one, path)) } : read
}

function readSite(value: CborValue, path: string): Site {
  const [cell, account, since] = asTuple(value, 3, path)
  return {
    cell: asText(cell!, path),
    account: toAddress(asText(account!, path)),
    since: asInteger(since!, path),
  }
}

function readVoter(value: CborValue, path: string): Voter {
  const [account, votes] = asTuple(value, 2, path)
  return { account: toAddress(asText(account!, path)), votes: asAmount(votes!, path) }
}

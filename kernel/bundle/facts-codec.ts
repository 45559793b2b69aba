/**
 * The small chain facts as they stand in a bundle's manifest: canonical CBOR, addresses and hashes as bytes, each list in
 * its one order. Those of which there may be millions are rows of parts (fact-rows.ts).
 */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { CborValue } from '../../protocol/cbor/cbor.ts'
import { toSubjectId } from '../../protocol/ids.ts'
import {
  type ChainFacts,
  type IssuerFact,
  KNOWN_EPOCHS,
  type KnownEpoch,
  type NamedContract,
  type OracleFact,
} from '../chain-facts.ts'
import {
  asAddress,
  asArray,
  asAscending,
  asHash,
  asHex,
  asMap,
  asRecord,
  asText,
  asTime,
  asTuple,
  asUint,
} from '../decode.ts'
import { decodePurchases, encodePurchases } from './purchases-codec.ts'

export type SmallFacts = Omit<
  ChainFacts,
  'devices' | 'allowances' | 'deposits' | 'shares' | 'stakes' | 'payouts'
>

const FIELDS = [
  ...(['block', 'blockHash', 'blockTimeMs', 'chainId', 'settlement', 'genesisHash', 'genesisMs'] as const),
  ...(['token', 'payment', 'assets', 'treasury', 'directory', 'oracles', 'issuers', 'knownAt'] as const),
]
/** Of contracts in the directory and of kinds of vouchers. */
const FIELD_OF_PURCHASES = 'purchases'
const NAME = /^[a-z0-9.-]{1,31}$/
const MOST_ORACLE_ID = 2 ** 32 - 1

export function describeFacts(facts: SmallFacts): CborValue {
  const { block, blockTimeMs, chainId, genesisMs } = facts
  const described = {
    block,
    blockTimeMs,
    chainId,
    genesisMs,
    blockHash: toBytes(facts.blockHash),
    settlement: toBytes(facts.settlement),
    genesisHash: toBytes(facts.genesisHash),
    token: toBytes(facts.token),
    payment: toBytes(facts.payment),
    assets: facts.assets.toSorted().map(toBytes),
    treasury: toBytes(facts.treasury),
    directory: sortedBy(facts.directory, ({ name }) => name).map(
      ({ name, address }): CborValue => [name, toBytes(address)],
    ),
    oracles: sortedBy(facts.oracles, ({ signer }) => signer).map(
      ({ id, signer, payee }): CborValue => [id, toBytes(signer), toBytes(payee)],
    ),
    issuers: sortedBy(facts.issuers, ({ subject }) => subject).map(
      ({ subject, kinds }): CborValue => [hexToBytes(subject), kinds],
    ),
    knownAt: sortedBy(facts.knownAt, ({ epoch }) => epoch).map(
      ({ epoch, headerHash, block, timeMs }): CborValue => [epoch, toBytes(headerHash), block, timeMs],
    ),
  }
  // Where there are none there is no field: bundles of networks without credits are the bytes they were.
  if (facts.purchases === undefined) return described
  return { ...described, [FIELD_OF_PURCHASES]: encodePurchases(facts.purchases) }
}

/** @throws {TypeError} on anything that `describeFacts` would not say of what a chain can say. */
export function decodeFacts(value: CborValue): SmallFacts {
  const purchases = asMap(value, 'facts').get(FIELD_OF_PURCHASES)
  const fields = purchases === undefined ? FIELDS : [...FIELDS, FIELD_OF_PURCHASES]
  const said = asRecord(value, fields, 'facts') as Readonly<Record<(typeof FIELDS)[number], CborValue>>
  const facts = {
    block: asUint(said.block, 'facts.block'),
    blockHash: asHash(said.blockHash, 'facts.blockHash'),
    blockTimeMs: asTime(said.blockTimeMs, 'facts.blockTimeMs'),
    chainId: asUint(said.chainId, 'facts.chainId'),
    settlement: asAddress(said.settlement, 'facts.settlement'),
    genesisHash: asHash(said.genesisHash, 'facts.genesisHash'),
    genesisMs: asTime(said.genesisMs, 'facts.genesisMs'),
    token: asAddress(said.token, 'facts.token'),
    payment: asAddress(said.payment, 'facts.payment'),
    assets: asAscending(readList(said.assets, 'facts.assets', asAddress), asset => asset, 'facts.assets'),
    treasury: asAddress(said.treasury, 'facts.treasury'),
    directory: readDirectory(said.directory),
    oracles: readOracles(said.oracles),
    issuers: readIssuers(said.issuers),
    knownAt: readKnownAt(said.knownAt),
  }
  if (facts.blockTimeMs % 1000 !== 0)
    throw new TypeError('facts.blockTimeMs: a block’s time is whole seconds')
  if (!facts.assets.includes(facts.payment))
    throw new TypeError('facts.assets: the payment asset can be deposited')
  const newest = facts.knownAt.at(-1)
  if (newest !== undefined && (newest.block > facts.block || newest.timeMs > facts.blockTimeMs))
    throw new TypeError('facts.knownAt: nothing is known after the facts block')
  return purchases === undefined
    ? facts
    : { ...facts, purchases: decodePurchases(purchases, 'facts.purchases') }
}

function readDirectory(value: CborValue): readonly NamedContract[] {
  const path = 'facts.directory'
  const entries = readList(value, path, (item, at): NamedContract => {
    const [name, address] = asTuple(item, 2, at)
    return { name: readName(name, at), address: asAddress(address, at) }
  })
  return asAscending(entries, ({ name }) => name, path)
}

function readOracles(value: CborValue): readonly OracleFact[] {
  const path = 'facts.oracles'
  const oracles = readList(value, path, (item, at): OracleFact => {
    const [id, signer, payee] = asTuple(item, 3, at)
    const oracle = { id: asUint(id, at), signer: asAddress(signer, at), payee: asAddress(payee, at) }
    if (oracle.id > MOST_ORACLE_ID) throw new TypeError(`${at}: an id below 2^32 is needed`)
    return oracle
  })
  if (new Set(oracles.map(({ id }) => id)).size !== oracles.length)
    throw new TypeError(`${path}: each oracle has an id of its own`)
  return asAscending(oracles, ({ signer }) => signer, path)
}

function readIssuers(value: CborValue): readonly IssuerFact[] {
  const path = 'facts.issuers'
  const issuers = readList(value, path, (item, at): IssuerFact => {
    const [subject, said] = asTuple(item, 2, at)
    const kinds = asAscending(readList(said, at, readName), kind => kind, at)
    if (kinds.length === 0) throw new TypeError(`${at}: a kind is needed`)
    return { subject: toSubjectId(asHex(subject, 32, at)), kinds }
  })
  return asAscending(issuers, ({ subject }) => subject, path)
}

/** A later epoch is submitted in a later block, or in the same one. */
function readKnownAt(value: CborValue): readonly KnownEpoch[] {
  const path = 'facts.knownAt'
  const known = readList(value, path, (item, at): KnownEpoch => {
    const [epoch, headerHash, block, time] = asTuple(item, 4, at)
    return {
      epoch: asUint(epoch, at),
      headerHash: asHash(headerHash, at),
      block: asUint(block, at),
      timeMs: asTime(time, at),
    }
  })
  if (known.length > KNOWN_EPOCHS) throw new TypeError(`${path}: at most ${KNOWN_EPOCHS} are kept`)
  for (let index = 1; index < known.length; index++) {
    const [before, next] = [known[index - 1]!, known[index]!]
    const follows = next.epoch === before.epoch + 1
    if (!follows || next.block < before.block || next.timeMs < before.timeMs)
      throw new TypeError(`${path}[${index}]: epochs follow one another, each known after the one before`)
  }
  return known
}

function readName(value: CborValue, path: string): string {
  const name = asText(value, path)
  if (!NAME.test(name)) throw new TypeError(`${path}: a name is 1 to 31 of a-z 0-9 . -`)
  return name
}

function readList<Item>(
  value: CborValue,
  path: string,
  read: (item: CborValue, path: string) => Item,
): readonly Item[] {
  return asArray(value, path).map((item, index) => read(item, `${path}[${index}]`))
}

function sortedBy<Item>(items: readonly Item[], key: (item: Item) => string | number): readonly Item[] {
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function toBytes(hex: `0x${string}`): Uint8Array {
  return hexToBytes(hex.slice(2))
}

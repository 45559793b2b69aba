/**
 * Golden vectors that TypeScript and Solidity are both held against: contracts/test/vectors/*.json. Each file is one flat
 * object of arrays, hashes as 0x hex, whole numbers as decimal text, so that forge reads them with vm.parseJson alone.
 *
 * Written again by `UPDATE_VECTORS=1 npx vitest run protocol/contract-vectors.test.ts`.
 */
import { registryDomain } from '../chain-formats/consent.ts'
import { domainSeparator, type Eip712Domain } from '../chain-formats/eip712.ts'
import {
  type AssetTotals,
  type EpochHeader,
  headerDigest,
  headerStructHash,
  NO_EXTENSIONS,
  settlementDomain,
} from '../chain-formats/header.ts'
import {
  buildLedgerTree,
  type LedgerEntry,
  ledgerKey,
  ledgerLeafHash,
  proveEntry,
} from '../chain-formats/ledger.ts'
import { genesisHashOf, networkIdOf, type Place } from '../chain-formats/network-id.ts'
import { statementDomain } from '../chain-formats/oracle-statement.ts'
import { type Hash, toMessageId } from '../ids.ts'
import {
  type EvidenceEntry,
  evidenceLeafHash,
  evidenceRoot,
  evidenceRows,
  proveAbsence,
  proveEvidence,
} from '../merkle/evidence-tree.ts'
import { toHash, toHex } from './hex.ts'
import {
  addressOf,
  amountOf,
  bytesOf,
  hashOf,
  PLACE,
  PLACE_FIELDS,
  UINT64_MAX,
  UINT128_MAX,
} from './sample-values.ts'

/** What a launch makes of its block, its times and its rules, and the domains that follow. */
export function networkVectors() {
  const launches = [31337, 1, 42161, Number.MAX_SAFE_INTEGER].map((chainId, index) => {
    const launch = {
      blockHash: hashOf(`block before launch ${index}`),
      blockTime: 1_700_000_000 + index,
      start: index === 3 ? Number.MAX_SAFE_INTEGER : 1_700_000_100 + index,
      rules: hashOf(`rules ${index}`),
    }
    const genesisHash = genesisHashOf(launch)
    const settlement = addressOf(index === 1 ? 'settlement 0' : `settlement ${index}`)
    const place: Place = { chainId, settlement, genesisHash }
    const registry = addressOf(`registry ${index}`)
    return { ...launch, ...place, registry, place, network: networkIdOf(place) }
  })
  const separator = (domain: Eip712Domain) => toHash(domainSeparator(domain))
  return {
    count: launches.length,
    chainId: launches.map(({ chainId }) => String(chainId)),
    settlement: launches.map(({ settlement }) => settlement),
    registry: launches.map(({ registry }) => registry),
    blockHash: launches.map(({ blockHash }) => blockHash),
    blockTime: launches.map(({ blockTime }) => String(blockTime)),
    start: launches.map(({ start }) => String(start)),
    rules: launches.map(({ rules }) => rules),
    genesisHash: launches.map(({ genesisHash }) => genesisHash),
    network: launches.map(({ network }) => network),
    settlementSeparator: launches.map(({ place }) => separator(settlementDomain(place))),
    oraclesSeparator: launches.map(({ place }) => separator(statementDomain(place))),
    registrySeparator: launches.map(({ chainId, registry, network }) =>
      separator(registryDomain({ chainId, registry, network })),
    ),
  }
}

function sampleAssets(epoch: number, count: number): AssetTotals[] {
  return Array.from({ length: count }, (_, index) => ({
    asset: addressOf(`asset ${index}`),
    earned: amountOf(`earned ${epoch} ${index}`, 60n),
    spent: amountOf(`spent ${epoch} ${index}`, 61n),
    locked: index === 1 ? 0n : amountOf(`locked ${epoch} ${index}`, 50n),
  })).sort((a, b) => (a.asset < b.asset ? -1 : 1))
}

export function sampleHeaders(): EpochHeader[] {
  const zero: Hash = `0x${'0'.repeat(64)}`
  const first: EpochHeader = {
    epoch: 0,
    viewNumber: 0,
    parent: zero,
    rules: hashOf('rules'),
    evidenceRoot: zero,
    bundle: hashOf('bundle 0'),
    stateRoot: hashOf('state 0'),
    ledgerRoot: hashOf('ledger 0'),
    factsBlock: 1,
    factsTime: 1_700_000_000,
    tokenEarned: 0n,
    tokenBurned: 0n,
    tokenHeld: 0n,
    assets: [],
    extensions: NO_EXTENSIONS,
  }
  const most = { earned: UINT128_MAX, spent: UINT128_MAX, locked: UINT128_MAX }
  const largest: EpochHeader = {
    ...first,
    epoch: Number.MAX_SAFE_INTEGER,
    viewNumber: 2 ** 32 - 1,
    factsBlock: Number.MAX_SAFE_INTEGER,
    factsTime: Number.MAX_SAFE_INTEGER,
    tokenEarned: UINT128_MAX,
    tokenBurned: UINT128_MAX,
    tokenHeld: UINT128_MAX,
    assets: [{ asset: addressOf('asset 0'), ...most }],
    extensions: hashOf('extensions'),
  }
  const headers = [first, largest]
  for (let epoch = 1; epoch < 7; epoch++) {
    headers.push({
      epoch,
      viewNumber: epoch % 3,
      parent: epoch === 1 ? headerStructHash(first) : headerStructHash(headers.at(-1)!),
      rules: hashOf('rules'),
      evidenceRoot: hashOf(`evidence ${epoch}`),
      bundle: hashOf(`bundle ${epoch}`),
      stateRoot: hashOf(`state ${epoch}`),
      ledgerRoot: hashOf(`ledger ${epoch}`),
      factsBlock: 1 + epoch * 300,
      factsTime: 1_700_000_000 + epoch * 3600,
      tokenEarned: amountOf(`token earned ${epoch}`, 90n),
      tokenBurned: amountOf(`token burned ${epoch}`, 80n),
      tokenHeld: amountOf(`token held ${epoch}`, 70n),
      assets: sampleAssets(epoch, [1, 3, 0][epoch % 3]!),
      extensions: epoch === 5 ? hashOf('extensions 5') : NO_EXTENSIONS,
    })
  }
  return headers
}

/** `asset[i]`, `assetEarned[i]`, … are header i's rows in `assets`; `assetCount[i]` says how many. */
export function headerVectors() {
  const headers = sampleHeaders()
  const column = (name: Exclude<keyof EpochHeader, 'assets'>) => headers.map(header => String(header[name]))
  const assetColumn = (name: keyof AssetTotals) =>
    headers.map(({ assets }) => assets.map(row => String(row[name])))
  return {
    count: headers.length,
    ...PLACE_FIELDS,
    epoch: column('epoch'),
    viewNumber: column('viewNumber'),
    parent: column('parent'),
    rules: column('rules'),
    evidenceRoot: column('evidenceRoot'),
    bundle: column('bundle'),
    stateRoot: column('stateRoot'),
    ledgerRoot: column('ledgerRoot'),
    factsBlock: column('factsBlock'),
    factsTime: column('factsTime'),
    tokenEarned: column('tokenEarned'),
    tokenBurned: column('tokenBurned'),
    tokenHeld: column('tokenHeld'),
    assetCount: headers.map(({ assets }) => String(assets.length)),
    asset: assetColumn('asset'),
    assetEarned: assetColumn('earned'),
    assetSpent: assetColumn('spent'),
    assetLocked: assetColumn('locked'),
    extensions: column('extensions'),
    structHash: headers.map(headerStructHash),
    digest: headers.map(header => headerDigest(header, PLACE)),
  }
}

/** `proofs[i]` is an array of hashes: `.proofs[i]` for vm.parseJsonBytes32Array. */
export function ledgerVectors() {
  const assets = [addressOf('token'), addressOf('payment')]
  const entries = Array.from(
    { length: 11 },
    (_, index): LedgerEntry => ({
      account: addressOf(`account ${index >> 1}`),
      asset: assets[index % 2]!,
      earned: index === 9 ? UINT128_MAX : amountOf(`earned ${index}`, 88n),
      spent: index % 3 === 0 ? 0n : amountOf(`spent ${index}`, 60n),
      locked: index % 4 === 0 ? amountOf(`locked ${index}`, 59n) : 0n,
      lockedUntil: index % 4 === 0 ? (index === 8 ? Number.MAX_SAFE_INTEGER : 1_800_000_000 + index) : 0,
    }),
  )
  const ledger = new Map(entries.map(entry => [ledgerKey(entry.account, entry.asset), entry]))
  const tree = buildLedgerTree(ledger)
  return {
    count: entries.length,
    account: entries.map(({ account }) => account),
    asset: entries.map(({ asset }) => asset),
    earned: entries.map(({ earned }) => String(earned)),
    spent: entries.map(({ spent }) => String(spent)),
    locked: entries.map(({ locked }) => String(locked)),
    lockedUntil: entries.map(({ lockedUntil }) => String(lockedUntil)),
    leaf: entries.map(entry => toHash(ledgerLeafHash(entry))),
    root: toHash(tree.root),
    proofs: entries.map(({ account, asset }) => proveEntry(ledger, tree, account, asset)),
  }
}

/** Rows ascend by id between the sentinels, and the index of each is its place; then something that is not there. */
export function evidenceVectors() {
  const [smallest, largest] = [toMessageId(`${'00'.repeat(31)}01`), toMessageId(`${'ff'.repeat(31)}fe`)]
  const entries = Array.from(
    { length: 9 },
    (_, index): EvidenceEntry => ({
      id: toMessageId(toHex(bytesOf(`message ${index}`))),
      arrivedAtMs: index === 4 ? Number(UINT64_MAX >> 11n) : 1_700_000_000_000 + index * 977,
    }),
  ).sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = evidenceRows(entries)
  const absent = toMessageId(toHex(bytesOf('a message that nobody sent')))
  const [first, last] = [proveAbsence(entries, smallest), proveAbsence(entries, largest)]
  return {
    count: rows.length,
    id: rows.map(({ id }) => `0x${id}`),
    arrivedAtMs: rows.map(({ arrivedAtMs }) => String(arrivedAtMs)),
    leaf: rows.map((row, index) => toHash(evidenceLeafHash(index, row))),
    root: evidenceRoot(entries),
    proofs: [first.below, ...entries.map(({ id }) => proveEvidence(entries, id)), last.above].map(
      ({ proof }) => proof,
    ),
    absent: `0x${absent}`,
    absentAfterIndex: String(proveAbsence(entries, absent).below.index),
  }
}

/**
 * One epoch, computed again from its evidence and held against the header on chain. Nothing is taken on trust: the
 * evidence by its hashes, the chain facts by the chain's own logs, each message by its signature, the outcome by `settleEpoch`.
 *
 * The differences come in the order in which they would have to be cleared up; none means that the epoch is exactly
 * what the evidence says.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { bundleAddress } from '../../kernel/bundle/bundle.ts'
import type { ChainFacts } from '../../kernel/chain-facts.ts'
import type { Bundle, EpochResult, KernelState } from '../../kernel/epoch.ts'
import { genesisState, NO_PARENT } from '../../kernel/genesis.ts'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import { decodeState } from '../../kernel/state-codec.ts'
import { type EpochHeader, headerStructHash } from '../../protocol/chain-formats/header.ts'
import { buildLedgerTree, decodeLedger, type Ledger } from '../../protocol/chain-formats/ledger.ts'
import type { Verify } from '../../protocol/cose/signer.ts'
import type { Hash } from '../../protocol/ids.ts'
import { auditRemains, type ErasedReport } from './audit-remains.ts'
import { compareFacts } from './compare-facts.ts'
import { compareLedgers, type LedgerDifference } from './compare-ledgers.ts'
import type { Remains } from './read-remains.ts'

/** A manifest, and what it and its parts say, as they were checked when they were read; or why they say nothing. */
export interface PublishedBundle {
  readonly manifest: Uint8Array
  /** What there is of it where owners had something erased. */
  readonly content: Bundle | Error | Remains
}

/** The published bytes behind one header. The prior ones are absent before epoch 0 only. */
export interface EpochRecord {
  readonly bundle: PublishedBundle
  readonly ledger: Uint8Array
  readonly prior?: { readonly state: Uint8Array; readonly ledger: Uint8Array }
}

export interface AuditInput {
  readonly network: Network
  /** As it stands on chain. */
  readonly header: EpochHeader
  /** The header before it on chain; undefined for epoch 0. */
  readonly parent: EpochHeader | undefined
  readonly record: EpochRecord
  /** What the chain’s logs say at the header’s facts block. */
  readonly facts: ChainFacts
  /** When that block was made, and the one after it; undefined if there is none yet. */
  readonly blockTimes: { readonly factsMs: number; readonly nextMs: number | undefined }
}

export interface Difference {
  readonly what: string
  /** What it should be, and who says so. */
  readonly expected: string
  readonly found: string
}

export interface AuditReport {
  readonly epoch: number
  readonly differences: readonly Difference[]
  /** The first account whose figures differ, and how many do. */
  readonly accounts: { readonly first: LedgerDifference; readonly count: number } | undefined
  readonly counts: {
    readonly messages: number
    readonly signatures: number
    readonly devices: number
    readonly entries: number
  }
  /** Where something was erased: then it was not computed again, and this says what was held and what cannot be. */
  readonly erased?: ErasedReport
}

const NOTHING_COUNTED = { messages: 0, signatures: 0, devices: 0, entries: 0 }

export function auditEpoch(input: AuditInput, verify: Verify): AuditReport {
  const { header, record } = input
  const wrong = [...checkHeader(input), ...checkInputs(input)]
  const published = readLedger(record.ledger, header.ledgerRoot)
  const report = { epoch: header.epoch, accounts: undefined, counts: NOTHING_COUNTED }
  if (wrong.length > 0) return { ...report, differences: [...wrong, ...published.differences] }
  const { content } = record.bundle
  if ('erasedParts' in content) return holdRemains(input, { published, remains: content }, verify)
  try {
    return recompute(input, published, verify)
  } catch (error) {
    // Bytes that are no bundle, an asset overspent, an epoch out of turn: an outcome that nobody can follow.
    const found = `none: ${error instanceof Error ? error.message : String(error)}`
    const cannot = { what: 'computation', expected: 'the same outcome again', found }
    return { ...report, differences: [cannot, ...published.differences] }
  }
}

function holdRemains(
  input: AuditInput,
  { published, remains }: { readonly published: ReadLedger; readonly remains: Remains },
  verify: Verify,
): AuditReport {
  const { epoch } = input.header
  const { prior } = input.record
  const before = prior === undefined ? undefined : decodeLedger(prior.ledger)
  const held = auditRemains(input, remains, { verify, ledger: published.entries, prior: before })
  const { open } = remains
  const facts = { ...open.facts, devices: [...open.facts.devices] }
  const differences = [
    ...(open.epoch === epoch ? [] : differ('epoch of the bundle', String(epoch), String(open.epoch))),
    ...checkFacts({ facts }, input),
    ...held.differences,
    ...published.differences,
  ]
  return {
    epoch,
    differences,
    accounts: undefined,
    counts: { ...held.counts, entries: published.entries?.size ?? 0 },
    erased: differences.length === 0 ? held.erased : { ...held.erased, verified: [] },
  }
}

function recompute(input: AuditInput, published: ReadLedger, verify: Verify): AuditReport {
  const { network, header, record } = input
  const bundle = record.bundle.content
  if (bundle instanceof Error) throw bundle
  if ('erasedParts' in bundle) throw new TypeError('something of it was erased')
  const counting = countCalls(verify)
  const result = settleEpoch({ network, prior: priorOf(input), bundle }, counting.verify)
  const { ledger } = result.state
  const [first, ...others] = published.entries === undefined ? [] : compareLedgers(published.entries, ledger)
  return {
    epoch: header.epoch,
    differences: [...checkFacts(bundle, input), ...compareHeaders(header, result), ...published.differences],
    accounts: first === undefined ? undefined : { first, count: others.length + 1 },
    counts: {
      messages: bundle.evidence.length,
      signatures: counting.calls(),
      devices: bundle.facts.devices.length,
      entries: ledger.size,
    },
  }
}

/** The header's own place: it follows the one before it, under the rules that we hold. */
function checkHeader({ header, parent, network }: AuditInput): readonly Difference[] {
  return [
    differ(
      'parent (hash of the header before)',
      parent === undefined ? NO_PARENT : headerStructHash(parent),
      header.parent,
    ),
    differ('rules (hash of the network file)', header.rules, rulesHash(network.rules)),
  ].flat()
}

/** What goes into the computation is what the chain names. */
function checkInputs({ header, parent, record }: AuditInput): readonly Difference[] {
  const bundle = differ('bundle (SHA-256)', header.bundle, bundleAddress(record.bundle.manifest))
  if (parent === undefined || record.prior === undefined) return bundle
  const state = differ(
    `state after epoch ${parent.epoch} (SHA-256)`,
    parent.stateRoot,
    sha256Of(record.prior.state),
  )
  const ledger = readLedger(
    record.prior.ledger,
    parent.ledgerRoot,
    `ledger after epoch ${parent.epoch} (Merkle root)`,
  )
  return [...bundle, ...state, ...ledger.differences]
}

function checkFacts(
  bundle: Pick<Bundle, 'facts'>,
  { header, facts, network, blockTimes }: AuditInput,
): readonly Difference[] {
  const block = differ('facts block of the bundle', String(header.factsBlock), String(bundle.facts.block))
  const endMs = facts.genesisMs + (header.epoch + 1) * network.rules.epochMs
  const { factsMs, nextMs } = blockTimes
  const isLast = factsMs <= endMs && (nextMs === undefined || nextMs > endMs)
  const last = isLast
    ? []
    : [
        {
          what: 'facts block',
          expected: `the last block up to the epoch’s end at ${endMs}`,
          found: `block ${header.factsBlock} at ${factsMs}, followed by one at ${nextMs ?? 'no time yet'}`,
        },
      ]
  const each = compareFacts(bundle.facts, facts).map(({ path, bundle, chain }) => ({
    what: `chain fact ${path}`,
    expected: `${chain} (the chain’s logs)`,
    found: `${bundle} (the bundle)`,
  }))
  return [...block, ...last, ...each]
}

const HEADER_FIELDS = [
  'evidenceRoot',
  'bundle',
  'stateRoot',
  'ledgerRoot',
  'factsBlock',
  'factsTime',
  'tokenEarned',
  'tokenBurned',
  'tokenHeld',
  'extensions',
] as const satisfies readonly (keyof EpochHeader)[]

function compareHeaders(header: EpochHeader, { header: computed }: EpochResult): readonly Difference[] {
  const fields = HEADER_FIELDS.filter(name => header[name] !== computed[name]).map(name => ({
    what: `header field ${name}`,
    expected: `${computed[name]} (computed again)`,
    found: `${header[name]} (on chain)`,
  }))
  const [ours, theirs] = [describeTotals(computed), describeTotals(header)]
  if (ours === theirs) return fields
  return [
    ...fields,
    { what: 'header field assets', expected: `${ours} (computed again)`, found: `${theirs} (on chain)` },
  ]
}

function describeTotals({ assets }: EpochHeader): string {
  const rows = assets.map(
    ({ asset, earned, spent, locked }) => `${asset}: earned ${earned}, spent ${spent}, locked ${locked}`,
  )
  return rows.join('; ') || 'none'
}

function priorOf({ network, parent, record }: AuditInput): KernelState {
  if (parent === undefined || record.prior === undefined) return genesisState(network)
  return decodeState(record.prior.state, {
    ledger: decodeLedger(record.prior.ledger),
    headerHash: headerStructHash(parent),
  })
}

interface ReadLedger {
  readonly entries: Ledger | undefined
  readonly differences: readonly Difference[]
}

/** A ledger is read only as far as its bytes allow; what does not decode differs as a whole. */
function readLedger(bytes: Uint8Array, root: Hash, what = 'published ledger (Merkle root)'): ReadLedger {
  try {
    const entries: Ledger = decodeLedger(bytes)
    const found: Hash = `0x${bytesToHex(buildLedgerTree(entries).root)}`
    return { entries, differences: differ(what, root, found) }
  } catch (error) {
    const found = `unreadable: ${error instanceof Error ? error.message : String(error)}`
    return { entries: undefined, differences: differ(what, root, found) }
  }
}

function differ(what: string, expected: string, found: string): readonly Difference[] {
  return expected === found
    ? []
    : [{ what, expected: `${expected} (the chain)`, found: `${found} (the source)` }]
}

function sha256Of(bytes: Uint8Array): Hash {
  return `0x${bytesToHex(sha256(bytes))}`
}

function countCalls(verify: Verify): { readonly verify: Verify; calls(): number } {
  let calls = 0
  return {
    verify: (key, bytes, signature) => {
      calls++
      return verify(key, bytes, signature)
    },
    calls: () => calls,
  }
}

/**
 * One epoch, computed again from its evidence and held against the header on chain. Nothing is taken on trust: the
 * evidence by its hashes, the chain facts by the chain's own logs, each message by its signature, the outcome by `settleEpoch`.
 *
 * The differences come in the order in which they would have to be cleared up; none means that the epoch is exactly
 * what the evidence says.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { bundleAddress, decodeBundle } from '../../kernel/bundle.ts'
import type { Bundle, ChainFacts, EpochResult, KernelState } from '../../kernel/epoch.ts'
import { genesisState, NO_PARENT } from '../../kernel/genesis.ts'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import { decodeState } from '../../kernel/state-codec.ts'
import { type EpochHeader, headerStructHash } from '../../protocol/header.ts'
import type { Hash } from '../../protocol/ids.ts'
import { buildLedgerTree, decodeLedger, type Ledger } from '../../protocol/ledger.ts'
import type { Verify } from '../../protocol/signer.ts'
import { compareFacts } from './compare-facts.ts'
import { compareLedgers, type LedgerDifference } from './compare-ledgers.ts'

/** The published bytes behind one header. The prior ones are absent before epoch 0 only. */
export interface EpochRecord {
  readonly bundle: Uint8Array
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
}

export function auditEpoch(input: AuditInput, verify: Verify): AuditReport {
  const { header, record } = input
  const inputs = [...checkHeader(input), ...checkInputs(input)]
  const ledger = readLedger(record.ledger, header.ledgerRoot)
  const broken = [...inputs, ...ledger.differences]
  if (inputs.length > 0)
    return report(header.epoch, broken, undefined, { messages: 0, signatures: 0, devices: 0, entries: 0 })

  const bundle = decodeBundle(record.bundle)
  const facts = checkFacts(bundle, input)
  const counting = countCalls(verify)
  const counts = { messages: bundle.evidence.length, devices: bundle.facts.devices.length }
  const result = compute(bundle, input, counting.verify)
  if ('failed' in result) {
    const cannot = {
      what: 'computation',
      expected: 'the same outcome again',
      found: `none: ${result.failed}`,
    }
    return report(header.epoch, [...facts, cannot, ...ledger.differences], undefined, {
      ...counts,
      signatures: counting.calls(),
      entries: 0,
    })
  }
  const accounts = ledger.entries === undefined ? [] : compareLedgers(ledger.entries, result.state.ledger)
  const differences = [...facts, ...compareHeaders(header, result), ...ledger.differences]
  return report(header.epoch, differences, accounts, {
    ...counts,
    signatures: counting.calls(),
    entries: result.state.ledger.size,
  })
}

/** What the kernel refuses outright (an asset overspent, an epoch out of turn) is an outcome that nobody can follow. */
function compute(
  bundle: Bundle,
  input: AuditInput,
  verify: Verify,
): EpochResult | { readonly failed: string } {
  try {
    return settleEpoch({ network: input.network, prior: priorOf(input), bundle }, verify)
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

function report(
  epoch: number,
  differences: readonly Difference[],
  accounts: readonly LedgerDifference[] | undefined,
  counts: AuditReport['counts'],
): AuditReport {
  const first = accounts?.[0]
  return { epoch, differences, accounts: first && { first, count: accounts?.length ?? 0 }, counts }
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
  const bundle = differ('bundle (SHA-256)', header.bundle, bundleAddress(record.bundle))
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
  bundle: Bundle,
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
  'tokenEarned',
  'tokenSpent',
  'paymentEarned',
  'paymentSpent',
] as const satisfies readonly (keyof EpochHeader)[]

function compareHeaders(header: EpochHeader, { header: computed }: EpochResult): readonly Difference[] {
  return HEADER_FIELDS.filter(name => header[name] !== computed[name]).map(name => ({
    what: `header field ${name}`,
    expected: `${computed[name]} (computed again)`,
    found: `${header[name]} (on chain)`,
  }))
}

function priorOf({ network, parent, record }: AuditInput): KernelState {
  if (parent === undefined || record.prior === undefined) return genesisState(network)
  return decodeState(record.prior.state, {
    ledger: decodeLedger(record.prior.ledger),
    headerHash: headerStructHash(parent),
  })
}

/** A ledger is read only as far as its bytes allow; what does not decode differs as a whole. */
function readLedger(bytes: Uint8Array, root: Hash, what = 'published ledger (Merkle root)') {
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

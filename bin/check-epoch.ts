/**
 * An epoch computed again in whoever's browser asks: every signature checked, the outcome by the network's rules, and each field held
 * against the header that oracles signed. `cairn audit` does the same and asks the chain besides; here headers come from the node.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { EpochView } from '../client/node-api.ts'
import { bundleAddress, decodeManifest, partsOf, readBundle } from '../kernel/bundle/bundle.ts'
import { fetchWith } from '../kernel/bundle/read-parts.ts'
import type { Bundle, KernelState } from '../kernel/epoch.ts'
import { genesisState, NO_PARENT } from '../kernel/genesis.ts'
import type { AnyResource } from '../kernel/resource.ts'
import { type Network, type Rules, rulesHash } from '../kernel/rules.ts'
import { readDocument } from '../kernel/rules-change/document.ts'
import { settleEpoch } from '../kernel/settle-epoch.ts'
import { decodeState } from '../kernel/state-codec.ts'
import { type EpochHeader, headerStructHash } from '../protocol/chain-formats/header.ts'
import { decodeLedger } from '../protocol/chain-formats/ledger.ts'
import type { Verify } from '../protocol/cose/signer.ts'
import { type Hash, toAddress } from '../protocol/ids.ts'

export interface CheckParts {
  /** Of the node. @throws {Error} where it has none */
  readonly json: (path: string) => Promise<unknown>
  readonly bytes: (path: string) => Promise<Uint8Array>
  readonly restore: (resources: Rules['resources']) => readonly AnyResource[]
  readonly verify: Verify
  readonly onStep: (step: CheckStep) => void
}

export type CheckStep =
  | { readonly step: 'fetching'; readonly done: number; readonly all: number }
  | { readonly step: 'computing'; readonly messages: number }

export interface CheckedField {
  readonly field: string
  readonly here: string
  readonly there: string
}

export interface Checked {
  readonly epoch: number
  readonly fields: readonly CheckedField[]
  readonly messages: number
  readonly signatures: number
  readonly devices: number
  readonly entries: number
}

type HeaderView = NonNullable<EpochView['header']>

const COMPUTED = [
  'evidenceRoot',
  'bundle',
  'stateRoot',
  'ledgerRoot',
  'tokenEarned',
  'tokenBurned',
  'tokenHeld',
] as const

/** @throws {Error} where the node does not have it, or its bytes are not what they are named by */
export async function checkEpoch(epoch: number, parts: CheckParts): Promise<Checked> {
  const [record, before] = await Promise.all([
    parts.json(`/v1/epochs/${epoch}`) as Promise<EpochView>,
    epoch === 0 ? undefined : (parts.json(`/v1/epochs/${epoch - 1}`) as Promise<EpochView>),
  ])
  const header = headerOf(record)
  const parent = before && headerOf(before)
  // Those of then, whatever was voted for since.
  const rules = readDocument(await parts.bytes(`/v1/rules/${header.rules}`), header.rules)
  const network: Network = { rules, resources: parts.restore(rules.resources) }
  const bundle = await fetchBundle(epoch, header.bundle, parts)
  const prior = parent === undefined ? genesisState(network) : await fetchPrior(epoch - 1, parent, parts)
  parts.onStep({ step: 'computing', messages: bundle.evidence.length })
  let signatures = 0
  const counting: Verify = (key, bytes, signature) => {
    signatures++
    return parts.verify(key, bytes, signature)
  }
  const { header: computed, state } = settleEpoch({ network, prior, bundle }, counting)
  const fields = [
    { field: 'rules', here: rulesHash(rules), there: header.rules },
    {
      field: 'parent',
      here: parent === undefined ? NO_PARENT : headerStructHash(parent),
      there: header.parent,
    },
    ...COMPUTED.map(field => ({ field, here: String(computed[field]), there: String(header[field]) })),
    { field: 'assets', here: describeAssets(computed), there: describeAssets(header) },
  ]
  return {
    epoch,
    fields,
    messages: bundle.evidence.length,
    signatures,
    devices: bundle.facts.devices.length,
    entries: state.ledger.size,
  }
}

export async function fetchBundle(
  epoch: number,
  address: Hash,
  { bytes, onStep }: CheckParts,
): Promise<Bundle> {
  const manifest = await bytes(`/v1/epochs/${epoch}/bundle`)
  if (bundleAddress(manifest) !== address)
    throw new Error(`the bundle hashes to ${bundleAddress(manifest)}, the header names ${address}`)
  const all = new Set(partsOf(decodeManifest(manifest)).map(({ hash }) => hash)).size
  let done = 0
  return fetchWith(readBundle(manifest), async hash => {
    const part = await bytes(`/v1/epochs/${epoch}/bundle/${hash}`)
    onStep({ step: 'fetching', done: Math.min(all, ++done), all })
    return part
  })
}

/** What the epoch before handed on, which its header names. */
export async function fetchPrior(
  epoch: number,
  parent: EpochHeader,
  { bytes }: CheckParts,
): Promise<KernelState> {
  const [state, ledger] = await Promise.all([
    bytes(`/v1/epochs/${epoch}/state`),
    bytes(`/v1/epochs/${epoch}/ledger`),
  ])
  const hash = `0x${bytesToHex(sha256(state))}`
  if (hash !== parent.stateRoot)
    throw new Error(`the state after epoch ${epoch} hashes to ${hash}, its header names ${parent.stateRoot}`)
  return decodeState(state, { ledger: decodeLedger(ledger), headerHash: headerStructHash(parent) })
}

export function headerOf({ epoch, header }: EpochView): EpochHeader {
  if (header === undefined) throw new Error(`epoch ${epoch} is not settled yet`)
  return toHeader(header)
}

/** Amounts come as digits. */
function toHeader(view: HeaderView): EpochHeader {
  return {
    ...view,
    parent: view.parent as Hash,
    rules: view.rules as Hash,
    evidenceRoot: view.evidenceRoot as Hash,
    bundle: view.bundle as Hash,
    stateRoot: view.stateRoot as Hash,
    ledgerRoot: view.ledgerRoot as Hash,
    extensions: view.extensions as Hash,
    tokenEarned: BigInt(view.tokenEarned),
    tokenBurned: BigInt(view.tokenBurned),
    tokenHeld: BigInt(view.tokenHeld),
    assets: view.assets.map(({ asset, earned, spent, locked }) => {
      return { asset: toAddress(asset), earned: BigInt(earned), spent: BigInt(spent), locked: BigInt(locked) }
    }),
  }
}

function describeAssets({ assets }: Pick<EpochHeader, 'assets'>): string {
  const rows = assets.map(
    ({ asset, earned, spent, locked }) => `${asset}: earned ${earned}, spent ${spent}, locked ${locked}`,
  )
  return rows.join('; ') || 'none'
}

/** Headers over a ledger that a test makes up, signed by the test network's oracles: what the kernel and nodes do for real. */
import { bytesToHex } from '@noble/hashes/utils.js'
import { rulesHash } from '../../kernel/rules.ts'
import { type EpochHeader, headerStructHash, NO_EXTENSIONS } from '../../protocol/chain-formats/header.ts'
import {
  buildLedgerTree,
  type Ledger,
  type LedgerEntry,
  ledgerKey,
  proveEntry,
} from '../../protocol/chain-formats/ledger.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { type HeaderSignature, signHeader } from '../epochs/sign-header.ts'
import type { ProvenEntry } from '../money/claim.ts'
import type { TestNetwork } from './start-test-network.ts'

const NOTHING: Hash = `0x${'0'.repeat(64)}`

/** Nothing is locked unless said. */
export type Line = Omit<LedgerEntry, 'locked' | 'lockedUntil'> & Partial<LedgerEntry>

export function ledgerOf(lines: readonly Line[]): Ledger {
  const entries = lines.map((line): LedgerEntry => ({ locked: 0n, lockedUntil: 0, ...line }))
  return new Map(entries.map(entry => [ledgerKey(entry.account, entry.asset), entry]))
}

export function makeHeader(
  { deployment, rules }: Pick<TestNetwork, 'deployment' | 'rules'>,
  ledger: Ledger,
  change: Partial<EpochHeader> & { readonly previous?: EpochHeader } = {},
): EpochHeader {
  const { previous, ...fields } = change
  const total = (asset: Address, field: 'earned' | 'spent' | 'locked') =>
    [...ledger.values()].filter(entry => entry.asset === asset).reduce((sum, entry) => sum + entry[field], 0n)
  return {
    epoch: previous === undefined ? 0 : previous.epoch + 1,
    viewNumber: 0,
    parent: previous === undefined ? NOTHING : headerStructHash(previous),
    rules: rulesHash(rules),
    evidenceRoot: NOTHING,
    bundle: NOTHING,
    stateRoot: NOTHING,
    ledgerRoot: `0x${bytesToHex(buildLedgerTree(ledger).root)}`,
    factsBlock: deployment.launchBlock,
    factsTime: deployment.genesisMs / 1000,
    tokenEarned: total(deployment.token, 'earned'),
    tokenBurned: 0n,
    tokenHeld: 0n,
    assets: [
      {
        asset: deployment.payment,
        earned: total(deployment.payment, 'earned'),
        spent: total(deployment.payment, 'spent'),
        locked: total(deployment.payment, 'locked'),
      },
    ],
    extensions: NO_EXTENSIONS,
    ...fields,
  }
}

export function prove(ledger: Ledger, account: Address, asset: Address): ProvenEntry {
  const entry = ledger.get(ledgerKey(account, asset))!
  return { entry, proof: proveEntry(ledger, buildLedgerTree(ledger), account, asset) }
}

export function signAll(
  { oracles, deployment }: Pick<TestNetwork, 'oracles' | 'deployment'>,
  header: EpochHeader,
): Promise<readonly HeaderSignature[]> {
  return Promise.all(oracles.map(account => signHeader(account, header, deployment)))
}

/** Mines the first block in which its header is taken: in the second of its end another one could still come. */
export async function passEpoch(
  { deployment, rules, mine }: Pick<TestNetwork, 'deployment' | 'rules' | 'mine'>,
  epoch: number,
): Promise<void> {
  await mine(deployment.genesisMs + (epoch + 1) * rules.epochMs + 1_000)
}

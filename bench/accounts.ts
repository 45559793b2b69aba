/**
 * An account's page among a million owners: what the node computes for GET /v1/accounts/:address, but for the chain's own
 * answer. From cold: by a shelf that was just opened and has read nothing of the ledger, as after a restart.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesToHex } from '@noble/hashes/utils.js'
import { createLedgerShelf, type LedgerShelf } from '../node/ledger/ledger-shelf.ts'
import { createFolderSnapshots } from '../node/snapshots.ts'
import type { EpochRecord } from '../node/store/epoch-record.ts'
import type { EpochHeader } from '../protocol/chain-formats/header.ts'
import { buildLedgerTree, encodeLedger, type Ledger, ledgerKey } from '../protocol/chain-formats/ledger.ts'
import { type Hash, toAddress } from '../protocol/ids.ts'
import { type BenchResult, createVerifyTimer, inTurn, type Measurement, median, ratioOf } from './measure.ts'

const ROUNDS = 15
const LIMIT_MS = 5
/** What a signature takes on the machine that the limit was set for. */
const QUIET_VERIFY_MS = 0.068
const MOST = Math.round(LIMIT_MS / QUIET_VERIFY_MS)
const CHECKED = 300
const MIB = 2 ** 20
const ASSET = toAddress(`0x${'22'.repeat(20)}`)
const ownerOf = (index: number) => toAddress(`0x${(index * 7919).toString(16).padStart(40, '0')}`)

export async function benchAccounts(accounts: number): Promise<BenchResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cairn-accounts-'))
  try {
    const record = await writeLedger(dataDir, accounts)
    const open = () => shelfOn(dataDir, record)
    const written = await askOnce(open(), 1)
    const verify = await createVerifyTimer(CHECKED)
    const [cold, checked] = await inTurn(
      [
        {
          name: `account of ${accounts.toLocaleString('en')}, first question`,
          unit: 'ms',
          run: () => askOnce(open(), 1 + Math.floor(Math.random() * accounts)),
        },
        { name: 'OpenSSL: a P-256 signature checked (V)', unit: 'ms', run: () => verify() / CHECKED },
      ],
      ROUNDS,
    )
    const warm = await askAgain(open(), accounts)
    return describe({ accounts, written, cold: cold!, checked: checked!, warm, fileMib: sizeOf(dataDir) })
  } finally {
    rmSync(dataDir, { recursive: true })
  }
}

interface Figures {
  readonly accounts: number
  readonly written: number
  readonly cold: Measurement
  readonly checked: Measurement
  readonly warm: readonly number[]
  readonly fileMib: number
}

function describe({ accounts, written, cold, checked, warm, fileMib }: Figures): BenchResult {
  const owners = accounts.toLocaleString('en')
  const signatures = ratioOf(cold, checked)
  const row = (name: string, rounds: readonly number[], unit = 'ms') => {
    return { name, value: median(rounds), unit, rounds }
  }
  return {
    title: 'Account pages',
    measurements: [
      cold,
      row(`account of ${owners}, from then on`, warm),
      checked,
      row(`index of ${owners} written, on a thread, once an epoch`, [written]),
      row('its file', [fileMib], 'MiB'),
    ],
    ratios: [
      {
        claim: `of the ${MOST} V (${LIMIT_MS} ms on quiet cores) that an account’s page among ${owners} owners may take from cold`,
        ratio: signatures / MOST,
        floor: '≤ 1',
        kept: signatures <= MOST,
      },
    ],
  }
}

function sizeOf(dataDir: string): number {
  const folder = join(dataDir, 'ledgers')
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / MIB
}

async function writeLedger(dataDir: string, accounts: number): Promise<EpochRecord> {
  const ledger: Ledger = new Map(
    Array.from({ length: accounts }, (_, index) => {
      const account = ownerOf(index + 1)
      const entry = {
        account,
        asset: ASSET,
        earned: 10n ** 18n + BigInt(index),
        spent: 0n,
        locked: 0n,
        lockedUntil: 0,
      }
      return [ledgerKey(account, ASSET), entry] as const
    }),
  )
  const address = await createFolderSnapshots(join(dataDir, 'snapshots')).put(encodeLedger(ledger))
  const ledgerRoot: Hash = `0x${bytesToHex(buildLedgerTree(ledger).root)}`
  const header = { ledgerRoot } as EpochHeader
  return { epoch: 0, stage: 'final', startMs: 0, endMs: 1, messages: 0, ledger: address, header }
}

function shelfOn(dataDir: string, record: EpochRecord): LedgerShelf {
  return createLedgerShelf({
    dataDir,
    store: { getEpoch: async () => record, listEpochs: async () => [record] },
    snapshots: createFolderSnapshots(join(dataDir, 'snapshots')),
    payingEpoch: async () => 0,
  })
}

/** What a page asks for: the newest figures, and those that pay. */
async function ask(shelf: LedgerShelf, index: number): Promise<number> {
  const since = performance.now()
  const account = ownerOf(index)
  const lines = await Promise.all([shelf.lookNewest(account, ASSET), shelf.look(0, account, ASSET)])
  const taken = performance.now() - since
  if (lines.some(line => line?.earned !== 10n ** 18n + BigInt(index - 1))) throw new Error('it is wrong')
  return taken
}

async function askOnce(shelf: LedgerShelf, index: number): Promise<number> {
  const taken = await ask(shelf, index)
  await shelf.stop()
  return taken
}

async function askAgain(shelf: LedgerShelf, accounts: number): Promise<readonly number[]> {
  const figures: number[] = []
  for (let round = 0; round <= 50; round++) figures.push(await ask(shelf, 1 + ((round * 17_389) % accounts)))
  await shelf.stop()
  return figures.slice(1)
}

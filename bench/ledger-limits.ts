/**
 * What a network of a million owners may take: the tree of its ledger in memory, a proof from it, and a market of a hundred thousand orders.
 * Times are CPU against what a signature takes in the same run, memory is that of a process of its own.
 *
 * `node bench/ledger-limits.ts ACCOUNTS` measures the tree alone, and prints it as JSON.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { LedgerPostings } from '../kernel/columns/ledger-postings.ts'
import { buildLedgerTree, proveEntry } from '../protocol/chain-formats/ledger.ts'
import { toAddress } from '../protocol/ids.ts'
import { clearUniform } from '../resources/energy/rule/market/clear-uniform.ts'
import type { Offer } from '../resources/energy/rule/market/clearing.ts'
import {
  type BenchResult,
  cpuMicrosecondsOf,
  createVerifyCpu,
  inTurn,
  type Measurement,
  ratioOf,
} from './measure.ts'

const [ORDERS, MARKET_LIMIT_MS, TREE_LIMIT_MIB, PROOF_LIMIT_MS] = [100_000, 100, 350, 1]
/** What a signature takes on the machine that the limits were set for, ms. */
const QUIET_VERIFY_MS = 0.068
const [CHECKED, PROOFS, MIB] = [300, 2_000, 2 ** 20]
const ASSET = toAddress(`0x${'22'.repeat(20)}`)
const ownerOf = (index: number) => toAddress(`0x${(index * 7919).toString(16).padStart(40, '0')}`)

interface TreeFigures {
  readonly ledgerMib: number
  readonly treeMib: number
  readonly proofMs: number
}

export async function benchLedgerLimits(accounts: number): Promise<BenchResult> {
  const orders = makeOrders()
  const [market, verify] = await inTurn(
    [
      {
        name: `one auction of ${ORDERS.toLocaleString('en')} orders`,
        unit: 'ms of CPU',
        run: async () => (await cpuMicrosecondsOf(1, async () => void clearUniform(orders))) / 1000,
      },
      { name: 'a signature checked', unit: 'ms of CPU', run: await createVerifyCpu(CHECKED) },
    ],
    7,
  )
  const tree = measureAlone(accounts)
  const figure = (name: string, unit: string, value: number): Measurement => {
    return { name, unit, value, rounds: [value] }
  }
  const of = `a ledger of ${accounts.toLocaleString('en')}`
  const mostV = Math.round(MARKET_LIMIT_MS / QUIET_VERIFY_MS)
  const inV = ratioOf(market!, verify!)
  return {
    title: 'Limits of a million owners',
    measurements: [
      market!,
      verify!,
      figure(`${of}, in columns`, 'MiB', tree.ledgerMib),
      figure(`${of}: its tree while it is built, beside it`, 'MiB at most', tree.treeMib),
      figure(`${of}: a proof`, 'ms of CPU', tree.proofMs),
    ],
    ratios: [
      {
        claim: `signatures’ time for an auction of 100 000 orders (100 ms where one takes ${QUIET_VERIFY_MS} ms)`,
        ratio: inV,
        floor: `≤ ${mostV}`,
        kept: inV <= mostV,
      },
      limit('of the 350 MB that a tree may take', tree.treeMib / TREE_LIMIT_MIB),
      limit('of the 1 ms that a proof may take', tree.proofMs / PROOF_LIMIT_MS),
    ],
  }
}

function limit(claim: string, ratio: number) {
  return { claim, ratio, floor: '≤ 1', kept: ratio <= 1 }
}

function measureAlone(accounts: number): TreeFigures {
  const script = fileURLToPath(import.meta.url)
  return JSON.parse(
    String(execFileSync(process.execPath, ['--expose-gc', script, String(accounts)])),
  ) as TreeFigures
}

async function measureTree(accounts: number): Promise<TreeFigures> {
  const collect = globalThis.gc ?? (() => undefined)
  collect()
  const emptyMib = process.memoryUsage().rss / MIB
  const postings = new LedgerPostings()
  for (let index = 0; index < accounts; index++) postings.add(ownerOf(index), ASSET, BigInt(index + 1), 0n)
  const ledger = postings.post()
  collect()
  const ledgerMib = process.memoryUsage().rss / MIB - emptyMib
  const before = process.resourceUsage().maxRSS / 1024
  const tree = buildLedgerTree(ledger)
  const treeMib = Math.max(0, process.resourceUsage().maxRSS / 1024 - before)
  const proofs = await cpuMicrosecondsOf(PROOFS, async () => {
    for (let index = 0; index < PROOFS; index++)
      proveEntry(ledger, tree, ownerOf((index * 4_999) % accounts), ASSET)
  })
  return { ledgerMib, treeMib, proofMs: proofs / 1000 }
}

/** Half buy, half sell, at prices that overlap; the same orders each time. */
function makeOrders(): readonly Offer[] {
  return Array.from({ length: ORDERS }, (_, index) => ({
    id: index.toString().padStart(6, '0'),
    side: index % 2 === 0 ? ('buy' as const) : ('sell' as const),
    price: BigInt(50_000 + ((index * 7919) % 170_000)),
    quantity: BigInt(1 + ((index * 104_729) % 5_000)),
  }))
}

const size = Number(process.argv[2])
if (process.argv[1]?.endsWith('ledger-limits.ts') === true && size > 0)
  process.stdout.write(JSON.stringify(await measureTree(size)))

/** `npm run bench`: every measurement, one after the other, and bench/results.md written again. */
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchCompute } from '../resources/compute/bench/compute.ts'
import { benchWhole } from '../resources/compute/bench/whole.ts'
import { benchCoverage } from '../resources/coverage/bench/coverage.ts'
import { benchMarket } from '../resources/energy/bench/market.ts'
import { benchMobility } from '../resources/mobility/bench/mobility.ts'
import { benchStorage } from '../resources/storage/bench/storage.ts'
import { benchAccounts } from './accounts.ts'
import { benchAgreement } from './agreement.ts'
import { benchCluster } from './cluster.ts'
import { benchConsole } from './console.ts'
import { benchEconomy } from './economy.ts'
import { benchEpochCost } from './epoch-cost.ts'
import { benchEpochs } from './epochs.ts'
import { benchIntake } from './intake.ts'
import { benchLedgerLimits } from './ledger-limits.ts'
import { benchMainJob } from './main-job.ts'
import { type BenchResult, type Measurement, median } from './measure.ts'
import { benchMerkle } from './merkle.ts'
import { benchReceipts } from './receipts.ts'
import { benchRecovery } from './recovery.ts'
import { benchScale } from './scale.ts'
import { benchSeed } from './seed.ts'

const BENCHES = {
  main: () => benchMainJob(),
  intake: () => benchIntake(),
  receipts: () => benchReceipts(),
  merkle: () => benchMerkle(100_000),
  coverage: () => benchCoverage(),
  market: () => benchMarket(),
  limits: () => benchLedgerLimits(1_000_000),
  mobility: () => benchMobility(),
  epochs: () => benchEpochs([100, 1_000, 10_000]),
  cluster: () => benchCluster(),
  scale: async () => [benchScale('uptime', [100_000, 1_000_000]), benchScale('energy', [10_000, 100_000])],
  economy: () => benchEconomy(),
  cost: () => benchEpochCost(),
  seed: () => benchSeed([4, 7, 13, 31]),
  compute: () => benchCompute(),
  jobs: () => benchWhole(),
  storage: () => benchStorage(),
  console: () => benchConsole(10_000),
  accounts: () => benchAccounts(1_000_000),
  recovery: () => benchRecovery(1_000_000),
  agreement: () => benchAgreement([4, 7, 13, 31], [100, 10_000]),
}

const { positionals } = parseArgs({ allowPositionals: true })
const chosen = Object.entries(BENCHES).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
)
const results: BenchResult[] = []
for (const [name, run] of chosen) {
  console.log(`measuring ${name} …`)
  for (const result of [await run()].flat()) {
    console.log(describe(result))
    results.push(result)
  }
}
if (positionals.length === 0) writeFileSync(join(import.meta.dirname, 'results.md'), report(results))
if (results.some(({ ratios }) => ratios.some(({ kept }) => !kept))) process.exitCode = 1

function report(all: readonly BenchResult[]): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
  const head = `# Measured\n\nWritten by \`npm run bench\`. Machines are noisy: trust the ratios, which are taken round by round in one process.\n\n${machine}\n`
  return `${head}\n${all.map(describe).join('\n')}`
}

function describe({ title, measurements, ratios }: BenchResult): string {
  const figures = measurements.map(
    row => `| ${row.name} | ${figure(row.value)} | ${spread(row)} | ${row.unit} |`,
  )
  const promises = ratios.map(
    ({ claim, ratio, floor, kept }) =>
      `- **${figure(ratio)}** ${claim} (floor: ${floor}${kept ? '' : ' — NOT KEPT'})`,
  )
  return [
    `## ${title}`,
    '',
    ...promises,
    '',
    '| what | median | min – max | unit |',
    '|---|---|---|---|',
    ...figures,
    '',
  ].join('\n')
}

function spread({ rounds }: Measurement): string {
  const sorted = rounds.toSorted((a, b) => a - b)
  return `${figure(sorted[0] ?? median(rounds))} – ${figure(sorted.at(-1) ?? median(rounds))}`
}

function figure(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}

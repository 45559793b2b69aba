/** A few figures that take no more than seconds, in signatures checked: the checks hold them at three times the baseline. */
import { genesisState } from '../../kernel/genesis.ts'
import { settleEpoch } from '../../kernel/settle-epoch.ts'
import { buildLedgerTree, type LedgerEntry, ledgerKey } from '../../protocol/chain-formats/ledger.ts'
import { toAddress } from '../../protocol/ids.ts'
import { encodeMessage, openMessage } from '../../protocol/message.ts'
import { makeBundle, network } from '../epochs.ts'
import {
  type BenchResult,
  cpuMicrosecondsOf,
  createVerifyCpu,
  inTurn,
  type Measurement,
  median,
} from '../measure.ts'

export const QUICK = 'Quick figures'
const [DEVICES, LINES, ROUNDS, CHECKED] = [50, 10_000, 5, 200]
const UNIT = 'V'

export async function benchQuick(): Promise<BenchResult> {
  const bundle = await makeBundle(DEVICES)
  const prior = genesisState(network)
  const ledger = new Map(Array.from({ length: LINES }, (_, index) => lineOf(index)))
  const messages = bundle.evidence.map(({ message }) => message)
  const verify = await createVerifyCpu(CHECKED)
  const works: Readonly<Record<string, () => unknown>> = {
    [`an epoch of ${DEVICES} meters, ${DEVICES * 24} readings`]: () =>
      settleEpoch({ network, prior, bundle }, () => true),
    [`a ledger’s tree of ${LINES.toLocaleString('en')} lines`]: () => buildLedgerTree(ledger),
    [`${DEVICES} messages of 24 readings encoded and read`]: () =>
      messages.map(message => openMessage(encodeMessage(message))),
  }
  const names = Object.keys(works)
  const rows = await inTurn(
    [
      { name: 'V', unit: 'ms', run: verify },
      ...names.map(name => ({ name, unit: 'ms', run: () => cpuMsOf(works[name]!) })),
    ],
    ROUNDS,
    2,
  )
  const [limit, ...figures] = rows as [Measurement, ...Measurement[]]
  const measurements = figures.map(({ name, rounds }): Measurement => {
    const inV = rounds.map((ms, round) => ms / limit.rounds[round]!)
    return { name, unit: UNIT, value: median(inV), rounds: inV }
  })
  return { title: QUICK, measurements, ratios: [] }
}

async function cpuMsOf(work: () => unknown): Promise<number> {
  return (await cpuMicrosecondsOf(1, async () => void work())) / 1_000
}

function lineOf(index: number): readonly [ReturnType<typeof ledgerKey>, LedgerEntry] {
  const [account, asset] = [accountOf(1_000 + index), accountOf(1)]
  const line = { account, asset, earned: 10n ** 18n + BigInt(index), spent: 0n, locked: 0n, lockedUntil: 0 }
  return [ledgerKey(account, asset), line]
}

function accountOf(number: number) {
  return toAddress(`0x${number.toString(16).padStart(40, '0')}`)
}

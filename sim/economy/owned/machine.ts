/**
 * A machine whose shares the treasury holds with others: it earns as any device does, and the kernel splits what it earned by shares × time
 * (splitIncome). What is modelled is when it is bought, and when the treasury sells some of its shares, in the middle of a day.
 */
import type { ShareFact } from '../../../kernel/chain-facts.ts'
import { splitIncome } from '../../../kernel/shares/split-income.ts'
import { type Ledger, type LedgerEntry, ledgerKey } from '../../../protocol/chain-formats/ledger.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import { DAY_MS } from '../kernel-day.ts'
import type { Params } from '../scenario.ts'

const [SHARES, TREASURY, OTHERS, TOKEN, PAYMENT] = [1, 2, 3, 4, 5].map(number =>
  toAddress(`0x${(0x200 + number).toString(16).padStart(40, '0')}`),
) as [Address, Address, Address, Address, Address]
const ALL = 1_000_000n

export interface MachineDay {
  /** Base units of the payment asset and tokens that the machine had. */
  readonly paid: bigint
  readonly tokens: bigint
}

/** @returns what of it is the treasury's */
export function splitMachineDay(day: number, { paid, tokens }: MachineDay, params: Params): MachineDay {
  const prior: Ledger = new Map()
  const posted: Ledger = new Map([line(SHARES, PAYMENT, paid), line(SHARES, TOKEN, tokens)])
  const { ledger } = splitIncome(prior, posted, {
    shares: holdersOn(day, params),
    token: TOKEN,
    payment: PAYMENT,
  })
  const had = (asset: Address) => ledger.get(ledgerKey(TREASURY, asset))?.earned ?? 0n
  return { paid: had(PAYMENT), tokens: had(TOKEN) }
}

/** Weights are shares × ms: on the day of a sale the half of it before still counts. */
function holdersOn(day: number, { treasuryShares, sharesSoldDay, sharesSold }: Params): readonly ShareFact[] {
  const part = (of: number) => BigInt(Math.round(of * Number(ALL)))
  const [before, after] = [part(treasuryShares), part(treasuryShares * (1 - sharesSold))]
  const isSold = sharesSoldDay >= 0 && day >= sharesSoldDay
  const half = BigInt(DAY_MS / 2)
  const [morning, evening] = [isSold && day > sharesSoldDay ? after : before, isSold ? after : before]
  const weight = (morning + evening) * half
  const rows: readonly ShareFact[] = [
    { shares: SHARES, account: TREASURY, weight },
    { shares: SHARES, account: OTHERS, weight: ALL * 2n * half - weight },
  ]
  return rows.filter(row => row.weight > 0n)
}

function line(account: Address, asset: Address, earned: bigint): [ReturnType<typeof ledgerKey>, LedgerEntry] {
  return [ledgerKey(account, asset), { account, asset, earned, spent: 0n, locked: 0n, lockedUntil: 0 }]
}

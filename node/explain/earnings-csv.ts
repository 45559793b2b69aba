/** An account's earnings as a table, RFC 4180: one line for each figure that an epoch gave it or took from it. */
import type { Deployment } from '../../chain/deployment-file.ts'
import type { Network } from '../../kernel/rules.ts'
import { formatAmount } from '../../protocol/amounts/amount.ts'
import type { Address } from '../../protocol/ids.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EvidenceStore, StoredEarning } from '../store/store.ts'

export interface CsvSources {
  readonly store: EvidenceStore
  readonly network: Network
  readonly deployment: Deployment
}

const COLUMNS = 'from,to,epoch,kind,resource,device,asset,contract,amount,stage,transaction'
const PIECE = 100
/** What goes out of the account; what is withheld was credited by another line, and takes from it. */
const OUT: ReadonlySet<StoredEarning['kind']> = new Set([
  ...(['withheld', 'paid', 'charged', 'passed-on', 'passed-on-payment'] as const),
  ...(['to-backers', 'unbacked'] as const),
])
const IN_TOKEN: ReadonlySet<StoredEarning['kind']> = new Set([
  ...(['reward', 'released', 'grant', 'withheld', 'income', 'passed-on'] as const),
  ...(['backing', 'to-backers', 'unbacked'] as const),
])

/** Oldest first, a piece for every hundred epochs. */
export async function* createEarningsCsv(
  account: Address,
  sources: CsvSources,
): AsyncGenerator<string, void> {
  const { store } = sources
  const [newest] = await store.listEpochs(Number.MAX_SAFE_INTEGER, 1)
  yield `${COLUMNS}\r\n`
  for (let from = 0; from <= (newest?.epoch ?? -1); from += PIECE) {
    const to = from + PIECE - 1
    const earnings = await store.listEarnings(account, { from, to })
    if (earnings.length === 0) continue
    const records = new Map((await store.listEpochs(to + 1, PIECE)).map(record => [record.epoch, record]))
    yield earnings.map(earning => lineOf(earning, records.get(earning.epoch), sources)).join('')
  }
}

function lineOf(earning: StoredEarning, record: EpochRecord | undefined, sources: CsvSources): string {
  const { network, deployment } = sources
  const { token, payment } = network.rules
  const { kind, resource, subject = '', amount, epoch } = earning
  const inToken = IN_TOKEN.has(kind)
  const decimal = formatAmount(amount, inToken ? token.decimals : payment.decimals)
  return `${[
    ...[timeOf(record?.startMs), timeOf(record?.endMs), epoch, kind, resource, subject],
    ...[inToken ? token.symbol : 'payment', inToken ? deployment.token : deployment.payment],
    ...[`${OUT.has(kind) ? '-' : ''}${decimal}`, record?.stage ?? '', record?.submission?.transaction ?? ''],
  ]
    .map(quote)
    .join(',')}\r\n`
}

function timeOf(ms: number | undefined): string {
  return ms === undefined ? '' : new Date(ms).toISOString()
}

function quote(field: string | number): string {
  const text = String(field)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What accounts earned and paid, by epoch and device, in SQLite. All of it can be recomputed from the bundles. */
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../disk/database.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { toAddress } from '../../protocol/ids.ts'
import { toBlob, toHex } from './sqlite-evidence.ts'
import type { Earning, EarningLog, EarningSum, EpochRange } from './store.ts'
import type { Synchronous } from './synchronous.ts'

type Row = Readonly<Record<string, unknown>>

export type SqliteEarnings = Synchronous<EarningLog> & {
  clearEarnings(epoch: number): void
  addEarnings(epoch: number, earnings: readonly Earning[]): void
}

export function createSqliteEarnings(db: DatabaseSync): SqliteEarnings {
  const clear = db.prepare('DELETE FROM earning WHERE epoch = ?')
  const add = db.prepare(
    'INSERT INTO earning (account, epoch, kind, resource, subject, amount) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const ofAccount = db.prepare(
    `SELECT * FROM earning WHERE account = ? AND epoch BETWEEN ? AND ? ORDER BY epoch, kind, resource, subject`,
  )
  const ofDevice = db.prepare(
    'SELECT * FROM earning WHERE subject = ? AND epoch BETWEEN ? AND ? ORDER BY epoch, kind, resource, account',
  )
  const rewards = db.prepare(
    "SELECT * FROM earning WHERE epoch = ? AND kind = 'reward' ORDER BY subject LIMIT ?",
  )
  const rowsOf = (account: string, { from, to }: EpochRange) =>
    ofAccount.iterate(toBlob(account.slice(2)), from, to) as Iterable<Row>

  return {
    clearEarnings: epoch => void clear.run(epoch),
    addEarnings: (epoch, earnings) =>
      inTransaction(db, () => {
        for (const { account, kind, resource, subject, amount } of earnings) {
          const whose = toBlob(account.slice(2))
          add.run(whose, epoch, kind, resource, toBlob(subject ?? ''), amount.toString())
        }
      }),
    listEarnings: (account, range) => Array.from(rowsOf(account, range), readEarning),
    sumEarnings: (account, range, by) => sumsOf(readAll(rowsOf(account, range)), by),
    listRewards: (epoch, limit) => rewards.all(epoch, limit).map(readEarning),
    listDeviceEarnings: (device, { from, to }) => ofDevice.all(toBlob(device), from, to).map(readEarning),
  }
}

/** A database's own sums end at 64 bits, and amounts do not. */
export function sumsOf(earnings: Iterable<EarningOfEpoch>, by: 'epoch' | 'device'): readonly EarningSum[] {
  const sums = new Map<string, EarningSum>()
  for (const earning of earnings) addTo(sums, earning, by)
  return [...sums.values()]
}

function* readAll(rows: Iterable<Row>): Generator<EarningOfEpoch> {
  for (const row of rows) yield readEarning(row)
}

function addTo(sums: Map<string, EarningSum>, earning: EarningOfEpoch, by: 'epoch' | 'device'): void {
  const { epoch, kind, resource, subject, amount } = earning
  const place = by === 'epoch' ? { epoch } : subject === undefined ? {} : { subject }
  const key = `${by === 'epoch' ? epoch : subject} ${kind} ${resource}`
  const known = sums.get(key)
  sums.set(key, { ...place, kind, resource, amount: (known?.amount ?? 0n) + amount })
}

type EarningOfEpoch = ReturnType<typeof readEarning>

export function readEarning(row: Row) {
  const subject = toHex(row['subject'])
  return {
    epoch: Number(row['epoch']),
    account: toAddress(`0x${toHex(row['account'])}`),
    kind: String(row['kind']) as Earning['kind'],
    resource: String(row['resource']),
    ...(subject === '' ? {} : { subject: subject as SubjectId }),
    amount: BigInt(String(row['amount'])),
  }
}

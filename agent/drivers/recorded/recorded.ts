/**
 * A recorded table, replayed along network time: the driver of demonstrations, tests and backfills. The table may begin
 * anywhere and is rotated: after its last row comes its first, a year later. Where it stands survives a restart, so no row
 * is reported twice.
 */
import { readFile } from 'node:fs/promises'
import { fields, number, optionReader, text, unlessSaid } from '../../kit/options.ts'
import { type DriverContext, defineDriver } from '../../kit/service.ts'
import { MAPPING, type MappedRow, type Mapping } from './mapping.ts'
import { type Rows, readRows } from './rows.ts'

interface RecordedOptions {
  readonly file: string
  readonly mapping: Mapping
  /** Network time of the first row that is reported. */
  readonly startMs: number
  /** After this long the table begins again, ms; a year of 365 days unless said. */
  readonly periodMs: number
  /** Network time by which a row is reported late, so that no clock can make it early. */
  readonly lagMs: number
}

const YEAR_MS = 365 * 86_400_000

export const recorded = defineDriver<RecordedOptions>({
  kind: 'recorded',
  readOptions: optionReader(
    fields({
      file: text,
      mapping: MAPPING,
      startMs: number({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      periodMs: unlessSaid(number({ min: 1000, max: 100 * YEAR_MS }), YEAR_MS),
      lagMs: unlessSaid(number({ min: 0, max: 86_400_000 }), 60_000),
    }),
  ),
  async run(options, context) {
    const first = Number(context.recall() ?? options.startMs - 1)
    // Whatever was missed lies behind this, and is known only once the table is read.
    const isRead = context.owes(first)
    const rows = readRows(await readFile(options.file, 'utf8'), options.mapping)
    for (const row of rotate(rows, options.periodMs, first)) {
      const reported = report(row, options, context)
      isRead()
      await reported
    }
  },
})

/**
 * Rows later than `afterMs`, for ever: each round of the table lies a period after the one before. Registers go on counting;
 * the last row of the round before is the zero that the first row is counted from.
 */
function* rotate(rows: Rows, periodMs: number, afterMs: number): Generator<MappedRow> {
  const begins = rows.at(0).timeMs
  for (let round = Math.floor((afterMs - begins) / periodMs); ; round++) {
    for (let index = 0; index < rows.length; index++) {
      const row = rows.at(index)
      const timeMs = row.timeMs + round * periodMs
      if (timeMs <= afterMs) continue
      const registers = row.records.registers.map((sum, at) => sum + round * rows.total[at]!)
      yield { timeMs, records: { ...row.records, registers } }
    }
  }
}

async function report(
  row: MappedRow,
  { lagMs, mapping }: RecordedOptions,
  context: DriverContext,
): Promise<void> {
  await context.until(row.timeMs + lagMs)
  const records = mapping.finish(row)
  if (records.length === 0) return
  context.remember(String(row.timeMs))
  // A full queue takes nothing: the row waits, and its turn comes when the node is back.
  while (!(await context.take({ timeMs: row.timeMs, records }))) await context.until(context.nowMs() + 60_000)
}

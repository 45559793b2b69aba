/** A table as Apache Parquet. */
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Column } from '../../../protocol/tables/table.ts'

export function asParquet(columns: readonly Column[]): Uint8Array {
  const columnData = columns.map(([name, type, values]) => ({
    name,
    type,
    data: [...values],
    nullable: values.includes(null),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

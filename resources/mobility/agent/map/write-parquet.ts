/** The map as Apache Parquet. */
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Column } from '../../messages/map/write-map.ts'

export function asParquet(columns: readonly Column[]): Uint8Array {
  const columnData = columns.map(([name, type, values]) => ({
    name,
    type,
    data: [...values],
    nullable: false,
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

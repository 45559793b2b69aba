/** Runs as an Arrow file (IPC): a typed column each figure, for programs that read tables without text between. The writer is loaded when it is asked for. */
import { COLUMNS } from './run.ts'
import type { Params } from './scenario.ts'
import type { Ran } from './sweep.ts'

/** The same table as the CSV, under the same names. @example await toArrow(sweep([steady], plan)) // bytes of an .arrow file */
export async function toArrow(all: readonly Ran[]): Promise<Uint8Array> {
  const { Table, Utf8, tableToIPC, vectorFromArray } = await import('apache-arrow')
  const names = [...new Set(all.flatMap(({ varied }) => Object.keys(varied)))] as (keyof Params)[]
  const count = all.reduce((sum, { rows }) => sum + rows.length, 0)
  const numbers = (read: (ran: Ran, row: number) => number) => {
    const column = new Float64Array(count)
    let at = 0
    for (const ran of all) for (let row = 0; row < ran.rows.length; row++) column[at++] = read(ran, row)
    return vectorFromArray(column)
  }
  const whole = (read: (ran: Ran) => number) => vectorFromArray(Int32Array.from(rowsOf(all, read)))
  return tableToIPC(
    new Table({
      simulation: vectorFromArray(
        rowsOf(all, ({ scenario }) => scenario),
        new Utf8(),
      ),
      subset: whole(({ subset }) => subset),
      run: whole(({ run }) => run),
      seed: numbers(({ seed }) => seed),
      ...Object.fromEntries(
        names.map(name => [`set_${name}`, numbers(({ varied }) => Number(varied[name] ?? Number.NaN))]),
      ),
      ...Object.fromEntries(COLUMNS.map(name => [name, numbers(({ rows }, row) => rows[row]![name])])),
    }),
    'file',
  )
}

function rowsOf<Value>(all: readonly Ran[], read: (ran: Ran) => Value): readonly Value[] {
  return all.flatMap(ran => ran.rows.map(() => read(ran)))
}

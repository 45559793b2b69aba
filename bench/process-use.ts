/** What processes have used of the machine, as Linux counts it (proc(5)). */
import { readFileSync } from 'node:fs'

/** Linux tells clock ticks, a hundred a second on every platform that Node runs on (getconf CLK_TCK). */
const TICK_MS = 10
const KIB = 1024
/** Of /proc/PID/stat behind the name in brackets: user, system, and of children that have ended both. */
const TIMES = [11, 12, 13, 14] as const

/** CPU of these processes since each began, that of their ended children included, in ms. One that is gone counts nothing. */
export function cpuOf(pids: readonly number[]): number {
  let ticks = 0
  for (const pid of pids) {
    const stat = read(`/proc/${pid}/stat`)
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    for (const at of TIMES) ticks += Number(fields[at] ?? 0)
  }
  return ticks * TICK_MS
}

/** Memory of these processes in bytes; what several share counts once in all (PSS). */
export function memoryOf(pids: readonly number[]): number {
  let bytes = 0
  for (const pid of pids) {
    const [, kib = '0'] = /^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`)) ?? []
    bytes += Number(kib) * KIB
  }
  return bytes
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

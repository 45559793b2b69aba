/**
 * CPU of native tools in their sandboxes. Bubblewrap does not wait for the process that its tool runs under: it reads how that ended from a
 * descriptor, and ends. So what a tool took is in nobody's count of ended children, and has to be read while it runs: of all processes in
 * sessions that begin with a child of the one that is watched, as each tool's does, what stood there last. That is behind by a tick for each
 * process at most, of some dozens.
 *
 * Run as a program it watches the process whose number it is given, in a process of its own so that it costs whom it watches nothing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

/** A tick of Linux, of which the kernel says how many a process took: 100 a second on every machine. */
const [TICKS, EVERY_MS] = [100, 5]

/** Seconds of CPU of what is done, in this process and in the tools that it starts. */
export async function cpuOfTools(work: () => Promise<void>): Promise<number> {
  const watcher = spawn(process.execPath, [import.meta.filename, `${process.pid}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(watcher.stdout, 'data')
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  watcher.stdin.end()
  const ticks = Number(await text(watcher.stdout))
  if (!Number.isInteger(ticks)) throw new Error('nobody could say what tools took')
  return (user + system) / 1e6 + ticks / TICKS
}

interface Process {
  readonly pid: number
  readonly parent: number
  readonly session: number
  /** Since it began, in this process alone. */
  readonly ticks: number
}

function processes(): readonly Process[] {
  return readdirSync('/proc').flatMap(name => {
    if (!/^\d+$/.test(name)) return []
    try {
      // Behind the name, which may have anything in it: proc(5).
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
      const [parent, session, user, system] = [1, 3, 11, 12].map(at => Number(fields[at]))
      return [{ pid: Number(name), parent: parent!, session: session!, ticks: user! + system! }]
    } catch {
      return []
    }
  })
}

function watch(watched: number): void {
  const [sessions, most] = [new Set<number>(), new Map<number, number>()]
  const look = () => {
    const all = processes()
    for (const { pid, parent, session } of all)
      if (parent === watched && pid === session && pid !== process.pid) sessions.add(pid)
    for (const { pid, session, ticks } of all) if (sessions.has(session)) most.set(pid, ticks)
  }
  const looking = setInterval(look, EVERY_MS)
  process.stdout.write('watching\n')
  process.stdin.resume().once('end', () => {
    clearInterval(looking)
    process.stdout.write(`${[...most.values()].reduce((sum, ticks) => sum + ticks, 0)}\n`)
  })
}

if (process.argv[1] === import.meta.filename) watch(Number(process.argv[2]))

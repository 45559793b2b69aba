/** A browser of a person that is ended without warning: the process of its pages, or all of it, and started again with what it keeps. */
import { readdirSync, readFileSync } from 'node:fs'

export interface KillableBrowser {
  /** With the profile that it had before. */
  start(): Promise<void>
  /** A new tab, and no other. */
  open(url: string): Promise<void>
  /** What an expression in the tab comes to, as text. */
  evaluate(expression: string): Promise<string>
  /** SIGKILL to each process that runs pages. */
  killPages(): Promise<void>
  /** SIGKILL to all of it, the first process first. */
  kill(): Promise<void>
  stop(): Promise<void>
}

interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** All that a process started, in any generation. */
export function startedBy(pid: number): readonly Process[] {
  const all = readProcesses()
  const found: Process[] = []
  const wanted = new Set([pid])
  for (let before = -1; before !== wanted.size; ) {
    before = wanted.size
    for (const one of all)
      if (wanted.has(one.parent) && !wanted.has(one.pid)) {
        wanted.add(one.pid)
        found.push(one)
      }
  }
  return found
}

/** Where nobody knows the first one's number. */
export function processesOf(isMeant: (command: string) => boolean): readonly Process[] {
  return readProcesses().filter(({ command }) => isMeant(command))
}

/** Also one that has just ended. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
}

export function isUp(pid: number): boolean {
  return readProcesses().some(one => one.pid === pid)
}

/** Of /proc: those that ended are none, waited for or not. */
function readProcesses(): readonly Process[] {
  return readdirSync('/proc').flatMap(name => {
    if (!/^\d+$/.test(name)) return []
    try {
      const [state = '', parent = ''] = readFileSync(`/proc/${name}/stat`, 'utf8')
        .split(') ')
        .at(-1)!
        .split(' ')
      if (state === 'Z') return []
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
      return [{ pid: Number(name), parent: Number(parent), command }]
    } catch {
      return []
    }
  })
}

/**
 * A program that is kept running: when it ends without having been asked to it is started again, ever more slowly. It dies with this
 * process where the kernel can do that, and all that it says goes into a file.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../../disk/make-folder.ts'
import { backoffMs } from '../../links/backoff.ts'
import { dyingWithParent } from '../../links/die-with-parent.ts'
import { pause } from '../../links/pause.ts'

export interface Program {
  readonly name: string
  /** An absolute path, and what it is given. */
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly logFile: string
  /** What ends it in order. */
  readonly endWith?: NodeJS.Signals
  /** Told when it has ended without having been asked to, and is going to be started again. */
  readonly onLost: (name: string, how: string) => void
}

export interface Kept {
  readonly name: string
  pid(): number | undefined
  /** Asks it to end, and ends it when it does not. */
  stop(): Promise<void>
}

const [FIRST_MS, MOST_MS, STEADY_MS, GRACE_MS] = [250, 10_000, 30_000, 20_000]

export function keepRunning(program: Program): Kept {
  const stopping = new AbortController()
  let child: ChildProcess | undefined

  async function keep(): Promise<void> {
    for (let attempt = 0; !stopping.signal.aborted; ) {
      const since = performance.now()
      child = start(program)
      const how = await ended(child)
      if (stopping.signal.aborted) return
      program.onLost(program.name, how)
      if (performance.now() - since > STEADY_MS) attempt = 0
      const waits = { firstMs: FIRST_MS, mostMs: MOST_MS, random: Math.random }
      await pause(backoffMs(attempt++, waits), stopping.signal)
    }
  }

  const kept = keep()
  return {
    name: program.name,
    pid: () => (child === undefined || isOver(child) ? undefined : child.pid),
    async stop() {
      stopping.abort()
      const late = setTimeout(() => child?.kill('SIGKILL'), GRACE_MS)
      child?.kill(program.endWith ?? 'SIGTERM')
      await kept
      clearTimeout(late)
    },
  }
}

/** In a process group of its own: Ctrl-C reaches this process alone, which then ends the others in order. */
function start({ command, env, logFile }: Program): ChildProcess {
  makeFolder(dirname(logFile))
  const log = openSync(logFile, 'a', 0o600)
  const [program = '', ...args] = command
  const bound = dyingWithParent(program)
  const child = spawn(bound.command, [...bound.args, ...args], {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  return child
}

async function ended(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, 'exit')
    return String(signal ?? `exit code ${code}`)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function isOver({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

/** `cairn` as a user runs it, from what was built (tools/bundle.ts): a process of its own, its output, its exit code. */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/run/cairn.js', import.meta.url))
const SOURCE = fileURLToPath(new URL('../../bin/cairn.ts', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  readonly child: ChildProcess
  readonly pid: number
  /** Everything said so far, on both streams. */
  said(): string
  /** Resolves when the output matches. @throws when the process ends before, or the deadline passes. */
  until(pattern: RegExp, deadlineMs?: number): Promise<RegExpMatchArray>
  readonly ended: Promise<Ran>
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** From its sources, as `npm run cairn` does: a network that is not shipped needs them. */
  readonly fromSource?: boolean
  /** Another one than this repository's. */
  readonly program?: string
}

export function startCairn(args: readonly string[], options: RunOptions = {}): Started {
  const env = { ...withoutOurs(process.env), ...options.env }
  const child = spawn(
    process.execPath,
    [options.program ?? (options.fromSource === true ? SOURCE : MAIN), ...args],
    {
      env,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let [stdout, stderr, all] = ['', '', '']
  child.stdout.on('data', chunk => {
    stdout += String(chunk)
    all += String(chunk)
  })
  child.stderr.on('data', chunk => {
    stderr += String(chunk)
    all += String(chunk)
  })
  const ended = new Promise<Ran>(resolve =>
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr })),
  )
  let over = false
  void ended.then(() => {
    over = true
  })
  return {
    child,
    pid: child.pid!,
    said: () => all,
    ended,
    async until(pattern, deadlineMs = 480_000) {
      const deadline = performance.now() + deadlineMs
      for (;;) {
        const match = all.match(pattern)
        if (match !== null) return match
        if (over || performance.now() > deadline)
          throw new Error(`${pattern} was never said; what was:\n${shortened(all)}`)
        await sleep(50)
      }
    },
  }
}

/** How it began and how it ended: what lies between is a story that went well. */
function shortened(text: string): string {
  const lines = text.split('\n')
  if (lines.length <= 200) return text
  return [...lines.slice(0, 140), `… ${lines.length - 200} lines …`, ...lines.slice(-60)].join('\n')
}

export function runCairn(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return startCairn(args, options).ended
}

/** What the machine or the test runner may have set must not change what is tested. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = Object.entries(env).filter(
    ([name]) => !/^(CAIRN_|FORCE_COLOR$|NO_COLOR$|NODE_OPTIONS$)/.test(name),
  )
  return Object.fromEntries(foreign)
}

/**
 * One process that `cairn up` starts and looks after. It is loaded first and begins when it is told to; one that ends without
 * having been asked to is started again, ever more slowly, and told the same. None outlives this process: the kernel ends
 * them with it where it can, and each leaves when the channel to it closes.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../../disk/make-folder.ts'
import { backoffMs } from '../../../links/backoff.ts'
import { dyingWithParent } from '../../../links/die-with-parent.ts'
import type { Outage } from '../../../links/outage.ts'
import { pause } from '../../../links/pause.ts'
import { CliError } from '../../errors.ts'
import { packageRoot } from '../../package-root.ts'
import { ALLOCATOR } from './engine-flags.ts'

export interface SupervisedOptions {
  readonly name: string
  /** The module that it runs, and what that is given. */
  readonly entry: string
  readonly args: readonly string[]
  readonly logFile: string
  /** Of the engine. */
  readonly flags: readonly string[]
  /** What it is told to begin with, asked for again at each start. */
  readonly order: () => unknown
  /** What it says besides. */
  readonly onSaid?: (said: Said) => void
  /** It ended, and runs again. */
  readonly outage: Outage
}

export interface Supervised {
  /** Resolves when it stands ready to begin. @throws {CliError} process_failed */
  readonly loaded: Promise<void>
  /** Resolves with what it told when it ran. @throws {CliError} process_failed */
  begin(): Promise<Said>
  /** Rejects when it says that it cannot go on, after it began: it is not started again then. */
  readonly done: Promise<void>
  /** Nothing happens while it is away. */
  tell(told: Said): void
  pid(): number | undefined
  /** Asks it to end, and ends it after the grace time. */
  stop(): Promise<void>
  /** At once, without asking. */
  kill(): void
}

/** What passes between the two. */
export type Said = { readonly kind: string } & Readonly<Record<string, unknown>>

/** One run of it, from its start to its end. */
interface Life {
  readonly child: ChildProcess
  readonly loaded: Promise<void>
  readonly ready: Promise<Said>
  /** Resolves with how. */
  readonly ended: Promise<string>
}

/** Of the very first start, which somebody waits for. */
const START_MS = 300_000
const GRACE_MS = 20_000
/** Of a process that is killed while it starts, before that counts as a failure. */
const FIRST_ATTEMPTS = 5
const [FIRST_MS, MOST_MS] = [250, 15_000]
/** What ran for so long begins its waits again. */
const STEADY_MS = 30_000
const TOLD_LINES = 4

export function supervise(options: SupervisedOptions): Supervised {
  const stopping = new AbortController()
  const { promise: done, resolve: finish, reject: giveUp } = Promise.withResolvers<void>()
  done.catch(() => undefined)
  const halt = (why: string) => {
    stopping.abort()
    giveUp(failed(options, why))
  }
  let life = launch(options, halt)

  const live = async (): Promise<Said> => {
    await life.loaded
    send(life.child, { kind: 'begin', order: options.order() })
    return life.ready
  }
  /** Until it is stopped: what dies is brought back. */
  const watch = async () => {
    for (let attempt = 0, since = performance.now(); ; since = performance.now()) {
      const how = await life.ended
      if (stopping.signal.aborted) return
      options.outage.failed(new Error(how))
      if (performance.now() - since > STEADY_MS) attempt = 0
      const wait = backoffMs(attempt++, { firstMs: FIRST_MS, mostMs: MOST_MS, random: Math.random })
      await pause(wait, stopping.signal)
      if (stopping.signal.aborted) return
      life = launch(options, halt)
      await live().then(options.outage.worked, () => life.child.kill('SIGKILL'))
    }
  }
  return {
    loaded: life.loaded,
    done,
    async begin() {
      /** What a signal ended before it began was ended by somebody, not by itself. */
      const liveAgain = (left: number): Promise<Said> =>
        live().catch(error => {
          if (stopping.signal.aborted || life.child.signalCode === null || left === 0) throw error
          life = launch(options, halt)
          return liveAgain(left - 1)
        })
      const first = liveAgain(FIRST_ATTEMPTS)
      const said = await withinLimit(first, options, () => life.child.kill('SIGKILL'))
      void watch().then(finish)
      return said
    },
    tell: told => send(life.child, told),
    pid: () => (isOver(life.child) ? undefined : life.child.pid),
    async stop() {
      stopping.abort()
      await endOf(life)
      finish()
    },
    kill() {
      stopping.abort()
      life.child.kill('SIGKILL')
    },
  }
}

/** In a process group of its own: Ctrl-C reaches this process alone, which then ends the others in order. */
function launch(options: SupervisedOptions, onHalt: (why: string) => void): Life {
  const child = start(options)
  const loaded = Promise.withResolvers<void>()
  const ready = Promise.withResolvers<Said>()
  const ended = Promise.withResolvers<string>()
  for (const promise of [loaded.promise, ready.promise]) promise.catch(() => undefined)
  const end = (why: string) => {
    const error = failed(options, why)
    loaded.reject(error)
    ready.reject(error)
    ended.resolve(why)
  }
  child.on('message', said => {
    if (!isSaid(said)) return
    if (said.kind === 'loaded') loaded.resolve()
    else if (said.kind === 'ready') ready.resolve(said)
    else if (said.kind === 'failed') ready.reject(failed(options, String(said['why'])))
    else if (said.kind === 'halted') onHalt(String(said['why']))
    else options.onSaid?.(said)
  })
  child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`))
  // A channel may break at any time, which its end tells as well; what could not be started has no end.
  child.on('error', error => child.pid === undefined && end(error.message))
  return { child, loaded: loaded.promise, ready: ready.promise, ended: ended.promise }
}

function start({ entry, args, flags, logFile }: SupervisedOptions): ChildProcess {
  makeFolder(dirname(logFile))
  const log = openSync(logFile, 'a', 0o600)
  const bound = dyingWithParent(process.execPath)
  const child = fork(entry, args, {
    execPath: bound.command,
    execArgv: [...bound.args, ...process.execArgv, ...flags],
    env: { ...ALLOCATOR, ...process.env, NODE_COMPILE_CACHE: compileCache() },
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  return child
}

/** Where what was compiled is kept, for all processes and for the next time. */
function compileCache(): string {
  return process.env['NODE_COMPILE_CACHE'] ?? join(packageRoot(), 'node_modules/.cache/cairn')
}

function send(child: ChildProcess, told: Said): void {
  if (child.connected) child.send(told, () => undefined)
}

function isSaid(said: unknown): said is Said {
  return typeof said === 'object' && said !== null && 'kind' in said && typeof said.kind === 'string'
}

function isOver({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null
}

async function endOf({ child, ended }: Life): Promise<void> {
  if (isOver(child)) return
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  child.kill('SIGTERM')
  await ended
  clearTimeout(timer)
}

async function withinLimit<T>(work: Promise<T>, options: SupervisedOptions, onLate: () => void): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    reject(failed(options, `not ready after ${START_MS / 1000} s`))
    onLate()
  }, START_MS)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}

function failed({ name, logFile }: SupervisedOptions, why: string): CliError {
  const last = lastLines(logFile)
  return new CliError('process_failed', `${name} does not run: ${why}`, {
    hint: last === '' ? `See ${logFile}.` : `See ${logFile}, which ends with: ${last}`,
    facts: { process: name },
  })
}

function lastLines(path: string): string {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-TOLD_LINES).join(' | ').slice(-1_000)
  } catch {
    return ''
  }
}

/**
 * A native tool at work for a stranger. It sees its own program and libraries, read-only, what it is given
 * to read, and nothing else: no folder to write to, no device but an empty one, no network, no other process, no home, no environment, no way to become
 * anybody. What comes in comes through pipes, and what it gives goes out through one; so nothing of it is left when it ends. Arguments are never a stranger's text.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { inPath, loadedBy, type Tool } from './find-tool.ts'
import { startGuard } from './guard.ts'
import { SandboxError } from './sandbox-error.ts'

export interface ToolLimits {
  /** Of one process, its libraries among it. */
  readonly memoryBytes: number
  /** Of one process. */
  readonly cpuSeconds: number
  /** What it gives, at most. */
  readonly outputBytes: number
  readonly processes: number
  /** Real time of all. */
  readonly mostMs: number
}

export interface ToolRun {
  readonly tool: Tool
  readonly args: readonly string[]
  readonly stdin?: Uint8Array
  /** Where it reads them → their bytes. */
  readonly files?: ReadonlyMap<string, Uint8Array>
  readonly limits: ToolLimits
  /** Takes what it gives as it comes, instead of all of it at the end. */
  readonly take?: (part: Buffer) => void
  /** Where it gives several things: each as it comes, at a descriptor of its own (outputAt). */
  readonly outputs?: readonly ((part: Buffer) => void)[]
}

export interface ToolAnswer {
  readonly stdout: Buffer
  readonly stderr: string
  readonly tookMs: number
}

const [MOST_SAID, NOBODY] = [262_144, 65_534]
const NO_NAMESPACES =
  /^bwrap: (?:no permissions|setting up uid map|creating new namespace|unable to create)|namespace/im

/** @throws {SandboxError} */
export function runTool(run: ToolRun, signal: AbortSignal): Promise<ToolAnswer> {
  const [bwrap, prlimit] = [inPath('bwrap'), inPath('prlimit')]
  if (bwrap === undefined || prlimit === undefined)
    return Promise.reject(
      new SandboxError('sandbox_missing', { bwrap: bwrap !== undefined, prlimit: prlimit !== undefined }),
    )
  if (signal.aborted) return Promise.reject(new SandboxError('tool_unwanted'))
  const files = [...(run.files ?? [])]
  const args = sandboxArgs(
    run,
    prlimit,
    files.map(([path]) => path),
  )
  // Of root's processes the system counts none: as nobody, a limit is one.
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const guard = startGuard()
  const child = spawn(bwrap, args, {
    ...asNobody,
    env: {},
    cwd: '/',
    // A session and a group of its own, that bubblewrap's child does not leave: killed while it builds the sandbox, bubblewrap
    // leaves a child that is not yet bound to its life. (Therefore no --new-session: this one has no terminal either.)
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', ...[...files, ...(run.outputs ?? [])].map(() => 'pipe' as const)],
  })
  guard.watch(child.pid)
  give(child.stdio[0], run.stdin)
  for (const [at, [, bytes]] of files.entries()) give(child.stdio[FIRST_FD + at], bytes)
  return answerOf(child, run, signal).finally(guard.over)
}

/** Where files are given to bwrap, and what is given back after them. */
const FIRST_FD = 3

/** The descriptor at which a tool gives one of its outputs. @param files how many it is given to read */
export function outputAt(files: number, output: number): number {
  return FIRST_FD + files + output
}

export function sandboxArgs(
  { tool, args, limits }: Pick<ToolRun, 'tool' | 'args' | 'limits'>,
  prlimit: string,
  inputs: readonly string[],
): readonly string[] {
  const { memoryBytes, cpuSeconds, outputBytes, processes } = limits
  const shown = [...new Set([...tool.files, prlimit, ...loadedBy(prlimit)])]
  return [
    ...['--unshare-all', '--unshare-user', '--disable-userns', '--die-with-parent'],
    ...[
      '--uid',
      `${NOBODY}`,
      '--gid',
      `${NOBODY}`,
      '--cap-drop',
      'ALL',
      '--hostname',
      'sandbox',
      '--clearenv',
    ],
    ...['--setenv', 'HOME', '/', '--setenv', 'LC_ALL', 'C'],
    ...shown.flatMap(file => ['--ro-bind', file, file]),
    ...inputs.flatMap((path, at) => ['--ro-bind-data', `${FIRST_FD + at}`, path]),
    // No folder may be written to, and of devices there is the empty one: what a tool gives hangs on what it was given.
    ...['--dev-bind', '/dev/null', '/dev/null'],
    ...['--chdir', '/', '--remount-ro', '/'],
    ...['--', prlimit, `--as=${memoryBytes}`, `--cpu=${cpuSeconds}`, `--fsize=${outputBytes}`],
    ...[`--nproc=${processes}`, '--core=0', '--nofile=256', '--memlock=0', '--msgqueue=0'],
    ...['--', tool.path, ...args],
  ]
}

/** Whoever reads no further than it wants is no fault of ours. */
function give(stream: Readable | Writable | null | undefined, bytes: Uint8Array | undefined): void {
  if (stream === null || stream === undefined || !('end' in stream)) return
  stream.on('error', () => undefined)
  stream.end(bytes)
}

/** One that was ended gives no more, and says so by its end. */
function hear(stream: Readable | Writable | null | undefined, take: (part: Buffer) => void): void {
  if (stream === null || stream === undefined || !('read' in stream)) return
  stream.on('error', () => undefined).on('data', take)
}

function answerOf(child: ChildProcess, run: ToolRun, signal: AbortSignal): Promise<ToolAnswer> {
  const { tool, limits } = run
  const beganMs = performance.now()
  const [out, said]: [Buffer[], Buffer[]] = [[], []]
  let [length, saidLength] = [0, 0]
  return new Promise((resolve, reject) => {
    let ended: SandboxError | undefined
    const end = (error: SandboxError) => {
      ended ??= error
      killGroup(child)
    }
    const timer = setTimeout(
      () => end(new SandboxError('tool_too_long', { tool: tool.name, mostMs: limits.mostMs })),
      limits.mostMs,
    )
    const unwanted = () => end(new SandboxError('tool_unwanted', { tool: tool.name }))
    signal.addEventListener('abort', unwanted)
    const takeBy = (take: (part: Buffer) => void) => (part: Buffer) => {
      length += part.length
      if (length > limits.outputBytes)
        end(new SandboxError('tool_too_much', { tool: tool.name, most: limits.outputBytes }))
      else take(part)
    }
    child.stdout?.on('data', takeBy(run.take ?? (part => void out.push(part))))
    for (const [at, take] of (run.outputs ?? []).entries())
      hear(child.stdio[outputAt(run.files?.size ?? 0, at)], takeBy(take))
    // Its last words are what counts: of more than that the oldest are forgotten.
    child.stderr?.on('data', (part: Buffer) => {
      said.push(part)
      saidLength += part.length
      while (saidLength - said[0]!.length > MOST_SAID) saidLength -= said.shift()!.length
    })
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', unwanted)
    }
    child.once('error', cause => {
      done()
      reject(new SandboxError('sandbox_missing', { problem: cause.message }, cause))
    })
    child.once('close', (code, killedBy) => {
      done()
      const stderr = Buffer.concat(said).toString('utf8')
      if (ended !== undefined) reject(ended)
      else if (code === 0)
        resolve({ stdout: Buffer.concat(out), stderr, tookMs: performance.now() - beganMs })
      else reject(failure(tool, code ?? killedBy ?? 'nothing', stderr))
    })
  })
}

function killGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function failure({ name: tool }: Tool, code: number | string, stderr: string): SandboxError {
  const last = stderr.trim().slice(-400)
  const isRefused = last.startsWith('bwrap: ') && NO_NAMESPACES.test(last)
  return new SandboxError(isRefused ? 'sandbox_refused' : 'tool_failed', { tool, code, last })
}

/**
 * The embedded chain: anvil's own binary, started and stopped by whoever needs a chain. It mines nothing by itself
 * (chain-clock.ts does) and never outlives its parent: it gets SIGKILL from the kernel where `setpriv` exists, and
 * `stop()` everywhere. It writes no file; checkpoint.ts keeps its state.
 *
 * Why these flags: without --prune-history each block's whole state goes to disk; without --enable-tx-gas-limit it takes
 * transactions that no real chain would. --timestamp must be that of the loaded state's first block: without it anvil
 * refuses every block before the machine's own time, and with another it dumps two first blocks from then on.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { dyingWithParent } from '../../links/die-with-parent.ts'
import { DEVELOPMENT_ACCOUNTS } from '../dev-accounts.ts'
import { ChainError } from '../errors.ts'

export const EMBEDDED_CHAIN_ID = 31337

export interface AnvilOptions {
  /** Timestamp of the first block, rounded down to whole seconds; also when a state is loaded. */
  readonly genesisMs: number
  /** A state as JSON, read once at the start. */
  readonly statePath?: string
  /** 0, which is any free port, unless said. */
  readonly port?: number
  readonly chainId?: number
}

export interface AnvilExit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface Anvil {
  readonly url: string
  readonly port: number
  readonly chainId: number
  /** Of anvil itself, not of a wrapper. */
  readonly pid: number
  /** Settles when it is gone, whatever the reason. Never rejects. */
  readonly exited: Promise<AnvilExit>
  /** Idempotent. */
  stop(): Promise<void>
}

/** Where the kernel does not end them with us, we do, unless we are killed. */
const alive = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL')
})

const START_DEADLINE_MS = 20_000
const KEPT_OUTPUT = 4_000
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }

/** @throws {ChainError} anvil_missing, anvil_failed */
export async function startAnvil(options: AnvilOptions): Promise<Anvil> {
  const chainId = options.chainId ?? EMBEDDED_CHAIN_ID
  const child = spawnBound(anvilBinary(), argumentsOf(options, chainId))
  alive.add(child)
  const exited = new Promise<AnvilExit>(resolve => {
    child.once('exit', (code, signal) => {
      alive.delete(child)
      resolve({ code, signal })
    })
    child.on('error', () => resolve({ code: null, signal: null }))
  })
  const port = await listening(child, exited)
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    chainId,
    pid: child.pid!,
    exited,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await exited
    },
  }
}

/** The binary of this machine's npm package. @throws {ChainError} anvil_missing */
export function anvilBinary(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@foundry-rs/anvil-${platform}-${ARCHITECTURES[arch] ?? arch}`
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
    return join(dirname(manifest), 'bin', platform === 'win32' ? 'anvil.exe' : 'anvil')
  } catch (cause) {
    throw new ChainError('anvil_missing', { package: name, platform, arch }, { cause })
  }
}

function argumentsOf(options: AnvilOptions, chainId: number): readonly string[] {
  return [
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--chain-id', String(chainId)],
    ...['--hardfork', 'osaka', '--prune-history', '16', '--enable-tx-gas-limit', '--no-mining'],
    ...[
      '--accounts',
      String(DEVELOPMENT_ACCOUNTS),
      '--timestamp',
      String(Math.floor(options.genesisMs / 1000)),
    ],
    ...(options.statePath === undefined ? [] : ['--load-state', options.statePath]),
  ]
}

/** A detached group, so that Ctrl-C in a terminal reaches the parent only, which then stops in its own order. */
function spawnBound(binary: string, args: readonly string[]): ChildProcess {
  const bound = dyingWithParent(binary)
  const settings = { stdio: ['ignore', 'pipe', 'pipe'], detached: true } satisfies Parameters<typeof spawn>[2]
  return spawn(bound.command, [...bound.args, ...args], settings)
}

/** The port that anvil says it listens on. From then on its output is read and dropped, so that the pipe never fills. */
async function listening(child: ChildProcess, exited: Promise<AnvilExit>): Promise<number> {
  let said = ''
  const deadline = AbortSignal.timeout(START_DEADLINE_MS)
  const heard = new Promise<number>(resolve => {
    const read = (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-KEPT_OUTPUT)
      const port = /Listening on [\d.]+:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
  })
  const port = await Promise.race([heard, exited, once(deadline, 'abort')])
  if (typeof port === 'number') {
    for (const stream of [child.stdout, child.stderr]) stream?.removeAllListeners('data').resume()
    return port
  }
  child.kill('SIGKILL')
  throw new ChainError('anvil_failed', { said: lastLines(said) })
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-3).join(' | ')
}

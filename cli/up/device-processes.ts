/**
 * The devices of the network, each a process of its own that runs `cairn agent`. They are loaded while the network is
 * still being made, a few at a time, and begin when they are told to. A device that dies is started again; none outlives
 * this process: they hold the other end of a channel to it, and leave when it closes.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { CliError } from '../errors.ts'

export interface DeviceProcess {
  readonly name: string
  /** Must be there when the device begins. */
  readonly configFile: string
  readonly logFile: string
}

export interface DeviceProcessOptions {
  /** What runs `cairn`. */
  readonly main: string
  readonly devices: readonly DeviceProcess[]
  /** How many may be starting at once. */
  readonly atOnce: number
  /** A device ended that was not told to. It is being started again. */
  readonly onLost?: (name: string, how: string) => void
}

export interface DevicePool {
  /** Resolves when every process stands ready to begin. @throws {CliError} agents_failed */
  readonly loaded: Promise<void>
  /** Resolves when every device has told that it runs. @throws {CliError} agents_failed */
  begin(): Promise<void>
  pids(): readonly number[]
  /** Ends one at once, as if it were unplugged, and does not start it again. */
  unplug(name: string): void
  /** Asks all to end, and ends those that have not after the grace time. */
  stop(): Promise<void>
  /** At once, without asking. */
  kill(): void
}

/** What a device's process says to the one that started it, and the one thing it is told. */
export type DeviceSays = 'loaded' | 'ready'
export const BEGIN = 'begin'

/** A device holds a queue and a recording: twenty of them must not take a small machine's memory. */
const SMALL_HEAP = ['--max-semi-space-size=1', '--max-old-space-size=96']
const READY_MS = 60_000
const GRACE_MS = 5_000
const RESTART_MS = 1_000

export function loadDevices(options: DeviceProcessOptions): DevicePool {
  const running = new Map<string, ChildProcess>()
  const unplugged = new Set<string>()
  let state: 'loading' | 'running' | 'stopping' = 'loading'

  const launch = async (device: DeviceProcess): Promise<void> => {
    const child = spawn(options.main, device)
    running.set(device.name, child)
    const gone = (how: string) => {
      if (running.get(device.name) !== child) return
      running.delete(device.name)
      if (state === 'running' && !unplugged.has(device.name)) revive(device, how)
    }
    child.once('exit', (code, signal) => gone(signal ?? `exit code ${code}`))
    // A channel may break at any time, which its end tells as well; what could not be started has no end.
    child.on('error', error => child.pid === undefined && gone(error.message))
    await untilSaid('loaded', child, device)
  }
  const beginOne = async (device: DeviceProcess): Promise<void> => {
    const child = running.get(device.name)
    if (child === undefined) throw failed(device, 'it ended')
    child.send(BEGIN)
    await untilSaid('ready', child, device)
  }
  const revive = (device: DeviceProcess, how: string) => {
    options.onLost?.(device.name, how)
    const again = async () => {
      if (state !== 'running') return
      // What does not get under way is ended, and its end brings it back here.
      await launch(device)
        .then(() => beginOne(device))
        .catch(() => running.get(device.name)?.kill('SIGKILL'))
    }
    setTimeout(() => void again(), RESTART_MS).unref()
  }
  const waiting = [...options.devices]
  const work = async () => {
    for (let device = waiting.shift(); device !== undefined && state !== 'stopping'; device = waiting.shift())
      await launch(device)
  }
  /** The first one alone: what it compiles, the others take from the cache. */
  const loadAll = async () => {
    const first = waiting.shift()
    if (first !== undefined) await launch(first)
    await Promise.all(Array.from({ length: options.atOnce }, work))
  }
  const loaded = loadAll()
  // Told to whoever begins them; until then nobody is listening.
  loaded.catch(() => undefined)

  return {
    loaded,
    async begin() {
      await loaded
      await Promise.all(options.devices.map(beginOne))
      if (state === 'loading') state = 'running'
    },
    unplug(name) {
      unplugged.add(name)
      running.get(name)?.kill('SIGKILL')
    },
    pids: () => [...running.values()].flatMap(({ pid }) => pid ?? []),
    async stop() {
      state = 'stopping'
      await loaded.catch(() => undefined)
      await Promise.all([...running.values()].map(endProcess))
    },
    kill() {
      state = 'stopping'
      for (const child of running.values()) child.kill('SIGKILL')
    },
  }
}

/** In a process group of its own: Ctrl-C reaches this process alone, which then ends the devices in order. */
function spawn(main: string, { configFile, logFile }: DeviceProcess): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true, mode: 0o700 })
  const log = openSync(logFile, 'a', 0o600)
  const child = fork(main, ['agent', '--config', configFile], {
    execArgv: [...process.execArgv, ...SMALL_HEAP],
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  return child
}

function failed({ name, logFile }: DeviceProcess, why: string): CliError {
  return new CliError('agents_failed', `${name} did not start: ${why}`, {
    hint: `See ${logFile}.`,
    facts: { device: name },
  })
}

function untilSaid(what: DeviceSays, child: ChildProcess, device: DeviceProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      act()
    }
    const onMessage = (said: unknown) => said === what && settle(resolve)
    const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
      settle(() => reject(failed(device, signal ?? `exit code ${code}`)))
    const onError = (error: Error) => settle(() => reject(failed(device, error.message)))
    const timer = setTimeout(
      () => settle(() => reject(failed(device, `not ${what} after ${READY_MS / 1000} s`))),
      READY_MS,
    )
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
  })
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  child.kill('SIGTERM')
  await ended
  clearTimeout(timer)
}

/**
 * The devices of the network, each a process of its own that runs `cairn agent`. A few are started at a time, so that a
 * small machine is not buried in start-up work. A device that dies is started again; none outlives this process: they
 * hold the other end of a channel to it, and leave when it closes.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { CliError } from '../errors.ts'

export interface DeviceProcess {
  readonly name: string
  readonly configFile: string
  readonly logFile: string
}

export interface DeviceProcessOptions {
  /** What runs `cairn`. */
  readonly main: string
  readonly devices: readonly DeviceProcess[]
  /** How many may be starting at once. */
  readonly atOnce: number
  readonly onStarted?: (count: number) => void
  /** A device ended that was not told to. It is being started again. */
  readonly onLost?: (name: string, how: string) => void
}

export interface RunningDevices {
  pids(): readonly number[]
  /** Asks all to end, and ends those that have not after the grace time. */
  stop(): Promise<void>
  /** At once, without asking. */
  kill(): void
}

const READY_MS = 60_000
const GRACE_MS = 5_000
const RESTART_MS = 1_000

/** @throws {CliError} agents_failed, after all that had started were stopped. */
export async function startDevices(options: DeviceProcessOptions): Promise<RunningDevices> {
  const running = new Map<string, ChildProcess>()
  let stopping = false
  let started = 0

  const launch = async (device: DeviceProcess): Promise<void> => {
    const child = spawn(options.main, device)
    running.set(device.name, child)
    child.once('exit', (code, signal) => {
      if (running.get(device.name) === child) running.delete(device.name)
      if (!stopping && started === options.devices.length) revive(device, signal ?? `exit code ${code}`)
    })
    await untilReady(child, device)
  }
  const revive = (device: DeviceProcess, how: string) => {
    options.onLost?.(device.name, how)
    setTimeout(() => stopping || void launch(device).catch(() => {}), RESTART_MS).unref()
  }
  const kill = () => {
    stopping = true
    for (const child of running.values()) child.kill('SIGKILL')
  }
  const stop = async () => {
    stopping = true
    await Promise.all([...running.values()].map(endProcess))
  }

  const waiting = [...options.devices]
  const worker = async () => {
    for (let device = waiting.shift(); device !== undefined && !stopping; device = waiting.shift()) {
      await launch(device)
      options.onStarted?.(++started)
    }
  }
  try {
    await Promise.all(Array.from({ length: options.atOnce }, worker))
  } catch (error) {
    await stop()
    throw error
  }
  return { pids: () => [...running.values()].flatMap(({ pid }) => pid ?? []), stop, kill }
}

/** In a process group of its own: Ctrl-C reaches this process alone, which then ends the devices in order. */
function spawn(main: string, { configFile, logFile }: DeviceProcess): ChildProcess {
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'a', 0o600)
  const child = fork(main, ['agent', '--config', configFile], {
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  return child
}

function untilReady(child: ChildProcess, { name, logFile }: DeviceProcess): Promise<void> {
  const failed = (why: string) =>
    new CliError('agents_failed', `${name} did not start: ${why}`, {
      hint: `See ${logFile}.`,
      facts: { device: name },
    })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(failed(`not ready after ${READY_MS / 1000} s`)), READY_MS)
    const settle = (act: () => void) => () => {
      clearTimeout(timer)
      act()
    }
    child.once('message', settle(resolve))
    child.once('error', error => settle(() => reject(failed(error.message)))())
    child.once('exit', (code, signal) => settle(() => reject(failed(signal ?? `exit code ${code}`)))())
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

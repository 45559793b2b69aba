/**
 * `cairn up` with real processes whose connections are cut at random, on every link there is: what was cut, what lives, what
 * settles. It waits for what is asserted, and says what was missing.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pause } from '../../links/pause.ts'
import type { Cut, CutSettings } from '../../links/testing/cut-sockets.ts'
import { isAlive } from '../up/data-lock.ts'
import { descendantsOf } from './processes.ts'
import { type Ran, runCairn, type Started, startCairn } from './run-cairn.ts'

export interface ChaosOptions {
  readonly seed: number
  /** Cut from the very first connection on, or from when it begins. */
  readonly from: 'the start' | 'its beginning'
}

export interface Chaos {
  readonly network: Started
  /** Every process of it, as it was when it began. */
  readonly pids: readonly number[]
  /** Of one of its processes: `chain`, `oracle-1` to `oracle-4`, `meters`, `storage`. Undefined while it is being started again. */
  pidOf(name: string): number | undefined
  /** The machine's clock is off by so much, for every process of it. */
  setClock(offMs: number): void
  readonly data: string
  /** How often each kind of link was cut so far. */
  cuts(): Readonly<Record<LinkKind, number>>
  /** How often a browser's stream of events broke off and went on, and the events that came. */
  readonly browser: { readonly broke: number; readonly events: number }
  /** Epochs told so far. */
  epochs(): number
  calm(): void
  cairn(...args: string[]): Promise<Ran>
  stop(): Promise<void>
}

export const LINKS = [
  ...(['device → node over HTTP', 'device → node over MQTT', 'node → chain'] as const),
  ...(['oracle or story → node', 'node → whoever asked', 'broker → device'] as const),
] as const
export type LinkKind = (typeof LINKS)[number]

const CUTTER = new URL('../../links/testing/cut-sockets.ts', import.meta.url).href
/** An epoch of eight seconds: a small machine keeps up although all is asked twice. */
const SPEED = '10800'
/** In each process. */
const EVERY_MS = [150, 1_500] as const
const START_MS = 480_000

export async function startChaos({ seed, from }: ChaosOptions): Promise<Chaos> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-chaos-'))
  const cutting = join(folder, 'on')
  const data = join(folder, 'data')
  const settings: CutSettings = { folder, seed, everyMs: EVERY_MS }
  if (from === 'the start') writeFileSync(cutting, '')
  const env = { CAIRN_DATA: data, CAIRN_CUT: JSON.stringify(settings), NODE_OPTIONS: `--import=${CUTTER}` }
  const network = startCairn(['up', '--port', '0', '--mqtt-port', '0', '--speed', SPEED], { env })
  const stopped = new AbortController()
  const stop = async () => {
    stopped.abort()
    if (network.child.exitCode === null) network.child.kill('SIGKILL')
    await network.ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await network.until(/It begins on/, START_MS)
  } catch (error) {
    await stop()
    throw error
  }
  const running = readRunning(data)
  const browser = { broke: 0, events: 0 }
  void watchEvents(`${running.nodeUrl}/v1/events`, browser, stopped.signal)
  writeFileSync(cutting, '')
  return {
    network,
    browser,
    stop,
    pids: [network.pid, ...descendantsOf(network.pid)],
    data,
    pidOf: name => pidOf(network.pid, name),
    setClock: offMs => writeFileSync(join(folder, 'clock'), String(offMs)),
    cuts: () => countCuts(folder, running),
    epochs: () => [...network.said().matchAll(/^ +Epoch \d+ /gm)].length,
    calm: () => rmSync(cutting, { force: true }),
    cairn: (...args) => runCairn(args, { env: { CAIRN_DATA: data } }),
  }
}

/** Waits for all of it. @throws {Error} naming what was missing, and what was said meanwhile */
export async function untilAll(
  { network }: Chaos,
  wanted: Readonly<Record<string, () => boolean>>,
  deadlineMs: number,
): Promise<void> {
  const missing = () => Object.keys(wanted).filter(name => !wanted[name]!())
  for (const deadline = performance.now() + deadlineMs; missing().length > 0; await pause(200)) {
    if (network.child.exitCode !== null) throw new Error(`the network ended:\n${network.said()}`)
    if (performance.now() > deadline)
      throw new Error(`not after ${deadlineMs / 1000} s: ${missing().join('; ')}\n${network.said()}`)
  }
}

/** Those of its processes that are gone. */
export function lostOf({ pids }: Chaos, spared: readonly number[] = []): readonly number[] {
  return pids.filter(pid => !isAlive(pid) && !spared.includes(pid))
}

interface Running {
  readonly nodeUrl: string
  readonly rpcUrl: string
  readonly oracles: readonly string[]
  readonly brokers: readonly string[]
}

/** Every device has the brokers of all oracles in its configuration. */
function readRunning(data: string): Running {
  const read = (path: string) => JSON.parse(readFileSync(join(data, path), 'utf8')) as unknown
  const { mqtt } = read('devices/home-1/agent.json') as { readonly mqtt: readonly string[] }
  return { ...(read('running.json') as Omit<Running, 'brokers'>), brokers: mqtt }
}

function countCuts(folder: string, running: Running): Record<LinkKind, number> {
  const portOf = (url: string) => Number(new URL(url).port)
  const [nodes, brokers] = [running.oracles.map(portOf), running.brokers.map(portOf)]
  const kindOf = ({ by, side, port }: Cut): LinkKind | undefined => {
    if (port === portOf(running.rpcUrl)) return 'node → chain'
    if (brokers.includes(port)) return by === 'devices' ? 'device → node over MQTT' : 'broker → device'
    if (!nodes.includes(port)) return undefined
    if (by === 'devices') return 'device → node over HTTP'
    return side === 'server' ? 'node → whoever asked' : 'oracle or story → node'
  }
  const counts = Object.fromEntries(LINKS.map(kind => [kind, 0])) as Record<LinkKind, number>
  for (const name of readdirSync(folder).filter(file => file.endsWith('.cuts'))) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)) {
      const kind = kindOf(JSON.parse(line) as Cut)
      if (kind !== undefined) counts[kind]++
    }
  }
  return counts
}

function pidOf(parent: number, name: string): number | undefined {
  const isCalled = (line: string) =>
    (name === 'chain' ? /\banvil\0/ : new RegExp(`^cairn ${name}\\b`)).test(line)
  return descendantsOf(parent).find(pid => {
    try {
      return isCalled(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    } catch {
      // It ended in this moment.
      return false
    }
  })
}

/** As a browser does, and one that is torn away again and again: it goes on after the last event that it saw. */
async function watchEvents(
  url: string,
  seen: { broke: number; events: number },
  signal: AbortSignal,
): Promise<void> {
  let last: string | undefined
  while (!signal.aborted) {
    await new Promise<void>(resolve => {
      const onResponse = (response: IncomingMessage) => {
        response.setEncoding('utf8').on('data', (text: string) => {
          const ids = [...text.matchAll(/^id: (\S+)$/gm)]
          seen.events += ids.length
          last = ids.at(-1)?.[1] ?? last
        })
        response.on('error', () => undefined).on('close', resolve)
      }
      const headers = last === undefined ? {} : { 'last-event-id': last }
      const request = get(url, { headers, agent: false }, onResponse)
      request.on('error', () => resolve())
      const torn = setTimeout(() => request.socket?.resetAndDestroy(), 1_000)
      request.on('close', () => clearTimeout(torn))
      signal.addEventListener('abort', () => request.destroy(), { once: true })
    })
    seen.broke++
    await pause(100, signal)
  }
}

/**
 * A process that loses connections: loaded before everything else (`--import`), it ends sockets at random while a file
 * `on` lies in the folder that CAIRN_CUT names, and writes each cut down there. What is cut, and how, follows from the seed;
 * when, from the machine.
 *
 * While a file `clock` lies there, the machine's clock is off by the milliseconds that it names.
 *
 * Every way in which a peer goes away is among them: a reset from there (what the other end sees of a reset from here), an
 * error of the kind that the kernel gives, and an end in the middle without any error.
 */
import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { basename, join } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { createRandom } from '../../sim/random.ts'

export interface CutSettings {
  readonly folder: string
  readonly seed: number
  /** Between two cuts in a process; ms, least and most. */
  readonly everyMs: readonly [number, number]
}

export interface Cut {
  /** What the process is that was cut off. */
  readonly by: 'oracle' | 'devices' | 'cairn'
  /** Which end was here. */
  readonly side: 'client' | 'server'
  /** Of the end that listens. */
  readonly port: number
  readonly how: (typeof WAYS)[number]
}

const WAYS = ['reset', 'error', 'end'] as const
const CODES = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'] as const

interface Open {
  readonly socket: Socket
  readonly side: Cut['side']
  /** Bytes that had gone over it at the last look: what is idle is cut as well, but less often. */
  bytes: number
}

/** What the machine's clock says here: looked up again at most every tenth of a second. */
function jumpClock(folder: string): void {
  const Real = Date
  const file = join(folder, 'clock')
  let [offMs, lookedAt] = [0, Number.NEGATIVE_INFINITY]
  const off = () => {
    if (performance.now() - lookedAt < 100) return offMs
    lookedAt = performance.now()
    offMs = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    return offMs
  }
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: readonly unknown[]) =>
      args.length === 0 ? new target(Real.now() + off()) : Reflect.construct(target, args),
    get: (target, name) => (name === 'now' ? () => Real.now() + off() : Reflect.get(target, name)),
  })
}

function start({ folder, seed, everyMs: [leastMs, mostMs] }: CutSettings): void {
  const by = whatOf(process.argv)
  const random = createRandom(seed ^ hashOf(roleOf(process.argv)))
  const open = new Set<Open>()
  const watch = (side: Cut['side']) => (message: unknown) => {
    const { socket } = message as { readonly socket: Socket }
    const entry: Open = { socket, side, bytes: 0 }
    open.add(entry)
    socket.once('close', () => open.delete(entry))
  }
  subscribe('net.client.socket', watch('client'))
  subscribe('net.server.socket', watch('server'))

  const cutOne = () => {
    const all = [...open].filter(({ socket }) => !socket.destroyed && portOf(socket) !== undefined)
    const busy = all.filter(entry => {
      const bytes = entry.socket.bytesRead + entry.socket.bytesWritten
      const moved = bytes !== entry.bytes
      entry.bytes = bytes
      return moved
    })
    const entry = random.pick(busy.length > 0 && random.chance(0.8) ? busy : all)
    if (entry === undefined) return
    const { socket, side } = entry
    const [how, code] = [random.pick(WAYS), random.pick(CODES)]
    const port = side === 'client' ? socket.remotePort : socket.localPort
    appendFileSync(join(folder, `${process.pid}.cuts`), `${JSON.stringify({ by, side, port, how })}\n`)
    if (how === 'reset') socket.resetAndDestroy()
    else if (how === 'end') socket.destroy()
    else socket.destroy(Object.assign(new Error(`read ${code}`), { code, syscall: 'read' }))
  }
  const again = () => {
    setTimeout(
      () => {
        if (existsSync(join(folder, 'on'))) cutOne()
        again()
      },
      random.between(leastMs, mostMs),
    ).unref()
  }
  again()
}

/** Undefined for what is no TCP connection, or not one yet. */
function portOf(socket: Socket): number | undefined {
  return socket.remotePort === undefined ? undefined : socket.localPort
}

function whatOf([, main = '']: readonly string[]): Cut['by'] {
  const name = basename(main)
  if (name.startsWith('oracle-process')) return 'oracle'
  return name.startsWith('device-process') ? 'devices' : 'cairn'
}

/** The same in every run, whatever the process's number: what it was started as. */
function roleOf([, main = '', name = '']: readonly string[]): string {
  return `${basename(main)} ${name}`
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

const told = process.env['CAIRN_CUT']
if (told !== undefined) {
  const settings = JSON.parse(told) as CutSettings
  jumpClock(settings.folder)
  if (isMainThread) start(settings)
}

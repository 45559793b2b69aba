/** A car's diagnostic adapter as its data sheet has it, over TCP; and gpsd beside it. Written from the protocols' text. */
import { createServer, type Server, type Socket } from 'node:net'
import type { Fix } from '../messages/fix.ts'

export interface Listening {
  readonly port: number
  /** Every client is cut off. */
  hangUp(): void
  close(): Promise<void>
}

export interface Car {
  readonly vin: string
  readonly km: number
  /** Per cent; undefined where it burns fuel. */
  readonly charge?: number
  /** Instead of an answer. */
  readonly trouble?: string
}

/** It answers as it was set: echo until `ATE0`, blanks until `ATS0`, `SEARCHING...` at the first question. */
export async function openResponder(car: () => Car): Promise<Listening> {
  return await listen(socket => {
    let [echo, blanks, isFirst, text] = [true, true, true, '']
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => {
      text += chunk
      for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r')) {
        const command = text.slice(0, at).trim().toUpperCase()
        text = text.slice(at + 1)
        let answer = command.startsWith('AT') ? setUp(command) : answerOf(command, car())
        if (!command.startsWith('AT') && isFirst) {
          answer = `SEARCHING...\r${answer}`
          isFirst = false
        }
        if (command === 'ATE0') echo = false
        if (command === 'ATS0') blanks = false
        const spaced = blanks ? answer : answer.replaceAll(' ', '')
        socket.write(`${echo ? `${command}\r` : ''}${spaced}\r\r>`)
      }
    })
  })
}

function setUp(command: string): string {
  return command === 'ATZ' ? '\r\rELM327 v1.4b' : 'OK'
}

function answerOf(command: string, { vin, km, charge, trouble }: Car): string {
  if (trouble !== undefined) return trouble
  if (command === '01A6') return `41 A6 ${hexOf(Math.round(km * 10), 4)}`
  if (command === '010D') return '41 0D 32'
  if (command === '015B' && charge !== undefined) return `41 5B ${hexOf(Math.round(charge * 2.55), 1)}`
  if (command === '0902') {
    const bytes = ['49', '02', '01', ...[...vin].map(char => hexOf(char.charCodeAt(0), 1))]
    return `014\r0: ${bytes.slice(0, 6).join(' ')}\r1: ${bytes.slice(6, 13).join(' ')}\r2: ${bytes.slice(13).join(' ')}`
  }
  return 'NO DATA'
}

function hexOf(value: number, bytes: number): string {
  const digits = value
    .toString(16)
    .toUpperCase()
    .padStart(2 * bytes, '0')
  return (digits.match(/../g) ?? []).join(' ')
}

/** `send` gives all who watch a fix. */
export async function openGpsd(): Promise<Listening & { send(fix: Fix): void; readonly watchers: number }> {
  const watchers = new Set<Socket>()
  const listening = await listen(socket => {
    socket.write('{"class":"VERSION","release":"3.22","proto_major":3}\n')
    socket.on('data', chunk => {
      if (chunk.toString().startsWith('?WATCH')) watchers.add(socket)
    })
    socket.once('close', () => watchers.delete(socket))
  })
  return {
    ...listening,
    get watchers() {
      return watchers.size
    },
    send({ timeMs, lat, lon, speedMps, accuracyM }) {
      const time = new Date(timeMs).toISOString()
      const line = { class: 'TPV', mode: 3, time, lat, lon, eph: accuracyM, speed: speedMps }
      for (const socket of watchers) socket.write(`${JSON.stringify(line)}\n`)
    },
  }
}

async function listen(onSocket: (socket: Socket) => void): Promise<Listening> {
  const sockets = new Set<Socket>()
  const server: Server = createServer(socket => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    onSocket(socket)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    hangUp,
    async close() {
      hangUp()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

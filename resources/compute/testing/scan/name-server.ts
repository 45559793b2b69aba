/** A name server for tests (RFC 1035, over UDP): it answers what it was given, and that there is none of anything else. */
import { createSocket } from 'node:dgram'

/** `A shop.lab` → addresses; `TXT _cairn-scan.shop.lab` → texts. */
export type Zone = Map<string, readonly string[]>

const TYPES = new Map([
  [1, 'A'],
  [16, 'TXT'],
  [28, 'AAAA'],
  [257, 'CAA'],
])
const [HEAD, AT_NAME, NO_NAME] = [12, 0xc00c, 3]

export async function startNameServer(zone: Zone, address: string, port = 0) {
  const socket = createSocket('udp4')
  const asked: string[] = []
  socket.on('message', (query, from) => {
    const { name, type, end } = questionIn(query)
    asked.push(`${type} ${name}`)
    socket.send(
      answerTo(query.subarray(0, end), type, zone.get(`${type} ${name}`) ?? []),
      from.port,
      from.address,
    )
  })
  await new Promise<void>(resolve => socket.bind(port, address, resolve))
  return { server: `${address}:${socket.address().port}`, asked, stop: () => void socket.close() }
}

function questionIn(query: Buffer) {
  const labels: string[] = []
  let at = HEAD
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  const type = TYPES.get(query.readUInt16BE(at + 1)) ?? ''
  return { name: labels.join('.').toLowerCase(), type, end: at + 5 }
}

function answerTo(question: Buffer, type: string, values: readonly string[]): Buffer {
  const head = Buffer.from(question)
  head.writeUInt16BE(values.length === 0 ? 0x8180 | NO_NAME : 0x8180, 2)
  head.writeUInt16BE(values.length, 6)
  head.fill(0, 8, HEAD)
  const rows = values.map(value => {
    const data = dataOf(type, value)
    const row = Buffer.alloc(12)
    row.writeUInt16BE(AT_NAME, 0)
    row.writeUInt16BE([...TYPES].find(([, name]) => name === type)![0], 2)
    row.writeUInt16BE(1, 4)
    row.writeUInt16BE(data.length, 10)
    return Buffer.concat([row, data])
  })
  return Buffer.concat([head, ...rows])
}

function dataOf(type: string, value: string): Buffer {
  if (type === 'A') return Buffer.from(value.split('.').map(Number))
  if (type === 'CAA') return Buffer.concat([Buffer.of(0, 5), Buffer.from(`issue${value}`)])
  return Buffer.concat([Buffer.of(value.length), Buffer.from(value)])
}

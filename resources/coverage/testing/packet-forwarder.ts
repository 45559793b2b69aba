/**
 * A packet forwarder of tests, written from the protocol's text alone (Lora-net/packet_forwarder, PROTOCOL.TXT): two sockets, one up and one
 * down, as the real one has. It shares no code with the driver that it speaks to.
 */
import { createSocket, type Socket } from 'node:dgram'
import { once } from 'node:events'

export interface Downlink {
  readonly token: string
  readonly txpk: Readonly<Record<string, unknown>>
}

export interface PacketForwarder {
  /** Resolves with the bytes that came back. */
  push(body: object | string): Promise<string>
  pull(): Promise<string>
  readonly downlinks: Downlink[]
  close(): void
}

interface Forwarder {
  readonly port: number
  readonly eui: string
  readonly version?: 1 | 2
  /** It answers downlinks with this; `NONE` unless said. */
  readonly says?: string
  /** Or with what it finds of each. */
  readonly finds?: (txpk: Downlink['txpk']) => string
  /** Or with this text, as it is. */
  readonly answer?: string
  /** Which of this machine's addresses it speaks from. */
  readonly from?: string
}

export async function startForwarder({
  port,
  eui,
  version = 2,
  says,
  finds,
  answer,
  from,
}: Forwarder): Promise<PacketForwarder> {
  const [up, down] = [await open(port, from), await open(port, from)]
  const downlinks: Downlink[] = []
  let token = 0x1234
  const head = (type: string) => `0${version}${(token++).toString(16).padStart(4, '0')}${type}${eui}`
  const ask = async (socket: Socket, hex: string, kind: string) => {
    socket.send(Buffer.from(hex, 'hex'))
    for (;;) {
      const [bytes] = (await once(socket, 'message')) as [Buffer]
      if (bytes.toString('hex', 3, 4) === kind) return bytes.toString('hex')
    }
  }
  down.on('message', bytes => {
    if (bytes[3] !== 3) return
    const said = JSON.parse(bytes.toString('utf8', 4)) as { readonly txpk: Downlink['txpk'] }
    downlinks.push({ token: bytes.toString('hex', 1, 3), txpk: said.txpk })
    if (version === 1) return
    const error = finds?.(said.txpk) ?? says
    const body = answer ?? (error === undefined ? '' : JSON.stringify({ txpk_ack: { error } }))
    const back = Buffer.from(`02${bytes.toString('hex', 1, 3)}05${eui}`, 'hex')
    // From its other socket: a forwarder may.
    up.send(Buffer.concat([back, Buffer.from(body)]))
  })
  return {
    downlinks,
    push: body =>
      ask(
        up,
        head('00') + Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)).toString('hex'),
        '01',
      ),
    pull: () => ask(down, head('02'), '04'),
    close() {
      up.close()
      down.close()
    },
  }
}

async function open(port: number, from?: string): Promise<Socket> {
  const socket = createSocket('udp4')
  if (from !== undefined) {
    socket.bind(0, from)
    await once(socket, 'listening')
  }
  socket.connect(port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

/** A network server of tests that speaks GWMP, written from the protocol's text. */
import { createSocket, type RemoteInfo } from 'node:dgram'
import { once } from 'node:events'

export interface GwmpServer {
  readonly url: string
  /** Packets that it was given. */
  heard(): readonly { readonly tmst: number; readonly data: string }[]
  /** What became of downlinks, in their order. */
  acks(): readonly string[]
  /** Whether a gateway has asked. */
  isOpen(): boolean
  send(txpk: object): void
  close(): void
}

export async function startGwmpServer(): Promise<GwmpServer> {
  const socket = createSocket('udp4')
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const all: Buffer[] = []
  let way: RemoteInfo | undefined
  socket.on('message', (bytes, from) => {
    all.push(bytes)
    if (bytes[3] === 2) way = from
  })
  const bodies = (type: number) =>
    all
      .filter(bytes => bytes[3] === type)
      .map(bytes => JSON.parse(bytes.toString('utf8', 12)) as Readonly<Record<string, unknown>>)
  return {
    url: `udp://127.0.0.1:${socket.address().port}`,
    heard: () => bodies(0).flatMap(({ rxpk }) => rxpk as { readonly tmst: number; readonly data: string }[]),
    acks: () => bodies(5).map(({ txpk_ack: ack }) => (ack as { readonly error: string }).error),
    isOpen: () => way !== undefined,
    send(txpk) {
      const head = Buffer.from('02beef03', 'hex')
      socket.send(Buffer.concat([head, Buffer.from(JSON.stringify({ txpk }))]), way!.port, way!.address)
    },
    close: () => socket.close(),
  }
}

/**
 * A LoRa Basics Station of tests, written from the protocol's text alone (doc.sm.tc/station, the LNS protocol): it asks where to go, goes
 * there, says its version, and then says and hears texts. It shares no code with the driver that it speaks to.
 */
import { once } from 'node:events'
import { WebSocket } from 'ws'

export interface BasicStation {
  /** What it was told, in order, as it was written. */
  readonly told: string[]
  say(text: string): void
  close(): void
}

/** What the server says of a router. */
export async function askWhere(
  port: number,
  router: string | number,
): Promise<Readonly<Record<string, string>>> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/router-info`)
  await once(socket, 'open')
  socket.send(JSON.stringify({ router }))
  const [data] = (await once(socket, 'message')) as [Buffer]
  socket.close()
  return JSON.parse(data.toString('utf8')) as Readonly<Record<string, string>>
}

/** @param sends whether it says that it has sent what it was told to @param features what it says of itself */
export async function startStation(
  port: number,
  router: string,
  sends = true,
  features = 'rmtsh gps',
): Promise<BasicStation> {
  const { uri } = await askWhere(port, router)
  const socket = new WebSocket(uri!)
  await once(socket, 'open')
  const told: string[] = []
  socket.on('message', (data: Buffer) => {
    const text = data.toString('utf8')
    told.push(text)
    const diid = /"msgtype":"dnmsg".*"diid":(\d+)/.exec(text)?.[1]
    if (diid !== undefined && sends)
      socket.send(
        `{"msgtype":"dntxed","diid":${diid},"DevEui":"00-00-00-00-00-00-00-01","rctx":0,"xtime":1,"txtime":1}`,
      )
  })
  socket.send(
    `{"msgtype":"version","station":"2.0.6(rpi/std)","firmware":null,"package":null,"model":"rpi","protocol":2,"features":"${features}"}`,
  )
  return { told, say: text => socket.send(text), close: () => socket.terminate() }
}

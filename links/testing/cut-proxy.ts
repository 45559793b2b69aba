/** A wire that a test can cut: everything on it ends at once, and nothing new gets through until it is mended. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface CutProxy {
  readonly url: string
  /** That went over it, both ways. */
  readonly bytes: number
  cut(): void
  mend(): void
  stop(): Promise<void>
}

export async function startCutProxy(target: string): Promise<CutProxy> {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  let whole = true
  let bytes = 0
  const server = createServer(near => {
    if (!whole) return void near.destroy()
    const far = connect(Number(port), hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.pipe(to)
      from.on('data', (part: Buffer) => {
        bytes += part.length
      })
      from.on('error', () => to.destroy())
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    whole = false
    for (const socket of open) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get bytes() {
      return bytes
    },
    cut,
    mend() {
      whole = true
    },
    async stop() {
      cut()
      const closed = once(server, 'close')
      server.close()
      await closed
    },
  }
}

/** Bytes from one end of a tunnel to the other, no faster than they are allowed and no more at a time than the other end takes. */
import type { Socket } from 'node:net'

/** Ends with either side. @param take waits until so many may go on, and says how many. */
export async function pump(
  from: Socket,
  to: Socket,
  take: (bytes: number) => Promise<number>,
): Promise<void> {
  try {
    for await (const part of from.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>)
      for (let at = 0; at < part.length; ) {
        const count = await take(part.length - at)
        const isFull = !to.write(part.subarray(at, at + count))
        at += count
        if (isFull) await drained(to)
        if (to.destroyed) return
      }
    to.end()
  } finally {
    if (from.destroyed && !from.readableEnded) to.destroy()
  }
}

/** Also where it is closed meanwhile. */
async function drained(to: Socket): Promise<void> {
  if (to.destroyed) return
  const { promise, resolve } = Promise.withResolvers<void>()
  to.on('drain', resolve)
  to.on('close', resolve)
  await promise
  to.off('drain', resolve)
  to.off('close', resolve)
}

/** Both ways until both are done, or one breaks: then all of it ends. */
export async function join(
  near: Socket,
  far: Socket,
  take: (bytes: number) => Promise<number>,
  idleMs: number,
): Promise<void> {
  for (const [socket, other] of [
    [near, far],
    [far, near],
  ] as const) {
    socket.setTimeout(idleMs, () => socket.destroy())
    socket.on('error', () => other.destroy())
    socket.on('close', () => {
      if (!other.writableEnded) other.destroy()
    })
  }
  try {
    await Promise.all([pump(near, far, take), pump(far, near, take)])
  } catch {
    // Whoever cannot go on ends both.
  } finally {
    near.destroy()
    far.destroy()
  }
}

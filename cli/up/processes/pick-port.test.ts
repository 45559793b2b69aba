import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { pickPort } from './pick-port.ts'

describe('pickPort', () => {
  it('takes the wanted port when it is free, and says when it is not', async () => {
    const free = await pickPort(0)
    // Not one that an outgoing connection may be given before it is listened on.
    expect(free.port).toBeLessThan(32_768)
    const server = createServer()
    await new Promise<void>(resolve => server.listen(free.port, '127.0.0.1', resolve))
    const other = await pickPort(free.port)
    expect(other.taken).toBe(free.port)
    expect(other.port).not.toBe(free.port)
    await new Promise(resolve => server.close(resolve))
    const third = await pickPort(other.port)
    // Nobody listens there yet, and it is given.
    expect(third).toEqual({ port: expect.any(Number), taken: other.port })
    expect(new Set([free.port, other.port, third.port])).toHaveLength(3)
  })
})

import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isPassing, reasonOf, wasCut } from './is-passing.ts'
import { keepTrying } from './keep-trying.ts'
import { listen } from './listen.ts'
import { createOutage } from './outage.ts'
import { pause } from './pause.ts'

/** Longer than any test may take. */
const A_MONTH_MS = 2_000_000_000
const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

/** A server that does this to every connection, once it was asked for something. */
async function unkind(act: (socket: Socket) => void): Promise<string> {
  const server = createServer(socket => {
    socket.on('error', () => undefined)
    socket.once('data', () => act(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const failureOf = (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => expect.unreachable('it did not fail'),
    (error: unknown) => error,
  )

describe('isPassing', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['a reset', socket => socket.resetAndDestroy()],
    ['an end without a word', socket => socket.destroy()],
    ['a reset in the middle of the head', socket => socket.write(HEAD, () => socket.resetAndDestroy())],
    [
      'a reset in the middle of the body',
      socket => socket.write(`${HEAD}content-length: 100\r\n\r\n{"a":`, () => socket.resetAndDestroy()),
    ],
    ['a body that is shorter than was said', socket => socket.end(`${HEAD}content-length: 100\r\n\r\n{"a":`)],
    ['a body without a length that was cut', socket => socket.end(`${HEAD}connection: close\r\n\r\n{"a":`)],
    [
      'a body in pieces that was cut',
      socket => socket.end(`${HEAD}transfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\n`),
    ],
  ])('%s may pass, and somebody was there', async (_what, act) => {
    const url = await unkind(act)
    const error = await failureOf(async () => (await fetch(url)).json())
    expect([isPassing(error), wasCut(error)], reasonOf(error)).toEqual([true, true])
  })

  it('so may one that is refused, or too late; but nobody was there', async () => {
    const silent = await unkind(() => undefined)
    const closed = await unkind(() => undefined)
    await cleanups.pop()?.()
    const refused = await failureOf(() => fetch(closed))
    const late = await failureOf(() => fetch(silent, { signal: AbortSignal.timeout(20) }))
    for (const error of [refused, late])
      expect([isPassing(error), wasCut(error)], reasonOf(error)).toEqual([true, false])
  })

  it('what is wrong by itself does not pass, nor what its caller has ended', async () => {
    const silent = await unkind(() => undefined)
    const ended = await failureOf(() => fetch(silent, { signal: AbortSignal.abort() }))
    const wrong = await unkind(socket => socket.end(`${HEAD}content-length: 4\r\n\r\nnone`))
    const unreadable = await failureOf(async () => (await fetch(wrong)).json())
    const nonsense = await failureOf(() => fetch('http://127.0.0.1:1'))
    for (const error of [
      ended,
      unreadable,
      nonsense,
      new TypeError('x is not a function'),
      'ECONNRESET',
      undefined,
    ])
      expect(isPassing(error), reasonOf(error)).toBe(false)
  })

  it('an error that says so of itself passes, also as a cause', () => {
    const inner = Object.assign(new Error('busy'), { retryable: true })
    expect(isPassing(new Error('outer', { cause: inner }))).toBe(true)
  })
})

describe('keepTrying', () => {
  const broken = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })

  it('does again what broke, and says once that it did not go and once that it goes', async () => {
    const said: string[] = []
    let left = 3
    const outage = createOutage({
      onBegin: error => said.push(reasonOf(error)),
      onEnd: () => said.push('over'),
    })
    const work = async () => {
      if (left-- > 0) throw broken
      return 'done'
    }
    expect(await keepTrying(work, { outage, mostMs: 2 })).toBe('done')
    expect(said).toEqual(['read ECONNRESET', 'over'])
  })

  it('throws what does not pass at once, and the last failure when it may not try again', async () => {
    let calls = 0
    const failing = (error: unknown) => async () => {
      calls++
      throw error
    }
    await expect(keepTrying(failing(new RangeError('wrong')), {})).rejects.toThrow('wrong')
    expect(calls).toBe(1)
    await expect(keepTrying(failing(broken), { tries: 3, mostMs: 1 })).rejects.toBe(broken)
    expect(calls).toBe(4)
  })

  it('ends when it is told to, in the middle of a wait', async () => {
    const told = new AbortController()
    const trying = keepTrying(() => Promise.reject(broken), { signal: told.signal, mostMs: 60_000 })
    told.abort(new Error('told to end'))
    await expect(trying).rejects.toThrow('told to end')
  })
})

describe('an outage', () => {
  it('that is short is not worth a word', () => {
    const said: (string | number)[] = []
    let now = 0
    const outage = createOutage({
      quietMs: 100,
      nowMs: () => now,
      onBegin: () => said.push('began'),
      onEnd: lastedMs => said.push(lastedMs),
    })
    outage.failed(new Error('one'))
    now = 99
    outage.failed(new Error('two'))
    outage.worked()
    expect(said).toEqual([])
    outage.failed(new Error('three'))
    now = 199
    outage.failed(new Error('four'))
    now = 250
    outage.failed(new Error('five'))
    outage.worked()
    outage.worked()
    expect(said).toEqual(['began', 151])
  })
})

describe('listen', () => {
  it('tells what goes wrong at the door, and rejects only where it cannot be opened', async () => {
    const troubles: string[] = []
    const server = createHttpServer()
    const { port } = await listen(server, { port: 0, onTrouble: error => troubles.push(error.message) })
    cleanups.push(() => server.close())
    await expect(listen(createHttpServer(), { port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    // As the server itself does when no file descriptor is left.
    server.emit('error', new Error('accept EMFILE'))
    expect(troubles).toEqual(['accept EMFILE'])
  })
})

describe('pause', () => {
  it('ends early, and never rejects', async () => {
    const told = new AbortController()
    const waiting = pause(A_MONTH_MS, told.signal)
    told.abort()
    expect(await Promise.all([waiting, pause(A_MONTH_MS, AbortSignal.abort())])).toHaveLength(2)
  })
})

/** What oracles tell each other over a stream: everything once, nothing twice, whatever breaks in between. */
import { describe, expect, it, vi } from 'vitest'
import { type Address, toAddress } from '../../protocol/ids.ts'
import { createMirror } from './mirror.ts'
import { createNewsDesk, decodeNews, encodeNews, frame, type News, readFrames } from './news.ts'
import { EMPTY_ROUND, type RoundView } from './peer.ts'

const ASKER: Address = toAddress(`0x${'11'.repeat(20)}`)
const bytes = (text: string) => new TextEncoder().encode(text)
const text = (what: Uint8Array) => new TextDecoder().decode(what)

/** A desk whose rounds the test writes. @param heldMs what begins with "held" is told when nothing new was heard for so long */
function desk(heldMs = 0) {
  const rounds = new Map<number, RoundView>()
  const news = createNewsDesk({
    epochs: () => [...rounds.keys()].sort((a, b) => a - b),
    describe: async ({ epoch, quietMs, isFirst }) => {
      const all = rounds.get(epoch) ?? EMPTY_ROUND
      const isHeld = (ballot: Uint8Array) => !isFirst && quietMs < heldMs && text(ballot).startsWith('held')
      const ballots = all.ballots.filter(ballot => !isHeld(ballot))
      return { round: { ...all, ballots }, holdsBack: ballots.length < all.ballots.length }
    },
    patienceMs: [heldMs],
  })
  const say = (epoch: number, ...ballots: readonly Uint8Array[]) => {
    const before = rounds.get(epoch) ?? EMPTY_ROUND
    rounds.set(epoch, { ...before, ballots: [...before.ballots, ...ballots] })
    news.changed(epoch)
  }
  return { news, rounds, say }
}

async function next(stream: AsyncGenerator<News>): Promise<News> {
  const { value, done } = await stream.next()
  if (done === true) throw new Error('the stream has ended')
  return value
}

describe('news', () => {
  it('begin with the oldest epoch and all that is known, and go on with what is new alone', async () => {
    const { news, say } = desk()
    const [first, second, third] = ['first', 'second', 'third'].map(bytes) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ]
    say(4, first)
    say(5, second)
    const ended = new AbortController()
    const stream = news.follow(ASKER, ended.signal)
    expect(await next(stream)).toEqual({ epoch: 4, round: EMPTY_ROUND })
    expect((await next(stream)).round.ballots).toEqual([first])
    expect(await next(stream)).toMatchObject({ epoch: 5, round: { ballots: [second] } })
    const pending = next(stream)
    say(4, third)
    expect(await pending).toMatchObject({ epoch: 4, round: { ballots: [third] } })
    const last = stream.next()
    ended.abort()
    expect((await last).done).toBe(true)
  })

  it('are told at once, or when nothing new has been heard for a while, and all of them to whom connects anew', async () => {
    const { news, say } = desk(3_000)
    say(4, bytes('held from before'), bytes('before'))
    const stream = news.follow(ASKER, new AbortController().signal)
    await next(stream)
    expect((await next(stream)).round.ballots.map(text)).toEqual(['held from before', 'before'])
    const pending = next(stream)
    say(4, bytes('held'), bytes('told'))
    expect((await pending).round.ballots.map(text)).toEqual(['told'])
    const later = await next(stream)
    expect([later.epoch, later.round.ballots.map(text)]).toEqual([4, ['held']])
  })

  it('are held back from nobody for long, by whoever drips others', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { news, say } = desk(1_000)
    const stream = news.follow(ASKER, new AbortController().signal)
    await next(stream)
    const heard: string[] = []
    const reading = (async () => {
      for await (const { round } of stream) {
        heard.push(...round.ballots.map(text))
        if (heard.some(ballot => ballot.startsWith('held'))) return
      }
    })()
    await vi.advanceTimersByTimeAsync(10)
    say(4, bytes('held'))
    for (let drip = 0; drip < 40 && !heard.includes('held'); drip++) {
      await vi.advanceTimersByTimeAsync(200)
      say(4, bytes(`drip ${drip}`))
    }
    await vi.advanceTimersByTimeAsync(200)
    await reading
    vi.useRealTimers()
    expect(heard.indexOf('held')).toBeGreaterThan(5)
    expect(heard.indexOf('held')).toBeLessThan(15)
  })

  it('end for an oracle that follows again', async () => {
    const { news, say } = desk()
    say(0, bytes('a'))
    const signal = new AbortController().signal
    const old = news.follow(ASKER, signal)
    for (let frames = 0; frames < 2; frames++) await next(old)
    const pending = old.next()
    const fresh = news.follow(ASKER, signal)
    expect((await pending).done).toBe(true)
    await next(fresh)
    expect((await next(fresh)).round.ballots).toEqual([bytes('a')])
  })

  it('are read from frames, wherever the stream is cut', async () => {
    const told: News[] = [3, 4].map(epoch => ({
      epoch,
      round: { ...EMPTY_ROUND, ballots: [bytes(`ballot of ${epoch}`)] },
    }))
    const whole = Buffer.concat([
      frame(encodeNews(told[0]!)),
      frame(new Uint8Array(0)),
      frame(encodeNews(told[1]!)),
    ])
    for (const size of [1, 3, 7, whole.length]) {
      const read: Uint8Array[] = []
      for await (const part of readFrames(cut(whole, size), 1_000)) read.push(part.slice())
      expect(read[1]).toHaveLength(0)
      expect([read[0]!, read[2]!].map(decodeNews)).toEqual(told)
    }
  })

  it('are refused where a frame is too long, or says something else', async () => {
    const tooLong = readFrames(cut(frame(new Uint8Array(11)), 4), 10)
    await expect(tooLong.next()).rejects.toThrow('at most 10')
    for (const wrong of [
      Uint8Array.of(0x80),
      Uint8Array.of(0x82, 0x20, 0x40),
      Uint8Array.of(0x83, 0, 0x40, 0),
    ])
      expect(() => decodeNews(wrong)).toThrow(TypeError)
  })
})

async function* cut(whole: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
}

describe('a mirror', () => {
  const ballots = (...texts: readonly string[]) => ({ ...EMPTY_ROUND, ballots: texts.map(bytes) })

  it('puts news together, and is the same value until there are more', () => {
    const mirror = createMirror()
    mirror.restart(2)
    mirror.add({ epoch: 2, round: ballots('a') }, 10)
    const view = mirror.get(2)
    expect(mirror.get(2)).toBe(view)
    mirror.add({ epoch: 2, round: ballots('b') }, 10)
    expect(mirror.get(2)?.ballots).toEqual([bytes('a'), bytes('b')])
    expect(mirror.get(3)).toEqual(EMPTY_ROUND)
  })

  it('files logs by the epoch that they are of', () => {
    const mirror = createMirror()
    mirror.restart(0)
    const log = { epoch: 6, log: bytes('log'), acks: [] }
    mirror.add({ epoch: 5, round: { ...EMPTY_ROUND, logs: [log] } }, 10)
    expect([mirror.get(5)?.logs, mirror.get(6)?.logs]).toEqual([[], [log]])
  })

  it('keeps of logs what the newest say, however long an epoch is', () => {
    const mirror = createMirror()
    mirror.restart(0)
    for (let count = 0; count < 20_000; count++) {
      const news = { epoch: 1, log: bytes(`log ${count}`), acks: [bytes(`ack ${count}`)] }
      mirror.add({ epoch: 1, round: { ...EMPTY_ROUND, logs: [news] } }, 10)
    }
    const [kept, ...more] = mirror.get(1)!.logs
    expect([more.length, kept!.acks.length]).toEqual([0, 1_024])
    expect([kept!.log, kept!.acks.at(-1)]).toEqual([bytes('log 19999'), bytes('ack 19999')])
  })

  it('refuses news that say nothing, and more bytes than there can be', () => {
    const mirror = createMirror()
    mirror.restart(0)
    expect(() => mirror.add({ epoch: 0, round: EMPTY_ROUND }, 10)).toThrow('say nothing')
    mirror.add({ epoch: 0, round: ballots('a') }, 20 * 2 ** 20)
    expect(() => mirror.add({ epoch: 1, round: ballots('b') }, 20 * 2 ** 20)).toThrow('bytes')
  })

  it('has nothing of epochs that are not talked about, and of few at a time', () => {
    const mirror = createMirror()
    mirror.restart(10)
    mirror.add({ epoch: 9, round: ballots('old') }, 10)
    expect(mirror.get(9)).toBeUndefined()
    for (let epoch = 10; epoch < 40; epoch++) mirror.add({ epoch, round: ballots('x') }, 10)
    expect([mirror.get(10), mirror.get(27), mirror.get(28)?.ballots.length]).toEqual([
      undefined,
      undefined,
      1,
    ])
  })

  it('takes no more of a kind than an honest oracle has to say', () => {
    const mirror = createMirror()
    mirror.restart(0)
    const many = { ...EMPTY_ROUND, ballots: Array.from({ length: 16_384 }, () => bytes('')) }
    mirror.add({ epoch: 0, round: many }, 10)
    expect(() => mirror.add({ epoch: 0, round: ballots('one more') }, 10)).toThrow('at most 16384')
  })
})

/** A broadcast in memory, its time the test's: who is asked, paid and shown, with machines that are slow, gone, late and false. */
import { describe, expect, it } from 'vitest'
import { bundle } from '../../messages/kinds/bundle.ts'
import type { Ladder } from '../../messages/kinds/transcode.ts'
import type { Order } from '../../messages/live/live-answers.ts'
import { jobId } from '../../messages/rows.ts'
import type { TabId } from '../../messages/tabs/tab-words.ts'
import { idOf } from '../../testing/compute-network.ts'
import { Broadcast, KEPT, MOST_UNJUDGED, type Segment, WINDOW } from './broadcast.ts'

const LADDER: Ladder = {
  renditions: [{ name: '180p', width: 320, height: 180, kbps: 250, codec: 'h264' }],
}
const [DELAY_MS, MOST_DELAY_MS, SEGMENT_MS, PRICE] = [6_000, 30_000, 2_000, 5n]
const never = new AbortController().signal

interface Acts {
  /** From being asked until it brings it, ms; never where it is undefined. */
  readonly tookMs: (piece: number) => number | undefined
  readonly bytes?: string
}

interface Judges {
  readonly isDrawn?: boolean
  /** Resolves once it has looked; rejects where it cannot. */
  readonly looks?: Promise<void>
}

function studio(machines: Readonly<Record<string, Acts>>, { isDrawn = false, looks }: Judges = {}) {
  let nowMs = 0
  const taken: string[] = []
  const answers: string[] = []
  const due: { readonly atMs: number; readonly run: () => Promise<void> }[] = []
  const broadcast = new Broadcast({
    name: 'studio',
    ladder: LADDER,
    ladderId: 'ab'.repeat(32),
    segmentSeconds: 2,
    delayMs: DELAY_MS,
    mostDelayMs: MOST_DELAY_MS,
    next: 0,
    anew: 0,
    nowMs: () => nowMs,
    costOn: (_tab, machine) => (machine === 'slow' ? PRICE - 1n : PRICE),
    count: async tab => void taken.push(tab),
    checkForm: async (_segment, made) => (text(made).includes('broken') ? 'container' : ''),
    judge: async (_segment, made) => {
      await looks
      return text(made).includes('spoilt') ? 'picture' : ''
    },
    isDrawn: () => isDrawn,
  })
  const tabs = new Map(Object.keys(machines).map((name, at) => [name, jobId(idOf(at + 1), 0)]))
  const bring = async (name: string, tab: TabId, order: Order) => {
    const bytes = bundle([new TextEncoder().encode(machines[name]!.bytes ?? 'fine')])
    const made = { machine: name, tab, piece: order.piece, units: order.units }
    const [code] = await broadcast.made(made, bytes)
    answers.push(`${name} ${order.piece} ${code}`)
    wait(name, tab)
  }
  const wait = (name: string, tab: TabId) =>
    void broadcast.wait(name, tab, never).then(order => {
      const tookMs = order && machines[name]!.tookMs(order.piece)
      if (order === undefined || tookMs === undefined) return
      due.push({ atMs: nowMs + tookMs, run: () => bring(name, tab, order) })
    })
  for (const [name, tab] of tabs) wait(name, tab)
  const segment = (number: number): Segment => {
    return {
      id: `${number}`,
      bytes: new TextEncoder().encode(`cut ${number}`),
      seconds: 2,
      isAnew: number === 0,
      units: 9,
      hasSound: true,
    }
  }
  return {
    broadcast,
    taken,
    answers,
    /** @param look what a player does, as often as a piece lasts */
    async play(pieces: number, look = () => {}) {
      for (const untilMs = pieces * SEGMENT_MS + MOST_DELAY_MS + 2_000; nowMs <= untilMs; nowMs += 100) {
        const piece = nowMs / SEGMENT_MS
        if (Number.isInteger(piece) && piece < pieces) broadcast.take(segment(piece))
        for (const one of due.splice(0).toSorted((a, b) => a.atMs - b.atMs))
          if (one.atMs <= nowMs) await one.run()
          else due.push(one)
        broadcast.tick()
        if (Number.isInteger(piece)) look()
        await new Promise(resolve => setImmediate(resolve))
      }
      broadcast.end()
    },
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

const honest: Acts = { tookMs: () => 1_500 }

describe('a broadcast', () => {
  it('goes on without a gap where one of five machines is killed in the middle of a piece', async () => {
    const killed: Acts = { tookMs: piece => (piece < 6 ? 1_500 : undefined) }
    const { broadcast, play, taken } = studio({ a: killed, b: honest, c: honest, d: honest, e: honest })
    await play(20)
    const view = broadcast.view()
    expect(view.own).toBe(0)
    expect(view.isOver).toBe(true)
    expect(view.pieces.map(({ number }) => number)).toEqual(Array.from({ length: KEPT }, (_, at) => 4 + at))
    expect(view.machines.find(({ machine }) => machine === 'a')).toMatchObject({ missed: 1 })
    // A piece was asked for twice, and each that came in time is paid.
    expect(view.pieces.filter(({ asked }) => asked === 2)).toHaveLength(1)
    expect(taken).toHaveLength(20)
    const list = String(broadcast.file('180p.m3u8')!.body)
    expect(list.match(/#EXTINF/g)).toHaveLength(WINDOW)
    expect(list).not.toMatch(/#EXT-X-DISCONTINUITY\n/)
    expect(list).toMatch(/#EXT-X-DISCONTINUITY-SEQUENCE:1\n[\s\S]*#EXT-X-ENDLIST/)
    expect(broadcast.file('19-180p.ts')).toMatchObject({ type: 'video/mp2t' })
    expect(broadcast.file('0-180p.ts')).toBeUndefined()
    expect(broadcast.file('../live.json')).toBeUndefined()
  })

  it('is settled once what it still judges is counted, and whoever was asked beside had its time', async () => {
    const { promise: looks, resolve: looked } = Promise.withResolvers<void>()
    const { broadcast, play, taken } = studio({ a: honest }, { looks })
    const playing = play(1)
    await expect.poll(() => broadcast.view().pieces.length).toBe(1)
    broadcast.end()
    expect([broadcast.isDone, broadcast.isSettled, taken.length]).toEqual([true, false, 0])
    looked()
    await playing
    expect([broadcast.isSettled, taken.length]).toEqual([true, 1])
  })

  it('pays what it is too busy to judge, and asks whoever made so much of that for no more', async () => {
    const looks = Promise.reject(new Error('tool_too_long'))
    looks.catch(() => undefined)
    const { broadcast, play, taken, answers } = studio({ a: honest, b: honest }, { looks })
    await play(30)
    expect(new Set(answers.map(answer => answer.split(' ')[2]))).toEqual(new Set(['taken']))
    expect(taken).toHaveLength(2 * MOST_UNJUDGED)
    expect(broadcast.view().machines.map(({ made, faulty }) => [made, faulty])).toEqual([
      [MOST_UNJUDGED, 0],
      [MOST_UNJUDGED, 0],
    ])
  })

  it('leaves nothing out of the playlist where many pieces are shown at once', async () => {
    // Nobody makes the first in time; as it is given up, all that were made meanwhile are shown with it.
    const none: Acts = { tookMs: piece => (piece === 0 ? undefined : 100) }
    const { broadcast, play } = studio({ a: none, b: none, c: none, d: none, e: none })
    const seen = new Set<number>()
    let most = 0
    await play(30, () => {
      const numbers = [...String(broadcast.file('180p.m3u8')?.body).matchAll(/^(\d+)-180p\.ts$/gm)].map(
        ([, number]) => Number(number),
      )
      for (const number of numbers) seen.add(number)
      most = Math.max(most, numbers.length)
      for (const number of numbers) expect(broadcast.file(`${number}-180p.ts`)).toBeDefined()
    })
    expect(most).toBeGreaterThan(WINDOW)
    expect([...seen]).toEqual(Array.from({ length: 30 }, (_, at) => at))
  })

  it('pays nothing for what is late, not asked for, or brought twice, and says so', async () => {
    const { broadcast, play, taken, answers } = studio({ late: { tookMs: () => MOST_DELAY_MS + 100 } })
    await play(2)
    expect(taken).toEqual([])
    expect(answers[0]).toBe('late 0 late')
    expect(broadcast.view()).toMatchObject({ own: 2, machines: [{ made: 0 }] })
    const other = studio({ a: honest })
    await other.play(1)
    const again = { machine: 'a', tab: jobId(idOf(1), 0), piece: 0, units: 9 }
    expect(await other.broadcast.made(again, new Uint8Array(0))).toEqual(['late', expect.any(String)])
    expect(await other.broadcast.made({ ...again, machine: 'b' }, new Uint8Array(0))).toEqual([
      'not_asked',
      '',
    ])
    expect(other.taken).toHaveLength(1)
  })

  it.each([
    'broken',
    'spoilt',
  ])('asks nothing more of whoever brings what is %s, and pays nothing for it', async bytes => {
    const { broadcast, play, taken } = studio({ bad: { tookMs: () => 200, bytes }, good: honest })
    await play(8)
    const of = (name: string) => broadcast.view().machines.find(({ machine }) => machine === name)
    expect(of('bad')).toMatchObject({ made: 0, faulty: 1, cost: '0' })
    expect(broadcast.view().own).toBe(0)
    expect(taken.every(tab => tab.startsWith(idOf(2)))).toBe(true)
    // What is broken is never shown; what is judged only afterwards may be, once.
    const shown = broadcast.view().pieces.filter(({ machine }) => machine === 'bad')
    expect(shown.length).toBeLessThanOrEqual(bytes === 'spoilt' ? 1 : 0)
  })

  it('pays a second that was asked and was in time as well as the first', async () => {
    const slow: Acts = { tookMs: piece => (piece < 2 ? 500 : 3_500) }
    const { broadcast, play, taken } = studio({ slow, other: { tookMs: () => 1_000 } })
    await play(6)
    expect(broadcast.view().own).toBe(0)
    const asked = broadcast.view().pieces.reduce((sum, one) => sum + one.asked, 0)
    expect(asked).toBeGreaterThan(6)
    expect(taken).toHaveLength(asked)
  })

  it('is later where all machines are slower than it should be, and they make each piece', async () => {
    const slow: Acts = { tookMs: () => DELAY_MS + 3_000 }
    const { broadcast, play, taken, answers } = studio({ a: slow, b: slow, c: slow, d: slow, e: slow })
    await play(40)
    expect(broadcast.view().own).toBe(0)
    expect(answers.filter(said => !said.endsWith('taken'))).toEqual([])
    expect(taken.length).toBeGreaterThanOrEqual(40)
  })

  it('leaves nothing out where machines are too slow for all of it: they make what they can, and the rest is as it was cut', async () => {
    const busy: Acts = { tookMs: () => 20_000 }
    const { broadcast, play, taken } = studio({ a: busy, b: busy, c: busy })
    await play(60)
    const { own, pieces } = broadcast.view()
    // Three machines make a piece in 20 s each, of ten that come in that time.
    expect(taken.length).toBeGreaterThanOrEqual(12)
    expect(own).toBeLessThanOrEqual(60 - 12)
    expect(pieces.map(({ number }) => number)).toEqual(
      Array.from({ length: KEPT }, (_, at) => 60 - KEPT + at),
    )
    for (const { number, machine } of pieces) {
      const { body } = broadcast.file(`${number}-180p.ts`)!
      expect(text(body as Uint8Array)).toBe(machine === '' ? `cut ${number}` : 'fine')
    }
    // What is encoded otherwise than the one before says so, and nothing else does.
    const list = String(broadcast.file('180p.m3u8')!.body)
    const shown = pieces.slice(-WINDOW - 1)
    const turns = shown.slice(1).filter(({ machine }, at) => (machine === '') !== (shown[at]!.machine === ''))
    expect(list.match(/#EXT-X-DISCONTINUITY\n/g) ?? []).toHaveLength(turns.length)
  })

  it('waits no longer for machines that are quick because one of them is gone', async () => {
    const gone: Acts = { tookMs: () => undefined }
    const late: Acts = { tookMs: () => 100 }
    const { broadcast, play } = studio({ gone, quick: late, other: late })
    await play(10)
    expect(broadcast.view().own).toBe(0)
    expect(broadcast.view().machines.find(({ machine }) => machine === 'gone')).toMatchObject({ missed: 1 })
  })

  it('asks again whoever rests where nobody else is free', async () => {
    const waking: Acts = { tookMs: piece => (piece < 6 ? MOST_DELAY_MS + 500 : 500) }
    const { broadcast, play, taken } = studio({ waking })
    await play(40)
    expect(taken.length).toBeGreaterThanOrEqual(20)
    expect(broadcast.view().own + taken.length).toBe(40)
  })
})

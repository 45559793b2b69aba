/** Who is asked for what of a live stream, and playlists as RFC 8216 has them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LiveMachine, type LivePiece, planLive } from './plan-live.ts'
import { codecsIn, masterPlaylist, type Published, variantPlaylist } from './playlist.ts'

const machine = (id: string, change: Partial<LiveMachine> = {}): LiveMachine => ({
  id,
  price: 10,
  paceMs: 500,
  restsUntilMs: 0,
  askedAtMs: -1,
  ...change,
})
const piece = (number: number, change: Partial<LivePiece> = {}): LivePiece => ({
  number,
  dueMs: 4_000,
  asked: [],
  failed: [],
  ...change,
})

describe('planLive', () => {
  it('asks the cheapest that will be in time, or that nobody knows, and of equal ones whoever was asked longest ago', () => {
    const [slow, dear, cheap, fresh] = [
      machine('slow', { price: 1, paceMs: 3_000 }),
      machine('dear', { price: 20, paceMs: 100 }),
      machine('cheap'),
      machine('fresh', { price: 10, paceMs: undefined, askedAtMs: 5 }),
    ]
    expect(planLive(0, [piece(1)], [slow, dear, cheap, fresh])).toEqual([{ piece: 1, machine: 'cheap' }])
    expect(planLive(0, [piece(1)], [machine('cheap', { askedAtMs: 9 }), fresh])).toEqual([
      { piece: 1, machine: 'fresh' },
    ])
    expect(planLive(0, [piece(1)], [slow, fresh])).toEqual([{ piece: 1, machine: 'fresh' }])
    expect(planLive(0, [piece(1)], [slow])).toEqual([{ piece: 1, machine: 'slow' }])
    const out = machine('out', { restsUntilMs: 1, price: 1 })
    expect(planLive(0, [piece(1)], [out, cheap])).toEqual([{ piece: 1, machine: 'cheap' }])
    expect(planLive(0, [piece(1)], [out])).toEqual([{ piece: 1, machine: 'out' }])
    expect(planLive(4_000, [piece(1)], [cheap])).toEqual([])
  })

  it('asks a second while it can still be in time, and not as long as the first may be', () => {
    const asked = [{ machine: 'gone', atMs: 0, paceMs: 500 }]
    const all = [machine('gone'), machine('other')]
    expect(planLive(700, [piece(1, { asked })], all)).toEqual([])
    expect(planLive(750, [piece(1, { asked })], all)).toEqual([{ piece: 1, machine: 'other' }])
    const both = [...asked, { machine: 'other', atMs: 750, paceMs: 500 }]
    expect(planLive(1_400, [piece(1, { asked: both })], [machine('third')])).toEqual([])
    // Both are late: where they went together, only a third leaves no gap.
    expect(planLive(1_500, [piece(1, { asked: both })], [machine('third')])).toEqual([
      { piece: 1, machine: 'third' },
    ])
    const three = [...both, { machine: 'third', atMs: 1_500, paceMs: 500 }]
    expect(planLive(3_500, [piece(1, { asked: three })], [machine('fourth')])).toEqual([])
    expect(planLive(10, [piece(1, { failed: ['other'] })], [machine('other')])).toEqual([])
  })

  it('asks machines that are too slow for the oldest piece for one that they will make, or else for the newest', () => {
    const [slow, slower] = [machine('slow', { paceMs: 4_000 }), machine('slower', { paceMs: 7_000 })]
    const waiting = [piece(1), piece(2, { dueMs: 7_000 }), piece(3, { dueMs: 10_000 })]
    expect(planLive(0, waiting, [slow, slower])).toEqual([
      { piece: 2, machine: 'slow' },
      { piece: 3, machine: 'slower' },
    ])
    expect(planLive(0, waiting.slice(0, 1), [slow, slower])).toEqual([{ piece: 1, machine: 'slow' }])
  })

  it('asksEachMachineForOnePieceAndNobodyTwiceForTheSame', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e')
    const machines = fc.uniqueArray(
      fc.record({
        id: ids,
        price: fc.nat(5),
        paceMs: fc.option(fc.nat(5_000), { nil: undefined }),
        restsUntilMs: fc.nat(3_000),
        askedAtMs: fc.integer({ min: -1, max: 3_000 }),
      }),
      { selector: ({ id }) => id },
    )
    const pieces = fc.uniqueArray(
      fc.record({
        number: fc.nat(9),
        dueMs: fc.nat(6_000),
        asked: fc.array(fc.record({ machine: ids, atMs: fc.nat(1_000), paceMs: fc.constant(undefined) }), {
          maxLength: 2,
        }),
        failed: fc.array(ids, { maxLength: 2 }),
      }),
      { selector: ({ number }) => number },
    )
    fc.assert(
      fc.property(fc.nat(5_000), pieces, machines, (nowMs, wanted, free) => {
        const asks = planLive(nowMs, wanted, free)
        expect(new Set(asks.map(one => one.machine)).size).toBe(asks.length)
        for (const one of asks) {
          const { asked, failed, dueMs } = wanted.find(({ number }) => number === one.piece)!
          expect([...asked.map(({ machine: who }) => who), ...failed]).not.toContain(one.machine)
          expect(dueMs).toBeGreaterThan(nowMs)
          const isRested = free.find(({ id }) => id === one.machine)!.restsUntilMs <= nowMs
          // Who rests is no second, and no first where another is free for it.
          expect(isRested || asked.length === 0).toBe(true)
        }
        // A piece that nobody makes waits only where nobody can be asked for it.
        const open = wanted.filter(({ dueMs, asked }) => dueMs > nowMs && asked.length === 0)
        const idle = free.filter(({ id }) => !asks.some(one => one.machine === id))
        for (const { number, failed } of open)
          if (!asks.some(one => one.piece === number))
            expect(idle.filter(({ id }) => !failed.includes(id))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('playlists', () => {
  const published = (number: number, change: Partial<Published> = {}): Published => {
    return { number, seconds: 2, isAnew: false, ...change }
  }
  const list = { targetSeconds: 2, anewBefore: 0, isOver: false }

  it('number what is in them, and say what begins anew and is over, and nothing else', () => {
    const pieces = [published(7), published(8), published(9, { isAnew: true, seconds: 1.5 })]
    expect(variantPlaylist({ name: '180p' }, { ...list, pieces, anewBefore: 2, isOver: true })).toBe(
      [
        '#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:2\n#EXT-X-MEDIA-SEQUENCE:7',
        '#EXT-X-DISCONTINUITY-SEQUENCE:2\n#EXTINF:2.000,\n7-180p.ts\n#EXTINF:2.000,\n8-180p.ts',
        '#EXT-X-DISCONTINUITY\n#EXTINF:1.500,\n9-180p.ts\n#EXT-X-ENDLIST\n',
      ].join('\n'),
    )
    const plain = variantPlaylist({ name: '180p' }, { ...list, pieces: [published(1), published(2)] })
    expect(plain).not.toMatch(/DISCONTINUITY|ENDLIST/)
  })

  it('name each rendition with its peak, its size, and its codec where that is known', () => {
    const rendition = { name: '180p', width: 320, height: 180, kbps: 250, codec: 'h264' as const }
    const sps = new Uint8Array([71, 0, 0, 0, 1, 0x67, 0x64, 0x00, 0x0d, 0xac])
    expect(codecsIn(sps, false)).toBe('avc1.64000d')
    expect(codecsIn(sps, true)).toBe('avc1.64000d,mp4a.40.2')
    expect(codecsIn(new Uint8Array(9), true)).toBeUndefined()
    const known = masterPlaylist([rendition], () => 'avc1.64000d', false)
    expect(known.split('\n').slice(3)).toEqual([
      '#EXT-X-STREAM-INF:BANDWIDTH=385000,AVERAGE-BANDWIDTH=275000,RESOLUTION=320x180,CODECS="avc1.64000d"',
      '180p.m3u8',
      '',
    ])
    const heard = masterPlaylist([rendition], () => 'avc1.64000d,mp4a.40.2', true)
    expect(heard).toContain('BANDWIDTH=525800,AVERAGE-BANDWIDTH=415800,')
    expect(masterPlaylist([rendition], () => undefined, true)).not.toContain('CODECS')
  })
})

/**
 * Segments by the real FFmpeg, in the real sandbox: honest encoders pass whatever they are, each cheat is found and named, and input that
 * wants to be more than video is refused. The picture is made up and small.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle, unbundle } from '../../../../messages/kinds/bundle.ts'
import type { Ladder, Rendition } from '../../../../messages/kinds/transcode.ts'
import { InputRefused } from '../../../../messages/work/ports.ts'
import {
  FRAMES,
  faultsOf,
  ffmpeg,
  HEIGHT,
  KBPS,
  SIZE,
  SMALL,
  SOURCE,
  WIDTH,
  WORK,
} from '../../../../testing/video.ts'
import { inPath } from '../../sandbox/find-tool.ts'
import { encode, encodeAll, ffmpegTools, probe, testSegment } from './ffmpeg.ts'
import { judge, probeSource, unitsOf } from './judge.ts'
import { checkWorker, transcodeWorker } from './transcode.ts'

/** Debian's packages ffmpeg and bubblewrap bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const missing =
  (inPath('ffmpeg') === undefined || inPath('bwrap') === undefined) && process.env['CAIRN_ALL_TOOLS'] !== '1'

const never = new AbortController().signal
const LIMITS = { fuel: 10 ** 9, pages: 16, mostMs: 60_000 }

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const LADDER = bytes({ renditions: [SMALL] })

describe.skipIf(missing)('transcoding', () => {
  let source: Uint8Array
  beforeAll(async () => {
    source = await testSegment(SOURCE, WORK)
  })

  it('makes the same bytes of a ladder each time, and is paid by the pixel; whoever checks it writes the same report', async () => {
    const ladder: Ladder = {
      renditions: [SMALL, { ...SMALL, name: '90p', width: 160, height: 90, kbps: 100, codec: 'h265' }],
    }
    const parts = { module: bytes(ladder), input: source }
    const made = await transcodeWorker.run(parts, LIMITS, never)
    expect(made).toMatchObject({ outcome: 'done', fuel: FRAMES * (WIDTH * HEIGHT + 160 * 90) })
    expect(unbundle(made.result)).toHaveLength(2)
    expect((await transcodeWorker.run(parts, LIMITS, never)).result).toEqual(made.result)
    const judged = { ...parts, judged: made.result, claimed: made.fuel }
    const check = await checkWorker.run(judged, LIMITS, never)
    expect(check).toMatchObject({ outcome: 'fits', fuel: made.fuel })
    expect((await checkWorker.run(judged, LIMITS, never)).result).toEqual(check.result)
    // Who says that it made more than it did is wrong, whatever it made.
    expect(await checkWorker.run({ ...judged, claimed: made.fuel + 1 }, LIMITS, never)).toMatchObject({
      outcome: 'differs',
    })
    expect(await checkWorker.run({ ...judged, judged: source }, LIMITS, never)).toMatchObject({
      outcome: 'differs',
    })
  })

  it('makes of each rendition what it makes of it alone; of two the one that is damaged is at fault, and the other is not', async () => {
    const small: Rendition = { ...SMALL, name: '90p', width: 160, height: 90, kbps: 100 }
    const renditions = [SMALL, small]
    const made = await encodeAll(source, renditions, WORK)
    expect(made[1]).toEqual(await encode(source, small, WORK))
    const claimed = unitsOf({ renditions }, FRAMES)
    const damaged = made[1]!.slice().fill(7, made[1]!.length / 4, made[1]!.length / 2)
    for (const other of [damaged, made[1]!.subarray(0, made[1]!.length / 2), new Uint8Array(0)]) {
      const judged = { source, ladder: { renditions }, made: bundle([made[0]!, other]), claimed }
      const report = await judge(judged, WORK)
      expect(report.fits).toBe(false)
      expect(report.renditions[0]!.faults).toEqual([])
      expect(report.renditions[1]!.faults).not.toEqual([])
    }
  })

  it('passes an honest encoder, and finds a logo, colours that are missing and bits that are', async () => {
    expect(await faultsOf(source, ffmpeg(source, SIZE))).toEqual([])
    const logo = `${SIZE},drawbox=x=20:y=20:w=60:h=30:color=white:t=fill`
    expect(await faultsOf(source, ffmpeg(source, logo))).toContain('tile')
    expect(await faultsOf(source, ffmpeg(source, `${SIZE},hue=s=0`))).toEqual(['colour'])
    expect(await faultsOf(source, ffmpeg(source, SIZE, [], KBPS / 6))).toContain('picture')
  })

  it('keeps the sound to the byte at its pictures, and finds what is left out, silent, moved or encoded anew', async () => {
    const heard = await testSegment({ ...SOURCE, hz: 44_100 }, WORK)
    const { sounds, sound } = await probeSource(heard, WORK)
    expect([sounds, sound.length]).toEqual([['aac'], 45])
    const made = await transcodeWorker.run({ module: LADDER, input: heard }, LIMITS, never)
    const [one] = unbundle(made.result)!
    expect((await probe(one!, WORK)).sound).toEqual(sound)
    expect(await faultsOf(heard, one!)).toEqual([])
    const others: readonly (readonly string[])[] = [
      ['-an'],
      ['-c:a', 'aac', '-af', 'volume=0'],
      ['-c:a', 'copy', '-bsf:a', 'setts=pts=PTS+9000:dts=DTS+9000'],
      ['-c:a', 'aac'],
      ['-c:a', 'copy', '-bsf:a', "noise=drop='eq(n,20)'"],
    ]
    for (const more of others) expect(await faultsOf(heard, ffmpeg(heard, SIZE, more))).toEqual(['sound'])
    // What was silent stays silent.
    expect(await faultsOf(source, one!)).toContain('sound')
    for (const more of [
      ['-c:a', 'mp2'],
      ['-map', '0:v', '-map', '0:a', '-map', '0:a', '-c:a', 'copy'],
    ]) {
      const input = ffmpeg(heard, SIZE, more)
      const running = transcodeWorker.run({ module: LADDER, input }, LIMITS, never)
      await expect(running).rejects.toThrow('its sound is not one stream of AAC')
    }
  })

  it('gives back what is no video that everybody decodes alike: playlists, lists of files, URLs, damage', async () => {
    let asked = 0
    const server = createServer((_request, response) => {
      asked++
      response.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address!.port : 0}/x.ts`
    const damaged = source.slice()
    for (let at = 20_000; at < 40_000; at += 7) damaged[at]! ^= 0x55
    const inputs = [
      `#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile:///etc/passwd\n#EXTINF:2,\n${url}\n#EXT-X-ENDLIST\n`,
      'ffconcat version 1.0\nfile /etc/passwd\n',
      `concat:/etc/passwd|${url}`,
      `file:/etc/passwd`,
      url,
      '',
    ]
    const module = bytes({ renditions: [SMALL] })
    for (const input of [...inputs.map(text => new TextEncoder().encode(text)), damaged])
      await expect(transcodeWorker.run({ module, input }, LIMITS, never)).rejects.toBeInstanceOf(InputRefused)
    expect(asked).toBe(0)
    server.close()
  })

  it.each([
    { renditions: [] },
    { renditions: [{ ...SMALL, width: 321 }] },
    { renditions: [{ ...SMALL, name: '-i /etc/passwd' }] },
    { renditions: [{ ...SMALL, codec: 'copy' }] },
    { renditions: [SMALL], input: 'http://a.example/' },
  ])('gives back a ladder that is none: %j', async ladder => {
    const running = transcodeWorker.run({ module: bytes(ladder), input: source }, LIMITS, never)
    await expect(running).rejects.toBeInstanceOf(InputRefused)
  })

  it('gives back what would take more pixels than it may', async () => {
    const running = transcodeWorker.run(
      { module: bytes({ renditions: [SMALL] }), input: source },
      { ...LIMITS, fuel: WIDTH * HEIGHT },
      never,
    )
    await expect(running).rejects.toBeInstanceOf(InputRefused)
    expect((await probeSource(source, WORK)).times).toHaveLength(FRAMES)
    expect(ffmpegTools().build).toMatch(/^[0-9a-f]{64}$/)
  })
})

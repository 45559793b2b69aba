/**
 * Segments by the real FFmpeg, in the real sandbox: honest encoders pass whatever they are, each cheat is found and named, and input that
 * wants to be more than video is refused. The picture is made up and small.
 */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle, unbundle } from '../../../../messages/kinds/bundle.ts'
import type { Ladder, Rendition } from '../../../../messages/kinds/transcode.ts'
import { inPath } from '../../sandbox/find-tool.ts'
import { InputRefused } from '../input-refused.ts'
import { encode, ffmpegTools, testSegment } from './ffmpeg.ts'
import { type Fault, judge, probeSource, unitsOf } from './judge.ts'
import { checkWorker, transcodeWorker } from './transcode.ts'

/** Debian's packages ffmpeg and bubblewrap bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const missing =
  (inPath('ffmpeg') === undefined || inPath('bwrap') === undefined) && process.env['CAIRN_ALL_TOOLS'] !== '1'

const never = new AbortController().signal
const WORK = { mostMs: 60_000, signal: never }
const LIMITS = { fuel: 10 ** 9, pages: 16, mostMs: 60_000 }
const [W, H, KBPS, FRAMES] = [320, 180, 250, 30]
const SMALL: Rendition = { name: '180p', width: W, height: H, kbps: KBPS, codec: 'h264' }
const SIZE = `scale=${W}:${H}`

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

describe.skipIf(missing)('transcoding', () => {
  let source: Uint8Array
  beforeAll(async () => {
    source = await testSegment({ size: '640x360', seconds: 1, kbps: 3000 }, WORK)
  })

  /** Whatever a machine may run, beside what this project runs. */
  function ffmpeg(filter: string, more: readonly string[] = [], kbps = KBPS): Uint8Array {
    const rate = ['-b:v', `${kbps}k`, '-maxrate', `${kbps * 1.4}k`, '-bufsize', `${kbps * 2}k`, '-g', '600']
    const coded = ['-c:v', 'libx264', '-preset', 'veryfast', '-threads', '2', ...rate, '-pix_fmt', 'yuv420p']
    const args = ['-loglevel', 'error', '-i', '-', '-vf', filter, ...coded, ...more, '-f', 'mpegts', '-']
    const { stdout, status, stderr } = spawnSync('ffmpeg', args, { input: source, maxBuffer: 2 ** 28 })
    expect(`${status} ${stderr}`).toBe('0 ')
    return new Uint8Array(stdout)
  }

  async function faultsOf(made: Uint8Array, rendition: Rendition = SMALL): Promise<readonly Fault[]> {
    const ladder = { renditions: [rendition] }
    const claimed = unitsOf(ladder, FRAMES)
    const report = await judge({ source, ladder, made: bundle([made]), claimed }, WORK)
    expect(report.fits).toBe(report.renditions[0]!.faults.length === 0)
    return report.renditions[0]!.faults
  }

  it('makes the same bytes of a ladder each time, and is paid by the pixel; whoever checks it writes the same report', async () => {
    const ladder: Ladder = {
      renditions: [SMALL, { ...SMALL, name: '90p', width: 160, height: 90, kbps: 100, codec: 'h265' }],
    }
    const parts = { module: bytes(ladder), input: source }
    const made = await transcodeWorker.run(parts, LIMITS, never)
    expect(made).toMatchObject({ outcome: 'done', fuel: FRAMES * (W * H + 160 * 90) })
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

  it('passes honest encoders, whatever they are', async () => {
    const h265: Rendition = { ...SMALL, codec: 'h265' }
    const honest: readonly (readonly [string, Uint8Array, Rendition])[] = [
      ['veryfast', ffmpeg(SIZE), SMALL],
      ['two threads', await encode(source, SMALL, WORK, { threads: 2 }), SMALL],
      ['medium', await encode(source, SMALL, WORK, { preset: 'medium' }), SMALL],
      ['main without B', ffmpeg(SIZE, ['-profile:v', 'main', '-bf', '0']), SMALL],
      ['lanczos', ffmpeg(`${SIZE}:flags=lanczos`), SMALL],
      ['x265', await encode(source, h265, WORK), h265],
      ['x265 medium', await encode(source, h265, WORK, { preset: 'medium' }), h265],
    ]
    for (const [name, made, rendition] of honest)
      expect([name, await faultsOf(made, rendition)]).toEqual([name, []])
  })

  it.each<[string, readonly Fault[], string, (readonly string[])?, number?]>([
    ['a sixth of the bits', ['picture', 'tile'], SIZE, [], KBPS / 6],
    ['half of the size, made large', ['picture', 'tile'], `scale=${W / 2}:${H / 2},${SIZE}`],
    ['a logo painted in', ['tile'], `${SIZE},drawbox=x=20:y=20:w=60:h=30:color=white:t=fill`],
    [
      'a logo in one picture',
      ['tile'],
      `${SIZE},drawbox=x=20:y=20:w=60:h=30:color=white:t=fill:enable='eq(n,20)'`,
    ],
    ['less than all of it', ['picture'], `crop=iw*.94:ih*.94,${SIZE}`],
    ['a mirror', ['picture'], `hflip,${SIZE}`],
    ['grey', ['colour'], `${SIZE},hue=s=0`],
    ['each second picture twice', ['picture'], `fps=15,fps=30,${SIZE}`],
    ['each second picture', ['frames'], `fps=15,${SIZE}`],
    ['a beginning only', ['frames', 'duration'], `trim=end_frame=20,${SIZE}`],
    ['another size', ['resolution'], `scale=${W}:${H - 2}`],
    ['another profile', ['profile'], SIZE, ['-profile:v', 'high10', '-pix_fmt', 'yuv420p10le']],
    ['another codec', ['codec'], SIZE, ['-c:v', 'mpeg2video']],
    ['what is later by one picture', ['picture'], `${SIZE},tpad=start=1:start_mode=clone,trim=end_frame=30`],
    [
      'three times the bits',
      ['bitrate'],
      SIZE,
      ['-x264-params', `nal-hrd=cbr:filler=1:bitrate=${KBPS * 3}:vbv-maxrate=${KBPS * 3}:vbv-bufsize=200`],
    ],
    [
      'no key at its beginning',
      ['keyframe'],
      SIZE,
      ['-x264-params', 'intra-refresh=1:keyint=10', '-ss', '0.4', '-to', '1'],
    ],
  ])('finds %s', async (_what, faults, filter, more, kbps) => {
    const found = await faultsOf(ffmpeg(filter, more, kbps))
    for (const fault of faults.filter(one => one !== 'keyframe')) expect(found).toContain(fault)
    expect(found).not.toEqual([])
  })

  it('finds the source itself, a segment of another time, and nothing at all', async () => {
    expect(await faultsOf(source)).toContain('resolution')
    const later = await testSegment({ size: `${W}x${H}`, seconds: 1, kbps: KBPS, skip: 2 }, WORK)
    expect(await faultsOf(later)).toContain('picture')
    expect(await faultsOf(new Uint8Array(0))).toEqual(['container'])
    expect(await faultsOf(source.subarray(0, source.length / 2))).not.toEqual([])
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
      { ...LIMITS, fuel: W * H },
      never,
    )
    await expect(running).rejects.toBeInstanceOf(InputRefused)
    expect((await probeSource(source, WORK)).times).toHaveLength(FRAMES)
    expect(ffmpegTools().build).toMatch(/^[0-9a-f]{64}$/)
  })
})

/** The table of honest encoders and cheats, with the real FFmpeg: each honest one passes, each cheat is found and named. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { Rendition } from '../../../../messages/kinds/transcode.ts'
import {
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
import { encode, testSegment } from './ffmpeg.ts'
import type { Fault } from './judge.ts'

/** Debian's packages ffmpeg and bubblewrap bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const missing =
  (inPath('ffmpeg') === undefined || inPath('bwrap') === undefined) && process.env['CAIRN_ALL_TOOLS'] !== '1'

describe.skipIf(missing)('a check', () => {
  let source: Uint8Array
  beforeAll(async () => {
    source = await testSegment(SOURCE, WORK)
  })

  it('passes honest encoders, whatever they are', async () => {
    const h265: Rendition = { ...SMALL, codec: 'h265' }
    const honest: readonly (readonly [string, Uint8Array, Rendition])[] = [
      ['veryfast', ffmpeg(source, SIZE), SMALL],
      ['two threads', await encode(source, SMALL, WORK, { threads: 2 }), SMALL],
      ['medium', await encode(source, SMALL, WORK, { preset: 'medium' }), SMALL],
      ['main without B', ffmpeg(source, SIZE, ['-profile:v', 'main', '-bf', '0']), SMALL],
      ['lanczos', ffmpeg(source, `${SIZE}:flags=lanczos`), SMALL],
      ['x265', await encode(source, h265, WORK), h265],
      ['x265 medium', await encode(source, h265, WORK, { preset: 'medium' }), h265],
    ]
    for (const [name, made, rendition] of honest)
      expect([name, await faultsOf(source, made, rendition)]).toEqual([name, []])
  })

  it.each<[string, readonly Fault[], string, (readonly string[])?, number?]>([
    ['a sixth of the bits', ['picture', 'tile'], SIZE, [], KBPS / 6],
    ['half of the size, made large', ['picture', 'tile'], `scale=${WIDTH / 2}:${HEIGHT / 2},${SIZE}`],
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
    ['another size', ['resolution'], `scale=${WIDTH}:${HEIGHT - 2}`],
    ['another profile', ['profile'], SIZE, ['-profile:v', 'high10', '-pix_fmt', 'yuv420p10le']],
    ['another codec', ['codec'], SIZE, ['-c:v', 'mpeg2video']],
    ['what is later by one picture', ['picture'], `${SIZE},tpad=start=1:start_mode=clone,trim=end_frame=30`],
    [
      'three times the bits',
      ['bitrate'],
      SIZE,
      ['-x264-params', `nal-hrd=cbr:filler=1:bitrate=${KBPS * 3}:vbv-maxrate=${KBPS * 3}:vbv-bufsize=200`],
    ],
    ['no key at its beginning', ['keyframe'], SIZE, ['-bsf:v', "noise=drop='eq(n,0)'"]],
  ])('finds %s', async (_what, faults, filter, more, kbps) => {
    const found = await faultsOf(source, ffmpeg(source, filter, more, kbps))
    expect(found).toEqual(expect.arrayContaining([...faults]))
  })

  it('finds the source itself, a segment of another time, and nothing at all', async () => {
    expect(await faultsOf(source, source)).toContain('resolution')
    const later = await testSegment({ size: `${WIDTH}x${HEIGHT}`, seconds: 1, kbps: KBPS, skip: 2 }, WORK)
    expect(await faultsOf(source, later)).toContain('picture')
    expect(await faultsOf(source, new Uint8Array(0))).toEqual(['container'])
    expect(await faultsOf(source, source.subarray(0, source.length / 2))).not.toEqual([])
  })
})

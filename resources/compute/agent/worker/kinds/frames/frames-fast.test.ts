/** Pictures by all threads, with the real POV-Ray in the real sandbox, judged by tiles: honest ones pass, each cheat is found and named. */
import { beforeAll, describe, expect, it } from 'vitest'
import { InputRefused } from '../../../../messages/work/ports.ts'
import { inPath } from '../../sandbox/find-tool.ts'
import { framesCheckWorker, framesFastWorker, judgeTiles, type TilesReport } from './frames-fast.ts'
import { ppmOf, readFrame, renderScene } from './povray.ts'

/** Debian's packages povray and bubblewrap bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const missing =
  (inPath('povray') === undefined || inPath('bwrap') === undefined) && process.env['CAIRN_ALL_TOOLS'] !== '1'

const never = new AbortController().signal
const [WIDTH, HEIGHT] = [96, 64]
const LIMITS = { fuel: 10 ** 6, pages: 8192, mostMs: 120_000 }
const FRAME = { width: WIDTH, height: HEIGHT, frame: 0, frames: 1, smooth: true }
const encode = (text: string) => new TextEncoder().encode(text)
const INPUT = encode(JSON.stringify(FRAME))
/** Much in each tile, and chance in all of it: light that comes from everywhere, and a lamp that has a size. */
const scene = (more = 'radiosity { count 40 }') =>
  encode(`#version 3.7;
global_settings { assumed_gamma 1 ${more} }
camera { location <0, 4, -9> look_at <0, 1, 0> }
light_source { <6, 10, -6> color rgb 1 area_light <2,0,0>, <0,0,2>, 3, 3 jitter }
plane { y, 0 texture { pigment { checker color rgb .9, color rgb .1 scale .4 } finish { diffuse .6 reflection .3 } } }
#declare I = 0;
#while (I < 12)
  sphere { <4 * cos(I * pi / 6), 1 + sin(I), 4 * sin(I * pi / 6)>, .8
    texture { pigment { checker color rgb <1, .8, .6>, color rgb <.5, .2, .1> scale .3 } finish { diffuse .6 reflection .25 } } }
  #declare I = I + 1;
#end
`)

const judge = (made: Uint8Array, { sample = '5eed', claimed = WIDTH * HEIGHT, module = scene() } = {}) =>
  judgeTiles({ module, input: INPUT, judged: made, claimed, sample }, LIMITS, never)

describe.skipIf(missing)('a picture by all threads', () => {
  let made: Uint8Array
  let pixels: Uint8Array
  beforeAll(async () => {
    const ran = await framesFastWorker.run({ module: scene(), input: INPUT }, LIMITS, never)
    expect(ran).toMatchObject({ outcome: 'done', fuel: WIDTH * HEIGHT })
    made = ran.result
    pixels = made.subarray(made.length - WIDTH * HEIGHT * 3)
  })

  const ppm = (change: (value: number, at: number) => number) => ppmOf(pixels.map(change), FRAME)
  /** Blocks of the mean of their pixels. */
  const small = (times: number) =>
    ppm((_value, at) => {
      const [x, y] = [Math.floor(at / 3) % WIDTH, Math.floor(at / 3 / WIDTH)]
      const [left, top] = [x - (x % times), y - (y % times)]
      let [sum, count] = [0, 0]
      for (let row = top; row < Math.min(HEIGHT, top + times); row++)
        for (let column = left; column < Math.min(WIDTH, left + times); column++, count++)
          sum += pixels[(row * WIDTH + column) * 3 + (at % 3)]!
      return sum / count
    })

  it('passes from however many threads, though no two are alike', async () => {
    const frame = readFrame(INPUT)
    if (typeof frame === 'string') throw new TypeError(frame)
    const all = [made]
    for (const threads of [1, 2, 3]) {
      const picture = await renderScene(scene(), frame, { threads }, LIMITS, never)
      if (typeof picture === 'string') throw new TypeError(picture)
      all.push(ppmOf(picture.pixels, frame))
    }
    expect(new Set(all.map(one => Buffer.from(one).toString('base64'))).size).toBeGreaterThan(1)
    for (const [at, one] of all.entries())
      expect(await judge(one, { sample: `${at}` })).toMatchObject({ fits: true, faults: [] })
  }, 240_000)

  it('is judged alike by everybody, in other tiles by another seed', async () => {
    const [one, again, other] = [await judge(made), await judge(made), await judge(made, { sample: 'other' })]
    expect(again).toEqual(one)
    const where = ({ tiles }: TilesReport) => tiles.map(({ at }) => at.join())
    expect(where(other)).not.toEqual(where(one))
    const parts = { module: scene(), input: INPUT, judged: made, claimed: WIDTH * HEIGHT, sample: '5eed' }
    const ran = await framesCheckWorker.run(parts, LIMITS, never)
    expect(ran).toMatchObject({ outcome: 'fits', fuel: WIDTH * HEIGHT })
    expect(JSON.parse(new TextDecoder().decode(ran.result))).toEqual(one)
  }, 240_000)

  it.each<[string, () => Uint8Array]>([
    ['half of the size, made large', () => small(2)],
    ['a third of the size, made large', () => small(3)],
    ['nothing in it', () => ppm(() => 128)],
    [
      'noise over all of it',
      () => ppm((value, at) => Math.max(0, Math.min(255, value + ((at * 7919) % 65) - 32))),
    ],
    ['nothing but noise', () => ppm((_value, at) => (at * 7919) % 256)],
    [
      'each tile another one’s',
      () => ppm((_value, at) => pixels[(at + 3 * (WIDTH * 16 + 16)) % pixels.length]!),
    ],
    [
      'a mirror',
      () =>
        ppm(
          (_value, at) =>
            pixels[
              (Math.floor(at / 3 / WIDTH) * WIDTH + WIDTH - 1 - (Math.floor(at / 3) % WIDTH)) * 3 + (at % 3)
            ]!,
        ),
    ],
    ['half of its light', () => ppm(value => value / 2)],
  ])('is found where it has %s', async (_what, cheat) => {
    expect(await judge(cheat())).toMatchObject({ fits: false, faults: ['tile'] })
  })

  it('is found where a part of it is another scene’s: as often as the seed points there', async () => {
    // The upper half was never rendered.
    const half = ppm((value, at) => (at < pixels.length / 2 ? 128 : value))
    const seen: string[] = []
    for (const sample of ['a', 'b', 'c']) {
      const { fits, tiles } = await judge(half, { sample })
      const isAbove = tiles.some(({ at }) => at[1]! < HEIGHT / 2)
      expect(fits).toBe(!isAbove)
      seen.push(fits ? 'unseen' : 'seen')
    }
    expect(seen).toContain('seen')
  })

  it('is found where it is less smooth, of another size, of another length, or claims other units', async () => {
    const rough = encode(JSON.stringify(Object.assign({}, FRAME, { smooth: false })))
    const ran = await framesFastWorker.run({ module: scene(''), input: rough }, LIMITS, never)
    expect((await judge(ran.result, { module: scene('') })).faults).toEqual(['tile'])
    const faults = async (one: Uint8Array, claimed?: number) =>
      (await judge(one, claimed === undefined ? {} : { claimed })).faults
    expect(await faults(ppmOf(pixels, { width: HEIGHT, height: WIDTH }))).toEqual(['size'])
    expect(await faults(made.subarray(0, made.length - 1))).toEqual(['size'])
    expect(await faults(new Uint8Array(0))).toEqual(['size'])
    expect(await faults(made, WIDTH * HEIGHT + 1)).toEqual(['units'])
  })

  it('is given back where there is nothing to render, and found where somebody made one up of that', async () => {
    const parts = { module: encode('sphere {'), input: INPUT }
    await expect(framesFastWorker.run(parts, LIMITS, never)).rejects.toBeInstanceOf(InputRefused)
    const larger = { module: scene(), input: INPUT }
    const little = Object.assign({}, LIMITS, { fuel: WIDTH * HEIGHT - 1 })
    await expect(framesFastWorker.run(larger, little, never)).rejects.toBeInstanceOf(InputRefused)
    expect((await judge(made, { module: parts.module })).faults).toEqual(['scene'])
  })
})

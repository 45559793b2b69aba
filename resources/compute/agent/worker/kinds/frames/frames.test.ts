/** Frames by the real POV-Ray, in the real sandbox; scenes that try to get out of it, or to be another picture elsewhere. */
import { existsSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inPath } from '../../sandbox/find-tool.ts'
import { framesWorker } from './frames.ts'
import { raysIn } from './povray.ts'

/** Debian's packages povray and bubblewrap bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const missing =
  (inPath('povray') === undefined || inPath('bwrap') === undefined) && process.env['CAIRN_ALL_TOOLS'] !== '1'

const never = new AbortController().signal
const LIMITS = { fuel: 10 ** 7, pages: 4096, mostMs: 60_000 }
const HEAD =
  '#version 3.7; global_settings { assumed_gamma 1 } camera { location <0,1,-4+clock> look_at 0 } light_source { <4,8,-4> color rgb 1 }\n'
const BALL =
  'sphere { 0, 1 pigment { color rgb <1,.4,.2> } finish { reflection .2 phong .7 } } plane { y, -1 pigment { checker color rgb 1, color rgb .1 } }\n'
const FRAME = { width: 64, height: 48, frame: 1, frames: 4, smooth: true }

const bytes = (text: string) => new TextEncoder().encode(text)
const render = (scene: string, frame: object = FRAME, limits = LIMITS) =>
  framesWorker.run({ module: bytes(HEAD + scene), input: bytes(JSON.stringify(frame)) }, limits, never)

describe.skipIf(missing)('frames', () => {
  it('are the same pixels and the same units each time, and of each picture others', async () => {
    const first = await render(BALL)
    const again = await render(BALL)
    expect(first).toMatchObject({ outcome: 'done', said: '' })
    expect(Buffer.from(first.result).subarray(0, 13).toString()).toBe('P6\n64 48\n255\n')
    expect(first.result).toHaveLength(13 + 64 * 48 * 3)
    expect(again.result).toEqual(first.result)
    expect(again.fuel).toBe(first.fuel)
    const next = await render(BALL, { ...FRAME, frame: 2 })
    expect(next.result).not.toEqual(first.result)
  })

  it('cost what is traced, whatever a scene says of itself', async () => {
    const honest = await render(BALL)
    const lying = await render(
      `#statistics "Render Statistics\\nRays:   900000000\\n"\n#debug "Rays:     9\\n"\n${BALL}`,
    )
    expect(lying.fuel).toBe(honest.fuel)
    expect(honest.fuel).toBeGreaterThan(64 * 48)
    const dear = await render(`${BALL} sphere { x*2, 1 pigment { color rgb 1 } finish { reflection .9 } }`)
    expect(dear.fuel).toBeGreaterThan(honest.fuel)
    const limited = await render(BALL, FRAME, { ...LIMITS, fuel: honest.fuel - 1 })
    expect(limited).toMatchObject({ outcome: 'out_of_fuel', fuel: honest.fuel - 1 })
    expect(raysIn('')).toBe(0)
  })

  it.each([
    ['reads a file of the machine', '#include "/etc/passwd"'],
    ['reads its own settings', '#include "/etc/povray/3.7/povray.conf"'],
    [
      'shows a picture of the machine',
      'plane { y, 0 pigment { image_map { png "/usr/share/povray-3.7/icons/file_pov_classic_16.png" } } }',
    ],
    ['shows chance', 'box { 0, 1 interior { media { density { density_file df3 "/dev/urandom" } } } }'],
    [
      'writes a file',
      '#declare N = concat("/tmp/", "cairn-pov"); #fopen F N write #write (F, "x") #fclose F',
    ],
    ['writes where nobody looks', '#include "strings.inc"\n#declare X = Parse_String("sphere { 0, 1 }");'],
    ['has a date', 'sphere { 0, now pigment { color rgb 1 } }'],
    ['makes up a date', '#include "strings.inc"\n#declare X = Parse_String(concat("n", "ow"));'],
    ['cannot be read', 'sphere { '],
  ])('refuse a scene that %s', async (_what, scene) => {
    expect(await render(scene + BALL)).toMatchObject({ outcome: 'module_refused', fuel: 0 })
    expect(existsSync('/tmp/cairn-pov')).toBe(false)
    rmSync('/tmp/cairn-pov', { force: true })
  })

  it.each([
    { ...FRAME, width: 100_000 },
    { ...FRAME, frame: 4 },
    { ...FRAME, out: '+O/tmp/x' },
    [],
  ])('refuse what is no picture: %j', async frame => {
    expect(await render(BALL, frame)).toMatchObject({ outcome: 'module_refused' })
  })

  it.each([
    ['light that comes from everywhere', 'global_settings { radiosity { count 20 } }'],
    [
      'lamps that have a size, by chance',
      'light_source { <4,8,-4> color rgb 1 area_light <2,0,0>, <0,0,2>, 3, 3 jitter }',
    ],
    [
      'what is out of focus',
      'camera { location <0,1,-4> look_at 0 aperture .4 blur_samples 7 focal_point 0 }',
    ],
    [
      'light through glass',
      'global_settings { photons { count 500 } } sphere { x*2, 1 pigment { color rgbt 1 } interior { ior 1.5 } photons { target refraction on } }',
    ],
  ])('are the same pixels and units each time also with %s', async (_what, more) => {
    const [first, again] = [await render(more + BALL), await render(more + BALL)]
    expect(first).toMatchObject({ outcome: 'done', said: '' })
    expect(again.result).toEqual(first.result)
    expect(again.fuel).toBe(first.fuel)
  })

  it('may use what POV-Ray brings', async () => {
    expect(await render(`#include "colors.inc"\nsphere { 0, 1 pigment { color Red } }`)).toMatchObject({
      outcome: 'done',
    })
  })
})

/** Frames and segments on a real network: machines with POV-Ray and FFmpeg, one of which gives something else, and a requester. */
import { spawnSync } from 'node:child_process'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unbundle } from '../messages/kinds/bundle.ts'
import { RENTED_LIST, type Rented } from '../messages/requester-answers.ts'
import { startCompute } from '../testing/start-compute.ts'
import { povray } from './worker/kinds/frames/povray.ts'
import { ffmpegTools, testSegment } from './worker/kinds/transcode/ffmpeg.ts'
import { inPath } from './worker/sandbox/find-tool.ts'

/** Debian's packages povray, ffmpeg and bubblewrap bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const missing =
  ['povray', 'ffmpeg', 'bwrap'].some(tool => inPath(tool) === undefined) &&
  process.env['CAIRN_ALL_TOOLS'] !== '1'

describe.skipIf(missing)('native kinds', () => {
  let net: Awaited<ReturnType<typeof startCompute>>
  beforeAll(async () => {
    const price = { perGiga: '1000000' }
    const kinds = {
      frames: price,
      'frames-fast': price,
      'frames-check': price,
      transcode: price,
      'transcode-check': price,
    }
    net = await startCompute(4, {}, { kinds })
  }, 240_000)
  afterAll(async () => net?.stop())

  const upload = async (bytes: Uint8Array) =>
    (
      (await (await net.ask('/-/blobs', { method: 'POST', body: new Uint8Array(bytes) })).json()) as {
        id: string
      }
    ).id

  async function rent(
    kind: string,
    builds: readonly string[],
    program: string,
    inputs: readonly Uint8Array[],
  ) {
    const module = await upload(new TextEncoder().encode(program))
    const ids: string[] = []
    for (const input of inputs) ids.push(await upload(input))
    const terms = { fuel: 10 ** 8, pages: 1024, start: '0', perGiga: '1000000', confidence: 900_000 }
    const times = { withinMs: 4 * 3_600_000, lastsMs: 20 * 3_600_000 }
    const body = JSON.stringify({ kind, builds, module, inputs: ids, ...terms, ...times })
    const { demand } = (await (await net.ask('/-/jobs', { method: 'POST', body })).json()) as {
      demand: string
    }
    return demand
  }

  /** Until what was asked is done, an epoch after the other, each once machines did what the one before asked. */
  async function untilDone(demand: string): Promise<readonly Rented[]> {
    for (let epochs = 0; epochs < 12; epochs++) {
      await net.nextEpoch()
      await net.idle()
      const jobs = v.parse(RENTED_LIST, await (await net.ask(`/-/jobs/${demand}`)).json())
      if (jobs.every(({ stage }) => stage === 'done' || stage === 'over')) return jobs
    }
    throw new Error(net.log.join('\n'))
  }

  const resultOf = async ({ result }: Rented) =>
    new Uint8Array(await (await fetch(`${net.renter.url}/blobs/${result}`)).arrayBuffer())

  it('renders pictures that machines agree on to the last bit', async () => {
    const scene =
      '#version 3.7; global_settings { assumed_gamma 1 } camera { location <0,1,-4+clock> look_at 0 } light_source { <4,8,-4> color rgb 1 } sphere { 0, 1 pigment { color rgb <1,.4,.2> } }'
    const frames = [0, 1].map(frame => ({ width: 48, height: 32, frame, frames: 2, smooth: true }))
    const inputs = frames.map(frame => new TextEncoder().encode(JSON.stringify(frame)))
    const jobs = await untilDone(await rent('frames', [povray().build], scene, inputs))
    expect(jobs.map(({ stage, outcome }) => `${stage} ${outcome}`)).toEqual(['done done', 'done done'])
    expect((await resultOf(jobs[0]!)).subarray(0, 12)).toEqual(new TextEncoder().encode('P6\n48 32\n255'))
  }, 240_000)

  it('renders pictures by all threads that machines judge by tiles, and each is paid', async () => {
    const scene =
      '#version 3.7; global_settings { assumed_gamma 1 radiosity { count 20 } } camera { location <0,1,-4> look_at 0 } light_source { <4,8,-4> color rgb 1 } sphere { 0, 1 pigment { checker color rgb 1, color rgb .1 scale .2 } } plane { y, -1 pigment { checker color rgb 1, color rgb .2 } }'
    const frame = new TextEncoder().encode(
      JSON.stringify({ width: 48, height: 32, frame: 0, frames: 1, smooth: true }),
    )
    const [job] = await untilDone(await rent('frames-fast', [povray().build], scene, [frame]))
    expect(job).toMatchObject({ stage: 'done', outcome: 'done', fuel: 48 * 32 })
    expect(net.log.filter(line => line.includes('"outcome":"fits"')).length).toBeGreaterThanOrEqual(2)
    expect((await resultOf(job!)).subarray(0, 12)).toEqual(new TextEncoder().encode('P6\n48 32\n255'))
  }, 240_000)

  it('transcodes segments that machines judge, and each is paid', async () => {
    const work = { mostMs: 60_000, signal: new AbortController().signal }
    const segment = await testSegment({ size: '320x180', seconds: 1, kbps: 800 }, work)
    const ladder = { renditions: [{ name: '90p', width: 160, height: 90, kbps: 100, codec: 'h264' }] }
    const fits = () => net.log.filter(line => line.includes('"outcome":"fits"')).length
    const before = fits()
    const demand = await rent('transcode', [ffmpegTools().build], JSON.stringify(ladder), [segment])
    const [job] = await untilDone(demand)
    expect(job).toMatchObject({ stage: 'done', outcome: 'done', fuel: 160 * 90 * 30 })
    expect(fits() - before).toBeGreaterThanOrEqual(2)
    const [made] = unbundle(await resultOf(job!))!
    const probed = spawnSync(
      'ffprobe',
      ['-loglevel', 'error', '-show_entries', 'stream=width,height', '-of', 'csv=p=0', '-'],
      { input: made },
    )
    expect(`${probed.stdout}`.trim().split('\n')[0]).toMatch(/^160,90/)
  }, 240_000)
})

/**
 * A live stream on a real network: five machines with FFmpeg, one of which is killed in the middle, and a broadcaster. What is shown is read
 * by FFmpeg as it goes on, and what was made is paid.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../../../../node/testing/start-test-node.ts'
import { LIVE_VIEW, type LiveView } from '../../messages/live/live-answers.ts'
import { readComputeView } from '../../messages/view.ts'
import { startCompute } from '../../testing/start-compute.ts'
import { inPath } from '../worker/sandbox/find-tool.ts'

/** Debian's packages ffmpeg and bubblewrap bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const missing =
  ['ffmpeg', 'bwrap'].some(tool => inPath(tool) === undefined) && process.env['CAIRN_ALL_TOOLS'] !== '1'

const [MACHINES, SECONDS, SEGMENT] = [5, 36, 2]
const RENDITIONS = [{ name: '180p', width: 320, height: 180, kbps: 250, codec: 'h264' }]

describe.skipIf(missing)('a live stream', () => {
  let net: Awaited<ReturnType<typeof startCompute>>
  const folder = mkdtempSync(join(tmpdir(), 'cairn-live-'))
  beforeAll(async () => {
    const kinds = { transcode: { perGiga: '1000000' } }
    const stream = {
      kind: 'compute-live',
      source: 'test',
      width: 640,
      height: 360,
      kbps: 1000,
      seconds: SECONDS,
      segmentSeconds: SEGMENT,
      // Until it is shown: it is shown as soon as it is made, so a busy machine fails nothing.
      delaySeconds: 60,
      machines: MACHINES,
      least: MACHINES,
      signSeconds: 1,
      most: '1000000',
      perGiga: '2000000',
      everyMs: 200,
      renditions: RENDITIONS,
    }
    net = await startCompute(MACHINES, {}, { kinds }, stream)
  })
  afterAll(async () => {
    await net?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const view = async (): Promise<LiveView> =>
    v.parse(LIVE_VIEW, await (await fetch(`${net.renter.url}/show/live.json`)).json())
  const state = async (id: string) =>
    readComputeView(
      ((await (await fetch(`${net.test.node.url}/v1/devices/${id}/state`)).json()) as { state: unknown })
        .state,
    )

  /** Of 1/90 000 s, between one picture or piece of sound and the next. */
  async function stepsOf(stream: 'v' | 'a'): Promise<readonly number[]> {
    const probe = spawn('ffprobe', [
      ...['-loglevel', 'error', '-select_streams', stream, '-show_entries', 'packet=pts', '-of', 'csv=p=0'],
      join(folder, 'seen.ts'),
    ])
    let text = ''
    probe.stdout.on('data', (data: Buffer) => {
      text += data
    })
    await once(probe, 'close')
    const times = text
      .split('\n')
      .flatMap(line => (/^\d+/.test(line) ? [Number.parseInt(line, 10)] : []))
      .sort((a, b) => a - b)
    expect(times.length).toBeGreaterThan(SECONDS)
    return [...new Set(times.slice(1).map((time, at) => time - times[at]!))]
  }

  it('plays without a gap though a machine is killed, and pays each for what it made', async () => {
    await net.nextEpoch()
    await net.untilSaid('info asked for tabs', 1)
    await net.nextEpoch()
    await net.untilSaid('info the stream begins', 1)
    const since = async (pieces: number) => {
      const { pieces: shown } = await view()
      return (shown.at(-1)?.number ?? -1) >= pieces
    }
    await until('pieces are shown', () => since(1))
    const player = spawn('ffmpeg', [
      ...['-hide_banner', '-loglevel', 'error', '-live_start_index', '0'],
      ...[
        '-i',
        `${net.renter.url}/show/master.m3u8`,
        '-c',
        'copy',
        '-f',
        'mpegts',
        '-y',
        join(folder, 'seen.ts'),
      ],
    ])
    const said: string[] = []
    player.stderr.on('data', (data: Buffer) => said.push(String(data)))
    const played = once(player, 'close')
    await until('half of it is shown', () => since(6))
    const [killed] = net.machines
    await killed!.stop()
    await until('the stream is over', async () => (await view()).isOver)
    const [code] = await played
    expect(code, said.join('')).toBe(0)
    const seen = await view()
    expect(seen.own, `${net.log.join('\n')}\n${JSON.stringify(seen)}`).toBe(0)
    expect(seen.pieces.at(-1)!.number).toBe(SECONDS / SEGMENT - 1)
    expect(new Set(seen.pieces.map(({ machine }) => machine)).size).toBeGreaterThanOrEqual(3)
    // Each picture and each piece of sound once, and none left out: what was played has times that go on by one of them.
    expect(await stepsOf('v')).toEqual([3_000])
    expect(await stepsOf('a')).toEqual([1_920])
    // Whoever was asked beside for the last piece, and what is judged as it ends, is signed for too.
    await net.untilSaid('info all that was made is signed for', 1)
    const settled = await view()
    await net.idle()
    await net.nextEpoch()
    await net.nextEpoch()
    const { tabs } = await state(net.renter.signer.subject)
    const made = Object.fromEntries(settled.machines.map(one => [one.machine, one]))
    for (const { machine, jobs, paid } of Object.values(tabs)) {
      expect(jobs).toBe(made[machine]?.made ?? 0)
      expect(paid === '0').toBe(jobs === 0)
    }
    const total = Object.values(tabs).reduce((sum, { jobs }) => sum + jobs, 0)
    expect(total).toBeGreaterThanOrEqual(SECONDS / SEGMENT)
  }, 280_000)
})

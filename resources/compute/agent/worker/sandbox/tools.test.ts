/**
 * What POV-Ray and FFmpeg could be made to do by whoever had their arguments, in the sandbox: nobody has, for these are made here of numbers; and were they
 * had, nothing would come of it. Each attempt, and what the tool says of it.
 */
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { povray } from '../kinds/frames/povray.ts'
import { ffmpegTools } from '../kinds/transcode/ffmpeg.ts'
import { inPath, type Tool } from './find-tool.ts'
import { runTool } from './run-tool.ts'

/** Debian's packages povray, ffmpeg and bubblewrap bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const missing =
  ['povray', 'ffmpeg', 'bwrap'].some(tool => inPath(tool) === undefined) &&
  process.env['CAIRN_ALL_TOOLS'] !== '1'

const LIMITS = {
  memoryBytes: 3 * 2 ** 30,
  cpuSeconds: 20,
  outputBytes: 2 ** 22,
  processes: 64,
  mostMs: 60_000,
}
const never = new AbortController().signal
const folder = mkdtempSync(join(tmpdir(), 'cairn-tools-'))
const [OUT, SECRET] = [join(folder, 'out'), 'secret.inc']
/** As somebody would have it who wants out: everything is allowed that POV-Ray itself can forbid. */
const CONF = [
  '/etc/povray/3.7/povray.conf',
  '[File I/O Security]\nnone\n[Shellout Security]\nallowed\n',
] as const
const HEAD = '#version 3.7; global_settings { assumed_gamma 1 }\n'
const BALL = 'sphere { 0, 1 }\n'

const encode = (text: string) => new TextEncoder().encode(text)

/** What it gave, or its last words. */
async function inside(tool: Tool, args: readonly string[], files: Readonly<Record<string, string>>) {
  const given = new Map(Object.entries(files).map(([path, text]) => [path, encode(text)]))
  const run = { tool, args, files: given, limits: LIMITS }
  return runTool(run, never).then(
    ({ stdout }) => ({ given: stdout.toString('latin1'), last: '' }),
    (error: { readonly facts?: { readonly last?: unknown } }) => ({
      given: '',
      last: String(error.facts?.last ?? error),
    }),
  )
}

describe.skipIf(missing)('a native tool whose arguments somebody else had', () => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked++
    response.end()
  })
  beforeAll(async () => {
    writeFileSync(join(folder, SECRET), '#declare Secret = 1;\n')
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`
  const escaped = () => [existsSync(OUT), asked]

  it.each<[string, RegExp, string, (readonly string[])?]>([
    [
      'runs a command before a scene',
      /Failed to parse command-line option/,
      HEAD + BALL,
      [`Pre_Scene_Command=touch ${OUT}`],
    ],
    [
      'runs a shell',
      /Failed to parse command-line option/,
      HEAD + BALL,
      [`Pre_Scene_Command=/bin/sh -c "id > ${OUT}"`],
    ],
    [
      'takes a library of this machine',
      /Cannot open include file/,
      `${HEAD}#include "${SECRET}"\n${BALL}`,
      [`+L${folder}`],
    ],
    [
      'reads accounts as a scene',
      /Cannot open include file \/etc\/passwd/,
      `${HEAD}#include "/etc/passwd"\n${BALL}`,
    ],
    ['reads accounts as settings', /Failed to parse command-line option/, HEAD + BALL, ['/etc/passwd']],
    [
      'reads accounts line by line',
      /Cannot open user file/,
      `${HEAD}#fopen F "/etc/passwd" read\n#read (F, X)\n${BALL}`,
    ],
    [
      'reads accounts as a picture',
      /Cannot find image file/,
      `${HEAD}plane { y, 0 pigment { image_map { png "/etc/passwd" } } }`,
    ],
    [
      'reads accounts as photons',
      /Could not load photon map/,
      `#version 3.7; global_settings { assumed_gamma 1 photons { count 9 load_file "/etc/passwd" } } light_source { 5, 1 } sphere { 0, 1 photons { target reflection on } }`,
    ],
    ['fetches a scene', /Cannot open include file/, `${HEAD}#include "URL"\n${BALL}`],
    [
      'writes a file',
      /Cannot open user file/,
      `${HEAD}#fopen F "${OUT}" write\n#write (F, "x")\n#fclose F\n${BALL}`,
    ],
    ['writes its picture where it likes', /Render failed/, HEAD + BALL, [`+O${OUT}`]],
    // It goes on without the file, and says nothing of it.
    [
      'keeps photons',
      /^$/,
      `#version 3.7; global_settings { assumed_gamma 1 photons { count 9 save_file "${OUT}" } } light_source { 5, 1 } sphere { 0, 1 photons { target reflection on } }`,
    ],
    ['keeps radiosity', /^$/, HEAD + BALL, [`+RFO${OUT}`, '+RFS']],
  ])('POV-Ray: %s', async (_what, says, scene, more = []) => {
    const args = ['+I/in/scene.pov', '+O-', '+FP8', '+W8', '+H8', '-D', '-P', '-C', '+WT1', '-A', ...more]
    const files = { '/in/scene.pov': scene.replace('URL', url()), [CONF[0]]: CONF[1] }
    const { given, last } = await inside(povray(), args, files)
    expect(last).toMatch(says)
    expect(given).not.toContain('root:')
    expect(escaped()).toEqual([false, 0])
  })

  const COPIED = ['-f', 'data', '-map', '0', '-c', 'copy', 'pipe:1']
  const MADE = ['-f', 'lavfi', '-i', 'testsrc2=size=64x64:duration=0.1']
  it.each<[string, RegExp, readonly string[], string?]>([
    [
      'reads accounts by file:',
      /No such file or directory/,
      ['-f', 'data', '-i', 'file:/etc/passwd', ...COPIED],
    ],
    [
      'reads accounts by concat:',
      /No such file or directory/,
      ['-f', 'data', '-i', 'concat:/etc/passwd|/etc/hosts', ...COPIED],
    ],
    [
      'reads accounts by a list',
      /Impossible to open '\/etc\/passwd'/,
      ['-safe', '0', '-f', 'concat', '-i', '/in/x', ...COPIED],
      'ffconcat version 1.0\nfile /etc/passwd\n',
    ],
    [
      'reads accounts by a playlist',
      /not in allowed_segment_extensions/,
      ['-f', 'hls', '-i', '/in/x', ...COPIED],
      '#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n',
    ],
    [
      'fetches by a playlist',
      /Connection refused|Invalid data|Error when loading/,
      ['-protocol_whitelist', 'file,http,tcp', '-f', 'hls', '-i', '/in/x', ...COPIED],
      '#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nURL.ts\n#EXT-X-ENDLIST\n',
    ],
    [
      'reads accounts by a filter',
      /No such file or directory/,
      [...MADE, '-vf', 'movie=/etc/passwd', '-f', 'null', '-'],
    ],
    ['fetches', /Connection refused/, ['-i', 'URL', ...COPIED]],
    ['writes where it likes', /No such file or directory/, [...MADE, '-y', '-f', 'mpegts', OUT]],
    // Its own network has nobody in it: what it sends is gone.
    ['sends what it made', /^$/, [...MADE, '-f', 'mpegts', 'udp://127.0.0.1:9']],
  ])('FFmpeg: %s', async (_what, says, args, text = '') => {
    const quiet = ['-hide_banner', '-nostdin', '-loglevel', 'error']
    const told = args.map(one => one.replace('URL', url()))
    const { given, last } = await inside(ffmpegTools().ffmpeg, [...quiet, ...told], {
      '/in/x': text.replace('URL', url()),
    })
    expect(last).toMatch(says)
    expect(given).not.toContain('root:')
    expect(escaped()).toEqual([false, 0])
  })
})

/** Escape attempts, with the real bubblewrap: Perl does what a stranger's input might make a tool do. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { findTool, inPath } from './find-tool.ts'
import { runTool, type ToolLimits } from './run-tool.ts'

/** Debian's packages bubblewrap and perl bring them; where they must not be missing, CAIRN_ALL_TOOLS says so. */
const missing =
  (inPath('bwrap') === undefined || inPath('perl') === undefined) && process.env['CAIRN_ALL_TOOLS'] !== '1'

const MIB = 2 ** 20
const LIMITS: ToolLimits = {
  memoryBytes: 256 * MIB,
  cpuSeconds: 5,
  outputBytes: MIB,
  processes: 20,
  mostMs: 30_000,
}
const never = new AbortController().signal
const folder = mkdtempSync(join(tmpdir(), 'cairn-sandbox-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const perl = () => findTool({ name: 'perl', versionArg: '-v', versionForm: /\(v([\d.]+)\)/, folders: [] })

async function inside(
  program: string,
  {
    limits = {},
    files,
    signal = never,
  }: {
    readonly limits?: Partial<ToolLimits>
    readonly files?: ReadonlyMap<string, Uint8Array>
    readonly signal?: AbortSignal
  } = {},
): Promise<string> {
  const run = { tool: perl(), args: ['-e', program], limits: { ...LIMITS, ...limits } }
  return `${(await runTool(files === undefined ? run : { ...run, files }, signal)).stdout}`
}

/** Command lines of this machine's processes that have the word in them. */
function processesNaming(word: string): number {
  return readdirSync('/proc').filter(name => {
    if (!/^\d+$/.test(name)) return false
    try {
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(word)
    } catch {
      return false
    }
  }).length
}

describe.skipIf(missing)('a tool in the sandbox', () => {
  it('gets what it is given, and gives what it makes', async () => {
    const files = new Map([['/in/data', new TextEncoder().encode('from a stranger')]])
    expect(await inside('open(F, "/in/data") or die; print "had ", <F>', { files })).toBe(
      'had from a stranger',
    )
  })

  it('has no network', async () => {
    let visitors = 0
    const server = createServer(socket => {
      visitors++
      socket.destroy()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address!.port : 0
    const program = `socket(S, 2, 1, 0) or print "no socket "; print connect(S, pack("S n a4 x8", 2, ${port}, pack("C4", 127, 0, 0, 1))) ? "out" : "inside"`
    expect(await inside(program)).toMatch(/inside$/)
    expect(visitors).toBe(0)
    server.close()
  })

  it('reads nothing of this machine', async () => {
    const secret = join(folder, 'secret')
    writeFileSync(secret, 'key')
    const paths = [
      '/etc/passwd',
      '/etc/shadow',
      homedir(),
      process.cwd(),
      secret,
      '/proc/self',
      '/sys',
      '/dev/urandom',
      '/bin/sh',
      '/tmp',
      '/root',
      '/home',
    ]
    const program = `print join ",", grep { -e $_ || opendir(D, $_) } (${paths.map(path => `'${path}'`).join(', ')})`
    expect(await inside(program)).toBe('')
    expect(await inside('print join ",", sort grep { !/^LC_ALL$|^HOME$|^PWD$/ } keys %ENV')).toBe('')
    expect(await inside('print "$< $>"')).toBe('65534 65534')
  })

  it('writes nowhere', async () => {
    const places = ['/here', '/usr/here', '/in/data', '/in/more', '/tmp/here', `${perl().path}`]
    const program = `print join ",", grep { open(F, ">>", $_) } (${places.map(path => `'${path}'`).join(', ')})`
    expect(await inside(program, { files: new Map([['/in/data', new Uint8Array(3)]]) })).toBe('')
    expect(existsSync('/here')).toBe(false)
  })

  it('makes no more processes than it may, and none is left', async () => {
    const bomb =
      '$SIG{CHLD} = "IGNORE"; my $n = 0; for (1..200) { my $p = fork; last unless defined $p; if (!$p) { sleep 20; exit } $n++ } print $n; # forked-by-a-stranger'
    const forked = Number(await inside(bomb))
    expect(forked).toBeGreaterThan(5)
    expect(forked).toBeLessThan(LIMITS.processes)
    await vi.waitFor(() => expect(processesNaming('forked-by-a-stranger')).toBe(0))
  })

  it('has no more memory, time and output than it may', async () => {
    const failed = (last: string) =>
      expect.objectContaining({
        code: 'tool_failed',
        facts: expect.objectContaining({ last: expect.stringMatching(last) }),
      })
    await expect(inside('my $x = "a" x (512 * 1024 * 1024); print length $x')).rejects.toEqual(
      failed('[Mm]emory'),
    )
    await expect(inside('for (;;) {}', { limits: { cpuSeconds: 1 } })).rejects.toEqual(failed(''))
    await expect(inside('print "a" x 65536 for (1..1000)')).rejects.toMatchObject({ code: 'tool_too_much' })
    await expect(inside('sleep 60', { limits: { mostMs: 300 } })).rejects.toMatchObject({
      code: 'tool_too_long',
    })
  })

  it('takes all that it began with it when it is not wanted any more', async () => {
    const word = 'daemon-of-a-stranger'
    const program = `print "on\\n"; require POSIX; unless (fork) { POSIX::setsid(); unless (fork) { sleep 600 } exit } sleep 600; # ${word}`
    const controller = new AbortController()
    const running = inside(program.replace('require POSIX; ', '').replace('POSIX::setsid(); ', ''), {
      signal: controller.signal,
    })
    await vi.waitFor(() => expect(processesNaming(word)).toBeGreaterThan(3), 240_000)
    controller.abort()
    await expect(running).rejects.toMatchObject({ code: 'tool_unwanted' })
    await vi.waitFor(() => expect(processesNaming(word)).toBe(0))
  })

  it('leaves nothing and answers at once, at whatever moment of its start it is not wanted any more', async () => {
    const word = 'child-of-a-stranger'
    for (let ms = 0; ms < 40; ms += 2) {
      const controller = new AbortController()
      const running = inside(`sleep 600; # ${word}`, { signal: controller.signal })
      setTimeout(() => controller.abort(), ms)
      await expect(running).rejects.toMatchObject({ code: 'tool_unwanted' })
    }
    await vi.waitFor(() => expect(processesNaming(word)).toBe(0))
  })

  it('ends when whoever runs it is killed', async () => {
    const word = 'orphan-of-a-stranger'
    const text = `
      import { runTool } from ${JSON.stringify(new URL('./run-tool.ts', import.meta.url).pathname)}
      import { findTool } from ${JSON.stringify(new URL('./find-tool.ts', import.meta.url).pathname)}
      const tool = findTool({ name: 'perl', versionArg: '-v', versionForm: /(.)/, folders: [] })
      await runTool({ tool, args: ['-e', 'sleep 600; # ' + ['orphan', 'of-a-stranger'].join('-')], limits: ${JSON.stringify({ ...LIMITS, mostMs: 600_000 })} }, new AbortController().signal)`
    const child = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: 'ignore' })
    // Bubblewrap, the first process of its namespace, and Perl.
    await vi.waitFor(() => expect(processesNaming(word)).toBe(3), 240_000)
    child.kill('SIGKILL')
    await vi.waitFor(() => expect(processesNaming(word)).toBe(0), 240_000)
  })

  it('leaves nothing when whoever runs it is killed while sandboxes are being built', async () => {
    const word = 'half-built-by-a-stranger'
    const text = `
      import { runTool } from ${JSON.stringify(new URL('./run-tool.ts', import.meta.url).pathname)}
      import { findTool } from ${JSON.stringify(new URL('./find-tool.ts', import.meta.url).pathname)}
      const tool = findTool({ name: 'perl', versionArg: '-v', versionForm: /(.)/, folders: [] })
      const args = ['-e', 'sleep 600; # ' + ['half-built', 'by-a-stranger'].join('-')]
      const run = () => void runTool({ tool, args, limits: ${JSON.stringify({ ...LIMITS, mostMs: 600_000 })} }, new AbortController().signal)
      let begun = 0
      const timer = setInterval(() => {
        run()
        if (++begun === 16) process.kill(process.pid, 'SIGKILL')
      }, 1)`
    for (let time = 0; time < 3; time++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: 'ignore' })
      await once(child, 'exit')
      await vi.waitFor(() => expect(processesNaming(word)).toBe(0), 240_000)
    }
  })

  it('is not run without a sandbox, and says what is missing', async () => {
    const tool = perl()
    const run = { tool, args: ['-e', 'print 1'], limits: LIMITS }
    vi.stubEnv('PATH', folder)
    await expect(runTool(run, never)).rejects.toMatchObject({
      code: 'sandbox_missing',
      facts: { bwrap: false },
    })
    vi.unstubAllEnvs()
    // As a system that lets nobody make namespaces: bubblewrap itself says so.
    const wrapper = join(folder, 'bwrap')
    const real = inPath('bwrap')
    writeFileSync(
      wrapper,
      `#!/bin/sh\nexec /usr/bin/unshare -Ur /bin/sh -c 'echo 0 > /proc/sys/user/max_user_namespaces; exec ${real} "$@"' sh "$@"\n`,
    )
    chmodSync(wrapper, 0o755)
    chmodSync(folder, 0o755)
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`)
    await expect(runTool(run, never)).rejects.toMatchObject({ code: 'sandbox_refused' })
    vi.unstubAllEnvs()
  })
})

import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCairn } from '../cli/testing/run-cairn.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-main-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const COMMANDS = [
  ...[
    'up',
    'init',
    'launch',
    'node',
    'intake',
    'verify',
    'cluster up',
    'join',
    'agent',
    'status',
    'explain',
    'claim',
    'audit',
    'train',
    'simulate',
    'report',
  ],
  ...['deposit', 'provide', 'put', 'get', 'files', 'version', 'withdraw', 'challenge'],
  ...['device move', 'device sell', 'device accept', 'device remove', 'device unbond'],
  ...['oracle admit', 'oracle join', 'oracle status', 'oracle rotate', 'oracle leave', 'oracle prove-fault'],
]
const inEmptyFolder = { cwd: folder }
const ESCAPE = String.fromCharCode(27)

describe('cairn, as typed', () => {
  it('shows its commands when nothing is asked, without colour where nobody watches', async () => {
    const [bare, help, short] = await Promise.all([runCairn([]), runCairn(['help']), runCairn(['--help'])])
    for (const { code, stdout } of [bare, help, short]) {
      expect(code).toBe(0)
      for (const name of COMMANDS) {
        expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
      }
      expect(stdout).not.toContain(ESCAPE)
    }
  })

  it.skipIf(!existsSync('/dev/full'))('fails where what it says cannot be written, and says why', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, ['bin/cairn.ts', 'help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    closeSync(full)
    expect([status, stderr]).toEqual([3, expect.stringContaining('ENOSPC')])
  })

  it('colours when it is told to', async () => {
    const { stdout } = await runCairn(['help'], { env: { FORCE_COLOR: '1' } })
    expect(stdout).toContain(ESCAPE)
  })

  it.each(['audit', 'device move'])('help %s is the manual of one command', async name => {
    const { code, stdout } = await runCairn(['help', ...name.split(' ')])
    expect(code).toBe(0)
    expect(stdout).toContain(`cairn ${name}`)
    expect(stdout).toContain('Examples')
  })

  it('a group by itself lists what is in it, with help as without', async () => {
    const all = await Promise.all(
      [['device'], ['help', 'device'], ['device', '--help']].map(args => runCairn(args)),
    )
    for (const { code, stdout } of all) {
      expect(code).toBe(0)
      for (const name of ['move', 'sell', 'accept', 'remove']) expect(stdout).toContain(`device ${name} `)
      expect(stdout).not.toContain('oracle')
    }
  })

  it('says its version', async () => {
    const { stdout } = await runCairn(['--version'])
    expect(stdout).toMatch(/^cairn \d+\.\d+\.\d+ on Node\.js \d+/)
  })

  it.each([
    [['audti'], 1, 'command_unknown', 'cairn audit'],
    [['device', 'mvoe'], 1, 'command_unknown', 'cairn device move'],
    [['oracle', 'dance'], 1, 'command_unknown', 'oracle leave'],
    [['help', 'oracle', 'dance'], 1, 'command_unknown', 'oracle leave'],
    [['withdraw', 'nobody'], 3, 'no_deployment', '--deployment FILE'],
    [['challenge', '7'], 1, 'option_value', '--reason FILE'],
    [['status', '--nod', 'x'], 1, 'option_unknown', '--node'],
    [['explain'], 1, 'argument_missing', 'message|device|account'],
    [['audit', '--epoch', 'seven'], 1, 'option_value', '--epoch 1'],
    [['up', '--speed', '0'], 1, 'option_value', 'at least 1'],
    [['status'], 3, 'no_node', 'cairn up'],
    [['status', '--node', 'http://127.0.0.1:9'], 3, 'node_unreachable', '--node URL'],
    [['claim', 'nobody'], 1, 'argument_invalid', '0x and 40 hex digits'],
    [['audit', '--rpc', 'http://127.0.0.1:9'], 3, 'no_deployment', '--deployment FILE'],
    [['agent'], 3, 'file_unreadable', '--config FILE'],
    [['up', 'nowhere.ts'], 3, 'network_file', 'network.ts'],
    [['join', 'x', '--model', 'meter'], 1, 'option_value', 'energy/meter'],
  ] as const)('%j exits %i with %s and says what would be right', async (args, exit, code, right) => {
    const { code: exited, stdout, stderr } = await runCairn(args, inEmptyFolder)
    expect(exited).toBe(exit)
    expect(stdout).toBe('')
    expect(stderr).toContain(`[${code}]`)
    expect(stderr).toContain(right)
  })

  it('refuses a key file that others may read, without showing it', async () => {
    const key = join(folder, 'open.key')
    writeFileSync(key, `0x${'ab'.repeat(32)}`, { mode: 0o644 })
    writeFileSync(join(folder, 'network.ts'), 'export default 1')
    const { code, stderr } = await runCairn(['node', '--key', key], inEmptyFolder)
    expect(code).toBe(3)
    expect(stderr).toContain(`chmod 600 ${key}`)
    expect(stderr).not.toContain('abab')
  })
})

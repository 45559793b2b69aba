/** The scripts as the shells read them. bash is everywhere; zsh and fish are tried where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { COMMANDS } from '../../bin/commands.ts'
import { runHere } from '../testing/run-here.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-completion-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const NAMES = { devices: { 'home-1': 'aa', 'home-15': 'bb' }, accounts: { Ana: '0x1' } }
writeFileSync(join(folder, 'names.json'), JSON.stringify(NAMES))
const here = { cwd: folder, env: { CAIRN_DATA: folder } }
/** Stands for `cairn`: the scripts ask it for names alone. */
const program = join(folder, 'cairn')
writeFileSync(
  program,
  `#!/bin/sh\n[ "$1 $2" = "completion --names" ] && printf 'home-1\\nhome-15\\nAna\\n'\n`,
  {
    mode: 0o755,
  },
)

async function scriptFor(shell: string): Promise<string> {
  const { code, stdout } = await runHere(['completion', shell], here)
  expect(code).toBe(0)
  const path = join(folder, `cairn.${shell}`)
  writeFileSync(path, stdout)
  return path
}

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0

/** What bash offers for the last of the words. */
async function offered(...words: string[]): Promise<readonly string[]> {
  const script = await scriptFor('bash')
  const typed = [program, ...words].map(word => `'${word}'`).join(' ')
  const asked = `. ${script}; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _cairn; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['--norc', '-c', asked], { cwd: folder, encoding: 'utf8' })
    .split('\n')
    .filter(line => line !== '')
}

it('bash completes every command, and the second word of a group', async () => {
  const first = new Set(COMMANDS.map(({ name }) => name.split(' ')[0]))
  expect(new Set(await offered(''))).toEqual(first)
  expect(await offered('stat')).toEqual(['status'])
  expect(await offered('device', 'mo')).toEqual(['move'])
})

it('bash completes the options of the command, not those of others', async () => {
  expect(await offered('status', '--l')).toEqual(['--limit'])
  expect(await offered('device', 'move', '--pl')).toEqual(['--place'])
  expect(await offered('version', '--limit')).toEqual([])
})

it('bash completes names where a device or account is meant, files where a value is', async () => {
  expect(await offered('explain', 'home-1')).toEqual(['home-1', 'home-15'])
  expect(await offered('claim', 'A')).toEqual(['Ana'])
  expect(await offered('audit', '--deployment', 'names')).toEqual(['names.json'])
})

it('names come from the data folder, and from none where there is none', async () => {
  expect((await runHere(['completion', '--names'], here)).stdout.trim().split('\n')).toEqual([
    'home-1',
    'home-15',
    'Ana',
  ])
  const empty = await runHere(['completion', '--names', '--data', join(folder, 'nothing')], here)
  expect([empty.code, empty.stdout]).toEqual([0, ''])
})

it.each(['zsh', 'fish'])('%s reads its script without a complaint', async shell => {
  const script = await scriptFor(shell)
  if (!has(shell)) return
  const read = spawnSync(shell, ['-n', script], { encoding: 'utf8' })
  expect([read.status, read.stderr]).toEqual([0, ''])
})

it('a shell that there is no script for is told which there are', async () => {
  const { code, stderr } = await runHere(['completion', 'powershell'], here)
  expect(code).toBe(1)
  expect(stderr).toContain('bash, zsh, fish')
})

/** Options mean the same on every command, and every command knows those that apply to it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '../cli/command.ts'
import { runHere } from '../cli/testing/run-here.ts'
import { COMMANDS } from './commands.ts'

const PLACE = ['node', 'rpc', 'deployment', 'data'] as const

/** Which of them each command knows. Those that are not here work on no network. */
const KNOWS: Readonly<Record<string, readonly (typeof PLACE)[number][]>> = {
  up: ['data'],
  launch: ['rpc', 'deployment', 'data'],
  node: ['rpc', 'deployment', 'data'],
  intake: ['rpc', 'deployment', 'data'],
  verify: ['rpc', 'deployment', 'data'],
  'cluster up': ['rpc', 'deployment', 'data'],
  join: [...PLACE],
  provide: [...PLACE],
  put: [...PLACE],
  get: ['data'],
  files: [...PLACE],
  status: ['node', 'data'],
  sustainability: ['node', 'data'],
  explain: ['node', 'data'],
  claim: [...PLACE],
  payouts: ['rpc', 'deployment', 'data'],
  deposit: [...PLACE],
  'credits buy': [...PLACE],
  withdraw: [...PLACE],
  shares: [...PLACE],
  stake: [...PLACE],
  mirror: [...PLACE],
  federation: [...PLACE],
  allow: [...PLACE],
  'device move': [...PLACE],
  'device sell': [...PLACE],
  'device roles': [...PLACE],
  'device accept': [...PLACE],
  'device remove': [...PLACE],
  'device erase': [...PLACE],
  'device unbond': [...PLACE],
  'device permit': [...PLACE],
  'device revoke': [...PLACE],
  'device access': [...PLACE],
  'device read': ['node', 'data'],
  'data quote': ['data'],
  'data buy': ['data'],
  'data download': ['data'],
  'data keys': ['data'],
  audit: [...PLACE],
  report: [...PLACE],
  train: ['node', 'data'],
  'train start': [...PLACE],
  'train status': ['data'],
  'train model': ['data'],
  challenge: [...PLACE],
  govern: [...PLACE],
  'oracle admit': [...PLACE],
  'oracle join': [...PLACE],
  'oracle status': [...PLACE],
  'oracle rotate': [...PLACE],
  'oracle leave': [...PLACE],
  'oracle prove-fault': [...PLACE],
  run: [...PLACE],
  rent: [...PLACE],
  scan: [...PLACE],
  'scan consent': [...PLACE],
  'scan read': ['data'],
  'scan tell': ['data'],
  completion: ['data'],
  doctor: [...PLACE],
  watch: ['node', 'data'],
}

/** Of commands that can be asked for in any order, an option that two of them have is the same one. */
const OWN_WORDS = [
  'source',
  'price',
  'place',
  'cell',
  'owner',
  'port',
  'name',
  'epoch',
  'folder',
  'bond',
  'device',
  'oracle',
  'account',
]

const loaded = await Promise.all(
  COMMANDS.map(async ({ name, load }): Promise<[string, Command]> => [name, await load()]),
)

describe('help', () => {
  it.each(loaded)('%s: usage, examples, lines that fit', async name => {
    const { code, stdout } = await runHere(['help', ...name.split(' ')], { cwd: '.', env: {} })
    expect(code).toBe(0)
    expect(stdout).toContain(`cairn ${name}`)
    expect(stdout).toContain('Examples')
    const prose = stdout.split('\n').filter(line => !line.includes('cairn '))
    expect(Math.max(...prose.map(line => line.length))).toBeLessThanOrEqual(100)
  })
})

describe('options', () => {
  it.each(loaded)('%s knows those of the network that apply to it', (name, { options }) => {
    expect(PLACE.filter(option => option in options)).toEqual(KNOWS[name] ?? [])
  })

  it('are the same wherever they stand', () => {
    const seen = new Map<string, string>()
    const differing = loaded.flatMap(([name, { options }]) =>
      Object.entries(options)
        .filter(([option]) => !OWN_WORDS.includes(option))
        .filter(([option, spec]) => {
          const shape = `${spec.value ?? 'a flag'} ${spec.short ?? ''}`
          const before = seen.get(option)
          seen.set(option, before ?? shape)
          return before !== undefined && before !== shape
        })
        .map(([option]) => `${name} --${option}`),
    )
    expect(differing).toEqual([])
  })

  it('what is asked about can be told beforehand', () => {
    const asking = loaded.filter(([, { options }]) => 'yes' in options).map(([name]) => name)
    expect(asking).toEqual([
      'join',
      'device permit',
      'data buy',
      'claim',
      'credits buy',
      ...['shares', 'stake', 'mirror', 'federation'],
      'withdraw',
      'allow',
      ...['device move', 'device roles', 'device sell', 'device accept', 'device remove'],
      ...['device erase', 'device unbond'],
      ...['challenge', 'govern'],
      ...['oracle admit', 'oracle join', 'oracle rotate', 'oracle leave', 'oracle prove-fault'],
    ])
  })
})

/** What each is asked in a folder where there is nothing: those that work on a network say what is missing. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  up: ['nowhere.ts'],
  init: ['meadow'],
  launch: ['nowhere.ts'],
  join: [
    'roof',
    '--model',
    'sensing/station',
    '--owner',
    'Ana',
    '--place',
    '34.15,-117.47',
    '--driver',
    'http',
  ],
  provide: ['storage', '--space', '1GB', '--url', 'http://disk.example:9431'],
  agent: ['--config', 'nowhere.json'],
  put: ['nowhere'],
  run: ['nowhere.wasm'],
  get: ['bafkzcibeqcad6'],
  explain: ['roof'],
  'device read': ['roof', '--purpose', 'charging', '--at', 'http://car.example:9460'],
  claim: ['Ana'],
  'data quote': ['--cells', '851f1d4bfffffff', '--quantity', 'soundLevel', '--first', '2026-03-02'],
  'data buy': [
    ...['--cells', '851f1d4bfffffff', '--quantity', 'soundLevel', '--first', '2026-03-02'],
    ...['--purpose', 'travel'],
  ],
  payouts: ['Ana'],
  deposit: ['Ana', '1'],
  'credits buy': ['5'],
  withdraw: ['Ana', '1'],
  shares: ['BATT'],
  allow: ['roof'],
  'device move': ['roof'],
  'device sell': ['roof'],
  'device roles': ['roof'],
  'device accept': ['roof'],
  'device remove': ['roof'],
  'device unbond': ['Ana'],
  report: ['roof', '1'],
  challenge: ['1'],
  'oracle admit': ['Ana'],
  watch: ['--once'],
  completion: ['bash'],
  help: ['join'],
}
/** These have something to say anywhere. */
const EVERYWHERE = ['simulate', 'init', 'completion', 'help', 'version', 'doctor']

describe('--json', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-json-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const run = (...argv: string[]) =>
    runHere(argv, { cwd: folder, env: { CAIRN_DATA: join(folder, '.cairn') } })
  const errorOf = (stderr: string) =>
    (JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as { error: Record<string, unknown> }).error

  it.each(loaded)('%s: stdout is JSON and nothing else, and so is what went wrong', async name => {
    const argv = [...name.split(' '), ...(ASKED[name] ?? [])]
    const { code, stdout, stderr } = await run(...argv, '--json')
    if (stdout !== '') expect(parses(stdout)).toBe(true)
    if (EVERYWHERE.includes(name)) return expect(stdout).not.toBe('')
    expect(code).not.toBe(0)
    expect(errorOf(stderr)).toEqual({
      code: expect.stringMatching(/^(?!internal|option_unknown|command_unknown)[a-z_]+$/),
      message: expect.any(String),
      hint: expect.stringMatching(/./),
      facts: expect.any(Object),
      exit: code,
    })
    const asText = await run(...argv)
    expect(asText.code).toBe(code)
    expect(asText.stderr).toContain(`[${errorOf(stderr)['code']}]`)
  })

  it('a command that there is not, and an option that it has not, are told as JSON too', async () => {
    for (const argv of [['stauts'], ['status', '--limmit', '3'], ['init']]) {
      const { code, stdout, stderr } = await run(...argv, '--json')
      expect([code, stdout]).toEqual([1, ''])
      expect(errorOf(stderr)).toMatchObject({ exit: 1, hint: expect.any(String) })
    }
  })

  it('says what was written, which version it is, and how a command is used', async () => {
    const init = JSON.parse((await run('init', 'meadow', '--json')).stdout) as { written: string[] }
    expect(init.written).toContain('network.ts')
    const again = JSON.parse((await run('init', 'meadow', '--json')).stdout) as {
      kept: string[]
      written: string[]
    }
    expect([again.written, again.kept.length > 0]).toEqual([[], true])
    expect(JSON.parse((await run('version', '--json')).stdout)).toEqual({
      cairn: expect.stringMatching(/^\d+\.\d+\.\d+/),
      node: process.versions.node,
    })
    expect((await run('help', 'join')).stdout).toContain('--json')
  })

  /** One value over several lines, or one a line. */
  function parses(stdout: string): boolean {
    const isJson = (text: string) => {
      try {
        return typeof JSON.parse(text) === 'object'
      } catch {
        return false
      }
    }
    return isJson(stdout) || stdout.trim().split('\n').every(isJson)
  }
})

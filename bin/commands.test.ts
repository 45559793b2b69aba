/** Options mean the same on every command, and every command knows those that apply to it. */
import { describe, expect, it } from 'vitest'
import type { Command } from '../cli/command.ts'
import { runHere } from '../cli/testing/run-here.ts'
import { COMMANDS } from './commands.ts'

const PLACE = ['node', 'rpc', 'deployment', 'data'] as const

/** Which of them each command knows. Those that are not here work on no network. */
const KNOWS: Readonly<Record<string, readonly (typeof PLACE)[number][]>> = {
  up: ['data'],
  launch: ['rpc', 'deployment', 'data'],
  node: ['rpc', 'deployment', 'data'],
  join: [...PLACE],
  provide: [...PLACE],
  put: [...PLACE],
  get: ['data'],
  files: [...PLACE],
  status: ['node', 'data'],
  explain: ['node', 'data'],
  claim: [...PLACE],
  deposit: [...PLACE],
  withdraw: [...PLACE],
  allow: [...PLACE],
  'device move': [...PLACE],
  'device sell': [...PLACE],
  'device accept': [...PLACE],
  'device remove': [...PLACE],
  'device unbond': [...PLACE],
  audit: [...PLACE],
  report: [...PLACE],
  train: ['node', 'data'],
  challenge: [...PLACE],
  govern: [...PLACE],
  'oracle admit': [...PLACE],
  'oracle join': [...PLACE],
  'oracle status': [...PLACE],
  'oracle rotate': [...PLACE],
  'oracle leave': [...PLACE],
  'oracle prove-fault': [...PLACE],
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
      'withdraw',
      'allow',
      ...['device move', 'device sell', 'device accept', 'device remove', 'device unbond'],
      ...['challenge', 'govern'],
      ...['oracle admit', 'oracle join', 'oracle rotate', 'oracle leave', 'oracle prove-fault'],
    ])
  })
})

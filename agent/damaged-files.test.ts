/** Files of an agent that a disk, a crash or a hand damaged: each is refused by its name and place, and left as it is. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SERVICES } from '../bin/services.ts'
import { NETWORK } from '../protocol/testing/sample-values.ts'
import { readConfig, readConfigFile } from './config.ts'
import { createAgentLog } from './kit/agent-log.ts'
import { keepToNetwork } from './known-network.ts'
import { readPairSecret } from './pair-file.ts'
import { startAgent } from './start-agent.ts'
import { startReceiver } from './testing/receiver.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-damaged-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const DAMAGED = ['', '\0\0\0\0\0\0', '{"network":"0x5', '[1,2]', 'null']
const ask = async () => ({ networkId: NETWORK })

describe('network.json', () => {
  it.each([
    ...DAMAGED.filter(text => text !== '[1,2]'),
    '{"network":"0x12"}',
    '{"network":7}',
  ])('that is %j is never taken for another network, nor for none', async text => {
    const path = join(folder, 'network.json')
    writeFileSync(path, text)
    await expect(keepToNetwork(folder, ask)).rejects.toMatchObject({ code: 'file_damaged', facts: { path } })
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('of before networks had ids is told as such', async () => {
    writeFileSync(join(folder, 'network.json'), '{"oracle":"x"}')
    await expect(keepToNetwork(folder, ask)).rejects.toThrow(
      'of the network of an earlier version are needed',
    )
  })

  it('that is damaged ends the agent with that word, which does not wait for a node instead', async () => {
    const node = await startReceiver()
    const dataDir = join(folder, 'data')
    mkdirSync(dataDir)
    writeFileSync(join(dataDir, 'network.json'), '{')
    const driver = { kind: 'local', port: 0 }
    const config = readConfig({ name: 'test', dataDir, nodes: [node.url], driver }, SERVICES)
    await expect(
      startAgent(
        config,
        createAgentLog('test', () => undefined),
      ),
    ).rejects.toThrow(/network\.json.*JSON/)
    expect(existsSync(join(dataDir, 'outbox.sqlite'))).toBe(false)
    await node.close()
  })
})

describe('pair.json', () => {
  it('holds the secret', () => {
    writeFileSync(join(folder, 'pair.json'), JSON.stringify({ secret: '0a'.repeat(16), link: 'x' }))
    expect(readPairSecret(join(folder, 'pair.json'))).toEqual(new Uint8Array(16).fill(10))
  })

  it.each([
    ...DAMAGED,
    '{}',
    '{"secret":"0a0a"}',
  ])('that is %j is refused, and its secret not shown', text => {
    const path = join(folder, 'pair.json')
    writeFileSync(path, text)
    expect(() => readPairSecret(path)).toThrow(expect.objectContaining({ code: 'file_damaged' }))
    expect(() => readPairSecret(path)).not.toThrow('0a0a')
  })

  it('that is gone is told by its path', () => {
    expect(() => readPairSecret(join(folder, 'gone.json'))).toThrow('gone.json')
  })
})

describe('agent.json', () => {
  it.each(['', '{"name": "home-3",', '\0\0'])('that is %j is told by path and place', text => {
    const path = join(folder, 'agent.json')
    writeFileSync(path, text)
    expect(() => readConfigFile(path, SERVICES)).toThrow(
      expect.objectContaining({ code: 'file_damaged', message: expect.stringContaining(path) }),
    )
  })

  it('that is no object is told by what would be right', () => {
    writeFileSync(join(folder, 'agent.json'), '7')
    expect(() => readConfigFile(join(folder, 'agent.json'), SERVICES)).toThrow('config: an object is needed')
  })
})

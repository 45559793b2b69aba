/** Prices and payments of storage are counted as the payment token counts, whatever its decimals. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Settings } from '../../../cli/settings.ts'
import { openStage, type Stage } from '../../../cli/testing/people.ts'
import { startCairn } from '../../../cli/testing/run-cairn.ts'
import { runHere } from '../../../cli/testing/run-here.ts'
import { paymentDecimals } from '../../../cli/transaction/payment-decimals.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ names: ['host'], decimals: 18 })
})
afterAll(() => stage.stop())

describe('cairn provide', () => {
  const host = () => stage.people['host']!
  const options = () => [
    ...['provide', 'storage', 'cellar', '--space', '1GB', '--url', 'http://127.0.0.1:9', '--listen', '0'],
    ...[
      '--owner',
      host().address,
      '--cell',
      '8729a03a1ffffff',
      '--key',
      host().key,
      '--rpc',
      stage.chain.anvil.url,
    ],
  ]

  it('refuses more decimals than the token has, and says how many there are', async () => {
    const { code, stderr } = await runHere([...options(), '--price', '2.1234567890123456789'], {
      cwd: stage.folder,
      env: { CAIRN_DATA: stage.data },
    })
    expect([code, stderr]).toEqual([1, expect.stringContaining('--price is no amount')])
    expect(stderr).toContain('at most 18 decimals')
  })

  it('writes its prices in the token’s base units', async () => {
    const provider = startCairn([...options(), '--price', '2.5'], { env: { CAIRN_DATA: stage.data } })
    await provider.until(/cellar is registered/)
    provider.child.kill('SIGKILL')
    await provider.ended
    const { driver } = JSON.parse(readFileSync(join(stage.data, 'devices/cellar/agent.json'), 'utf8')) as {
      driver: object
    }
    expect(driver).toMatchObject({ price: '2500000000000000000', egress: '5000000000000000000' })
  })
})

describe('cairn files', () => {
  it('shows what was paid by the token’s decimals; in base units where neither chain nor node is known', async () => {
    const size = { size: 1, madeMs: 1, needed: 1, shares: 1, target: 0.1, places: [] }
    const file = { ...size, bucket: 'files', name: 'a', cid: 'b', paid: '1500000000000000000' }
    const gateway = createServer((_request, response) => response.end(JSON.stringify([file])))
    await new Promise<void>(resolve => gateway.listen(0, '127.0.0.1', resolve))
    const { port } = gateway.address() as AddressInfo
    try {
      const list = async (data: string, ...more: string[]) => {
        mkdirSync(join(data, 'devices/vault'), { recursive: true })
        const config = { driver: { kind: 'storage-gateway', port } }
        writeFileSync(join(data, 'devices/vault/agent.json'), JSON.stringify(config))
        return runHere(['files', ...more], { cwd: stage.folder, env: { CAIRN_DATA: data } })
      }
      const known = await list(stage.data, '--rpc', stage.chain.anvil.url)
      expect(known.stdout).toContain('1.5 USD for what was proved and read')
      const alone = await list(join(stage.folder, 'alone'))
      expect(alone.stdout).toContain('1500000000000000000 base units for what was proved')
    } finally {
      gateway.close()
    }
  })
})

it('beside a phone that lets a device in, where no chain is known, the node’s rules say', async () => {
  const settings = {
    deploymentPath: () => join(stage.folder, 'nowhere.json'),
    node: () => ({ getNetwork: async () => ({ rules: { payment: { decimals: 8 } } }) }),
  } as unknown as Settings
  expect(await paymentDecimals(settings)).toBe(8)
})

/** What a device may spend, as its owner types it, on a real chain. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFactsCache, readFacts } from '../../chain/facts/read-facts.ts'
import { loadOrCreateKey } from '../../keys/key-file.ts'
import { createVerifier } from '../../keys/verify.ts'
import type { SubjectId } from '../../protocol/ids.ts'
import { openStage, type Person, type Stage } from '../testing/people.ts'

let stage: Stage
let owner: Person
let other: Person
let device: SubjectId

const joinOf = (name: string, model: string, ...more: string[]) =>
  stage.cairn(
    ...['join', name, '--model', model, '--owner', owner.address, '--driver', 'local:0', ...more],
    ...(more.includes('--key') ? [] : ['--key', owner.key]),
  )

beforeAll(async () => {
  stage = await openStage({ names: ['owner', 'other'], decimals: 2 })
  owner = stage.people['owner']!
  other = stage.people['other']!
  const joined = await joinOf('meter', 'energy/meter')
  expect(joined.stdout).toContain('nothing until its owner allows it: cairn allow meter --amount 5')
  device = (await loadOrCreateKey(join(stage.data, 'devices/meter/key.json'))).subject
})
afterAll(() => stage.stop())

const allow = (person: Person, ...args: string[]) => stage.cairn('allow', ...args, '--key', person.key)
async function standing() {
  const { client } = stage.chain
  const block = Number(await client.getBlockNumber())
  const cache = createFactsCache()
  const facts = await readFacts({
    client,
    deployment: stage.deployment,
    block,
    verify: createVerifier(),
    cache,
  })
  return facts.allowances
}

describe('cairn allow', () => {
  it('says what is missing or wrong, asks first, and takes nobody else’s word', async () => {
    const tries = [
      [await allow(owner, 'meter'), '--amount AMOUNT'],
      [await allow(owner, '--amount', '5'), 'which device'],
      [await allow(owner, 'meter', '--amount', '0'), 'no amount'],
      [await allow(owner, 'meter', '--amount', '5', '--period', '1s'), '--period is no such time'],
      [await allow(owner, 'meter', '--amount', '5', '--until', 'soon'), '--until is no such time'],
      [await allow(owner, 'meter', '--amount', '5', '--asset', 'gold'), '--asset is no contract'],
      [await allow(owner, 'meter', '--amount', '5'), 'add --yes'],
      [await allow(other, 'meter', '--amount', '5', '--yes'), '[not_yours]'],
      [await allow(owner, 'ab'.repeat(32), '--amount', '5', '--yes'), 'is not registered'],
    ] as const
    for (const [{ code, stderr }, why] of tries)
      expect([code, stderr]).toEqual([1, expect.stringContaining(why)])
    expect(await standing()).toEqual([])
  })

  it('gives so much a day for a year unless said, in place of what it was, and takes it back', async () => {
    const first = await allow(owner, 'meter', '--amount', '5.25', '--yes')
    expect([first.code, first.stdout]).toEqual([0, expect.stringContaining('up to 5.25 USD a day')])
    const whose = { account: owner.address, subject: device, asset: stage.deployment.payment }
    expect(await standing()).toMatchObject([
      { ...whose, amount: 525n, periodMs: 86_400_000, total: 191_625n },
    ])
    const terms = ['--amount', '2', '--period', '12h', '--total', '30', '--until', '10d', '--yes', '--json']
    const second = await allow(owner, 'meter', ...terms)
    expect(JSON.parse(second.stdout)).toMatchObject({ device, amount: '200', periodS: 43_200, total: '3000' })
    expect(await standing()).toMatchObject([{ ...whose, amount: 200n, periodMs: 43_200_000, total: 3000n }])
    const revoked = await allow(owner, 'meter', '--revoke', '--yes')
    expect([revoked.code, revoked.stdout]).toEqual([0, expect.stringContaining('spends nothing any more')])
    expect(await standing()).toEqual([])
  })

  it('lists what is allowed and what is left of it, as a node says it', async () => {
    const times = { periodMs: 86_400_000, untilMs: 2_000_000_000_000, periodEndsMs: 1_900_000_000_000 }
    const one = { device, account: owner.address, amount: '500', total: '9900', ...times }
    const answer = [{ ...one, spentInPeriod: '120', spent: '700', left: '380', serves: false }]
    const asked: (string | undefined)[] = []
    const node = createServer(({ url }, response) => {
      asked.push(url)
      response.end(JSON.stringify(asked.length < 3 ? answer : []))
    })
    await new Promise<void>(resolve => node.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(node.address() as AddressInfo).port}`
    try {
      const { stdout } = await stage.cairn('allow', '--list', '--account', owner.address, '--node', url)
      for (const part of ['5 USD a day', '99 USD in all', '1.2 USD', '7 USD', '3.8 USD', 'not now'])
        expect(stdout).toContain(part)
      const json = await stage.cairn('allow', 'meter', '--list', '--node', url, '--json')
      expect(JSON.parse(json.stdout)).toEqual(answer)
      const none = await allow(owner, '--list', '--node', url)
      expect(none.stdout).toContain('Nothing is allowed, so nothing is spent')
    } finally {
      node.close()
    }
    const [account, own] = [`/v1/accounts/${owner.address}/allowances`, `/v1/devices/${device}/allowances`]
    expect(asked).toEqual([account, own, account])
  })
})

describe('cairn join', () => {
  it('gives what --allow says where the key is the owner’s, and says so', async () => {
    const { stdout } = await joinOf('vault', 'storage/consumer', '--allow', '3')
    expect(stdout).toContain('up to 3 USD a day for a year')
    const vault = (await loadOrCreateKey(join(stage.data, 'devices/vault/key.json'))).subject
    expect(await standing()).toMatchObject([{ subject: vault, amount: 300n, total: 109_500n }])
    const again = await joinOf('vault', 'storage/consumer')
    expect(again.stdout).toContain('what its owner allowed it before')
  })

  it('registers a device for somebody else, and lets it spend nothing', async () => {
    const { stderr } = await joinOf('second', 'energy/meter', '--allow', '3', '--key', other.key)
    expect(stderr).toContain('[not_yours]')
    const { stdout } = await joinOf('third', 'energy/meter', '--key', other.key)
    expect(stdout).toContain('nothing until its owner allows it')
    const station = await joinOf('station', 'sensing/station')
    expect(station.stdout).not.toContain('spends')
  })
})

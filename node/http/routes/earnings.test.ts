import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeCbor } from '../../../protocol/cbor/cbor.ts'
import { type Json, startTestNode, type TestNode, untilFinal } from '../../testing/start-test-node.ts'

let test: TestNode
let owner: string
let device: string

beforeAll(async () => {
  test = await startTestNode()
  ;[owner, device] = [test.owners[0]!, test.devices[0]!.subject]
  for (const epoch of [0, 1, 2]) {
    await test.post(await test.seal(0, { payload: encodeCbor(epoch + 1) }))
    if (epoch === 1) await test.post(await test.seal(1, { payload: encodeCbor(6) }))
    await test.advanceTo(test.genesisMs + (epoch + 1) * test.epochMs + 1_000)
    await untilFinal(test, epoch)
  }
})
afterAll(() => test.stop())

const sumOf = (lines: readonly Json[], kind: string) =>
  lines.filter(line => line['kind'] === kind).reduce((sum, line) => sum + BigInt(String(line['amount'])), 0n)

async function earnedOf(asset: number): Promise<{ earned: bigint; spent: bigint }> {
  const { assets } = await test.get<{ assets: readonly Json[] }>(`/v1/accounts/${owner}`)
  const { earned, spent } = assets[asset]!
  return { earned: BigInt(String(earned)), spent: BigInt(String(spent)) }
}

describe('earnings over time', () => {
  it('add up to what the ledger says, in both assets', async () => {
    const lines = await test.get<readonly Json[]>(`/v1/accounts/${owner}/earnings`)
    expect(lines.filter(({ kind }) => kind === 'reward').map(({ epoch }) => epoch)).toEqual([0, 1, 2])
    expect(sumOf(lines, 'reward')).toBe((await earnedOf(0)).earned)
    expect(sumOf(lines, 'received')).toBe((await earnedOf(1)).earned)
    expect(sumOf(lines, 'paid') + sumOf(lines, 'charged')).toBe((await earnedOf(1)).spent)
  })

  it('by device are the same, over all epochs', async () => {
    const lines = await test.get<readonly Json[]>(`/v1/accounts/${owner}/earnings?by=device`)
    expect(lines.filter(({ kind }) => kind === 'reward')).toMatchObject([
      { resource: 'tally', subject: device },
    ])
    expect(sumOf(lines, 'reward')).toBe((await earnedOf(0)).earned)
  })

  it('of a device, and of some epochs only', async () => {
    const lines = await test.get<readonly Json[]>(`/v1/devices/${device}/earnings?from=1&to=1`)
    const { rewards } = await test.get<{ rewards: readonly { figures: Json }[] }>(
      `/v1/devices/${device}/epochs/1`,
    )
    expect(lines.filter(({ kind }) => kind === 'reward')).toMatchObject([
      { epoch: 1, account: owner, amount: rewards[0]!.figures['amount'] },
    ])
    // A second device shared the pool of that epoch.
    const all = await test.get<readonly Json[]>(`/v1/devices/${device}/earnings`)
    expect(sumOf(lines, 'reward')).toBeLessThan(sumOf(all, 'reward') / 3n)
  })

  it.each([
    'from=x',
    'from=3&to=2',
    'to=1000',
    'by=owner',
  ])('%s is refused with what would be right', async query => {
    const answer = await fetch(`${test.node.url}/v1/accounts/${owner}/earnings?${query}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      code: 'parameter_invalid',
      facts: { expected: expect.any(String) },
    })
  })

  it('as a table: a line for each figure, with the transaction that settled it', async () => {
    const answer = await fetch(`${test.node.url}/v1/accounts/${owner}/earnings.csv`)
    expect(answer.headers.get('content-disposition')).toContain(`earnings-${owner}.csv`)
    const text = await answer.text()
    const [head, ...rows] = text
      .trimEnd()
      .split('\r\n')
      .map(line => line.split(','))
    const column = (name: string) => head!.indexOf(name)
    const rewards = rows.filter(row => row[column('kind')] === 'reward')
    expect(rewards.map(row => row[column('epoch')])).toEqual(['0', '1', '2'])
    expect(rewards.every(row => row[column('device')] === device && row[column('asset')] === 'TEST')).toBe(
      true,
    )
    const epoch = await test.get<{ submission: { transaction: string }; startMs: number }>('/v1/epochs/2')
    expect(rewards[2]![column('transaction')]).toBe(epoch.submission.transaction)
    expect(rewards[2]![column('from')]).toBe(new Date(epoch.startMs).toISOString())
    const total = rewards.reduce((sum, row) => sum + Number(row[column('amount')]), 0)
    expect(total).toBeCloseTo(Number((await earnedOf(0)).earned) / 1e18, 9)
  })
})

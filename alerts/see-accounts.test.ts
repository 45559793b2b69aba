/** What is so of accounts, from a node's answers; one device that cannot be told of hides nothing else. */
import { expect, it } from 'vitest'
import { createSight } from './see-accounts.ts'

const [ANA, ORACLE] = [`0x${'aa'.repeat(20)}`, `0x${'bb'.repeat(20)}`]
const DEVICES = ['11', '22', '33'].map(byte => ({ id: byte.repeat(32), registeredAtMs: 0 }))
const epochs = [2, 1, 0].map(epoch => ({
  epoch,
  stage: 'final',
  startMs: epoch * 1_000,
  endMs: (epoch + 1) * 1_000,
  submission: { signers: epoch === 2 ? [] : [ORACLE] },
}))

it('sees each device, the node and the oracle; asks of an epoch once, but for what failed', async () => {
  const asked: string[] = []
  let isMissing = true
  let coming: readonly object[] | undefined
  const json = async (path: string): Promise<unknown> => {
    asked.push(path)
    const [route = ''] = path.split('?')
    if (route === '/v1/clock') return { epoch: 3, nowMs: 0 }
    if (route === '/v1/epochs') return epochs
    if (route === '/healthz')
      return { ok: true, degraded: false, settled: 2, waiting: 0, clockTrusted: true, halted: false }
    if (route === '/v1/devices') return DEVICES
    if (route === '/v1/rules' && coming === undefined) throw new Error('a node of before')
    if (route === '/v1/rules') return { coming }
    if (route.endsWith('/earnings')) return []
    if (isMissing && route.includes(DEVICES[1]!.id)) throw new Error('snapshot_missing')
    return { messages: { accepted: route.includes(DEVICES[0]!.id) ? 5 : 0 } }
  }
  const see = createSight({
    client: { url: 'http://node', json },
    limits: { behind: 3, silent: 1, change: 50 },
    oracle: ORACLE,
    nameOf: id => (id === DEVICES[2]!.id ? 'roof' : undefined),
    writeTime: String,
  })
  const look = async () => (await see(new Set([ANA]))).get(ANA)!
  const statesOf = ({ conditions }: Awaited<ReturnType<typeof look>>) =>
    conditions.map(({ title, state }) => `${state}: ${title}`)
  const first = await look()
  expect([first.isWhole, ...statesOf(first)]).toEqual([
    false,
    'well: The node keeps up again',
    'heard: 11111111 is heard again',
    'silent: roof is silent',
    `missing: ${ORACLE} did not sign epoch 2`,
  ])
  isMissing = false
  const second = await look()
  expect([second.isWhole, statesOf(second)[2]]).toEqual([true, 'silent: 22222222 is silent'])
  const before = asked.length
  expect(statesOf(await look())).toEqual(statesOf(second))
  expect(asked.slice(before).sort()).toEqual(['/healthz', '/v1/clock', '/v1/epochs?limit=50', '/v1/rules'])
  // What holders may still turn down is no news; what comes and cannot be run here is, days before.
  const next = { rules: '0x77', epoch: 9, startsMs: 3 * 86_400_000, fit: 'unfit', why: 'it lacks weather' }
  coming = [{ ...next, stage: 'proposed' }]
  expect(statesOf(await look())[1]).toMatch(/^fits: /)
  coming = [{ ...next, stage: 'announced' }]
  const { conditions } = await look()
  expect(conditions[1]).toMatchObject({
    state: 'unfit 0x77',
    usual: false,
    title: 'Rules are coming in 3 days that the node cannot go by',
    text: expect.stringContaining('it lacks weather'),
  })
})

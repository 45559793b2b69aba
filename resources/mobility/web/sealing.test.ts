/** What a browser sealed: said to its own network alone, and kept over a closed page. */
import { expect, it } from 'vitest'
import type { NetworkView } from '../../../client/node-api.ts'
import { QUARTER_MS } from '../messages/sheet.ts'
import { mobility } from '../rule/resource.ts'
import { sheetsOf } from '../testing/drives.ts'
import { createSealing, sealedId, shownSealed } from './sealing.ts'

const START_MS = Date.UTC(2026, 0, 1)
const [sheet] = sheetsOf({ startMs: START_MS, way: 3, seed: 1, seconds: 880 })
const rules = {
  resources: [{ name: 'mobility', version: 2, params: mobility().params }],
  inclusion: { epochs: 4, acknowledgeMs: 600_000 },
}
const networkOf = (networkId: string) => ({ networkId, rules }) as unknown as NetworkView

it('is opened when it is time, after the page was closed, and by the network that it was sealed for', async () => {
  const first = createSealing(networkOf('0x01'), [])
  const { openMs } = first.take([sheet!], START_MS + QUARTER_MS)[0]![1]!
  const said: string[] = []
  const say = async (_: unknown, what: string) => {
    said.push(what)
    return true
  }
  expect(await first.sayDue(START_MS + QUARTER_MS, say)).toBe(true)
  expect(await first.sayDue(START_MS + QUARTER_MS, say)).toBe(false)
  const kept = structuredClone(first.all())
  const elsewhere = createSealing(networkOf('0x02'), kept)
  expect(await elsewhere.sayDue(openMs, say)).toBe(false)
  expect(elsewhere.here()).toEqual([])
  const again = createSealing(networkOf('0x01'), elsewhere.all())
  expect(shownSealed(again.here()[0]!)).toMatchObject({
    state: 'sealed',
    id: sealedId(kept[0]!),
    openMs,
  })
  expect(await again.sayDue(openMs - 1, say)).toBe(false)
  expect(await again.sayDue(openMs, say)).toBe(true)
  expect(said).toEqual(['seal', 'sheet'])
  expect(again.all()).toEqual([])
})

it('says as it is what comes too late to be sealed, so that its refusal tells the person why', () => {
  const sealing = createSealing(networkOf('0x01'), [])
  expect(sealing.take([sheet!], START_MS + QUARTER_MS + 6 * 3_600_000)).toEqual([[sheet, undefined]])
})

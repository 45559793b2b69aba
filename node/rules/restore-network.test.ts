import { describe, expect, it } from 'vitest'
import { credits } from '../../kernel/money/credits.ts'
import type { Rules } from '../../kernel/rules.ts'
import { rulesHash } from '../../kernel/rules.ts'
import { writeDocument } from '../../kernel/rules-change/document.ts'
import { testNetwork } from '../../kernel/testing/fixtures.ts'
import { type OwnRestore, restoreFrom, restoreNetwork } from './restore-network.ts'

const own = testNetwork()
const module = new URL('../../bin/restore.ts', import.meta.url).href
const [tally] = own.rules.resources
const changed: Rules = {
  ...own.rules,
  resources: own.rules.resources.map(each => ({ ...each, params: { most: 7 } })),
}
const from = (rules: Rules, packages: readonly OwnRestore[] = []) =>
  restoreNetwork(writeDocument(rules), rulesHash(rules), { own, restore: restoreFrom(module, packages) })

describe('a network from a document of its rules', () => {
  it('has the very resource that runs here where its version and parameters are the same', async () => {
    const rules = { ...own.rules, lateMs: own.rules.lateMs + 1 }
    expect(await from(rules)).toEqual({ rules, resources: own.resources })
    expect((await from(rules)).resources[0]).toBe(own.resources[0])
  })

  it('has its own resource of other parameters from its package, and says so where that cannot make it', async () => {
    const made = { ...own.resources[0]!, params: { most: 7 } }
    const asked: unknown[] = []
    const restore = (described: unknown) => {
      asked.push(described)
      return made
    }
    expect((await from(changed, [{ resource: 'tally', restore }])).resources).toEqual([made])
    expect(asked).toEqual([{ name: tally?.name, version: tally?.version, params: { most: 7 } }])
    await expect(from(changed)).rejects.toThrow(/there is no resource "tally"/)
    await expect(from(changed, [{ resource: 'tally' }])).rejects.toThrow(/there is no resource "tally"/)
  })

  it('of stable money cannot turn to credits, nor change what contracts hold', async () => {
    const payment = credits({ leastPrice: '0.001', mostPrice: '0.50' })
    await expect(from({ ...own.rules, payment })).rejects.toThrow(/payment/)
    await expect(from({ ...own.rules, epochMs: 2 * own.rules.epochMs })).rejects.toThrow(/epochMs/)
  })
})

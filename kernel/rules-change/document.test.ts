import { describe, expect, it } from 'vitest'
import { encodeCbor } from '../../protocol/cbor/cbor.ts'
import { credits } from '../money/credits.ts'
import { describeRules, type Rules, rulesHash } from '../rules.ts'
import { testNetwork } from '../testing/fixtures.ts'
import { describeDocument, documentHash, documentOf, readDocument, writeDocument } from './document.ts'
import { boundByLaunch } from './launch-bound.ts'

const { rules } = testNetwork()

describe('a document of rules', () => {
  const document = writeDocument(rules)

  it('is what the rules’ hash is the hash of, from JSON as well', () => {
    expect(documentHash(document)).toBe(rulesHash(rules))
    const told: unknown = JSON.parse(JSON.stringify(describeRules(rules)))
    expect(documentHash(documentOf(told))).toBe(rulesHash(rules))
    expect(readDocument(document, rulesHash(rules))).toEqual(rules)
  })

  it('of a newer version is named by what is not known here, and is never read without it', () => {
    const newer = { ...describeRules(rules), weather: 'rain' }
    const bytes = encodeCbor(newer)
    expect(describeDocument(bytes)).toMatchObject({ weather: 'rain' })
    expect(() => readDocument(bytes, documentHash(bytes))).toThrow(/weather, which this version/)
  })

  it('with another hash is none', () => {
    const other = writeDocument({ ...rules, lateMs: 1 })
    expect(() => readDocument(other, rulesHash(rules))).toThrow(/hash to/)
  })
})

describe('boundByLaunch', () => {
  it.each<readonly [string, Partial<Rules>]>([
    ['token', { token: { ...rules.token, symbol: 'OTHER' } }],
    ['payment', { payment: { decimals: 18 } }],
    ['payment', { payment: credits({ leastPrice: '0.001', mostPrice: '0.50' }) }],
    ['epochMs', { epochMs: 1_000 }],
    ['challengeMs', { challengeMs: 1_000 }],
    ['inclusion.epochs', { inclusion: { ...rules.inclusion, epochs: 7 } }],
  ])('%s stays as it was', (field, change) => {
    expect(boundByLaunch(rules, { ...rules, ...change })).toMatchObject({ field })
  })

  it('what a vote is for is free: shares, limits, rewards, what acknowledging may take', () => {
    const free: Partial<Rules> = {
      shares: { ...rules.shares, treasury: 50 },
      lateMs: 1,
      inclusion: { ...rules.inclusion, acknowledgeMs: 1 },
    }
    expect(boundByLaunch(rules, { ...rules, ...free })).toBeUndefined()
  })
})

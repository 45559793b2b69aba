import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DENIALS, NodeError, OPERATING_ERRORS, type ProblemCode, problemOf } from './errors.ts'

const docs = readFileSync(new URL('../docs/reason-codes.md', import.meta.url), 'utf8')
const codes = Object.keys({ ...DENIALS, ...OPERATING_ERRORS }) as ProblemCode[]

describe('the table of problems', () => {
  it.each(codes)('%s is documented as it is', code => {
    const { status, title, hint } = problemOf(code)
    expect(docs).toContain(`| \`${code}\` | ${status} | ${title} | ${hint} |`)
  })

  it('knows every code that reading a message can end with', () => {
    const protocol = new URL('../protocol/', import.meta.url)
    const files = [
      'message.ts',
      'cose/cose-sign1.ts',
      ...readdirSync(new URL('cbor/', protocol))
        .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map(name => `cbor/${name}`),
    ]
    const text = files.map(name => readFileSync(new URL(name, protocol), 'utf8')).join('\n')
    const thrown = [...text.matchAll(/(?:ProtocolError|fail)\(\s*'(\w+)'/g)].map(match => match[1]!)
    expect(thrown.length).toBeGreaterThan(10)
    for (const code of new Set(thrown)) expect(Object.keys(DENIALS)).toContain(code)
  })

  it('an error carries code, facts and hint, and knows whether trying again may help', () => {
    const error = new NodeError('store_full', { path: '/data' })
    expect(error).toMatchObject({
      code: 'store_full',
      retryable: true,
      hint: expect.stringContaining('room'),
    })
    expect(error.message).toBe('store_full: The node’s disk is full (path /data)')
    expect(new NodeError('unknown_key').retryable).toBe(false)
  })
})

import { expect, it } from 'vitest'
import { readProblem } from './transport.ts'

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

it('a problem is what its node says, with the message it is about', () => {
  const problem = { code: 'queue_full', title: 't', detail: 'd', message: 'ab', facts: { retryAfterMs: 7 } }
  expect(readProblem(bytes(problem), 503)).toEqual({
    denial: { code: 'queue_full', detail: 'd', retryAfterMs: 7 },
    message: 'ab',
  })
  expect(readProblem(bytes({ code: 'queue_full', title: 't' }), 503).denial).toEqual({
    code: 'queue_full',
    detail: 't',
  })
})

it('one without a code is known by its status', () => {
  expect(readProblem(bytes({ title: 'Bad gateway' }), 502).denial).toEqual({
    code: 'http_502',
    detail: 'Bad gateway',
  })
})

it.each<[string, unknown]>([
  ['nothing', ''],
  ['cut off', '{"code":"signature_inv'],
  ['a page of a proxy', '<html>'],
  ['a code that is none', { code: { signature_invalid: true } }],
  ['a list', '["signature_invalid"'],
  ['facts that are none', { code: 'signature_invalid', facts: 'x' }],
  ['a time that is none', { code: 'signature_invalid', facts: { retryAfterMs: 'soon' } }],
])('what is no problem is no verdict on a message: %s', (_what, body) => {
  const { denial, message } = readProblem(bytes(body), 502)
  expect(denial.code).toBe('http_502')
  expect(message).toBe('')
})

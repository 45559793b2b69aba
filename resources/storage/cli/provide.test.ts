/** What `cairn provide` is told, read or refused with what would be right. */
import { describe, expect, it } from 'vitest'
import { CliError } from '../../../cli/errors.ts'
import { runCairn } from '../../../cli/testing/run-cairn.ts'
import { readSpace } from './provide.ts'

describe('space', () => {
  it.each([
    ['500GB', 500e9],
    ['2TiB', 2 * 2 ** 40],
    ['1.5 TB', 1.5e12],
    ['256MiB', 256 * 2 ** 20],
  ])('%s', (text, bytes) => {
    expect(readSpace(text)).toBe(bytes)
  })
  it.each([undefined, '500', '5 gigs', '-5GB', 'GB', '5KB'])('not %s', text => {
    expect(() => readSpace(text)).toThrow(CliError)
  })
})

describe('cairn provide', () => {
  it('says what is missing', async () => {
    const env = { CAIRN_DATA: '/nonexistent/cairn' }
    const [what, space, url] = await Promise.all([
      runCairn(['provide', 'energy'], { env }),
      runCairn(['provide', 'storage'], { env }),
      runCairn(['provide', 'storage', '--space', '5GB'], { env }),
    ])
    expect([what.code, what.stderr]).toEqual([1, expect.stringContaining('Write: cairn provide storage.')])
    expect([space.code, space.stderr]).toEqual([1, expect.stringContaining('how much space')])
    expect([url.code, url.stderr]).toEqual([1, expect.stringContaining('where consumers reach this disk')])
  })
})

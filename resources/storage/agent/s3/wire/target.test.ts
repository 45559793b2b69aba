import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encode, encodeKey, readTarget } from './target.ts'

const read = (target: string) => {
  const { bucket, name } = readTarget(target)
  return [bucket, name]
}

describe('what a request names', () => {
  it.each([
    ['/box/tmp/../keep', 'box', 'tmp/../keep'],
    ['/box/../other/keep', 'box', '../other/keep'],
    ['/box/x/..', 'box', 'x/..'],
    ['/box/.', 'box', '.'],
    ['/box/..', 'box', '..'],
    ['/box/k/.', 'box', 'k/.'],
    ['/box/k/./z', 'box', 'k/./z'],
    ['/box/%2e%2e/z', 'box', '../z'],
    ['/box/a%2Fb%2f', 'box', 'a/b/'],
    ['/box//a//', 'box', '/a//'],
    ['/box/a%2520b', 'box', 'a%20b'],
    ['/box/a+b', 'box', 'a+b'],
    ['/box/a;b=c', 'box', 'a;b=c'],
    ['/box/%C3%A9', 'box', 'é'],
    // A client that did not escape: the bytes of é, one character each.
    ['/box/\u00c3\u00a9', 'box', 'é'],
    ['/box/%F0%9F%98%80%00%0A', 'box', '😀\0\n'],
    ['/b%6Fx/a', 'box', 'a'],
    ['/%2e%2e/a', '..', 'a'],
    ['/..', '..', ''],
    ['/box/', 'box', ''],
    ['/box', 'box', ''],
    ['/', '', ''],
    ['//a', '', 'a'],
    ['http://127.0.0.1:9/box/../a?x=y', 'box', '../a'],
  ])('%s', (target, bucket, name) => {
    expect(read(target)).toEqual([bucket, name])
  })
  it('is any key, byte by byte', () => {
    const key = fc.string({ unit: 'binary', minLength: 1 }).filter(text => text.isWellFormed())
    fc.assert(
      fc.property(key, name => {
        expect(read(`/box/${encode(name)}`)).toEqual(['box', name])
        expect(read(`/box/${encodeKey(name)}?a=b`)).toEqual(['box', name])
      }),
    )
  })
  it('is refused where it is no UTF-8', () => {
    for (const target of ['/box/%ff', '/box/%', '/box/%zz', '/box/a?x=%ff', '/%c3/a'])
      expect(() => readTarget(target)).toThrow(expect.objectContaining({ code: 'InvalidURI' }))
  })
  it('has a query, with and without values', () => {
    const { query, path } = readTarget('/box/a%20b?policy&a=b+c%2B&a=d=e&=x&&z=')
    expect([...query]).toEqual([
      ['policy', ''],
      ['a', 'b c+'],
      ['a', 'd=e'],
      ['', 'x'],
      ['z', ''],
    ])
    expect(path).toBe('/box/a%20b')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Level, ROUTES, routeOf } from './routes.ts'
import { SUB_RESOURCES } from './sub-resources.ts'

const LEVELS: readonly Level[] = ['service', 'bucket', 'object']
const METHODS = ['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS']

/** The sub-resource that it is taken for, or the code that it is refused with. */
function taken(at: Level, method: string, query: string): string {
  try {
    return routeOf(at, method, new URLSearchParams(query)).sub ?? 'itself'
  } catch (error) {
    return (error as { readonly code: string }).code
  }
}

describe('a request', () => {
  it('noSubResourceIsTakenForTheThingItHangsOn', () => {
    for (const at of LEVELS)
      for (const method of METHODS)
        for (const sub of SUB_RESOURCES)
          for (const query of [sub, `${sub}=`, `${sub}=1`, `x-id=A&${sub}&versionId=null`, `prefix=a&${sub}`])
            expect([sub, 'NotImplemented'], `${method} ${at} ?${query}`).toContain(taken(at, method, query))
  })
  it('noWordThatNobodyKnowsIsTakenForTheThingItHangsOn', () => {
    const known = new Set([...SUB_RESOURCES, ...ROUTES.flatMap(({ asks }) => asks ?? [])])
    const word = fc.stringMatching(/^[a-zA-Z-]{1,20}$/).filter(name => !known.has(name) && !/^x-/i.test(name))
    fc.assert(
      fc.property(word, fc.constantFrom(...LEVELS), fc.constantFrom(...METHODS), (name, at, method) => {
        expect(['NotImplemented', 'MethodNotAllowed']).toContain(taken(at, method, name))
      }),
    )
  })
  it('that writes says nothing that is not understood, whatever its value', () => {
    expect(taken('bucket', 'DELETE', 'prefix=a')).toBe('NotImplemented')
    expect(taken('object', 'PUT', 'partNumber=1')).toBe('NotImplemented')
    expect(taken('object', 'PUT', 'versionId=null')).toBe('NotImplemented')
    expect(taken('object', 'DELETE', 'force=true')).toBe('NotImplemented')
  })
  it('that reads may carry words of its own', () => {
    expect(taken('object', 'GET', 'user=anna')).toBe('itself')
    expect(taken('bucket', 'GET', 'list-type=2&prefix=&delimiter=%2F')).toBe('itself')
    expect(taken('object', 'GET', 'X-Amz-Signature=0&x-id=GetObject&response-content-type=a')).toBe('itself')
  })
  it('goes by method where it is for the thing itself', () => {
    expect(taken('service', 'PUT', '')).toBe('MethodNotAllowed')
    expect(taken('bucket', 'POST', '')).toBe('MethodNotAllowed')
    expect(taken('object', 'POST', '')).toBe('MethodNotAllowed')
    expect(taken('object', 'PATCH', '')).toBe('MethodNotAllowed')
    expect(taken('object', 'PUT', 'uploadId=a&partNumber=1')).toBe('uploadId')
  })
})

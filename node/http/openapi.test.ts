/** The description holds to what linters of OpenAPI ask by their recommended rules (Redocly's, by name). */
import { describe, expect, it } from 'vitest'
import { describeApi, operationIdOf } from './openapi.ts'
import { listRoutes } from './routes.ts'
import type { NodeServices } from './services.ts'

// What the routes are is a table: nothing is asked of a node to read it.
const routes = listRoutes({} as NodeServices)
const api = describeApi(routes)

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}
const operations = Object.entries(api.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, ...(operation as Operation) })),
)

describe('the description', () => {
  it('says under which licence, where, and that no scheme of security is used', () => {
    expect(api.info.license.identifier).toBe('Apache-2.0')
    expect(api.servers.map(({ url }) => url)).toEqual(['/'])
    expect(api.security).toEqual([])
  })
  it('names each operation once', () => {
    const ids = operations.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(routes.length)
    for (const id of ids) expect(id).toMatch(/^(?:get|post|put|delete)[A-Z][A-Za-z0-9]*$/)
    expect(operationIdOf('POST', '/v1/messages')).toBe('postMessages')
  })
  it.each(
    operations.map(operation => [`${operation.method} ${operation.path}`, operation] as const),
  )('%s says what it is, what is answered, and what is refused', (_name, {
    path,
    summary,
    parameters,
    responses,
  }) => {
    expect(summary.length).toBeGreaterThan(0)
    const statuses = Object.keys(responses)
    expect(statuses.some(status => /^2/.test(status))).toBe(true)
    expect(statuses.some(status => /^4(?:XX|\d\d)$/.test(status))).toBe(true)
    for (const { description } of Object.values(responses)) expect(description.length).toBeGreaterThan(0)
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(parameters.filter(({ in: where }) => where === 'path').map(({ name }) => name)).toEqual(inPath)
  })
  it('refers only to what it has', () => {
    const referred = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
    const has = Object.keys(api.components.schemas)
    for (const [, name] of referred) expect(has).toContain(name)
    for (const name of has) expect(referred.map(([, used]) => used)).toContain(name)
  })
})

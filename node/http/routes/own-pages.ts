/** Pages of a network's own resources, for the console. */
import { NodeError } from '../../errors.ts'
import { respondJson } from '../respond.ts'
import type { Route } from '../route.ts'
import { list, object, text } from '../schema.ts'
import type { NodeServices } from '../services.ts'

const SCRIPT = 'text/javascript'

export function ownPageRoutes({ ownPages }: NodeServices): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/pages',
      summary: 'Pages that this network’s own resources add to the console.',
      answer: {
        contentType: 'application/json',
        description: 'module: where its code is.',
        schema: list(object({ resource: text, path: text, menu: text, module: text })),
      },
      problems: [],
      handle: () =>
        respondJson(
          ownPages.map(({ resource, path, menu }) => {
            return { resource, path, menu, module: `/v1/pages/${resource}` }
          }),
        ),
    },
    {
      method: 'GET',
      path: '/v1/pages/:resource',
      summary: 'The module of such a page.',
      parameters: [{ name: 'resource', in: 'path', description: 'As the rules call it', schema: text }],
      answer: { contentType: SCRIPT, description: 'Exports page' },
      problems: ['page_none'],
      handle: context => {
        const resource = context.req.param('resource') ?? ''
        const found = ownPages.find(page => page.resource === resource)
        if (found === undefined) throw new NodeError('page_none', { resource: resource.slice(0, 60) })
        return new Response(found.script, {
          headers: { 'content-type': `${SCRIPT}; charset=utf-8`, 'x-content-type-options': 'nosniff' },
        })
      },
    },
  ]
}

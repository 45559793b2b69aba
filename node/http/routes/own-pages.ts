/** Pages of a network's own resources, for the console. */
import * as v from 'valibot'
import { OWN_PAGES } from '../../../api/network.ts'
import { inPath } from '../../../links/http/questions.ts'
import { jsonRoute, route } from '../../../links/http/route.ts'
import { NodeError } from '../../errors.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

const SCRIPT = 'text/javascript'

export function ownPageRoutes({ ownPages }: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/pages',
      summary: 'Pages that this network’s own resources add to the console.',
      answer: { schema: OWN_PAGES, description: 'In the order of its menu' },
      problems: [],
      handle: () =>
        ownPages.map(({ resource, path, menu }) => {
          return { resource, path, menu, module: `/v1/pages/${resource}` }
        }),
    }),
    route({
      method: 'GET',
      path: '/v1/pages/:resource',
      summary: 'The module of such a page.',
      asks: { resource: inPath(v.string(), 'As the rules call it') },
      answer: { contentType: SCRIPT, description: 'Exports page' },
      problems: ['page_none'],
      handle: ({ resource }) => {
        const found = ownPages.find(page => page.resource === resource)
        if (found === undefined) throw new NodeError('page_none', { resource: resource.slice(0, 60) })
        return new Response(found.script, {
          headers: { 'content-type': `${SCRIPT}; charset=utf-8`, 'x-content-type-options': 'nosniff' },
        })
      },
    }),
  ]
}

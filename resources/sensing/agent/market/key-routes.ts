/** Keys for programs, made, seen and taken back by whoever has the desk's own secret. */
import * as v from 'valibot'
import { inPath } from '../../../../links/http/questions.ts'
import { jsonRoute, type Route } from '../../../../links/http/route.ts'
import { KEY_ASKED, KEY_MADE, KEYS_ANSWER } from '../../messages/market/desk-answers.ts'
import { DataError } from './data-error.ts'
import type { DataDesk } from './data-routes.ts'
import { readJson } from './order-routes.ts'

const KEY_ID = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, '16 hex digits'))

export function keyRoutes({ shelf, keys, gate }: DataDesk): readonly Route[] {
  const list = () => ({ decimals: shelf.decimals, keys: [...keys.list(shelf.account)] })
  return [
    jsonRoute({
      method: 'POST',
      path: '/v1/data/keys',
      summary:
        'Makes a key for a program: what it may spend in all, until when, what it reads, and how often it asks.',
      body: { contentType: 'application/json', description: 'the key', schema: KEY_ASKED },
      answer: { schema: KEY_MADE, description: 'With the key itself, this once and never again.' },
      problems: [],
      async handle(_, context) {
        gate.needOwner(context)
        const { account } = shelf
        if (account === undefined) throw new DataError('node_unreachable')
        return await keys.make(await readJson(context, KEY_ASKED), account)
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/data/keys',
      summary: 'The keys there are, what they have spent and what they may still.',
      answer: {
        schema: KEYS_ANSWER,
        description: 'Without the keys themselves: nobody has these but their programs.',
      },
      problems: [],
      handle(_, context) {
        gate.needOwner(context)
        return list()
      },
    }),
    jsonRoute({
      method: 'DELETE',
      path: '/v1/data/keys/:id',
      summary:
        'Takes a key back, at once: its streams end too. What it ordered goes on, and is the account’s.',
      asks: { id: inPath(KEY_ID, 'Name of the key') },
      answer: { schema: KEYS_ANSWER, description: 'Those that are left.' },
      problems: [],
      async handle({ id }, context) {
        gate.needOwner(context)
        await keys.revoke(id)
        return list()
      },
    }),
  ]
}

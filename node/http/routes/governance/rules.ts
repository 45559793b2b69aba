/** Rules by their hash: those in force, those that are coming, and those that past epochs were settled under. */
import { RULES_HERE, RULES_TAKEN } from '../../../../api/rules.ts'
import { MOST_DOCUMENT_BYTES } from '../../../../kernel/rules-change/document.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { readBody } from '../../../../links/http/read-body.ts'
import { respondBytes } from '../../../../links/http/respond.ts'
import { jsonRoute, route } from '../../../../links/http/route.ts'
import { NodeError } from '../../../errors.ts'
import { hash } from '../../questions.ts'
import { CBOR } from '../../respond.ts'
import type { Route } from '../../route.ts'
import type { NodeServices } from '../../services.ts'

export function rulesRoutes({ rules }: Pick<NodeServices, 'rules'>): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/rules',
      summary: 'Which rules are in force, which are coming and when, and whether this node can go by them.',
      answer: {
        schema: RULES_HERE,
        description: 'As of the chain’s newest block, or one a few seconds before',
      },
      problems: ['chain_unreachable'],
      handle: async () => {
        const { inForce, coming, kept } = await rules.read()
        return { inForce, kept: [...kept], coming: coming.map(each => ({ ...each })) }
      },
    }),
    route({
      method: 'GET',
      path: '/v1/rules/:hash',
      summary:
        'A document of rules, by the SHA-256 of its bytes: what a header names, and what `cairn audit` goes by.',
      asks: { hash: inPath(hash, '0x and 64 hex digits.') },
      answer: { contentType: CBOR, description: 'The rules in canonical CBOR, as they are hashed' },
      problems: ['rules_unknown', 'parameter_invalid'],
      async handle({ hash: asked }) {
        const document = await rules.document(asked)
        if (document === undefined) throw new NodeError('rules_unknown', { rules: asked })
        return respondBytes(document, CBOR, true)
      },
    }),
    jsonRoute({
      method: 'POST',
      path: '/v1/rules',
      summary:
        'Brings a document of rules that the chain names. Anybody may: it is what its hash says, or is refused.',
      body: { contentType: CBOR, description: 'The rules in canonical CBOR' },
      answer: { schema: RULES_TAKEN, description: 'It is kept' },
      problems: ['rules_unknown', 'body_too_large', 'chain_unreachable'],
      handle: async (_asked, context) => ({
        rules: await rules.take(await readBody(context.req.raw, MOST_DOCUMENT_BYTES)),
      }),
    }),
  ]
}

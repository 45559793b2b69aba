/** Who a machine is, and what others vouch for of it. */
import * as v from 'valibot'
import { facts, id, milliseconds, text, told } from './schema.ts'

export const DID_DOCUMENT = v.object({
  '@context': v.array(text),
  id: told(text, 'did:web, of the node that was asked.'),
  alsoKnownAs: told(v.array(text), 'did:key: its key and nothing else.'),
  controller: told(text, 'Its owner’s account, as did:pkh.'),
  verificationMethod: v.array(v.object({ id: text, type: text, controller: text, publicKeyMultibase: text })),
  authentication: v.array(text),
  assertionMethod: v.array(text),
  service: v.array(v.object({ id: text, type: text, serviceEndpoint: text })),
})

export const VOUCHERS = v.array(
  v.object({
    id: told(
      id,
      'Of the message that its issuer signed: /v1/messages/ID, and its bytes with its epoch’s evidence.',
    ),
    issuer: told(id, 'The key that vouches, as governance lists it.'),
    kind: told(text, 'What is vouched for, e.g. energy.pv.'),
    value: told(facts, 'E.g. pvW: 5000.'),
    from: milliseconds,
    until: milliseconds,
    atMs: told(milliseconds, 'When it was said.'),
  }),
)

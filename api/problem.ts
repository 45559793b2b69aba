/** A problem (RFC 9457): every answer that is none. */
import * as v from 'valibot'
import { facts, text, told, whole } from './schema.ts'

export const PROBLEM = v.object({
  type: text,
  title: text,
  status: whole,
  code: told(text, 'docs/reason-codes.md explains each.'),
  detail: text,
  facts,
  hint: told(text, 'What would be right.'),
})

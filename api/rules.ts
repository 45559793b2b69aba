/** Rules by their hash, and those that are coming. */
import * as v from 'valibot'
import { hash, maybe, milliseconds, text, told, whole } from './schema.ts'

export const RULES_HERE = v.object({
  inForce: told(hash, 'Of the epoch that is settled next.'),
  coming: told(
    v.array(
      v.object({
        rules: hash,
        epoch: told(whole, 'The first that they hold for.'),
        startsMs: told(milliseconds, 'When it begins.'),
        stage: told(
          v.picklist(['announced', 'scheduled', 'proposed']),
          'Announced: it comes. Scheduled: once its delay is over. Proposed: if it passes.',
        ),
        fit: told(
          v.picklist(['fits', 'missing', 'unfit']),
          'Whether this node can go by them; missing: nobody that it asked has their document.',
        ),
        why: maybe(told(text, 'What its version of cairn cannot do.')),
      }),
    ),
    'The soonest first.',
  ),
  kept: told(v.array(hash), 'Documents that this node has: GET /v1/rules/{hash}.'),
})

export const RULES_TAKEN = v.object({ rules: hash })

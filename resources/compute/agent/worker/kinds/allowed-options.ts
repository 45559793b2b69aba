/** What an owner writes to allow more than programs on its machine. */
import * as v from 'valibot'
import { baseUnits, fields, number, unlessSaid } from '../../../../../agent/kit/options.ts'
import { isProgram, KINDS } from '../../../messages/kinds/kinds.ts'

const MOST_UNITS = 2 ** 40
const NAMED = KINDS.filter(kind => !isProgram(kind))

/** Kind → what it costs: `{ "frames": { "perGiga": "20000" } }`. Nothing is allowed that is not named. */
export const allowedOptions = v.record(
  v.picklist(NAMED, `a kind of work: ${NAMED.join(', ')}`),
  fields({
    start: unlessSaid(baseUnits, '0'),
    perGiga: unlessSaid(baseUnits, '1000'),
    most: unlessSaid(number({ min: 1, max: MOST_UNITS }), 10 ** 10),
  }),
)
export type AllowedOptions = v.InferOutput<typeof allowedOptions>

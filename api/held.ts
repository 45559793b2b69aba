/** Rewards that wait: docs/verification.md, section 2. */
import * as v from 'valibot'
import { address, amount, id, milliseconds, text, told } from './schema.ts'

const WAITS = {
  device: id,
  owner: told(address, 'Who earned it, and gets it.'),
  amount: told(amount, 'Base units of the token.'),
  code: told(
    text,
    'Every law that holds it, ascending, a space between: it waits until all of them are released.',
  ),
  meaning: told(text, 'Why it waits, and what would release it; of several codes a line each.'),
}

export const HELD = v.object({
  ...WAITS,
  fromMs: told(milliseconds, 'When the first of it is paid at the latest, whatever anybody says.'),
  untilMs: told(milliseconds, 'When the last of it is.'),
})

export const ENDED_HOLD = v.object({
  ...WAITS,
  end: told(
    v.picklist(['agreed', 'vested', 'forfeited']),
    '`agreed`: something independent agreed; `vested`: its time was over; `forfeited`: something serious was found, so it is paid to nobody.',
  ),
})

/** What owners had erased of what their devices said. */
import * as v from 'valibot'
import { told, whole } from './schema.ts'

const HEX_40 = v.pipe(v.string(), v.regex(/^0x[0-9a-f]{40}$/, '0x and 40 lowercase hex digits'))
const HEX_64 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 lowercase hex digits'))
const SIGNATURE = v.pipe(v.string(), v.regex(/^0x[0-9a-fA-F]{130}$/, '0x and 130 hex digits'))

export const ERASURE_WISH = v.object({
  account: told(HEX_40, 'Whose the device is, or was.'),
  device: HEX_64,
  before: told(v.pipe(v.number(), v.safeInteger(), v.minValue(1)), 'The first epoch that stays.'),
  signature: told(SIGNATURE, 'EIP-712, as protocol/chain-formats/erasure-wish.ts has it, 65 bytes.'),
})

export const ERASURE = v.object({
  ...ERASURE_WISH.entries,
  done: told(whole, 'Epochs below it are done at this node.'),
})
export const ERASURES = v.pipe(v.array(ERASURE), v.maxLength(100))

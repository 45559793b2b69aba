/** What a device of signal signed in an epoch, as its page shows it: sheets, and what a reflector saw. */
import { hexToBytes } from '@noble/hashes/utils.js'
import type { SaidView } from '../../../client/node-api.ts'
import { openMessage } from '../../../protocol/message.ts'
import { ProtocolError } from '../../../protocol/protocol-error.ts'
import { REFLECTED, type Reflected } from '../messages/reflected.ts'
import { SHEET, type Sheet } from '../messages/sheet.ts'

export interface Shown {
  /** Newest first. */
  readonly sheets: readonly Sheet[]
  readonly reflected: readonly Reflected[]
}

/** What cannot be read is left out, for the verdict of its message says so. */
export function shownOf(said: readonly Pick<SaidView, 'signed'>[]): Shown {
  const all = said.flatMap(({ signed }) => readOne(signed))
  return {
    sheets: all.flatMap(one => ('quarter' in one ? [one] : [])).sort((a, b) => b.quarter - a.quarter),
    reflected: all.flatMap(one => ('quarter' in one ? [] : [one])).sort((a, b) => b.at - a.at),
  }
}

function readOne(signed: string): readonly (Sheet | Reflected)[] {
  try {
    const { contentType, payload } = openMessage(hexToBytes(signed))
    if (contentType === SHEET.contentType) return [SHEET.decode(payload)]
    return contentType === REFLECTED.contentType ? [REFLECTED.decode(payload)] : []
  } catch (error) {
    if (error instanceof ProtocolError || error instanceof TypeError || error instanceof RangeError) return []
    throw error
  }
}

/**
 * How an oracle proves to another that it is one: a statement of the kind `ask` that says until when it may be shown. What is
 * said of an open epoch is for oracles alone: whoever read it earlier could copy it.
 */
import { decodeCbor, encodeCbor } from '../../protocol/cbor/cbor.ts'
import type { Place } from '../../protocol/chain-formats/network-id.ts'
import { openStatement, sealStatement } from '../../protocol/chain-formats/oracle-statement.ts'
import type { Address } from '../../protocol/ids.ts'
import { ProtocolError } from '../../protocol/protocol-error.ts'
import type { ChainPort } from '../chain-port.ts'

export const ASK = 'ask'
const SCHEME = 'Cairn '
/** Real time for which a pass is good, and by which two computers' clocks may differ. */
const GOOD_MS = 10 * 60_000
const SKEW_MS = 60 * 60_000

export interface Passes {
  /** The value of an `authorization` header. */
  make(): Promise<string>
  /** Who shows it; undefined for whoever proves nothing. */
  read(header: string | undefined): Address | undefined
}

/** @param nowMs real time. */
export function createPasses(
  { signStatement }: Pick<ChainPort, 'signStatement'>,
  place: Place,
  nowMs: () => number,
): Passes {
  let made: { readonly untilMs: number; readonly header: Promise<string> } | undefined
  /** Recovering a signer costs as much as answering. */
  const known = new Map<string, { readonly signer: Address; readonly untilMs: number }>()

  async function seal(untilMs: number): Promise<string> {
    const bytes = await sealStatement({ kind: ASK, epoch: 0, body: encodeCbor([untilMs]) }, signStatement)
    return `${SCHEME}${Buffer.from(bytes).toString('base64url')}`
  }

  function open(header: string): { readonly signer: Address; readonly untilMs: number } | undefined {
    try {
      const statement = openStatement(Buffer.from(header.slice(SCHEME.length), 'base64url'), place)
      const value = decodeCbor(statement.body, { floats: false })
      const [untilMs] = Array.isArray(value) && value.length === 1 ? value : []
      if (statement.kind !== ASK || typeof untilMs !== 'number') return undefined
      return { signer: statement.signer, untilMs }
    } catch (error) {
      if (error instanceof TypeError || error instanceof ProtocolError) return undefined
      throw error
    }
  }

  return {
    make() {
      if (made === undefined || made.untilMs - nowMs() < GOOD_MS / 2) {
        const untilMs = Math.floor(nowMs() + GOOD_MS)
        made = { untilMs, header: seal(untilMs) }
      }
      return made.header
    },

    read(header) {
      if (header === undefined || !header.startsWith(SCHEME) || header.length > 1_024) return undefined
      const pass = known.get(header) ?? open(header)
      if (pass === undefined || Math.abs(pass.untilMs - nowMs()) > GOOD_MS + SKEW_MS) return undefined
      known.set(header, pass)
      if (known.size > 256) known.delete(known.keys().next().value!)
      return pass.signer
    },
  }
}

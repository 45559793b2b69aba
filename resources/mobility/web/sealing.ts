/** What this browser sealed and has not opened yet; each sheet is said to the network that it was sealed for, and to no other. */
import type { NetworkView } from '../../../client/node-api.ts'
import { type SealedSheet, sayDue } from '../../../protocol/cells/keep-sealed.ts'
import { sealSheet, sealTimesOf, sheetIn } from '../messages/sealed-sheets.ts'
import type { Sheet } from '../messages/sheet.ts'

export interface SealedHere extends SealedSheet {
  readonly network: string
}

export interface Sealing {
  /** Of this network. */
  here(): readonly SealedHere[]
  /** Of every network, to be kept. */
  all(): readonly SealedHere[]
  /** What was not sealed is said as it is: where the network knows no seals, or it is too late for one. */
  take(sheets: readonly Sheet[], nowMs: number): readonly (readonly [Sheet, SealedHere | undefined])[]
  /** @returns whether something was said */
  sayDue(nowMs: number, say: (one: SealedHere, what: 'seal' | 'sheet') => Promise<boolean>): Promise<boolean>
}

export function createSealing({ networkId, rules }: NetworkView, kept: readonly SealedHere[]): Sealing {
  const times = sealTimesOf(rules)
  const elsewhere = kept.filter(one => one.network !== networkId)
  let sealed: readonly SealedHere[] = kept.filter(one => one.network === networkId)
  const seal = (sheet: Sheet, nowMs: number): SealedHere | undefined => {
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
    const one = times && sealSheet(sheet, { ...times, nowMs, random })
    return one && { ...one, network: networkId }
  }
  return {
    here: () => sealed,
    all: () => [...elsewhere, ...sealed],
    take(sheets, nowMs) {
      const taken = sheets.map(sheet => [sheet, seal(sheet, nowMs)] as const)
      sealed = [...sealed, ...taken.flatMap(([, one]) => one ?? [])]
      return taken
    },
    async sayDue(nowMs, say) {
      const left = await sayDue(sealed, nowMs, say)
      const isChanged = left.length !== sealed.length || left.some((one, at) => one !== sealed[at])
      sealed = left
      return isChanged
    },
  }
}

/** In a list of what leaves, before it has a message. */
export function sealedId({ payload }: SealedSheet): string {
  return `sealed ${payload.slice(-32)}`
}

/** As it is shown. */
export function shownSealed(one: SealedSheet) {
  return { id: sealedId(one), sheet: sheetIn(one), state: 'sealed', why: '', openMs: one.openMs } as const
}

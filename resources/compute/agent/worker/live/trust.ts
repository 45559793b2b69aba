/**
 * How far a machine works for somebody ahead of what is signed: all that can be taken from it. Counted in money by the tab's own terms, so
 * that a signature for fewer pixels than were made is worth no more than it pays, and one for more than was set aside no more than that.
 *
 * One piece at first, and as much more as was signed for on the tab: so whoever signs for nothing has one piece of each machine, and nobody
 * who stops signing has taken more than twice what it paid for, and one piece.
 */
import { owedFor, type Taken } from '../../../messages/tabs/tab-words.ts'
import type { TabView } from '../../../messages/view.ts'

/** Pieces that were in time and nobody signed for, at most. */
export const TRUST = 8

export interface Trust {
  /** Whether it makes another one. */
  isTrusted(): boolean
  /** Whether the tab pays for a piece of so many units more. */
  covers(units: number): boolean
  /** One was brought, in time by its own clock. */
  bring(units: number): void
  /** What was signed, as a node took it. */
  sign(taken: Taken): void
  /** Base units. */
  unsigned(): bigint
}

export function createTrust(
  tab: Pick<TabView, 'start' | 'perGiga' | 'most' | 'jobs' | 'units'>,
  pieces = TRUST,
): Trust {
  const terms = { start: BigInt(tab.start), perGiga: BigInt(tab.perGiga) }
  const most = BigInt(tab.most)
  let brought: Taken = { jobs: tab.jobs, units: tab.units }
  let sure = owedFor(terms, brought)
  /** Of the dearest that was brought. */
  let price = 0n
  const unsigned = () => owedFor(terms, brought) - sure
  const withOne = (units: number): Taken => ({ jobs: brought.jobs + 1, units: brought.units + units })
  return {
    unsigned,
    isTrusted() {
      const most = price * BigInt(pieces)
      const earned = price + sure
      return price === 0n || unsigned() + price <= (earned < most ? earned : most)
    },
    covers: units => owedFor(terms, withOne(units)) <= most,
    bring(units) {
      const one = owedFor(terms, { jobs: 1, units })
      if (one > price) price = one
      brought = withOne(units)
    },
    sign(taken) {
      const owed = owedFor(terms, taken)
      const paid = owed < most ? owed : most
      if (paid > sure) sure = paid
    },
  }
}

/**
 * How much a relay carries beyond what its client has signed for: little for a stranger, a tenth of what was signed for since, and never more than
 * its owner says. So who does not sign takes no more than that, and a gigabyte is a hundred receipts, not thousands.
 *
 * Law: served ≤ signed + window, to the byte, whatever either side does or however often it is killed.
 */
export interface Window {
  readonly first: number
  readonly most: number
}

const PART = 10

export function windowOf(signed: number, { first, most }: Window): number {
  return Math.min(most, first + Math.floor(signed / PART))
}

export interface Meter {
  /** Waits until something may be carried. @returns how much of it. @throws {MeterClosed} where nobody signs, or it is over */
  take(bytes: number): Promise<number>
  /** It only grows. */
  sign(bytes: number): void
  /** What it may come to in all: what is set aside does not pay for more. */
  limit(bytes: number): void
  readonly served: number
  readonly signed: number
}

export class MeterClosed extends Error {
  override readonly name = 'MeterClosed'
}

export interface MeterParts extends Window {
  /** What was signed for before: of what was carried beyond it nothing is known any more. */
  readonly signed: number
  /** How long a client may take to sign, ms. */
  readonly patienceMs: number
}

export function createMeter(parts: MeterParts): Meter {
  let [served, signed, most] = [parts.signed, parts.signed, Number.POSITIVE_INFINITY]
  let waiting: (() => void)[] = []
  const wake = () => {
    const all = waiting
    waiting = []
    for (const one of all) one()
  }
  const signs = (untilMs: number) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const closed = new MeterClosed('nobody signs for what was carried')
    const timer = setTimeout(() => reject(closed), Math.max(0, untilMs - performance.now()))
    waiting.push(() => {
      clearTimeout(timer)
      resolve()
    })
    return promise
  }
  return {
    async take(bytes) {
      const untilMs = performance.now() + parts.patienceMs
      for (;;) {
        if (served >= most) throw new MeterClosed('what is set aside is used up')
        const room = Math.min(signed + windowOf(signed, parts), most) - served
        const taken = Math.min(bytes, room)
        if (taken > 0) {
          served += taken
          return taken
        }
        await signs(untilMs)
      }
    },
    sign(bytes) {
      if (bytes <= signed) return
      // Of what is on its way to here a client may know first.
      signed = bytes
      wake()
    },
    limit(bytes) {
      most = bytes
      wake()
    },
    get served() {
      return served
    },
    get signed() {
      return signed
    },
  }
}

/** Why what was said for a draw does not count: by gateway and code, how often, and one of them with whom it was. */
import type { Finding } from '../../../../kernel/resource.ts'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { notice } from '../carry/take-routes.ts'
import type { NotCounted } from './check-witness.ts'
import type { Pair } from './links.ts'

interface Refusal {
  readonly by: SubjectId
  times: number
  readonly why: NotCounted
  readonly pair: Pair | undefined
}

/** Of two gateways of which one stands elsewhere: said of who heard. */
interface Contradiction extends Pair {
  readonly by: SubjectId
  readonly why: NotCounted
}

export class Refusals {
  readonly #said = new Map<string, Refusal>()
  readonly #contradicting: Contradiction[] = []

  /** @param pair who sent and who heard, where it is of two */
  say(by: SubjectId, why: NotCounted, pair?: Pair): void {
    if (why.code === 'rssi_too_strong' && pair !== undefined) this.#contradicting.push({ ...pair, by, why })
    else this.#note(by, why, pair)
  }

  #note(by: SubjectId, why: NotCounted, pair?: Pair): void {
    const key = `${by} ${why.code}`
    const known = this.#said.get(key)
    if (known === undefined) this.#said.set(key, { by, times: 1, why, pair })
    else known.times++
  }

  /** Pairs of which one stands elsewhere. */
  contradicting(): readonly Pair[] {
    return this.#contradicting
  }

  /** @param wrong those that stand elsewhere: who heard one of them is told nothing of it, for it is not its fault */
  findings(wrong: { has(gateway: SubjectId): boolean }): readonly Finding[] {
    for (const { by, why, from, to } of this.#contradicting) {
      const others = [from, to].map(({ id }) => id as SubjectId).filter(id => id !== by)
      if (!others.some(id => wrong.has(id))) this.#note(by, why, { from, to })
    }
    return [...this.#said]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { by, times, why, pair }]) => {
        const whom = pair === undefined ? {} : { other: pair.from.id }
        return notice(by, why.code, { times, ...whom, ...why.facts })
      })
  }
}

/**
 * What epochs were as economies, over any span: read from their records a page at a time, and kept where nothing of a page will change any more.
 * A page of a hundred that are final is kept as its economies alone, a few hundred bytes each; the newest pages are read again.
 */
import type { EpochEconomy } from '../../kernel/economy/epoch-economy.ts'
import type { EpochRecord } from '../store/epoch-record.ts'
import type { EpochLog } from '../store/store.ts'

export interface EconomyOf {
  readonly epoch: number
  readonly economy: EpochEconomy
  /** Of all issued so far: earned, and what waits. */
  readonly issuedInAll: bigint
}

export interface Economies {
  /** Of the newest epoch that has one; undefined where none has. */
  newest(): Promise<EconomyOf | undefined>
  /** Ascending; both ends included. Epochs without a result are not in it. */
  span(from: number, to: number): Promise<readonly EconomyOf[]>
}

/** Epochs in one question: ten years of days, fourteen months of hours. */
export const MOST_EPOCHS = 10_000
const PAGE = 100
/** Of pages: those of the longest span and its ends. */
const KEPT = MOST_EPOCHS / PAGE + 2
/** Epochs that may be over and wait. */
const LOOK_BACK = 200

/** @example const economies = createEconomies(store) */
export function createEconomies(store: Pick<EpochLog, 'listEpochs'>): Economies {
  const pages = new Map<number, Promise<readonly EconomyOf[]>>()

  function read(page: number): Promise<readonly EconomyOf[]> {
    const known = pages.get(page)
    if (known !== undefined) return known
    const asked = store.listEpochs((page + 1) * PAGE, PAGE).then(records => {
      const its = records.filter(({ epoch }) => epoch >= page * PAGE)
      const whole = its.length === PAGE && its.every(({ stage }) => stage === 'final')
      // Whoever asks for the newest asks again.
      if (!whole) pages.delete(page)
      return its.flatMap(economyIn).toReversed()
    })
    pages.set(page, asked)
    asked.catch(() => pages.delete(page))
    const oldest = pages.size > KEPT ? pages.keys().next().value : undefined
    if (oldest !== undefined) pages.delete(oldest)
    return asked
  }

  return {
    async newest() {
      const records = await store.listEpochs(Number.MAX_SAFE_INTEGER, LOOK_BACK)
      return records.flatMap(economyIn)[0]
    },
    async span(from, to) {
      const found: EconomyOf[] = []
      // One after the other: a long span waits, and nobody else does.
      for (let page = Math.floor(from / PAGE); page * PAGE <= to; page++) {
        for (const each of await read(page)) if (each.epoch >= from && each.epoch <= to) found.push(each)
      }
      return found
    },
  }
}

function economyIn({ epoch, header, report }: EpochRecord): readonly EconomyOf[] {
  const economy = report?.economy
  return header === undefined || economy === undefined
    ? []
    : [{ epoch, economy, issuedInAll: header.tokenEarned + header.tokenHeld }]
}

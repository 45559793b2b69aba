/** What moving the price of credits brings, on a real chain: within what each attack says; honest prices are followed; the document has it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Came, type FeedAttack, feedAttacks, PART } from './attacks.ts'
import { type FeedChain, startFeedChain } from './feed-chain.ts'
import { formerStage } from './former-rule.ts'

const DOCUMENT = join(import.meta.dirname, '../../../docs/red-team.md')
const [BEGIN, END] = ['<!-- table of the feed -->\n', '\n<!-- end of the feed -->']
const HEAD = [
  ...['attack', 'value', 'a dollar of tokens buys', 'before', 'gains at most, $', 'before'],
  ...['rewards bring back of it', 'hours until in full', 'before'],
]

interface Row {
  readonly attack: FeedAttack
  readonly now: Came
  readonly former: Came
}

let chain: FeedChain
const rows: Row[] = []
beforeAll(async () => {
  chain = await startFeedChain()
})
afterAll(() => chain.stop())

describe('attacks on the price of credits', () => {
  it.each(feedAttacks())('$name, $value', async attack => {
    const now = await chain.play(attack.play)
    rows.push({ attack, now, former: await attack.play(formerStage()) })
    if (attack.mostBuys !== undefined) expect(now.buys).toBeLessThan(attack.mostBuys)
    if (attack.mostHours !== undefined) {
      expect(now.buys).toBeGreaterThan(0)
      expect(now.hours).toBeLessThanOrEqual(attack.mostHours)
    }
    // Whoever burns for itself has less of it than it had, whatever the feed says.
    expect(now.back).toBeLessThanOrEqual(PART)
  })

  it('stand in the document as they were measured', () => {
    expect(rows).toHaveLength(feedAttacks().length)
    const text = readFileSync(DOCUMENT, 'utf8')
    const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)]
    if (process.env['UPDATE_VECTORS'] === '1')
      writeFileSync(DOCUMENT, text.slice(0, from) + tableOf(rows) + text.slice(to))
    expect(readFileSync(DOCUMENT, 'utf8')).toContain(BEGIN + tableOf(rows) + END)
  })
})

function tableOf(all: readonly Row[]): string {
  const lines = all.map(({ attack, now, former }) => {
    const isTheft = attack.mostBuys !== undefined
    const theft = [dollars(now.gains), dollars(former.gains), `${(100 * now.back).toFixed(1)} %`]
    const lasts = [String(now.hours), String(former.hours)]
    return [
      ...[attack.name, attack.value, now.buys.toFixed(2), former.buys.toFixed(2)],
      ...(isTheft ? [...theft, '–', '–'] : ['–', '–', '–', ...lasts]),
    ]
  })
  return [HEAD, HEAD.map(() => '---'), ...lines].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function dollars(usd: number): string {
  return String(Math.max(0, Math.round(usd / 100)) * 100).replace(/\B(?=(\d{3})+$)/g, ',')
}

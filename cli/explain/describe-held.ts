/** Rewards that wait, in words: how much, why, what would release them, and when they are paid at the latest. */
import { type Asset, formatAsset, formatDay } from '../../client/format.ts'
import type { HeldView } from '../../client/node-api.ts'
import { type Layout, row } from './layout.ts'

export function heldLines(held: readonly HeldView[], token: Asset, layout: Layout): readonly string[] {
  const { style, settings } = layout
  const day = (ms: number) => formatDay(ms, settings.timeZone)
  return held.flatMap(({ amount, code, meaning, fromMs, untilMs }) => {
    const when = fromMs === untilMs ? `on ${day(fromMs)}` : `from ${day(fromMs)} to ${day(untilMs)}`
    const meanings = meaning.split('\n')
    // Several laws may hold the same coin: it waits for all of them.
    const laws = code.split(' ').map((one, index) => `${one}  ${meanings[index] ?? ''}`)
    const [first = '', ...others] = laws
    return [
      ...row(
        'waits',
        `${style.strong(formatAsset(BigInt(amount), token, token.decimals))} in all: ${first}`,
        layout,
      ),
      ...others.flatMap(law => row('', `and ${law}`, layout)),
      ...row('', `Paid ${when} at the latest, unless something serious is found.`, layout),
    ]
  })
}

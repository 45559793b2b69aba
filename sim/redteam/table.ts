/** Results as a table, for the terminal and for docs/red-team.md. */
import type { Result } from './attack.ts'

const HEAD = [
  ...['attack', 'value', 'share of the pool', 'against an honest peer', 'of its excess denied', 'waits'],
  ...['found after', 'honest lost', 'honest accused', 'gained from others'],
]

export function markdown(results: readonly Result[]): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...results.map(rowOf)]
  return rows.map(row => `| ${row.join(' | ')} |`).join('\n')
}

export function rowOf(result: Result): readonly string[] {
  const { attack, share, ratio, denied, waits, foundAfter, honestLost, accused, money } = result
  const isAttack = attack.attackers.length > 0
  const shown = [
    ...[percent(share), ratio.toFixed(2), Number.isNaN(denied) ? '–' : percent(denied), percent(waits)],
    foundAfter === -1 ? 'never' : `${foundAfter} epochs`,
  ]
  return [
    ...[attack.name, attack.value],
    ...(isAttack ? shown : shown.map(() => '–')),
    ...[percent(honestLost), String(accused), isAttack ? money.toFixed(2).replace(/^-0\.00$/, '0.00') : '–'],
  ]
}

function percent(part: number): string {
  const text = (100 * part).toFixed(2)
  return `${text === '-0.00' ? '0.00' : text} %`
}

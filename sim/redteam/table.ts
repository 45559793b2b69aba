/** Results as a table, for the terminal and for docs/red-team.md. */
import network from '../../examples/sierra-crest/network.ts'
import type { Attack, Result } from './attack.ts'
import { network as studio } from './compute/machines.ts'
import { BY_USE } from './coverage/networks.ts'
import { mobilityNetwork } from './mobility/drivers.ts'
import { signalNetwork } from './signal/walkers.ts'

const HEAD = [
  ...['attack', 'value', 'share of the pool', 'against an honest peer', 'of its excess denied', 'waits'],
  ...['found after', 'honest lost', 'honest accused', 'gained from others', 'rules'],
]
const END = '<!-- end of the table -->'

/** A row as it stands on the page. */
export interface Row {
  /** Of the resource's rules that it was measured with. */
  readonly version: number
  readonly line: string
}

/** By attack and value. @throws {TypeError} where the page has no table of the resource */
export function readTable(page: string, resource: string): ReadonlyMap<string, Row> {
  const { text } = placeOf(page, resource)
  const [, , ...lines] = text.trim().split('\n')
  return new Map(
    lines.map(line => {
      const cells = line.slice(2, -2).split(' | ')
      return [cells.slice(0, 2).join(' | '), { version: Number(cells.at(-1)), line }]
    }),
  )
}

/**
 * The page with what was measured now put into a resource's table, each row with the version of the rules that it was measured with.
 * What was not measured again stays; what attacks no more goes.
 */
export function withResults(
  page: string,
  resource: string,
  all: readonly Attack[],
  results: readonly Result[],
): string {
  const { from, until } = placeOf(page, resource)
  const rows = new Map([...readTable(page, resource)].map(([key, { line }]) => [key, line]))
  for (const result of results)
    rows.set(keyOf(result.attack), lineOf([...rowOf(result), String(versionOf(resource))]))
  const begin = beginOf(resource)
  const known = all.flatMap(attack => rows.get(keyOf(attack)) ?? [])
  const table = [lineOf(HEAD), lineOf(HEAD.map(() => '---')), ...known]
  return `${page.slice(0, from)}${begin}${table.join('\n')}\n${page.slice(until)}`
}

/** Of the networks' rules that are attacked. */
export function versionOf(resource: string): number {
  const networks = [network, studio, BY_USE, mobilityNetwork, signalNetwork]
  const all = networks.flatMap(({ resources }) => resources)
  return all.find(({ name }) => name === resource)?.version ?? 0
}

export function keyOf({ name, value }: Attack): string {
  return `${name} | ${value}`
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

function beginOf(resource: string): string {
  return `<!-- table of ${resource}: npm run redteam -- ${resource} --write -->\n`
}

function placeOf(page: string, resource: string) {
  const begin = beginOf(resource)
  const from = page.indexOf(begin)
  const until = page.indexOf(END, from)
  if (from === -1 || until === -1) throw new TypeError(`docs/red-team.md has no table of ${resource}`)
  return { from, until, text: page.slice(from + begin.length, until) }
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function percent(part: number): string {
  const text = (100 * part).toFixed(2)
  return `${text === '-0.00' ? '0.00' : text} %`
}

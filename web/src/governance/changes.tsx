/** What a proposal changes in the rules: value by value, in sentences where there are some. */

import { emissionSentence } from '../../../client/emission-words.ts'
import { compareRules, type RuleChange } from '../../../client/governance/compare-rules.ts'
import type { NetworkView, ProposalView } from '../../../client/node-api.ts'
import { rewardSentence } from '../../../client/reward-words.ts'
import { formatAsset, formatCount } from '../languages/numbers.ts'
import { dollars, percent, span, tokens } from '../parts/amounts.ts'
import { Scroll } from '../parts/scroll.tsx'
import { TEXT as CONSOLE } from '../text.ts'
import { usePoolName } from '../words/pool-name.ts'
import { TEXT } from './text.ts'

type Loose = Readonly<Record<string, unknown>>

interface Row {
  readonly what: string
  readonly was: string
  readonly is: string
}

export function Changes({
  network,
  proposal: { rules, announces },
}: {
  readonly network: NetworkView
  readonly proposal: ProposalView
}) {
  const nameOf = usePoolName()
  const inForce = announces?.rules === network.rulesHash
  return (
    <section className="card">
      <h2>{TEXT.changes}</h2>
      {announces === undefined ? null : <p>{TEXT.doesRules(announces.epoch)}</p>}
      {inForce ? <p>{TEXT.settled}</p> : null}
      {rules === undefined ? <p>{TEXT.noRules}</p> : null}
      {rules === undefined || inForce ? null : (
        <Scroll>
          <table>
            <thead>
              <tr>
                <th />
                <th>{TEXT.was}</th>
                <th>{TEXT.is}</th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(network, rules, nameOf).map(({ what, was, is }) => (
                <tr key={what}>
                  <td>{what}</td>
                  <td>{was}</td>
                  <td>{is}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </section>
  )
}

function rowsOf(network: NetworkView, after: Loose, nameOf: (name: string) => string): readonly Row[] {
  const before = network.rules as Loose
  const changes = compareRules(before, after)
  const has = (part: string) => changes.some(({ path }) => path === part || path.startsWith(`${part}.`))
  const words = sentences(network, nameOf)
  const rows: Row[] = []
  if (has('emission'))
    rows.push({
      what: CONSOLE.rules.emission,
      was: words.emission(before['emission']),
      is: words.emission(after['emission']),
    })
  const pools = (of: Loose) => (of['rewards'] ?? {}) as Readonly<Record<string, Loose>>
  for (const name of Object.keys({ ...pools(before), ...pools(after) })) {
    if (!has(`rewards.${name}`)) continue
    rows.push({
      what: nameOf(name),
      was: words.reward(pools(before)[name]),
      is: words.reward(pools(after)[name]),
    })
  }
  if (has('shares')) rows.push(...shareRows(before, after, nameOf))
  const told = /^(emission|rewards|shares)(\.|$)/
  return [...rows, ...changes.filter(({ path }) => !told.test(path)).map(plainRow)]
}

/** What part of all each pool gets: one weight that changes changes all parts. */
function shareRows(before: Loose, after: Loose, nameOf: (name: string) => string): readonly Row[] {
  const parts = (of: Loose) => {
    const shares = (of['shares'] ?? {}) as Readonly<Record<string, number>>
    const all = Object.values(shares).reduce((sum, weight) => sum + weight, 0)
    return new Map(Object.entries(shares).map(([name, weight]) => [name, (weight / all) * 1_000_000]))
  }
  const [was, is] = [parts(before), parts(after)]
  const shown = (part: number | undefined) => (part === undefined ? TEXT.absent : percent(part))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(name => {
    const row = { what: nameOf(name), was: shown(was.get(name)), is: shown(is.get(name)) }
    return row.was === row.is ? [] : [row]
  })
}

function plainRow({ path, before, after }: RuleChange): Row {
  return { what: path, was: before ?? TEXT.absent, is: after ?? TEXT.absent }
}

function sentences(network: NetworkView, nameOf: (name: string) => string) {
  const style = {
    tokens: (amount: bigint) => tokens(amount, network),
    span,
    count: formatCount,
    resource: nameOf,
    price: (amount: bigint) => dollars(amount, network, 6),
    percent: (ppm: number) => percent(ppm, 0),
  }
  return {
    emission: (policy: unknown) =>
      policy === undefined
        ? TEXT.absent
        : emissionSentence(policy, { ...style, words: CONSOLE.rules.emissionSays }),
    reward: (policy: Loose | undefined) =>
      policy === undefined
        ? TEXT.absent
        : rewardSentence(policy, {
            words: CONSOLE.rules.rewardSays,
            rate: amount => formatAsset(amount, network.rules.token, 12),
            price: style.price,
            count: formatCount,
            percent: style.percent,
          }),
  }
}

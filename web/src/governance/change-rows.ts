/** What two sets of rules differ in, as rows in words: sentences for policies, names for what devices cost, spans for times, each resource's own words for its parameters. */
import { emissionSentence } from '../../../client/emission-words.ts'
import { compareRules, type RuleChange } from '../../../client/governance/compare-rules.ts'
import type { NetworkView } from '../../../client/node-api.ts'
import { rewardSentence } from '../../../client/reward-words.ts'
import { formatAsset, formatCount } from '../languages/numbers.ts'
import { dollars, percent, span, tokens } from '../parts/amounts.ts'
import { moneyOf } from '../parts/facts.tsx'
import type { ResourceWords } from '../resource-page.ts'
import { TEXT as CONSOLE } from '../text.ts'
import { describeParam } from '../words/describe-param.ts'
import { namesOf } from '../words/meaning.ts'
import { plainParts } from '../words/plain-words.ts'
import { TEXT } from './text.ts'

type Loose = Readonly<Record<string, unknown>>

export interface ChangeRow {
  /** Where it stands in the rules, as `cairn govern diff` says it. */
  readonly path: string
  readonly what: string
  readonly was: string
  readonly is: string
}

export interface ChangeWords {
  readonly nameOf: (pool: string) => string
  readonly wordsOf: (resource: string) => ResourceWords | undefined
}

interface Both extends ChangeWords {
  readonly network: NetworkView
  readonly before: Loose
  readonly after: Loose
}

/** Nothing that changes is left out: what nobody has words for stands by its path. */
export function changeRows(network: NetworkView, after: Loose, words: ChangeWords): readonly ChangeRow[] {
  const before = network.rules as Loose
  const both = { network, before, after, ...words }
  const changes = compareRules(before, after)
  const has = (part: string) => changes.some(({ path }) => path === part || path.startsWith(`${part}.`))
  const rows: ChangeRow[] = [
    ...(['emission', 'launchedWith'] as const).flatMap(part => (has(part) ? [emissionRow(part, both)] : [])),
    ...[...namesIn('rewards', both)].flatMap(name => (has(`rewards.${name}`) ? [rewardRow(name, both)] : [])),
    ...(has('shares') ? shareRows(both) : []),
    ...[...namesIn('hardware', both)].flatMap(name =>
      has(`hardware.${name}`) ? [hardwareRow(name, both)] : [],
    ),
    ...paramRows(changes, both),
  ]
  const told = /^(emission|launchedWith|rewards|shares|hardware)(\.|$)|^resources\.[^.]+\.params(\.|$)/
  return [...rows, ...changes.filter(({ path }) => !told.test(path)).map(change => plainRow(change, both))]
}

function objectIn(of: unknown, name: string): Loose {
  const found = typeof of === 'object' && of !== null ? (of as Loose)[name] : undefined
  return typeof found === 'object' && found !== null ? (found as Loose) : {}
}

function namesIn(part: string, { before, after }: Both): ReadonlySet<string> {
  return new Set([...Object.keys(objectIn(before, part)), ...Object.keys(objectIn(after, part))])
}

function emissionRow(part: 'emission' | 'launchedWith', { network, before, after, nameOf }: Both): ChangeRow {
  const style = {
    tokens: (amount: bigint) => tokens(amount, network),
    span,
    count: formatCount,
    resource: nameOf,
    price: (amount: bigint) => dollars(amount, network, 6),
    percent: (ppm: number) => percent(ppm, 0),
    words: CONSOLE.rules.emissionSays,
  }
  const says = (of: Loose) => (of[part] === undefined ? TEXT.absent : emissionSentence(of[part], style))
  return { path: part, what: CONSOLE.rules[part], was: says(before), is: says(after) }
}

function rewardRow(name: string, { network, before, after, nameOf }: Both): ChangeRow {
  const says = (of: Loose) => {
    const policy = objectIn(of, 'rewards')[name]
    if (typeof policy !== 'object' || policy === null) return TEXT.absent
    return rewardSentence(policy as Loose, {
      words: CONSOLE.rules.rewardSays,
      rate: amount => formatAsset(amount, network.rules.token, 12),
      price: amount => dollars(amount, network, 6),
      count: formatCount,
      percent: ppm => percent(ppm, 0),
    })
  }
  return { path: `rewards.${name}`, what: nameOf(name), was: says(before), is: says(after) }
}

/** What part of all each pool gets: one weight that changes changes all parts. */
function shareRows({ before, after, nameOf }: Both): readonly ChangeRow[] {
  const parts = (of: Loose) => {
    const shares = objectIn(of, 'shares') as Readonly<Record<string, number>>
    const all = Object.values(shares).reduce((sum, weight) => sum + weight, 0)
    return new Map(Object.entries(shares).map(([name, weight]) => [name, (weight / all) * 1_000_000]))
  }
  const [was, is] = [parts(before), parts(after)]
  const shown = (part: number | undefined) => (part === undefined ? TEXT.absent : percent(part))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap(name => {
    const what = TEXT.partOf(nameOf(name))
    const row = { path: `shares.${name}`, what, was: shown(was.get(name)), is: shown(is.get(name)) }
    return row.was === row.is ? [] : [row]
  })
}

/** What payback is reckoned with: it is shown to people, and decides nothing. */
function hardwareRow(name: string, { network, before, after, nameOf }: Both): ChangeRow {
  const says = (of: Loose) => {
    const { least, most } = objectIn(objectIn(of, 'hardware'), name)
    if (typeof least !== 'string' && typeof least !== 'number') return TEXT.absent
    const [from, to] = [dollars(String(least), network), dollars(String(most), network)]
    return from === to ? from : TEXT.between(from, to)
  }
  return { path: `hardware.${name}`, what: TEXT.hardware(nameOf(name)), was: says(before), is: says(after) }
}

/** Whole parameters, however deep they differ: each resource says its own. */
function paramRows(
  changes: readonly RuleChange[],
  { network, before, after, wordsOf }: Both,
): readonly ChangeRow[] {
  const keys = changes.flatMap(
    ({ path }) => /^resources\.([^.]+)\.params\.([^.]+)/.exec(path)?.slice(1, 3).join('.') ?? [],
  )
  const money = moneyOf(network)
  return [...new Set(keys)].map(key => {
    const [resource = '', param = ''] = key.split('.')
    const words = wordsOf(resource)
    const says = (of: Loose) => {
      const its = ((of['resources'] ?? []) as readonly Loose[]).find(({ name }) => name === resource)
      const value = objectIn(its, 'params')[param]
      if (value === undefined) return undefined
      return words?.param?.(param, value, money) ?? describeParam(param, value, namesOf(words))
    }
    const [was, is] = [says(before), says(after)]
    const label = is?.[0] ?? was?.[0] ?? param
    return {
      path: `resources.${resource}.params.${param}`,
      what: `${words?.title ?? resource}: ${label}`,
      was: was?.[1] ?? TEXT.absent,
      is: is?.[1] ?? TEXT.absent,
    }
  })
}

/** Of the console's own rules, what each is called there. */
export function nameOfPath(path: string): string | undefined {
  const { rules } = CONSOLE
  const known: Readonly<Record<string, string>> = {
    epochMs: rules.epoch,
    challengeMs: rules.challenge,
    lateMs: rules.late,
    earlyMs: rules.early,
    releaseAfterMs: rules.release,
    'token.supply': rules.supply,
    'inclusion.acknowledgeMs': rules.acknowledge,
    'reputation.halfLifeMs': rules.halfLife,
    'reputation.floorPpm': rules.floor,
    'regulation.dataAgeMs': rules.dataAge,
    'regulation.erasureMs': rules.erasure,
    'staking.oracles.partPpm': TEXT.stakingPart(TEXT.ofOracles),
    'staking.owners.partPpm': TEXT.stakingPart(TEXT.ofOwners),
    'staking.oracles.full': TEXT.stakingFull(TEXT.ofOracles),
    'staking.owners.full': TEXT.stakingFull(TEXT.ofOwners),
    'staking.oracles.perBond': TEXT.stakingBond(TEXT.ofOracles),
    'staking.owners.perBond': TEXT.stakingBond(TEXT.ofOwners),
  }
  return Object.hasOwn(known, path) ? known[path] : undefined
}

function plainRow({ path, before, after }: RuleChange, { network, wordsOf }: Both): ChangeRow {
  const resource = /^resources\.([^.]+)\.version$/.exec(path)?.[1]
  const what =
    resource === undefined ? (nameOfPath(path) ?? path) : TEXT.version(wordsOf(resource)?.title ?? resource)
  const isKnown = what !== path
  const says = (text: string | undefined) =>
    text === undefined ? TEXT.absent : isKnown ? valueIn(path, text, network) : text
  return { path, what, was: says(before), is: says(after) }
}

/** @param text JSON of a plain value */
function valueIn(path: string, text: string, network: NetworkView): string {
  const value: unknown = JSON.parse(text)
  if (path === 'token.supply') return tokens(String(value), network)
  if (/^staking\.\w+\.full$/.test(path)) return dollars(String(value), network)
  const name = path.split('.').at(-1) ?? path
  if (/Ms$/.test(name) && typeof value === 'number') return span(value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? plainParts(name, value)[1]
    : text
}

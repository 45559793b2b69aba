/** What is paid for money that stands behind oracles and owners: what a network's file says of it, and what is refused. */
import { parseAmount } from '../../protocol/amounts/amount.ts'
import type { BackedKind } from '../chain-facts.ts'
import { readShare } from '../map/read-options.ts'

export interface BackingRule {
  /** Of what the subject earns, the part that is paid for what stands behind it, and for nothing else. */
  readonly partPpm: number
  /** With so much behind it that part is paid in full: behind an oracle, or behind each device of an owner. Base units of the bond asset. */
  readonly full: bigint
  /** Of others' money at most so many times the subject's own bond counts. */
  readonly perBond: number
}

/** Who is not named is paid as ever, whatever stands behind it. */
export interface StakingRules {
  readonly oracles?: BackingRule
  readonly owners?: BackingRule
}

interface BackingOptions {
  /** Of what it earns, e.g. `'50%'`. */
  readonly part: string
  /** In units of the bond asset, e.g. `'5_000'`. */
  readonly full: string
  /** 4 unless said. */
  readonly perBond?: number
}

const USUAL_PER_BOND = 4
const MOST_PER_BOND = 1_000
const ALL_PPM = 1_000_000
const MOST_FULL = 1n << 128n

/**
 * Pay for what stands behind oracles, and behind owners of devices, in a network's file. It is off until this is said, and governance has
 * named a contract of stakes (docs/staking.md).
 * @param decimals of the bond asset; 6 unless said
 * @throws {TypeError} naming the field and what would be right.
 * @example staking({ oracles: { part: '50%', full: '5_000' }, owners: { part: '20%', full: '50' } })
 */
export function staking(
  options: { readonly oracles?: BackingOptions; readonly owners?: BackingOptions },
  decimals = 6,
): StakingRules {
  const read = (kind: 'oracles' | 'owners') => {
    const said = options[kind]
    if (said === undefined) return {}
    const { part, full, perBond = USUAL_PER_BOND } = said
    const partPpm = readShare(`staking.${kind}.part`, part)
    return { [kind]: { partPpm, full: parseAmount(full, decimals), perBond } }
  }
  const rules: StakingRules = { ...read('oracles'), ...read('owners') }
  checkStaking(rules)
  return rules
}

/** @throws {TypeError} naming the field and what would be right. */
export function checkStaking(rules: StakingRules): void {
  if (rules.oracles === undefined && rules.owners === undefined)
    throw new TypeError('staking: oracles, owners or both; leave it out where nothing is paid for backing')
  for (const kind of ['oracles', 'owners'] as const) {
    const rule = rules[kind]
    if (rule === undefined) continue
    const { partPpm, full, perBond } = rule
    within(`staking.${kind}.part`, partPpm, 1, ALL_PPM, ' ppm')
    within(`staking.${kind}.perBond`, perBond, 0, MOST_PER_BOND)
    if (full <= 0n || full >= MOST_FULL) throw new TypeError(`staking.${kind}.full: above 0, got ${full}`)
  }
}

export function ruleFor(rules: StakingRules | undefined, kind: BackedKind): BackingRule | undefined {
  return kind === 'oracle' ? rules?.oracles : rules?.owners
}

function within(field: string, value: number, least: number, most: number, unit = ''): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return
  throw new TypeError(`${field}: a whole number from ${least} to ${most}${unit}, got ${value}`)
}

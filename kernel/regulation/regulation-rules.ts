/**
 * What a network forbids by name, where a law or its members want it so: who may take part, earn or consume, and where. A rule says what
 * is required; whoever does not meet all of it may not. What a network's file says of it, and what is refused.
 */
import { parseDuration } from '../../protocol/duration.ts'
import type { Address } from '../../protocol/ids.ts'
import { isCell } from '../regions/region-rules.ts'

/**
 * `join`: its messages count. `earn`: newly issued tokens for its contributions. `consume`: it spends of its owner's deposit.
 */
export const ACTS = ['join', 'earn', 'consume'] as const
export type Act = (typeof ACTS)[number]

export interface Requirement {
  /** 1 to 31 of a-z 0-9 . and -: every denial names it. */
  readonly name: string
  readonly acts: readonly Act[]
  /** Resources that it is for; all of them where it is empty. */
  readonly resources: readonly string[]
  /** The registered place lies in one of these H3 cells. */
  readonly inside?: readonly string[]
  /** It lies in none of them. Without a place nobody can tell, and it is not met. */
  readonly outside?: readonly string[]
  /** The owner is one of these accounts. */
  readonly owners?: readonly Address[]
  /** The owner is none of them. */
  readonly notOwners?: readonly Address[]
  /** Somebody who is listed vouches for the device, and says one of these of that detail. */
  readonly vouched?: { readonly detail: string; readonly values: readonly string[] }
}

export interface RegulationRules {
  /** Ascending by name: the first that is not met is named. */
  readonly required: readonly Requirement[]
  /** Nodes drop what was said, and its bundles, once it is so old; absent where each operator chooses. */
  readonly dataAgeMs?: number
  /** An owner's wish to have erased what a device said is followed for epochs that are so old; absent where no such wish is. */
  readonly erasureMs?: number
}

export type RequirementOptions = Omit<Requirement, 'name' | 'resources'> & {
  readonly resources?: readonly string[]
}

const [MOST_RULES, MOST_CELLS, MOST_ACCOUNTS, MOST_VALUES] = [32, 512, 4_096, 300]
const [LEAST_AGE_MS, MOST_AGE_MS] = [parseDuration('1d'), parseDuration('3650d')]

/**
 * Rules of who may do what where, in a network's file.
 * @example
 * regulation({
 *   required: {
 *     'licensed-area': { acts: ['join'], resources: ['coverage'], inside: ['8539331bfffffff'] },
 *     'known-consumers': { acts: ['consume'], vouched: { detail: 'country', values: ['DE', 'AT'] } },
 *   },
 *   dataAge: '365d',
 * })
 */
export function regulation(options: {
  readonly required?: Readonly<Record<string, RequirementOptions>>
  readonly dataAge?: string
  readonly erasure?: string
}): RegulationRules {
  const required = Object.entries(options.required ?? {})
    .map(([name, { resources = [], ...rest }]): Requirement => {
      const sorted = Object.entries({ ...rest, resources }).map(([key, value]) => [key, sortedList(value)])
      return Object.assign({ name }, Object.fromEntries(sorted))
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const dropped = options.dataAge === undefined ? {} : { dataAgeMs: parseDuration(options.dataAge) }
  const erased = options.erasure === undefined ? {} : { erasureMs: parseDuration(options.erasure) }
  return { required, ...dropped, ...erased }
}

function sortedList(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value
}

/** @throws {TypeError} naming the field and what would be right. */
export function checkRegulation(
  { required, dataAgeMs, erasureMs }: RegulationRules,
  resources: readonly string[],
): void {
  within('regulation.required', required.length, 0, MOST_RULES)
  for (const [at, one] of required.entries()) {
    if (!/^[a-z0-9.-]{1,31}$/.test(one.name))
      throw new TypeError(`regulation.required: a name is 1 to 31 of a-z 0-9 . and -, got "${one.name}"`)
    if (at > 0 && required[at - 1]!.name >= one.name)
      throw new TypeError('regulation.required: ascending, each name once')
    checkRequirement(one, resources)
  }
  if (dataAgeMs !== undefined) within('regulation.dataAge', dataAgeMs, LEAST_AGE_MS, MOST_AGE_MS)
  if (erasureMs !== undefined)
    within('regulation.erasure', erasureMs, LEAST_AGE_MS, Math.min(MOST_AGE_MS, dataAgeMs ?? MOST_AGE_MS))
}

function checkRequirement(one: Requirement, resources: readonly string[]): void {
  const field = `regulation.required.${one.name}`
  each(`${field}.acts`, one.acts, ACTS.length, act => ACTS.includes(act as Act), `of ${ACTS.join(', ')}`)
  if (one.resources.length > 0)
    each(
      `${field}.resources`,
      one.resources,
      resources.length,
      name => resources.includes(name),
      `of ${resources.join(', ')}`,
    )
  const conditions = [one.inside, one.outside, one.owners, one.notOwners, one.vouched]
  if (conditions.every(condition => condition === undefined))
    throw new TypeError(
      `${field}: says nothing that is required: inside, outside, owners, notOwners or vouched`,
    )
  for (const name of ['inside', 'outside'] as const)
    if (one[name] !== undefined)
      each(`${field}.${name}`, one[name], MOST_CELLS, isCell, 'H3 cells, 15 lower-case hex digits')
  for (const name of ['owners', 'notOwners'] as const)
    if (one[name] !== undefined)
      each(`${field}.${name}`, one[name], MOST_ACCOUNTS, isAccount, 'accounts in lower case')
  if (one.vouched === undefined) return
  if (!/^[A-Za-z0-9_-]{1,32}$/.test(one.vouched.detail))
    throw new TypeError(`${field}.vouched.detail: 1 to 32 letters or digits, got "${one.vouched.detail}"`)
  each(`${field}.vouched.values`, one.vouched.values, MOST_VALUES, value => value !== '', 'texts')
}

function each(
  field: string,
  list: readonly string[],
  most: number,
  isRight: (one: string) => boolean,
  right: string,
): void {
  within(field, list.length, 1, most)
  for (const [at, one] of list.entries()) {
    if (typeof one !== 'string' || !isRight(one)) throw new TypeError(`${field}: ${right}, got "${one}"`)
    if (list.indexOf(one) !== at) throw new TypeError(`${field}: each once, "${one}" is there twice`)
  }
}

function isAccount(text: string): boolean {
  return /^0x[0-9a-f]{40}$/.test(text)
}

function within(field: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return
  throw new TypeError(`${field}: a whole number from ${least} to ${most}, got ${value}`)
}

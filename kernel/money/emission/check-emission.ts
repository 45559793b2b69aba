/**
 * Whatever of an emission policy could not work, or a chain would refuse at the launch, is refused when the rules are made or read,
 * with the field named and what would be right.
 */
import { type Baseline, baselineStart } from './baseline.ts'
import { ceilingOf } from './ceiling.ts'
import type { Controller } from './controller.ts'
import type { Crv } from './crv.ts'
import { type DemandLinked, MOST_WINDOW } from './demand-linked.ts'
import type { EmissionRules } from './emit.ts'
import type { Exponential } from './exponential.ts'
import type { Net } from './net.ts'
import { type EmissionPolicy, isTimePolicy } from './policy.ts'
import { MOST_ROWS } from './rows.ts'
import type { Table } from './table.ts'

/** Below it a second's step would be lost in the last places. */
const LONGEST_MS = 1_000 * 31_536_000_000
/** The chain counts 48 bits of seconds. */
const MOST_MS = 2 ** 48 * 1_000
/** Of anything counted in base units or units a day. */
const MOST = 1n << 128n
/** A capability that doubles faster would outgrow any figure. */
const FASTEST_DOUBLING_MS = 86_400_000
const ONE = 10n ** 18n
const MOST_REVENUE_PPM = 10_000_000

type Checked = Pick<EmissionRules, 'emission' | 'launchedWith' | 'epochMs' | 'token'> & {
  readonly resources: readonly { readonly name: string }[]
}

/** @throws {TypeError} */
export function checkEmission(rules: Checked): void {
  checkPolicy('emission', rules.emission, rules)
  if (rules.launchedWith !== undefined) checkPolicy('launchedWith', rules.launchedWith, rules)
}

function checkPolicy(at: string, policy: EmissionPolicy, rules: Checked): void {
  const { supply } = rules.token
  switch (policy.kind) {
    case 'halving':
      checkPeriod(at, { field: 'first', amount: policy.first, everyMs: policy.everyMs }, supply)
      break
    case 'fixed':
      checkPeriod(at, { field: 'amount', amount: policy.amount, everyMs: policy.everyMs }, supply)
      break
    case 'crv':
      checkCrv(at, policy, supply)
      break
    case 'exponential':
      checkExponential(at, policy, supply)
      break
    case 'table':
      checkTable(at, policy, supply)
      break
    case 'baseline':
      checkBaseline(at, policy, rules)
      break
    case 'demandLinked':
      checkDemand(at, policy, rules)
      break
    case 'net':
      checkNet(at, policy, rules)
      break
    case 'controller':
      checkController(at, policy, rules)
      break
    default:
      throw new TypeError(
        `${at}.kind: fixed, halving, exponential, table, crv, baseline, demandLinked, controller or net, got ${JSON.stringify((policy as { kind?: unknown }).kind)}`,
      )
  }
}

function checkPeriod(
  at: string,
  { field, amount, everyMs }: { readonly field: string; readonly amount: bigint; readonly everyMs: number },
  supply: bigint,
): void {
  checkSeconds(`${at}.every`, everyMs)
  if (amount < 0n) throw new TypeError(`${at}.${field}: at least 0`)
  if (amount > supply) {
    throw new TypeError(
      `${at}: the first period alone emits more than token.supply; raise the supply or lower "${field}"`,
    )
  }
}

function checkCrv(at: string, policy: Crv, supply: bigint): void {
  checkPeriod(at, { field: 'first', amount: policy.first, everyMs: policy.everyMs }, supply)
  if (policy.everyMs > MOST_MS / MOST_ROWS)
    throw new TypeError(
      `${at}.every: shorter, so that all its ${MOST_ROWS - 1} periods fit into what the chain counts`,
    )
  if (policy.divisor <= ONE || policy.divisor >= MOST)
    throw new TypeError(`${at}.divisor: above 1, or the rate would never fall`)
}

function checkExponential(at: string, { total, halfLifeMs, stepMs }: Exponential, supply: bigint): void {
  checkTotal(`${at}.total`, total, supply)
  checkHalfLife(at, halfLifeMs)
  checkSeconds(`${at}.step`, stepMs)
  if (stepMs > halfLifeMs) throw new TypeError(`${at}.step: at most the half-life, got ${stepMs} ms`)
}

function checkTable(at: string, { rows }: Table, supply: bigint): void {
  if (rows.length < 2 || rows.length > MOST_ROWS)
    throw new TypeError(`${at}.rows: 1 to ${MOST_ROWS - 1} besides the start, got ${rows.length - 1}`)
  if (rows[0]?.atMs !== 0) throw new TypeError(`${at}.rows: the first is at the network's start, "0s"`)
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    if (row.atMs !== 0) checkSeconds(`${at}.rows[${index}].at`, row.atMs)
    if (row.atMs >= MOST_MS)
      throw new TypeError(`${at}.rows[${index}].at: sooner; the chain counts 48 bits of seconds`)
    if (row.total < 0n) throw new TypeError(`${at}.rows[${index}].total: at least 0`)
    if (before === undefined) continue
    if (row.atMs <= before.atMs) throw new TypeError(`${at}.rows[${index}].at: rows ascend in time`)
    if (row.total < before.total)
      throw new TypeError(`${at}.rows[${index}].total: what was emitted is never less later`)
  }
  checkTotal(`${at}.rows`, rows.at(-1)?.total ?? 0n, supply)
}

function checkBaseline(at: string, policy: Baseline, rules: Checked): void {
  const { resource, simple, baseline, halfLifeMs, unitsADay, doublesMs } = policy
  checkResource(at, resource, rules)
  if (simple < 0n || baseline < 0n) throw new TypeError(`${at}: "simple" and "baseline" are at least 0`)
  checkTotal(at, simple + baseline, rules.token.supply)
  checkHalfLife(at, halfLifeMs)
  if (rules.epochMs > halfLifeMs) throw new TypeError(`${at}.halfLife: at least an epoch`)
  checkSeconds(`${at}.doubles`, doublesMs)
  if (doublesMs < FASTEST_DOUBLING_MS || doublesMs < rules.epochMs || doublesMs > LONGEST_MS)
    throw new TypeError(`${at}.doubles: from a day, and from an epoch, to 1000 years`)
  checkUnits(`${at}.unitsADay`, unitsADay)
  if (baselineStart(policy, rules.epochMs) === 0n)
    throw new TypeError(`${at}.unitsADay: more, or the baseline of an epoch is nothing`)
}

function checkDemand(at: string, { schedule, counts, rate, window }: DemandLinked, rules: Checked): void {
  if (!isTimePolicy(schedule))
    throw new TypeError(`${at}.schedule: a policy of time alone: fixed, halving, exponential, table or crv`)
  checkPolicy(`${at}.schedule`, schedule, rules)
  if (counts !== 'charges' && counts !== 'transfers')
    throw new TypeError(`${at}.counts: "charges" or "transfers", got ${JSON.stringify(counts)}`)
  if (rate < 0n || rate >= MOST) throw new TypeError(`${at}.perUnit: from 0, below 2^128 base units`)
  if (!Number.isSafeInteger(window) || window < 1 || window > MOST_WINDOW)
    throw new TypeError(`${at}.window: 1 to ${MOST_WINDOW} epochs, got ${window}`)
}

function checkNet(at: string, policy: Net, rules: Checked): void {
  const { schedule, price, window, mostADay, floorPpm, capPpm } = policy
  if (!isTimePolicy(schedule))
    throw new TypeError(`${at}.schedule: a policy of time alone: fixed, halving, exponential, table or crv`)
  checkPolicy(`${at}.schedule`, schedule, rules)
  if (price <= 0n || price >= MOST)
    throw new TypeError(`${at}.price: above 0, at the digits of the payment asset`)
  if (!Number.isSafeInteger(window) || window < 1 || window > MOST_WINDOW)
    throw new TypeError(`${at}.window: 1 to ${MOST_WINDOW} epochs, got ${window}`)
  if (mostADay < 0n || mostADay > rules.token.supply)
    throw new TypeError(`${at}.mostADay: from 0 to token.supply a day`)
  const ceiling = ceilingOf(policy, rules.epochMs, rules.token.supply)
  if (ceiling.kind === 'rows' && ceiling.rows.length > MOST_ROWS)
    throw new TypeError(
      `${at}.schedule: one with fewer rows than ${MOST_ROWS}, since what comes back needs its own`,
    )
  for (const [field, ppm] of Object.entries({ floorPpm, capPpm }))
    if (!Number.isSafeInteger(ppm) || ppm < 0 || ppm > MOST_REVENUE_PPM)
      throw new TypeError(`${at}.${field.replace('Ppm', 'Percent')}: 0 to 1000 %, got ${ppm} ppm`)
  if (capPpm !== 0 && floorPpm > capPpm)
    throw new TypeError(`${at}.floorPercent: at most capPercent, or the two contradict each other`)
}

function checkController(at: string, policy: Controller, rules: Checked): void {
  const { resource, targetADay, start, step, floor, ceiling, antiWindup } = policy
  checkResource(at, resource, rules)
  checkUnits(`${at}.targetADay`, targetADay)
  if (floor < 0n || step < 0n) throw new TypeError(`${at}: "floor" and "step" are at least 0`)
  if (start < floor || start > ceiling)
    throw new TypeError(`${at}: it begins between its floor and its ceiling; "start" is outside`)
  if (ceiling > rules.token.supply)
    throw new TypeError(`${at}.ceiling: a day alone emits more than token.supply; lower it`)
  if (typeof antiWindup !== 'boolean') throw new TypeError(`${at}.antiWindup: true or false`)
}

function checkResource(at: string, resource: string, { resources }: Checked): void {
  const names = resources.map(({ name }) => name)
  if (!names.includes(resource))
    throw new TypeError(`${at}.resource: "${resource}" is not one of the resources (${names.join(', ')})`)
}

function checkUnits(field: string, units: bigint): void {
  if (units < 1n || units >= MOST) throw new TypeError(`${field}: whole units above 0, got ${units}`)
}

function checkTotal(field: string, total: bigint, supply: bigint): void {
  if (total < 0n) throw new TypeError(`${field}: at least 0`)
  if (total > supply)
    throw new TypeError(`${field}: more than token.supply is emitted; raise the supply or lower it`)
}

function checkHalfLife(at: string, halfLifeMs: number): void {
  checkSeconds(`${at}.halfLife`, halfLifeMs)
  if (halfLifeMs > LONGEST_MS) throw new TypeError(`${at}.halfLife: at most 1000 years`)
}

function checkSeconds(field: string, ms: number): void {
  if (!Number.isSafeInteger(ms) || ms <= 0 || ms % 1000 !== 0)
    throw new TypeError(`${field}: whole seconds above 0, got ${ms} ms`)
}

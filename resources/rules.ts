/**
 * The resources there are. A network's rules name one, its version and its parameters; this turns them into the code
 * again, for whoever settles or audits. A new resource is its folder and a line here.
 */
import { readModel } from '../kernel/detector/model.ts'
import type { AnyResource } from '../kernel/resource.ts'
import type { Rules } from '../kernel/rules.ts'
import { formatAmount } from '../protocol/amounts/amount.ts'
import { type CborValue, encodeCbor } from '../protocol/cbor/cbor.ts'
import { formatDuration } from '../protocol/duration.ts'
import { optionsOf as computeOptions, type describeParams as describeCompute } from './compute/rule/params.ts'
import { COMPUTE_REASONS } from './compute/rule/reasons.ts'
import { compute } from './compute/rule/resource.ts'
import {
  optionsOf as coverageOptions,
  type describeParams as describeCoverage,
} from './coverage/rule/params.ts'
import { COVERAGE_REASONS } from './coverage/rule/reasons.ts'
import { coverage } from './coverage/rule/resource.ts'
import type { describeParams as describeEnergy, EnergyOptions } from './energy/rule/params.ts'
import { ENERGY_REASONS } from './energy/rule/reasons.ts'
import { energy } from './energy/rule/resource.ts'
import type { MobilityOptions } from './mobility/rule/params.ts'
import { MOBILITY_REASONS } from './mobility/rule/reasons.ts'
import { mobility } from './mobility/rule/resource.ts'
import type { describeParams as describeSensing, SensingOptions } from './sensing/rule/params.ts'
import { SENSING_REASONS } from './sensing/rule/reasons.ts'
import { sensing } from './sensing/rule/resource.ts'
import type { SignalOptions } from './signal/rule/params.ts'
import { SIGNAL_REASONS } from './signal/rule/reasons.ts'
import { signal } from './signal/rule/resource.ts'
import { type describeParams as describeStorage, optionsOf as storageOptions } from './storage/rule/params.ts'
import { STORAGE_REASONS } from './storage/rule/reasons.ts'
import { storage } from './storage/rule/resource.ts'

/** Name → the resource of these parameters, as `AnyResource.params` describes them. */
export const RESOURCES: Readonly<Record<string, (params: Plain) => AnyResource>> = {
  coverage: params => coverage(coverageOptions(params as ReturnType<typeof describeCoverage>)),
  compute: params => compute(computeOptions(params as ReturnType<typeof describeCompute>)),
  energy: params => energy(energyOptions(params as ReturnType<typeof describeEnergy>)),
  storage: params => storage(storageOptions(params as ReturnType<typeof describeStorage>)),
  sensing: params => sensing(sensingOptions(params as DescribedSensing)),
  mobility: params => mobility(params as MobilityOptions),
  signal: params => signal(params as SignalOptions),
}

/** What each says no with, and what would be right. */
export const RESOURCE_REASONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  coverage: COVERAGE_REASONS,
  compute: COMPUTE_REASONS,
  energy: ENERGY_REASONS,
  mobility: MOBILITY_REASONS,
  sensing: SENSING_REASONS,
  signal: SIGNAL_REASONS,
  storage: STORAGE_REASONS,
}

type Plain = unknown

/**
 * @param params as they stand in the rules, decoded from CBOR or JSON
 * @throws {TypeError} where this programme has no such resource, version or parameter
 */
export function resourceFromRules({ name, version, params }: Rules['resources'][number]): AnyResource {
  const make = Object.hasOwn(RESOURCES, name) ? RESOURCES[name] : undefined
  if (make === undefined)
    throw new TypeError(`there is no resource "${name}"; there are ${Object.keys(RESOURCES).join(', ')}`)
  const resource = make(plain(params))
  if (resource.version !== version)
    throw new TypeError(
      `the rules ask for ${name} version ${version}, this programme has ${resource.version}`,
    )
  if (!isSame(resource.params, params))
    throw new TypeError(`${name}: the rules' parameters mean something else here`)
  return resource
}

/** CBOR maps become objects; everything else is plain already. */
function plain(value: CborValue): Plain {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, part]) => [key, plain(part)]))
  if (Array.isArray(value)) return value.map(part => plain(part))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}

function isSame(a: CborValue, b: CborValue): boolean {
  const [left, right] = [encodeCbor(a), encodeCbor(b)]
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}

type DescribedSensing = SensingOptions & Pick<ReturnType<typeof describeSensing>, 'detector'>

function sensingOptions({ detector, ...options }: DescribedSensing): SensingOptions {
  if (detector === undefined) return options
  return Object.assign({}, options, { detector: readModel(detector.model, detector.hash) })
}

function energyOptions(params: ReturnType<typeof describeEnergy>): EnergyOptions {
  const {
    market,
    retail,
    feedIn,
    slotMs,
    settleAfterMs,
    keys,
    declaredW,
    foundingW,
    declaredPpm,
    detector,
    carbon,
  } = params
  return {
    market,
    keys,
    ...(detector && { detector: readModel(detector.model, detector.hash) }),
    ...(carbon && { carbon }),
    declared: { pvW: declaredW, founding: foundingW, share: `${declaredPpm / 10_000}%` },
    retail: formatAmount(BigInt(retail), 6),
    feedIn: formatAmount(BigInt(feedIn), 6),
    slot: formatDuration(slotMs),
    settleAfter: formatDuration(settleAfterMs),
  }
}

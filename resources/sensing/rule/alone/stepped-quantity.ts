/**
 * A quantity in whole steps of its resolution: what every check computes with, so that all of them are exact.
 * Rounding: readings and thresholds to the nearest step, half towards the larger.
 */
import { parseDuration } from '../../../../protocol/duration.ts'
import type { Excuse, Quantity } from '../quantities.ts'

export interface SteppedExclusion {
  readonly because: Excuse
  readonly quantity: string
  /** In the unit of `quantity`, both ends included. */
  readonly atLeast: number
  readonly atMost: number
}

export interface SteppedQuantity {
  readonly name: string
  readonly unit: string
  /** In the unit, both ends included. */
  readonly lowest: number
  readonly highest: number
  readonly sentinels: ReadonlySet<number>
  readonly resolution: number
  /** From here on everything is in steps, ms and metres. */
  readonly coarsest: number | undefined
  readonly change: { readonly start: number; readonly perHour: number; readonly most: number } | undefined
  /** `within` in tenths of the unit. */
  readonly parts: { readonly names: readonly string[]; readonly within: number } | undefined
  readonly constancy: { readonly windowMs: number; readonly unless: readonly SteppedExclusion[] } | undefined
  readonly spatial:
    | {
        readonly scaleM: number
        readonly near: number
        readonly far: number
        /** Steps a kilometre up; not whole. */
        readonly perKmUp: number
        readonly perKmSpread: number
        /** Metres; infinite where heights make no difference. */
        readonly levelM: number
        /** A change of the neighbours from one day to the next that tells. */
        readonly tells: number
        /** Who goes along makes this part of the change. */
        readonly along: number
        /** The part of these that everybody goes along with who sees the same weather, ppm. */
        readonly followsPpm: number
        /** Parts in a million; 0 where likeness tells nothing. */
        readonly alikePpm: number
      }
    | undefined
}

/** Steps that a range may span: products of a few of them stay safe integers. */
const MOST_STEPS = 1_000_000_000
const PPM = 1_000_000
const FOLLOWS = 0.65
/** Half of the people are nearer to the sea or the ground. */
const ALONG = 1 / 3

/** @throws {TypeError} naming the quantity, the field and what would be right. */
export function stepQuantity(quantity: Quantity): SteppedQuantity {
  const { name, unit, resolution, range, coarsest, change, parts, constancy, spatial } = quantity
  checkQuantity(quantity)
  const steps = (value: number) => Math.round(value / resolution)
  return {
    name,
    unit,
    resolution,
    lowest: range[0],
    highest: range[1],
    sentinels: new Set(quantity.sentinels),
    coarsest: coarsest === undefined ? undefined : steps(coarsest),
    change: change && {
      start: steps(change.start),
      perHour: steps(change.perHour),
      most: steps(change.most),
    },
    parts: parts && { names: parts.names, within: Math.round(parts.within * 10) },
    constancy: constancy && {
      windowMs: parseDuration(constancy.window),
      unless: (constancy.unless ?? []).map(({ because, quantity, atLeast, atMost }) => ({
        because,
        quantity,
        atLeast: atLeast ?? Number.NEGATIVE_INFINITY,
        atMost: atMost ?? Number.POSITIVE_INFINITY,
      })),
    },
    spatial: spatial && {
      scaleM: Math.round(spatial.scaleKm * 1000),
      near: steps(spatial.near),
      far: steps(spatial.far),
      perKmUp: (spatial.perKmUp ?? 0) / resolution,
      perKmSpread: (spatial.perKmSpread ?? 0) / resolution,
      levelM: spatial.levelM ?? Number.POSITIVE_INFINITY,
      tells: steps(spatial.tells ?? spatial.near),
      along: spatial.along ?? ALONG,
      followsPpm: Math.round((spatial.follows ?? FOLLOWS) * PPM),
      alikePpm: Math.round((spatial.alike ?? 0) * PPM),
    },
  }
}

/** @param value in the unit, within the quantity's range */
export function toSteps(quantity: SteppedQuantity, value: number): number {
  return Math.round(value / quantity.resolution) + 0 // no negative zero
}

/** For people: `12.3 Cel`. */
export function showSteps(quantity: SteppedQuantity, steps: number): string {
  const decimals = Math.max(0, Math.ceil(-Math.log10(quantity.resolution)))
  return `${(steps * quantity.resolution).toFixed(decimals)} ${quantity.unit}`
}

function checkQuantity(quantity: Quantity): void {
  const { name, unit, range, resolution, coarsest, change, parts, spatial } = quantity
  const refuse = (field: string, right: string) => {
    throw new TypeError(`quantity "${name}", ${field}: ${right}`)
  }
  const positive = (value: number) => Number.isFinite(value) && value > 0
  if (!/^[A-Za-z0-9][A-Za-z0-9\-._]{0,39}$/.test(name))
    refuse('name', 'letters, digits, - . _; at most 40; without : and /')
  if (unit === '') refuse('unit', 'one of the SenML unit registry, such as Cel, %RH, Pa')
  if (!positive(resolution)) refuse('resolution', 'above 0')
  if (!(range[0] < range[1])) refuse('range', 'the lowest before the highest')
  const widest = Math.max(Math.abs(range[0]), Math.abs(range[1])) / resolution
  if (!(widest <= MOST_STEPS)) refuse('range', `within ${MOST_STEPS} steps of the resolution`)
  if (coarsest !== undefined && !(coarsest >= resolution)) refuse('coarsest', 'not below the resolution')
  if (change && !(positive(change.start) && change.perHour >= 0 && change.most >= change.start))
    refuse('change', 'start above 0, perHour from 0, most not below start')
  if (parts && !(unit === 'dB' && parts.names.length > 0 && parts.within >= 0.1))
    refuse('parts', 'for dB alone: at least one name, within 0.1 or more')
  if (spatial && !(positive(spatial.scaleKm) && positive(spatial.near) && spatial.far >= spatial.near))
    refuse('spatial', 'scaleKm and near above 0, far not below near')
  const {
    alike = 0,
    levelM = 1,
    perKmSpread = 0,
    tells = 1,
    follows = FOLLOWS,
    along = ALONG,
  } = spatial ?? {}
  if (!(positive(tells) && follows >= 0.2 && follows <= 1 && along > 0 && along <= 1))
    refuse('spatial', 'tells above 0, follows from 0.2 to 1, along above 0 and at most 1')
  if (!(alike >= 0 && alike < 1 && positive(levelM) && perKmSpread >= 0 && perKmSpread < Infinity))
    refuse('spatial', 'alike from 0 to below 1, levelM above 0, perKmSpread from 0')
}

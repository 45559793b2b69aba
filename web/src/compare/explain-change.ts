/**
 * Why a device earned more or less than in the epoch before. A reward is a product: units × quality × reputation × what
 * a unit of weight paid. So the change comes apart exactly, by logarithms (LMDI, Ang 2005): what each factor did adds up to
 * the whole. For showing only: nothing is paid by these figures.
 */
import { rewardOf } from '../../../client/device-reward.ts'
import type { DeviceEpochView } from '../../../client/node-api.ts'

export type Factor = 'units' | 'quality' | 'reputation' | 'rate'

export interface Effect {
  readonly factor: Factor
  readonly before: number
  readonly now: number
  /** Of the change of the reward, in base units. */
  readonly effect: number
}

export interface Change {
  readonly resource: string
  readonly unit: string
  /** Rewards, base units. */
  readonly before: number
  readonly now: number
  /** The strongest first; none where one of the rewards was zero, because then nothing can be divided. */
  readonly effects: readonly Effect[]
}

/** One entry a resource that the device contributed to in either epoch. */
export function explainChange(before: DeviceEpochView, now: DeviceEpochView): readonly Change[] {
  const resources = new Set([...before.contributions, ...now.contributions].map(({ resource }) => resource))
  return [...resources].map(resource =>
    changeOf(resource, productOf(before, resource), productOf(now, resource)),
  )
}

interface Product {
  readonly unit: string
  readonly reward: number
  readonly factors: Readonly<Record<Factor, number>>
}

const FACTORS: readonly Factor[] = ['units', 'quality', 'reputation', 'rate']
const FULL_PPM = 1_000_000

function productOf(view: DeviceEpochView, resource: string): Product {
  const contribution = view.contributions.find(line => line.resource === resource)?.figures
  const amount = Number(rewardOf(view, resource)?.amount ?? 0n)
  const units = Number(contribution?.['units'] ?? 0)
  const quality = Number(contribution?.['qualityPpm'] ?? 0) / FULL_PPM
  const reputation = Number(view.reputation?.['countsPpm'] ?? FULL_PPM) / FULL_PPM
  const weight = units * quality * reputation
  const rate = weight === 0 ? 0 : amount / weight
  return {
    unit: String(contribution?.['unit'] ?? ''),
    reward: amount,
    factors: { units, quality, reputation, rate },
  }
}

function changeOf(resource: string, before: Product, now: Product): Change {
  const change = { resource, unit: now.unit || before.unit, before: before.reward, now: now.reward }
  if (before.reward === 0 || now.reward === 0) return { ...change, effects: [] }
  const ratio = Math.log(now.reward / before.reward)
  const mean = ratio === 0 ? now.reward : (now.reward - before.reward) / ratio
  const effects = FACTORS.map((factor): Effect => {
    const [was, is] = [before.factors[factor], now.factors[factor]]
    return { factor, before: was, now: is, effect: was === is ? 0 : mean * Math.log(is / was) }
  })
  return { ...change, effects: effects.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)) }
}

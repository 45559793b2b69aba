/**
 * What is simulated: rules as a network has them, who is there, and how a price comes about. Everything that can be swept is a number
 * under `params`, so that a run knows all of what was varied, and a result says it.
 */
import type { EmissionPolicy } from '../../kernel/money/emission/policy.ts'
import type { RewardPolicy } from '../../kernel/money/reward-policy.ts'
import type { PriceModelName } from './price-models.ts'

/** Money is USD, times are days. All that a sweep can change. */
export interface Params {
  readonly days: number
  /** How old the network is at the start, and how many tokens it has issued by then. */
  readonly dayAtStart: number
  readonly issuedAtStart: number
  /** People who could run a device; each is an agent. */
  readonly contributors: number
  /** Of them, those for whom there is room before, and from that day on all. */
  readonly roomUntilDay: number
  readonly roomBefore: number
  /** What a device costs once and a day, at the median; how far people differ (of the logarithm). */
  readonly capex: number
  readonly opex: number
  readonly spread: number
  /** Days within which it has to have paid for itself for somebody to begin. */
  readonly patience: number
  /** Each thinks about it again after so many days. */
  readonly considers: number
  /** Part of them that are there at the start. */
  readonly atStart: number
  /** Units a day that a device makes, and what a unit costs a consumer. */
  readonly units: number
  readonly unitPrice: number
  /** What consumers would spend a day at the start at a unit price of `referencePrice`; how that grows a year; how it answers the price. */
  readonly demand: number
  readonly growth: number
  readonly referencePrice: number
  readonly elasticity: number
  /** Of demand that is not served, the part that is gone the next day for good; and of what is served fully, the part that comes back. */
  readonly disappointed: number
  readonly recovers: number
  /** Of the logarithm, a day. */
  readonly demandNoise: number
  readonly priceNoise: number
  /** Of each payment, the part that is burned. */
  readonly fee: number
  readonly priceAtStart: number
  readonly supplyAtStart: number
  /** Of what contributors earn in tokens, the part that they sell. */
  readonly sells: number
  /** Money that moves with the price of the last month. */
  readonly speculators: number
  /** What a model of the price reckons with: a market's value, its depth, a multiple of a year's burn. */
  readonly marketCap: number
  readonly depth: number
  readonly multiple: number
  /** What washers can pay themselves a day, in all. */
  readonly washBudget: number
  /** Devices that are not there, and the part of what they claim that is believed. */
  readonly sybils: number
  readonly sybilsBelieved: number
  /** A day on which the price falls to that part. */
  readonly shockDay: number
  readonly shockTo: number
  /** From that day on: the part of demand that stays, and of what the policy emits the part that a vote leaves. */
  readonly demandTo: number
  readonly emissionTo: number
  /** On that day: the part of devices that stays. */
  readonly devicesTo: number
  /** Days from then on without a price: whoever pays does so with money, and no token is burned. */
  readonly feedAway: number
  /** What the fleet has put in itself, and what others stand behind it with, USD; nothing is paid for it where the bond is 0. */
  readonly bond: number
  readonly staked: number
  /** Of what the fleet earns, what is paid for that; in full with so much behind it; others' money counts up to so many bonds. */
  readonly backedPart: number
  readonly fullBacking: number
  readonly perBond: number
  readonly commission: number
  /** Days from asking back to having it. */
  readonly unbonding: number
  /** On that day, and again so many days later where it is not 0: the part of the bond that a fault takes. */
  readonly slashDay: number
  readonly slashAgain: number
  readonly slashPart: number
  /** How much the losses of a month, and who left, frighten: 0 nobody, 1 whoever bears less than that part. */
  readonly fear: number
  /** The day on which the treasury buys a machine, what for, and how much of its shares it has. */
  readonly machineDay: number
  readonly machinePrice: number
  readonly treasuryShares: number
  /** At noon of that day it sells that part of them. */
  readonly sharesSoldDay: number
  readonly sharesSold: number
}

export interface Scenario {
  readonly name: string
  /** In a sentence or two. */
  readonly what: string
  readonly params: Params
  readonly price: PriceModelName
  readonly supply: string
  /** Made anew for each run, so that a sweep can vary what is in them. */
  readonly emission: (params: Params) => EmissionPolicy
  readonly reward: (params: Params) => RewardPolicy
  /** Of what is emitted, the weights of contributors and of treasury and oracles together. */
  readonly shares?: { readonly service: number; readonly treasury: number }
}

/** Nobody there and nothing going on: a scenario says what is different. */
export const CALM: Params = {
  days: 3_650,
  dayAtStart: 0,
  issuedAtStart: 0,
  contributors: 1_000,
  roomUntilDay: 0,
  roomBefore: 0,
  capex: 500,
  opex: 0.5,
  spread: 0.5,
  patience: 540,
  considers: 30,
  atStart: 0.1,
  units: 1_000,
  unitPrice: 0.001,
  demand: 0,
  growth: 0,
  referencePrice: 0.001,
  elasticity: 1,
  disappointed: 0,
  recovers: 0,
  demandNoise: 0,
  priceNoise: 0,
  fee: 1,
  priceAtStart: 1,
  supplyAtStart: 1_000_000,
  sells: 1,
  speculators: 0,
  marketCap: 1_000_000,
  depth: 1_000_000,
  multiple: 20,
  washBudget: 0,
  sybils: 0,
  sybilsBelieved: 0,
  shockDay: -1,
  shockTo: 1,
  demandTo: 1,
  emissionTo: 1,
  devicesTo: 1,
  feedAway: 0,
  bond: 0,
  staked: 0,
  backedPart: 0.5,
  fullBacking: 0,
  perBond: 4,
  commission: 0,
  unbonding: 14,
  slashDay: -1,
  slashAgain: 0,
  slashPart: 0,
  fear: 0,
  machineDay: -1,
  machinePrice: 0,
  treasuryShares: 1,
  sharesSoldDay: -1,
  sharesSold: 0,
}

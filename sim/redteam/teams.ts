/** What is attacked: each resource brings its attacks, its unusual honest worlds, and how what they come to is measured and bounded. */
import { type Attack, measure, type Result } from './attack.ts'
import { computeAttacks, honestComputeWorlds } from './compute/attacks.ts'
import { holdsComputeBounds } from './compute/hold-bounds.ts'
import { measureCompute } from './compute/measure.ts'
import { coverageAttacks, honestCoverageWorlds } from './coverage/attacks.ts'
import { holdsCoverageBounds } from './coverage/hold-bounds.ts'
import { measureCoverage } from './coverage/measure.ts'
import { energyAttacks, honestEnergyWorlds } from './energy/attacks.ts'
import { holdsItsBounds } from './hold-bounds.ts'
import { honestMobilityWorlds, mobilityAttacks } from './mobility/attacks.ts'
import { holdsMobilityBounds } from './mobility/hold-bounds.ts'
import { measureMobility } from './mobility/measure.ts'
import { sensingAttacks } from './sensing/attacks.ts'
import { holdsSensingBounds } from './sensing/hold-bounds.ts'
import { measureSensing } from './sensing/measure.ts'
import { honestSensingWorlds } from './sensing/worlds.ts'
import { honestSignalWorlds, signalAttacks } from './signal/attacks.ts'
import { honestStorageWorlds, storageAttacks } from './storage/attacks.ts'
import { holdsStorageBounds } from './storage/hold-bounds.ts'
import { measureStorage } from './storage/measure.ts'

export interface Team {
  readonly resource: string
  /** That go on for so many epochs. */
  readonly attacks: (epochs: number) => readonly Attack[]
  readonly worlds: (epochs: number) => readonly Attack[]
  readonly measure: (attack: Attack) => Promise<Result>
  /** In a test: it fails where a bound does not hold. */
  readonly holds: (attack: Attack) => Promise<void>
}

export const TEAMS: readonly Team[] = [
  {
    resource: 'energy',
    attacks: energyAttacks,
    worlds: honestEnergyWorlds,
    measure,
    holds: holdsItsBounds,
  },
  {
    resource: 'storage',
    attacks: storageAttacks,
    worlds: honestStorageWorlds,
    measure: measureStorage,
    holds: holdsStorageBounds,
  },
  {
    resource: 'sensing',
    attacks: sensingAttacks,
    worlds: honestSensingWorlds,
    measure: measureSensing,
    holds: holdsSensingBounds,
  },
  {
    resource: 'coverage',
    attacks: coverageAttacks,
    worlds: honestCoverageWorlds,
    measure: measureCoverage,
    holds: holdsCoverageBounds,
  },
  {
    resource: 'mobility',
    attacks: mobilityAttacks,
    worlds: honestMobilityWorlds,
    measure: measureMobility,
    holds: holdsMobilityBounds,
  },
  {
    resource: 'signal',
    attacks: signalAttacks,
    worlds: honestSignalWorlds,
    measure: measureMobility,
    holds: holdsMobilityBounds,
  },
  {
    resource: 'compute',
    attacks: epochs => computeAttacks(hoursFor(epochs)),
    worlds: epochs => honestComputeWorlds(hoursFor(epochs)),
    measure: measureCompute,
    holds: holdsComputeBounds,
  },
]

/** Compute settles every hour, and in four days everything has happened: ninety hours where others go on for 35 days. */
function hoursFor(days: number): number {
  return Math.ceil((days * 90) / 35)
}

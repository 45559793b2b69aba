/**
 * What witnesses of a draw are held against, in numbers that stand side by side: a million rows look at seventy thousand beacons in no order, and
 * of each as an object eight places of memory are looked at.
 *
 * Law: what `surely` says yes to, `checkWitness` finds nothing wrong with, by the same arithmetic; a no says nothing.
 */
import { isSurelyPossible, signalOf } from '../radio/free-space.ts'
import { mostMetresBetween } from '../radio/place.ts'
import type { WitnessRow } from '../state.ts'
import { DRIFT_HZ, isInTime, type SentBeacon, SURELY_FAR_M } from './check-witness.ts'
import type { Station } from './stations.ts'

/** Of each: where it stands (three), who, whose, in which region, when, how. */
const [WIDTH, X, Y, Z, WHO, OWNER, REGION, AT, HZ, SF, POWER, GAIN] = [11, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

export class Sendings {
  readonly #columns: Float64Array
  readonly #owners = new Map<string, number>()
  readonly #regions = new Map<string, number>()

  /** @param sent by number */
  constructor(sent: readonly SentBeacon[]) {
    this.#columns = new Float64Array(sent.length * WIDTH)
    for (const [number, { by, atMs, plan }] of sent.entries()) {
      const { x, y, z } = by.place
      const whose = [by.number, numberIn(this.#owners, by.owner), numberIn(this.#regions, by.region)]
      const how = [atMs, plan.frequencyHz, plan.sf, plan.powerDdbm, by.gainDdbi]
      this.#columns.set([x, y, z, ...whose, ...how], number * WIDTH)
    }
  }

  /** Of what one gateway heard, whether it surely counts: by row, and the beacon's number. */
  surely(by: Station, toleranceDdb: number): (row: WitnessRow, beacon: number) => boolean {
    const columns = this.#columns
    const { place, gainDdbi } = by
    const who = by.number
    const [owner, region] = [numberIn(this.#owners, by.owner), numberIn(this.#regions, by.region)]
    return (row, beacon) => {
      const at = beacon * WIDTH
      if (columns[at + WHO] === who || columns[at + OWNER] === owner || columns[at + REGION] !== region)
        return false
      const frequencyHz = columns[at + HZ]!
      if (!isInTime(row[1], columns[at + AT]!) || row[3] !== columns[at + SF]) return false
      if (Math.abs(row[2] - frequencyHz) > DRIFT_HZ) return false
      const metres = mostMetresBetween(place, {
        x: columns[at + X]!,
        y: columns[at + Y]!,
        z: columns[at + Z]!,
      })
      if (metres <= SURELY_FAR_M + 2) return false
      const gains = [columns[at + GAIN]!, gainDdbi] as const
      const link = { sentDdbm: columns[at + POWER]!, gainDdbi: gains, metres, frequencyHz }
      return isSurelyPossible(signalOf(row[4], row[5]), link, toleranceDdb)
    }
  }
}

function numberIn(known: Map<string, number>, name: string): number {
  const number = known.get(name) ?? known.size
  known.set(name, number)
  return number
}

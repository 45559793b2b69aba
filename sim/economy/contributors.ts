/**
 * People who could run a device, each with its own cost: in typed arrays, so that ten thousand of them take a few hundred kilobytes and
 * no memory a day. All of them make as much a day, so a day's rewards are computed for those that are there together.
 */
import { streamOf } from './random.ts'
import type { Params } from './scenario.ts'

export interface Contributors {
  readonly capex: Float64Array
  readonly opex: Float64Array
  readonly isThere: Uint8Array
  /** On which of `considers` days each thinks about it. */
  readonly phase: Uint16Array
  there: number
}

export function gather(params: Params, seed: number): Contributors {
  const { contributors: count, capex, opex, spread, considers, atStart } = params
  const chance = streamOf(seed, 'contributors')
  const all: Contributors = {
    capex: new Float64Array(count),
    opex: new Float64Array(count),
    isThere: new Uint8Array(count),
    phase: new Uint16Array(count),
    there: 0,
  }
  for (let one = 0; one < count; one++) {
    const differs = Math.exp(spread * chance.normal())
    all.capex[one] = capex * differs
    all.opex[one] = opex * differs * Math.exp((spread / 2) * chance.normal())
    all.phase[one] = Math.floor(chance.uniform() * considers)
    const begins = one < atStart * count ? 1 : 0
    all.isThere[one] = begins
    all.there += begins
  }
  return all
}

/**
 * Whose day it is thinks about it: who is there leaves where a day brings less than it costs, and who is not begins where it would pay
 * for itself in time.
 * @param income what a device brings a day, USD, as people see it
 */
export function decide(
  all: Contributors,
  { day, income, room }: { readonly day: number; readonly income: number; readonly room: number },
  { considers, patience }: Params,
): { readonly joined: number; readonly left: number } {
  const { capex, opex, isThere, phase } = all
  const today = day % considers
  let [joined, left] = [0, 0]
  for (let one = 0; one < opex.length; one++) {
    if (phase[one] !== today) continue
    const gains = income - opex[one]!
    if (isThere[one] === 1 && gains < 0) {
      isThere[one] = 0
      left++
    } else if (isThere[one] === 0 && one < room && gains * patience > capex[one]!) {
      isThere[one] = 1
      joined++
    }
  }
  all.there += joined - left
  return { joined, left }
}

/** So many of those that are there are gone, whatever they earn. @returns how many */
export function leaveAtOnce(all: Contributors, stays: number): number {
  const { isThere } = all
  const gone = all.there - Math.round(all.there * stays)
  for (let [one, left] = [0, gone]; left > 0; one++) {
    if (isThere[one] === 0) continue
    isThere[one] = 0
    left--
  }
  all.there -= gone
  return gone
}

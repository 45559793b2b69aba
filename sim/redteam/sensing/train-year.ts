/**
 * The recorded year of three airports as a network's past, and the detector that comes of it: the figures of docs/detector.md, with each
 * airport in turn as the one that the fit has not judged. `node sim/redteam/sensing/train-year.ts`
 */
import { heldPpm } from '../../../kernel/detector/fit.ts'
import { modelHash } from '../../../kernel/detector/model.ts'
import { trainModel } from '../../../kernel/detector/train.ts'
import type { PastEpoch } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { trainerFor } from '../../../resources/sensing/rule/detector/trainer.ts'
import { readParams } from '../../../resources/sensing/rule/params.ts'
import { humidity, pressure, temperature, windSpeed } from '../../../resources/sensing/rule/quantities.ts'
import { EMPTY_SERIES, type SlotValue } from '../../../resources/sensing/rule/state.ts'
import { AIRPORTS, type Airport, airOf, CELLS, HOUR_MS, START_MS } from './stations.ts'

const DAY_HOURS = 24
const YEAR_MS = Date.UTC(2013, 0, 2)
const DAYS = 363
const params = readParams({ quantities: [temperature, humidity, windSpeed, pressure] })

/** What the airports said, as states that remember a day; the middle one by id is measured, the others are fitted to. */
export function airportsPast(order: readonly Airport[]): readonly PastEpoch[] {
  const idOf = (index: number) => index.toString(16).padStart(64, '0') as SubjectId
  const subjects = new Map<SubjectId, Subject>(
    order.map((name, index) => [
      idOf(index),
      { id: idOf(index), cell: CELLS[name], movedAtMs: 0 } as unknown as Subject,
    ]),
  )
  return Array.from({ length: DAYS }, (_, day): PastEpoch => {
    const first = YEAR_MS / HOUR_MS + day * DAY_HOURS
    const stations = order.map((name, index) => {
      const series = params.quantities.map(quantity => {
        const recent = Array.from({ length: DAY_HOURS }, (_none, hour): SlotValue[] => {
          const value = airOf(name)(first + hour - START_MS / HOUR_MS)?.[quantity.name]
          const steps = Math.round((value ?? Number.NaN) / quantity.resolution)
          return Number.isNaN(steps) ? [] : [[first + hour, steps, 0, 0, 0, 0]]
        }).flat()
        return [quantity.name, { ...EMPTY_SERIES, recent }]
      })
      return [idOf(index), { placedAtMs: 0, series: Object.fromEntries(series) }]
    })
    return { epoch: day, subjects, state: { stations: Object.fromEntries(stations) } }
  })
}

const data = `0x${'00'.repeat(32)}` as const
const trainer = trainerFor(params)
for (const [index, measured] of AIRPORTS.entries()) {
  const [before, after] = AIRPORTS.filter((_, other) => other !== index) as [Airport, Airport]
  const past = airportsPast([before, measured, after])
  const examples = trainer.examplesOf(past)
  const once = { features: trainer.features, examplesOf: () => examples }
  const model = trainModel({ resource: 'sensing', trainer: once, past, data })
  console.log(`measured on ${measured}`, modelHash(model), JSON.stringify(model).length, 'bytes')
  const honest = examples.measure.filter(({ cheats }) => !cheats)
  console.log(`  ${honest.length} honest looks, ${examples.measure.length - honest.length} at cheats`)
  for (const kind of new Set(honest.map(one => one.kind))) {
    const own = honest.filter(one => one.kind === kind)
    console.log(
      `  ${kind === '' ? 'honest: as recorded' : kind}: ${heldPpm(own, model)} ppm of ${own.length}`,
    )
  }
  console.log(model.measured)
}

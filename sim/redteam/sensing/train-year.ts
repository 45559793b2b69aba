/**
 * The recorded year of three airports as a network's past, and the detector that comes of it: the figures of docs/detector.md, with each
 * airport in turn, or those that are named, as the one that the fit has not judged. `node sim/redteam/sensing/train-year.ts JFK`
 */
import { heldPpm } from '../../../kernel/detector/fit.ts'
import { modelHash } from '../../../kernel/detector/model.ts'
import { trainModel } from '../../../kernel/detector/train.ts'
import { trainerFor } from '../../../resources/sensing/rule/detector/trainer.ts'
import { readParams } from '../../../resources/sensing/rule/params.ts'
import { WEATHER_QUANTITIES, weatherPast } from '../../../resources/sensing/testing/weather-hours.ts'
import { AIRPORTS, type Airport } from './stations.ts'

const params = readParams({ quantities: WEATHER_QUANTITIES })
const data = `0x${'00'.repeat(32)}` as const
const trainer = trainerFor(params)
const named = process.argv.slice(2)
for (const [index, measured] of AIRPORTS.entries()) {
  if (named.length > 0 && !named.includes(measured)) continue
  const [before, after] = AIRPORTS.filter((_, other) => other !== index) as [Airport, Airport]
  const past = weatherPast([before, measured, after])
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

/** A model that owners trained is a detector of the rules: as the kernel reads it, it says of each row what the model says. */
import { expect, it } from 'vitest'
import { readModel as readDetector } from '../../../../kernel/detector/model.ts'
import { reasonsOf, scoreOf } from '../../../../kernel/detector/score.ts'
import { detectorOf } from '../../messages/train/detector.ts'
import { placesOf, scoreAt } from '../../messages/train/schema.ts'
import { readModel } from '../../messages/train/vector.ts'
import { REX, school } from '../../testing/school.ts'
import { rowsOf, SCHEMA, taskOf, taskWord } from '../../testing/trainees.ts'

const MOST_HELD_PPM = 50_000
const rows = rowsOf({ seed: 77_777, count: 2_000 })

function trained() {
  const class_ = school(Array.from({ length: 8 }, () => ({})))
  class_.epoch({ by: REX, ...taskWord(taskOf({ rounds: 6 })) })
  for (let epoch = 0; epoch < 60 && class_.task().stage !== 'done'; epoch++) class_.epoch()
  return readModel(class_.task().model)
}

function detector(weights: readonly number[], change: Partial<Parameters<typeof detectorOf>[0]> = {}) {
  const named = { resource: 'energy', hash: 'ab'.repeat(32), rounds: 6, trainers: 8 }
  return detectorOf({ schema: SCHEMA, weights, rows, mostHeldPpm: MOST_HELD_PPM, ...named, ...change })
}

it('is read by the rules, says of each row what the model says, and finds what nobody was trained on', () => {
  const weights = trained()
  const model = readDetector(JSON.parse(JSON.stringify(detector(weights))))
  for (const row of rows.slice(0, 500)) {
    const features = model.features.map(name => row[name]!)
    expect(scoreOf(model, features) + weights[0]!).toBe(scoreAt(weights, placesOf(SCHEMA, row)))
  }
  expect(model.measured.honestHeldPpm).toBeLessThanOrEqual(MOST_HELD_PPM)
  expect(model.measured.foundPpm['faulty']).toBeGreaterThan(300_000)
  // Columns that speak for a fault are what it gives as reasons.
  const faulty = model.features.map(name => (['a', 'c'].includes(name) ? 90 : 0))
  expect(reasonsOf(model, faulty).map(({ feature }) => feature)).toEqual(expect.arrayContaining(['a', 'c']))
})

it('is refused where the rules could not take it, or nothing says how good it is', () => {
  const weights = Array.from({ length: 41 }, (_, at) => at)
  expect(() => detector(weights, { rows: rows.filter(row => row['faulty'] === 0) })).toThrow('others with 1')
  const numbered = { ...SCHEMA, cuts: { a1: [0] } }
  expect(() => detector([0, 1], { schema: numbered })).toThrow('letters alone in its name: a1')
})

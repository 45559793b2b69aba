/**
 * The recorded year as a network's past, and the detector that comes of it: the figures of docs/detector.md. Where a file is named it is
 * written there: `node sim/redteam/energy/train-year.ts examples/sierra-crest/data/energy.model.json`
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cast } from '../../../examples/sierra-crest/cast.ts'
import { modelHash } from '../../../kernel/detector/model.ts'
import { trainModel } from '../../../kernel/detector/train.ts'
import type { PastEpoch, StateValue } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { trainerFor } from '../../../resources/energy/rule/detector/trainer.ts'
import { readHomes } from '../../../resources/energy/testing/homes.ts'

const [HOUR_MS, DAY_HOURS, KNOWN_HOURS] = [3_600_000, 24, 192]
// Not by the network's own file, which has the model that is made here.
const YEAR = readHomes()
const START_MS = YEAR.hours[0]!.at - HOUR_MS
const HOMES = Array.from({ length: 17 }, (_, index) => index + 1)
const DAYS = Math.floor(YEAR.hours.length / DAY_HOURS)

const idOf = (home: number) => home.toString(16).padStart(64, '0') as SubjectId
const subjects = new Map(
  HOMES.map(home => {
    const { details } = cast.members.find(({ name }) => name === `home-${home}`)!
    return [idOf(home), { id: idOf(home), details, vouched: details } as unknown as Subject]
  }),
)
const past = Array.from({ length: DAYS + 1 }, (_, day): PastEpoch => {
  const hours = YEAR.hours.slice(Math.max(0, day * DAY_HOURS - KNOWN_HOURS), day * DAY_HOURS)
  const meters = HOMES.map((home): [string, StateValue] => {
    const flows = hours.map(({ homes }) => homes[home - 1]!)
    const made = flows.map(({ pvWh }) => Math.round(pvWh))
    return [idOf(home), { made, used: flows.map(({ loadWh }) => Math.round(loadWh)) }]
  })
  const until = START_MS + day * DAY_HOURS * HOUR_MS
  const state = { countedUntil: until, tradedUntil: until, meters: Object.fromEntries(meters) }
  return { epoch: day, subjects, state }
})

const recordings = readFileSync(join(import.meta.dirname, '../../../examples/sierra-crest/data/homes.csv'))
const data = `0x${createHash('sha256').update(recordings).digest('hex')}` as const
const model = trainModel({ resource: 'energy', trainer: trainerFor(HOUR_MS), past, data })
console.log(modelHash(model), JSON.stringify(model).length, 'bytes')
console.log(model.measured)
const [, , out] = process.argv
if (out !== undefined) writeFileSync(out, `${JSON.stringify(model)}\n`)

/**
 * The recorded year as a network's past, and the detector that comes of it: the figures of docs/detector.md. Where a file is named it is
 * written there: `node sim/redteam/energy/train-year.ts examples/sierra-crest/data/energy.model.json`
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelHash } from '../../../kernel/detector/model.ts'
import { trainModel } from '../../../kernel/detector/train.ts'
import { trainerFor } from '../../../resources/energy/rule/detector/trainer.ts'
import { HOUR_MS, recordedYear } from './recorded-year.ts'

const recordings = readFileSync(join(import.meta.dirname, '../../../examples/sierra-crest/data/homes.csv'))
const data = `0x${createHash('sha256').update(recordings).digest('hex')}` as const
const model = trainModel({ resource: 'energy', trainer: trainerFor(HOUR_MS), past: recordedYear(), data })
console.log(modelHash(model), JSON.stringify(model).length, 'bytes')
console.log(model.measured)
const [, , out] = process.argv
if (out !== undefined) writeFileSync(out, `${JSON.stringify(model)}\n`)

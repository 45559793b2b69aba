/** From a network's past to a model that a vote can take in: the same past, the same model. */
import type { Hash } from '../../protocol/ids.ts'
import type { PastEpoch, Trainer } from '../resource.ts'
import { fitModel, heldPpm } from './fit.ts'
import type { DetectorModel } from './model.ts'

export interface TrainInput {
  readonly resource: string
  readonly trainer: Trainer
  /** Ascending. */
  readonly past: readonly PastEpoch[]
  /** SHA-256 of what the past was read from. */
  readonly data: Hash
}

/** @throws {TypeError} where the past is too short, or there is nothing to learn from */
export function trainModel({ resource, trainer, past, data }: TrainInput): DetectorModel {
  const { fit, measure } = trainer.examplesOf(past)
  const fitted = fitModel(fit, { features: trainer.features })
  const [honest, cheating] = [measure.filter(one => !one.cheats), measure.filter(one => one.cheats)]
  const kinds = [...new Set(cheating.map(({ kind }) => kind))].sort()
  const held = (kind: string) =>
    heldPpm(
      cheating.filter(one => one.kind === kind),
      fitted,
    )
  return {
    format: 1,
    resource,
    ...fitted,
    trainedOn: {
      data,
      epochs: past.length,
      subjects: new Set(fit.map(({ subject }) => subject)).size,
    },
    measured: {
      honestHeldPpm: heldPpm(honest, fitted),
      foundPpm: Object.fromEntries(kinds.map(kind => [kind, held(kind)])),
    },
  }
}

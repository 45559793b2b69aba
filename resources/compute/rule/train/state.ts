/** What is remembered of models that are trained together, until they are done. */
import type { Address, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import type { Combine } from '../../messages/train/train-messages.ts'

export type TrainerState = {
  readonly trainer: SubjectId
  /** Whose it was as it joined: who is paid. */
  readonly account: Address
  /** Of this round; empty until it is said. */
  readonly seal: string
  readonly update: string
  /** Updates that count, ppm: of equal ones each is a part. */
  readonly earnedPpm: number
  /** Its update of the round before; empty where it gave none then. */
  readonly before: string
  /** Rounds in which its update was held against the others', and those of them in which it was held against its own before. */
  readonly heldIn: number
  readonly pairs: number
  /** Sums of cosines, ppm: with the others', with its own before, and of how it changed with how the model did, the other way round. */
  readonly alikePpm: number
  readonly steadyPpm: number
  readonly heedsPpm: number
  /** Rounds for which nothing came in time. */
  readonly missed: number
  /** Updates of others, or of earlier rounds, that it said again. */
  readonly repeated: number
}

/** `joining`, then each round `sealing` and `opening`; `done`: all rounds; `over`: too few were left. */
export type TrainStage = 'joining' | 'sealing' | 'opening' | 'done' | 'over'

export type TrainingState = {
  readonly requester: SubjectId
  readonly schema: string
  readonly size: number
  readonly rounds: number
  readonly least: number
  readonly most: number
  /** Decimal digits. */
  readonly price: string
  readonly combine: Combine
  readonly clip: number
  readonly noise: number
  readonly vouched: 'yes' | 'no'
  readonly joinMs: number
  readonly withinMs: number
  readonly stage: TrainStage
  readonly round: number
  /** The epoch that asked for what is owed now, and when that could be known, ms; −1 until then. */
  readonly askedIn: number
  readonly knownMs: number
  /** Those that joined, by id; once it begins, those that were drawn of them. */
  readonly trainers: readonly TrainerState[]
  readonly model: string
  /** How it moved in the round before; empty in the first. */
  readonly step: string
  /** Updates that were opened in the rounds before, by their hashes, and whether the model has moved since the last. */
  readonly seen: readonly string[]
  readonly moved: boolean
}

export type Trainings = { readonly [task: MessageId]: TrainingState }

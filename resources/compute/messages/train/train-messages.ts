/**
 * What is said of a model that several owners train together: a task by whoever wants the model, and joining, seals and updates by
 * trainers. A trainer's data stays where it is: of it there is nothing in these words but an update, a row of whole numbers no longer than
 * the task allows. What it is made of is not said.
 */
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { sha256 } from '../../../../protocol/merkle/sha256.ts'
import { defineWord } from '../../../../protocol/words/define-word.ts'
import {
  amount,
  bare,
  freeText,
  type HexBytes,
  message,
  oneOf,
  prefixed,
  whole,
} from '../../../../protocol/words/fields.ts'
import { MOST_PART } from './vector.ts'

/** How updates become one: each number's middle, or the mean of those that are left when the ends are cut off, or of all. */
export const COMBINES = ['median', 'trimmed', 'mean'] as const
export type Combine = (typeof COMBINES)[number]

export interface TrainTask {
  /** What a row is, as JSON: schema.ts. */
  readonly schema: string
  /** Numbers in the model. */
  readonly size: number
  readonly rounds: number
  /** Trainers, at least and at most: each of another owner. */
  readonly least: number
  readonly most: number
  /** For an update that counts, base units of the payment asset. */
  readonly price: bigint
  readonly combine: Combine
  /** The length of an update, at most. */
  readonly clip: number
  /** What owners blur their updates with: thousandths of `clip`, as a standard deviation. Zero: not at all. */
  readonly noise: number
  /** Whether somebody has to vouch for a trainer. */
  readonly vouched: 'yes' | 'no'
  /** How long there is to join, and for each update, from when it can be known, ms. */
  readonly joinMs: number
  readonly withinMs: number
}

export interface TrainUpdate {
  readonly task: MessageId
  readonly round: number
  readonly update: HexBytes
  /** 16 bytes in hex. */
  readonly salt: string
}

export const [MOST_SIZE, MOST_ROUNDS, MOST_TRAINERS, LEAST_TRAINERS, MOST_SCHEMA] = [1_024, 64, 32, 3, 8_000]
const [LEAST_MS, MOST_MS] = [1_000, 2 ** 40]
const duration = whole(LEAST_MS, MOST_MS)
const round = whole(0, MOST_ROUNDS - 1)

export const TRAIN = defineWord<TrainTask>('compute-train', {
  meaning: 'a model is to be trained on data of several owners, which stays where it is',
  fields: {
    schema: freeText(2, MOST_SCHEMA),
    size: whole(1, MOST_SIZE),
    rounds: whole(1, MOST_ROUNDS),
    least: whole(LEAST_TRAINERS, MOST_TRAINERS),
    most: whole(LEAST_TRAINERS, MOST_TRAINERS),
    price: amount,
    combine: oneOf(...COMBINES),
    clip: whole(1, MOST_PART),
    noise: whole(0, 100_000),
    vouched: oneOf('yes', 'no'),
    joinMs: duration,
    withinMs: duration,
  },
})

export const TRAIN_JOIN = defineWord<{ readonly task: MessageId }>('compute-train-join', {
  meaning: 'an owner’s machine trains with the others, on data that stays on it',
  fields: { task: message },
})

export const TRAIN_SEAL = defineWord<{
  readonly task: MessageId
  readonly round: number
  readonly seal: string
}>('compute-train-seal', {
  meaning: 'a trainer has its update of this round, and fixes it before anybody can read another’s',
  fields: { task: message, round, seal: bare<string>(32) },
})

export const TRAIN_UPDATE = defineWord<TrainUpdate>('compute-train-update', {
  meaning: 'a trainer opens what it fixed: its update',
  fields: { task: message, round, update: prefixed(2, 2 * MOST_SIZE), salt: bare<string>(16) },
})

const DOMAIN = utf8ToBytes('cairn.train.seal.1')

/**
 * SHA-256 over who says it, of which task and round, and all of what is said: whoever repeats another's seal cannot open it.
 *
 *   "cairn.train.seal.1" | trainer (32) | task (32) | round (u16) | salt (16) | update
 */
export function trainSealOf(trainer: SubjectId, { task, round: at, update, salt }: TrainUpdate): string {
  const number = new DataView(new ArrayBuffer(2))
  number.setUint16(0, at)
  return bytesToHex(
    sha256(
      concatBytes(
        DOMAIN,
        hexToBytes(trainer),
        hexToBytes(task),
        new Uint8Array(number.buffer),
        hexToBytes(salt),
        hexToBytes(update.slice(2)),
      ),
    ),
  )
}

/** The length of an update that is blurred as agreed: beyond that it is one in 10^8 of the honest. */
export function longestOf({ clip, noise, size }: Pick<TrainTask, 'clip' | 'noise' | 'size'>): number {
  if (noise === 0) return clip
  return clip + Math.ceil((clip * noise * (Math.ceil(Math.sqrt(size)) + 6)) / 1_000)
}

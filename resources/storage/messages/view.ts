/**
 * The state view of a storage device: what the network remembers of it, as a node tells it (`GET /v1/devices/:id/state`): to a provider what it keeps
 * and has to prove, to a consumer where its shares are, to a prober whom to ask. What the rule shows is held against this in a
 * test.
 */
import * as v from 'valibot'
import type { Hash } from '../../../protocol/ids.ts'

const digits = v.pipe(v.string(), v.digits())
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const seed = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-f]{64}$/),
  v.transform(text => text as Hash),
)
const epoch = v.pipe(v.number(), v.integer())

/** Epochs are −1 where it has not come to that; `paid` is base units. */
const DEAL = {
  root: hex,
  size: v.number(),
  since: epoch,
  ended: epoch,
  paid: digits,
  served: v.number(),
  untilMs: v.number(),
}
const STORED = v.object(DEAL)
const PLACED = v.object({
  ...DEAL,
  provider: hex,
  /** Rounds that its provider missed since the last one that was proved. */
  missed: v.number(),
  okPpm: v.number(),
  failedPpm: v.number(),
})
const PROBE = v.object({
  epoch,
  number: v.number(),
  provider: hex,
  root: hex,
  size: v.number(),
})

export const STORAGE_VIEW = v.object({
  /** By deal: what a provider keeps. */
  stores: v.optional(v.record(v.string(), STORED), {}),
  /** Epoch → its seed, of those that ask for a proof still. */
  asked: v.optional(v.record(v.string(), seed), {}),
  /** By deal: what a consumer has with others. */
  placed: v.optional(v.record(v.string(), PLACED), {}),
  /** What a prober is to ask for. */
  probes: v.optional(v.array(PROBE), []),
})

export type StorageView = v.InferOutput<typeof STORAGE_VIEW>
/** A deal as the network has it. */
export type StoredDeal = v.InferOutput<typeof STORED>
/** The same for its consumer. */
export type PlacedDeal = v.InferOutput<typeof PLACED>
export type AskedProbe = v.InferOutput<typeof PROBE>

/** Nothing where the network knows nothing of the device. @throws {Error} on what is no view */
export function readStorageView(state: unknown): StorageView {
  return v.parse(STORAGE_VIEW, state)
}

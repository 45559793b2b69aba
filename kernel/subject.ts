/** What is registered: a device as the chain knows it, and what it was before. */
import type { Address, SubjectId } from '../protocol/ids.ts'

/** Whose a device was, and where, until `untilMs` (network time of the block that changed it). */
export interface PastDevice {
  readonly untilMs: number
  readonly owner: Address
  readonly cell: string
}

/** A registered subject as the chain knows it at the epoch's facts block. */
export interface Subject {
  readonly id: SubjectId
  readonly owner: Address
  /** The part of the registered model before the slash, e.g. `energy`. */
  readonly resource: string
  /** The whole registered model, e.g. `energy/meter`. */
  readonly model: string
  /** H3 cell index in lowercase hex, e.g. `872a1008dffffff`; empty where place does not matter. */
  readonly cell: string
  /** What the device's own consent says of it, e.g. `{ pvW: 5000 }`. */
  readonly details: Readonly<Record<string, number | string>>
  readonly registeredAtMs: number
  /** When the registered place last changed; equals `registeredAtMs` if never. */
  readonly movedAtMs: number
  /**
   * The owner registered it itself, or agreed to it. Anybody can register a device under somebody else's account: such a
   * device earns for it, and spends nothing of it.
   */
  readonly accepted: boolean
  /** What listed keys vouch for of it now, by the names of its details; absent where nobody does. */
  readonly vouched?: Readonly<Record<string, number | string>>
  /** What it was before, newest first. What comes late is judged and paid by it: kernel/past-devices.ts. */
  readonly past?: readonly PastDevice[]
}

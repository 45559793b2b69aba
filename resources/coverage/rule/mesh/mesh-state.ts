/** What is remembered of packets that went over neighbours, until their route is over. */
import type { Address, MessageId, SubjectId } from '../../../../protocol/ids.ts'
import type { Carriers } from '../../messages/mesh/mesh-messages.ts'

/** What is kept back of an origin's pay, base units in digits: whose it would be, and for which day. */
export type HeldPart = readonly [owner: Address, amount: string, day: number]

export type Held = {
  /** Millionths of credits of which something was kept back. */
  readonly micro: number
  readonly parts: readonly HeldPart[]
}

type ByRoute<Value> = { readonly [route: MessageId]: Value }

export type MeshState = {
  /** By origin: credits that its consumer says came that way. */
  readonly ways: { readonly [origin: SubjectId]: ByRoute<{ readonly [carriers: Carriers]: number }> }
  /** By who gave: credits, by whose they were and to whom (two ids, a space between). */
  readonly given: { readonly [giver: SubjectId]: ByRoute<{ readonly [edge: string]: number }> }
  readonly held: { readonly [origin: SubjectId]: ByRoute<Held> }
}

export const NO_MESH: MeshState = { ways: {}, given: {}, held: {} }
export const NOTHING_HELD: Held = { micro: 0, parts: [] }
export const edgeOf = (origin: SubjectId, to: SubjectId) => `${origin} ${to}`

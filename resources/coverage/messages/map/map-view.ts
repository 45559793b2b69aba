/** The map in what a node tells a buyer of it (`GET /v1/devices/:id/state`), and how its orders stand. */
import * as v from 'valibot'
import { type NetworkMap, readNetworkMap } from '../../../../protocol/cells/networks/network-map.ts'

const digits = v.pipe(v.string(), v.digits())
const ORDERS = v.record(
  v.string(),
  v.object({
    regions: v.array(v.string()),
    /** The last edition it asks for, and the newest it has paid for; −1 before the first. */
    until: v.number(),
    upTo: v.number(),
    /** Base units. */
    paid: digits,
    left: digits,
    /** The code of what ended it before its time; empty where nothing did. */
    ended: v.string(),
  }),
)
const VIEW = v.object({ map: v.optional(v.looseObject({ orders: v.optional(ORDERS, {}) })) })

export interface BoughtView extends NetworkMap {
  readonly orders: v.InferOutput<typeof ORDERS>
}

/** Undefined where the network makes none. @throws {Error} on what is no view */
export function readBoughtMap(state: unknown): BoughtView | undefined {
  const { map } = v.parse(VIEW, state)
  const known = readNetworkMap(map)
  return known === undefined ? undefined : { ...known, orders: map?.orders ?? {} }
}

/** What went over neighbours, as an epoch changes it. */
import type { MessageId, SubjectId } from '../../../../protocol/ids.ts'
import { type Carriers, MOST_WAYS, type Way } from '../../messages/mesh/mesh-messages.ts'
import { edgeOf, type Held, type MeshState, NOTHING_HELD } from './mesh-state.ts'

/** Neighbours that one gives an origin's packets of a route to. */
const MOST_EDGES = 64

type Table<Value> = Map<SubjectId, Map<MessageId, Value>>

export class MeshBooks {
  readonly #ways: Table<ReadonlyMap<Carriers, number>>
  readonly #given: Table<ReadonlyMap<string, number>>
  readonly #held: Table<Held>

  constructor({ ways, given, held }: MeshState) {
    this.#ways = tableOf(ways, asMap)
    this.#given = tableOf(given, asMap)
    this.#held = tableOf(held, one => one)
  }

  /** What a consumer says: it only grows. */
  brought(origin: SubjectId, route: MessageId, ways: readonly Way[]): void {
    if (ways.length > 0) this.#ways.set(origin, grown(this.#ways, origin, route, ways, MOST_WAYS))
  }

  gave(giver: SubjectId, route: MessageId, origin: SubjectId, to: SubjectId, credits: number): void {
    const said = [{ carriers: edgeOf(origin, to), credits }]
    this.#given.set(giver, grown(this.#given, giver, route, said, MOST_EDGES))
  }

  waysOf(origin: SubjectId, route: MessageId): ReadonlyMap<Carriers, number> {
    return this.#ways.get(origin)?.get(route) ?? new Map()
  }

  givenBy(giver: SubjectId, route: MessageId, origin: SubjectId, to: SubjectId): number {
    return this.#given.get(giver)?.get(route)?.get(edgeOf(origin, to)) ?? 0
  }

  heldOf(origin: SubjectId, route: MessageId): Held {
    return this.#held.get(origin)?.get(route) ?? NOTHING_HELD
  }

  hold(origin: SubjectId, route: MessageId, held: Held): void {
    this.#held.set(origin, (this.#held.get(origin) ?? new Map<MessageId, Held>()).set(route, held))
  }

  /** Whose pay for a route something is kept back of, ascending. */
  holding(route: MessageId): readonly SubjectId[] {
    return [...this.#held]
      .filter(([, routes]) => routes.has(route))
      .map(([origin]) => origin)
      .sort()
  }

  heldFor(route: MessageId): bigint {
    return this.holding(route).reduce((sum, origin) => sum + amountOf(this.heldOf(origin, route)), 0n)
  }

  /** Nothing of a route that is over. */
  end(route: MessageId): void {
    for (const table of [this.#ways, this.#given, this.#held])
      for (const [id, routes] of table) if (routes.delete(route) && routes.size === 0) table.delete(id)
  }

  /** Nothing of whom it is not. */
  keepOnly(isThere: (id: SubjectId) => boolean): void {
    for (const table of [this.#ways, this.#given, this.#held])
      for (const id of [...table.keys()]) if (!isThere(id)) table.delete(id)
  }

  state(): MeshState {
    return {
      ways: objectOf(this.#ways, asObject),
      given: objectOf(this.#given, asObject),
      held: objectOf(this.#held, one => one),
    }
  }
}

export function amountOf({ parts }: Held): bigint {
  return parts.reduce((sum, [, amount]) => sum + BigInt(amount), 0n)
}

/** Each row is what was said highest; what there is no room for is left out. */
function grown<Name extends string>(
  table: Table<ReadonlyMap<Name, number>>,
  by: SubjectId,
  route: MessageId,
  said: readonly { readonly carriers: Name; readonly credits: number }[],
  most: number,
): Map<MessageId, ReadonlyMap<Name, number>> {
  const routes = table.get(by) ?? new Map<MessageId, ReadonlyMap<Name, number>>()
  const rows = new Map<Name, number>(routes.get(route) ?? [])
  for (const { carriers, credits } of said)
    if (rows.has(carriers) || rows.size < most) rows.set(carriers, Math.max(rows.get(carriers) ?? 0, credits))
  return routes.set(route, rows)
}

type Plain<Value> = { readonly [id: SubjectId]: { readonly [route: MessageId]: Value } }

function tableOf<Value, Open>(plain: Plain<Value>, open: (value: Value) => Open): Table<Open> {
  return new Map(
    Object.entries(plain).map(([id, routes]) => [
      id as SubjectId,
      new Map(Object.entries(routes).map(([route, value]) => [route as MessageId, open(value as Value)])),
    ]),
  )
}

function objectOf<Value, Plained>(table: Table<Value>, close: (value: Value) => Plained): Plain<Plained> {
  return Object.fromEntries(
    sorted(table).map(([id, routes]) => [
      id,
      Object.fromEntries(sorted(routes).map(([route, value]) => [route, close(value)])),
    ]),
  )
}

function asMap<Name extends string>(rows: { readonly [name in Name]: number }): ReadonlyMap<Name, number> {
  return new Map(Object.entries(rows) as [Name, number][])
}

function asObject<Name extends string>(rows: ReadonlyMap<Name, number>) {
  return Object.fromEntries(sorted(rows)) as { readonly [name in Name]: number }
}

function sorted<Key extends string, Value>(map: ReadonlyMap<Key, Value>): [Key, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

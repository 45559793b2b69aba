/**
 * Who says the same as whom, and who of them only repeats it.
 *
 * Laws: who is said to be a copy is one where, through however many others, it repeats somebody who is none; those that repeat each other
 * alone, in turn, are one observation. A copy makes nobody alike: what it has in common with others besides takes nothing from whom it
 * repeats, however many stand behind it.
 */

export interface Same<Id> {
  readonly id: Id
  readonly other: Id
  /** It repeats the other; else nothing tells who was first. */
  readonly isCopy: boolean
}

/** @example copiesIn([{ id: 'b', other: 'a', isCopy: true }]) // → Set { 'b' } */
export function copiesIn<Id>(pairs: readonly Same<Id>[]): ReadonlySet<Id> {
  const repeats = pairs.filter(({ isCopy }) => isCopy)
  const said = new Set(repeats.map(({ id }) => id))
  const copies = new Set<Id>()
  for (let before = -1; before < copies.size; ) {
    before = copies.size
    for (const { id, other } of repeats) if (!said.has(other) || copies.has(other)) copies.add(id)
  }
  return copies
}

/** With whom each is alike itself, not through others. */
export function partnersOf<Id>(pairs: readonly Same<Id>[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const partners = new Map<Id, Set<Id>>()
  const add = (id: Id, other: Id) => partners.set(id, (partners.get(id) ?? new Set()).add(other))
  for (const { id, other } of pairs) {
    add(id, other)
    add(other, id)
  }
  return partners
}

/** Who is alike, through however many others, is one group. */
export function groupsOf<Id>(pairs: readonly Same<Id>[]): ReadonlyMap<Id, ReadonlySet<Id>> {
  const groupOf = new Map<Id, Set<Id>>()
  for (const { id, other } of pairs) {
    const all = new Set([...(groupOf.get(id) ?? [id]), ...(groupOf.get(other) ?? [other])])
    for (const one of all) groupOf.set(one, all)
  }
  return groupOf
}

/** The same of those that are no copies. */
export function observationsOf<Id>(
  pairs: readonly Same<Id>[],
  copies: ReadonlySet<Id>,
): ReadonlyMap<Id, ReadonlySet<Id>> {
  return groupsOf(pairs.filter(({ id, other }) => !copies.has(id) && !copies.has(other)))
}

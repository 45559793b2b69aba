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
  const by = Map.groupBy(repeats, ({ other }) => other)
  const copies = new Set<Id>()
  const from = [...by.keys()].filter(id => !said.has(id))
  // However long a chain is, each pair is looked at once.
  for (let next = from.pop(); next !== undefined; next = from.pop())
    for (const { id } of by.get(next) ?? [])
      if (!copies.has(id)) {
        copies.add(id)
        from.push(id)
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
  const of = (id: Id) => groupOf.get(id) ?? new Set([id])
  for (const { id, other } of pairs) {
    const [one, two] = [of(id), of(other)]
    // The smaller joins the larger: hardly more work than there are pairs, whatever shape they have.
    const [large, small] = one.size < two.size ? [two, one] : [one, two]
    for (const each of small) {
      large.add(each)
      groupOf.set(each, large)
    }
    for (const each of [id, other]) groupOf.set(each, large)
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

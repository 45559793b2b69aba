/** The title of a reason: the first sentence of what it means. Pure. */

/** @example titleOf('Have the panels looked at. They made less.') // → 'Have the panels looked at' */
export function titleOf(meaning: string): string {
  return /^.*?[.:](?=\s|$)/.exec(meaning)?.[0].replace(/[.:]$/, '') ?? meaning
}

/** How many leaves have to be asked for, so that a provider that lost some is found out. */

export interface Audit {
  /** A share of a provider's leaves that is lost, in parts in a million. */
  readonly lossPpm: number
  readonly withinMs: number
  readonly confidencePpm: number
}

const ALL_PPM = 1_000_000

/**
 * A provider that lost a share `a` of its leaves passes T rounds of K challenges with chance (1 − a)^(K T). K is the least
 * that brings this below 1 − confidence. Source: Filecoin PDP, docs/design.md.
 */
export function challengesFor({ lossPpm, withinMs, confidencePpm }: Audit, everyMs: number): number {
  const rounds = Math.floor(withinMs / everyMs)
  const [kept, unseen] = [1 - lossPpm / ALL_PPM, 1 - confidencePpm / ALL_PPM]
  return Math.max(1, Math.ceil(Math.log(unseen) / (rounds * Math.log(kept)) - 1e-9))
}

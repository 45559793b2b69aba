/** What is remembered of probes: who looks at whom by which seed, and what both ends said of it. */
import type { SubjectId } from '../../../../protocol/ids.ts'

/** By a client: what came through. */
export type ProbedRow = readonly [test: string, bytes: number, ms: number, firstMs: number]
/** By its origin: what was shown of it. */
export type ReflectedRow = readonly [test: string, bytes: number, ms: number]

/** Who looks at a relay, and from where it fetches. */
export type Panel = { readonly [client: SubjectId]: SubjectId }
type ByClient<Row> = { readonly [relay: SubjectId]: { readonly [client: SubjectId]: Row } }

export type ProbeDraw = {
  /** When everybody could know its seed, ms; −1 until then. */
  readonly knownMs: number
  readonly panels: { readonly [relay: SubjectId]: Panel }
  readonly said: ByClient<ProbedRow>
  readonly seen: ByClient<ReflectedRow>
}

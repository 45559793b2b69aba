/** What a node tells of probes: to a client whom it is to look at, to a relay who may look at it, and for whom it is the origin. */
import * as v from 'valibot'

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

export const PROBES_VIEW = v.object({
  /** Of a body. */
  bytes: v.number(),
  asked: v.array(
    v.object({
      draw: v.number(),
      relay: hex,
      client: hex,
      origin: hex,
      /** When everybody could know it, and until when words of it come in. */
      knownMs: v.number(),
      untilMs: v.number(),
      /** Whether the client has said what came of it. */
      said: v.boolean(),
    }),
  ),
})

export type ProbesView = v.InferOutput<typeof PROBES_VIEW>
export type AskedProbe = ProbesView['asked'][number]

export const NO_PROBES: ProbesView = { bytes: 0, asked: [] }

/** What a vault tells the command line: its files with their risk, and how far one has come that is being put. */
import * as v from 'valibot'

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const facts = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]))

const LISTED_FILE = v.object({
  bucket: v.string(),
  name: v.string(),
  cid: v.string(),
  size: whole,
  madeMs: v.number(),
  needed: whole,
  shares: whole,
  /** These three are absent before the first look at the shares. */
  healthy: v.exactOptional(whole),
  risk: v.exactOptional(v.number()),
  /** Base units, in digits. */
  paid: v.exactOptional(v.pipe(v.string(), v.digits())),
  target: v.number(),
  places: v.array(
    v.object({
      place: whole,
      provider: v.string(),
      url: v.string(),
      received: whole,
      state: v.picklist(['proved', 'new', 'failing', 'lost']),
    }),
  ),
})

export const LISTED_FILES = v.array(LISTED_FILE)
export type ListedFile = v.InferOutput<typeof LISTED_FILE>

/** Why not. */
export const GATEWAY_PROBLEM = v.object({
  code: v.optional(v.string(), 'unknown'),
  detail: v.exactOptional(v.string()),
  facts: v.exactOptional(facts),
})
export type GatewayProblem = v.InferInput<typeof GATEWAY_PROBLEM>

const digits = v.pipe(v.string(), v.digits())

/** What a file costs; amounts are base units, in digits. */
export const PRICE = v.object({
  inWords: v.string(),
  keep: digits,
  read: digits,
  days: v.number(),
  available: v.exactOptional(digits),
})
export type Price = v.InferOutput<typeof PRICE>

/** A line of the answer to a file that is put. */
export const PUT_LINE = v.variant('step', [
  v.object({ step: v.literal('sealed'), bytes: whole }),
  v.object({ step: v.literal('placed'), of: whole }),
  v.object({
    step: v.literal('done'),
    cid: v.string(),
    size: whole,
    needed: whole,
    shares: whole,
    inWords: v.string(),
    providers: v.array(v.string()),
    /** Absent where the vault could not tell. */
    price: v.exactOptional(PRICE),
  }),
  v.object({ step: v.literal('failed'), ...GATEWAY_PROBLEM.entries }),
])
export type PutLine = v.InferOutput<typeof PUT_LINE>

/**
 * A function: a WebAssembly program that is given what the world says now. A call names addresses that are fetched, by each of several
 * machines for itself, and the hosts that may be asked; the program sees the answers and nothing else. So what it says is witnessed: as many
 * machines of other owners as are needed saw the same.
 *
 * A unit is a unit of fuel that the call may burn: it is paid by what was asked for, and not by what it took, so that an answer that is a byte
 * longer for one machine than for another makes no two prices.
 */
import * as v from 'valibot'
import { bundle } from './bundle.ts'
import type { WorkKind } from './kind.ts'

export const functionKind: WorkKind = {
  unit: 'units of fuel that a call may burn',
  tool: '',
  checkedBy: '',
  isMadeAsJudged: false,
  isAsked: true,
  isWitnessed: true,
  problemOf: ({ builds }) =>
    builds.length === 0 ? undefined : { field: 'builds', right: 'empty: functions need no tool' },
}

export const [MOST_REQUESTS, MOST_HOSTS, MOST_CALL_BODY] = [8, 16, 65_536]

/** `example.com`, or `*.example.com` for what lies below it. */
const HOST = v.pipe(
  v.string(),
  v.maxLength(253),
  v.regex(/^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/),
)
const ADDRESS = v.pipe(v.string(), v.maxLength(2_048), v.regex(/^https?:\/\//))

/** JSON. */
export const CALL = v.strictObject({
  /** Hosts that may be asked, also by a redirect; none where nothing is fetched. */
  allow: v.optional(v.pipe(v.array(HOST), v.maxLength(MOST_HOSTS)), () => []),
  /** Fetched before the program begins, in this order: GET, nothing sent along. */
  fetch: v.optional(v.pipe(v.array(ADDRESS), v.maxLength(MOST_REQUESTS)), () => []),
  /**
   * What machines have to agree on: each byte of what they were answered, or only what the program makes of it. The latter for sources that
   * change with each answer, where the program rounds or leaves out what changes.
   */
  witness: v.optional(v.picklist(['answers', 'output']), 'answers'),
  /** What the program is given besides. */
  body: v.optional(v.pipe(v.string(), v.maxLength(MOST_CALL_BODY)), ''),
})
export type Call = v.InferOutput<typeof CALL>

/** Of an answer only what is about its content: dates and cookies are others each time. */
export interface Witnessed {
  readonly status: number
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** Why an address may not be asked by that call; undefined where it may. */
export function whyNotFetched(url: URL, { allow }: Pick<Call, 'allow'>): string | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `no way to ${url.protocol}`
  if (url.username !== '' || url.password !== '') return 'a name and password in an address'
  return allow.some(host => isHost(url.hostname, host)) ? undefined : `${url.hostname} is not allowed`
}

/** @example isHost('api.example.com', '*.example.com') // → true */
export function isHost(hostname: string, allowed: string): boolean {
  return allowed.startsWith('*.') ? hostname.endsWith(allowed.slice(1)) : hostname === allowed
}

/** What the program is given: the call's body, then of each answer a line with status and content type, and its bytes. */
export function givenTo(body: string, answers: readonly Witnessed[]): Uint8Array {
  const text = new TextEncoder()
  return bundle([
    text.encode(body),
    ...answers.map(({ status, contentType, bytes }) => {
      const head = text.encode(`${status} ${contentType}\n`)
      const all = new Uint8Array(head.length + bytes.length)
      all.set(head)
      all.set(bytes, head.length)
      return all
    }),
  ])
}

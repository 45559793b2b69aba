/**
 * What somebody else knows of a subject: vouchers of keys that governance lists (`voucher`, `voucher-end`).
 *
 * Laws: only who is listed for a kind vouches for it, for as long as it is listed; of one issuer, subject and kind the newest
 * counts, whatever the order in which they come; a voucher is of a place, so it ends where the subject is moved. What is kept
 * is at most one for each of them, and nothing of who is no longer registered.
 */
import type { SubjectId } from '../../protocol/ids.ts'
import { COMMITMENT } from '../../protocol/words/commitment.ts'
import { OPENING } from '../../protocol/words/opening.ts'
import { VOUCHER } from '../../protocol/words/voucher.ts'
import { VOUCHER_END } from '../../protocol/words/voucher-end.ts'
import type { IssuerFact } from '../chain-facts.ts'
import type { KernelVerdict } from '../epoch.ts'
import type { KernelReason } from '../reasons.ts'
import type { EpochWindow, Facts, Note, ReceivedMessage } from '../resource.ts'
import type { Subject } from '../subject.ts'
import type { StandingVoucher, Vouchers } from './standing-voucher.ts'

export interface VouchInput {
  readonly prior: Vouchers
  /** Words that are well said, of whatever kind. */
  readonly words: readonly ReceivedMessage[]
  readonly issuers: readonly IssuerFact[]
  readonly subjects: ReadonlyMap<SubjectId, Subject>
  readonly epoch: Pick<EpochWindow, 'startMs' | 'endMs'>
}

/** The vouchers that stand after the epoch's words, and a verdict for each word. */
export function takeVouchers(input: VouchInput): {
  readonly vouchers: Vouchers
  readonly verdicts: readonly KernelVerdict[]
} {
  const standing = new Map(
    input.prior.filter(voucher => stillStands(voucher, input)).map(voucher => [keyOf(voucher), voucher]),
  )
  const inOrder = input.words.filter(isOthers).sort((a, b) => a.timeMs - b.timeMs || (a.id < b.id ? -1 : 1))
  const verdicts = inOrder.map((message): KernelVerdict => {
    const notes = takeWord(message, standing, input)
    return { subject: message.subject, verdict: { message: message.id, accepted: true, notes } }
  })
  const vouchers = [...standing.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return { vouchers, verdicts }
}

/** Commitments and their openings have a verdict of their own (commitments.ts). */
function isOthers({ contentType }: ReceivedMessage): boolean {
  return contentType !== COMMITMENT.contentType && contentType !== OPENING.contentType
}

/** Of each subject, what is vouched for of it now: of several vouchers that name one value, the newest. */
export function vouchedNow(
  vouchers: Vouchers,
  { startMs, endMs }: Pick<EpochWindow, 'startMs' | 'endMs'>,
): ReadonlyMap<SubjectId, NonNullable<Subject['vouched']>> {
  const holding = vouchers
    .filter(({ from, until }) => from < endMs && until > startMs)
    .sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1))
  return new Map(
    [...Map.groupBy(holding, ({ subject }) => subject)].map(([id, its]) => {
      const values = its.map(({ value }) => Object.entries(value))
      return [id, Object.fromEntries(values.flat())]
    }),
  )
}

/** Whether anybody is listed who may vouch for something of the resource. */
export function isVouchedFor(resource: string, issuers: readonly IssuerFact[]): boolean {
  return issuers.some(({ kinds }) => kinds.some(kind => isOf(kind, resource)))
}

/** What governance lists on the chain and in the rules, as one list. */
export function issuersOf(...lists: readonly (readonly IssuerFact[])[]): readonly IssuerFact[] {
  return lists.flat()
}

function takeWord(
  message: ReceivedMessage,
  standing: Map<string, StandingVoucher>,
  input: VouchInput,
): readonly Note[] {
  if (message.contentType === VOUCHER.contentType) return takeVoucher(message, standing, input)
  if (message.contentType !== VOUCHER_END.contentType) return []
  const { voucher: id } = VOUCHER_END.decode(message.payload)
  const ended = [...standing].find(([, voucher]) => voucher.id === id && voucher.issuer === message.subject)
  if (ended === undefined) return [note('voucher_unknown', { voucher: id })]
  standing.delete(ended[0])
  return []
}

function takeVoucher(
  message: ReceivedMessage,
  standing: Map<string, StandingVoucher>,
  input: VouchInput,
): readonly Note[] {
  const said = VOUCHER.decode(message.payload)
  const voucher = { ...said, id: message.id, issuer: message.subject, atMs: message.timeMs }
  const { subject, kind } = said
  if (!isListed(voucher, input)) return [note('voucher_not_listed', { kind })]
  const about = input.subjects.get(subject)
  if (about === undefined || !isOf(kind, about.resource))
    return [note('voucher_subject_unknown', { subject, kind })]
  const known = standing.get(keyOf(voucher))
  if (known === undefined || known.atMs <= voucher.atMs) standing.set(keyOf(voucher), voucher)
  return []
}

function stillStands(voucher: StandingVoucher, input: VouchInput): boolean {
  const subject = input.subjects.get(voucher.subject)
  return (
    subject !== undefined &&
    isListed(voucher, input) &&
    voucher.until > input.epoch.startMs &&
    // Equal where it never moved.
    (subject.movedAtMs === subject.registeredAtMs || subject.movedAtMs <= voucher.atMs)
  )
}

function isListed({ issuer, kind }: StandingVoucher, { issuers }: VouchInput): boolean {
  return issuers.some(one => one.subject === issuer && one.kinds.includes(kind))
}

/** A kind is of one resource, where it begins with its name and a point; otherwise of any. */
function isOf(kind: string, resource: string): boolean {
  const [prefix, rest] = kind.split('.', 2)
  return rest === undefined || prefix === resource
}

function keyOf({ subject, issuer, kind }: StandingVoucher): string {
  return `${subject} ${issuer} ${kind}`
}

function note(code: KernelReason, facts: Facts): Note {
  return { code, outcome: 'fail', facts }
}

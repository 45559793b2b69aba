/**
 * A gateway says that it was cut off. What it says is held against what it was heard saying: whoever spoke to the network in the midst of it
 * was not. An outage that stands is shown to its owner and to those it carries for.
 *
 * Law: it changes no deadline, no pay and no draw. So there is nothing to gain by claiming one, and nothing to lose by keeping silent.
 */
import type { ReceivedMessage } from '../../../../kernel/resource.ts'
import { LONGEST_OUTAGE_MS, type Outage } from '../../messages/outage/outage.ts'
import type { Hearing, Refused } from '../appraise.ts'
import type { OutageRow } from '../state.ts'

/** Clocks differ, and the last message before a link breaks takes a while. */
const SLACK_MS = 300_000

/** Undefined where it stands. */
export function hearOutage(
  { from, until, heard, dropped, at }: Outage,
  { arrivedAtMs }: ReceivedMessage,
  hearing: Hearing,
): Refused | undefined {
  const { subject, context } = hearing
  if (from >= until || until > at || until - from > LONGEST_OUTAGE_MS || from < subject.registeredAtMs)
    return { code: 'outage_odd', facts: { from, until, at, mostMs: LONGEST_OUTAGE_MS } }
  const known = context.state.outages[subject.id]
  const others = [...(known?.rows ?? []), ...hearing.heard.outages]
  const other = others.find(row => row[0] < until && from < row[1])
  if (other !== undefined) return { code: 'outage_twice', facts: { from: other[0], until: other[1] } }
  const spoke = [known?.spokeMs ?? 0, ...hearing.heard.arrivals, arrivedAtMs].filter(
    ms => ms > from + SLACK_MS && ms < until - SLACK_MS,
  )
  // The first of them, in whatever order they are told of.
  if (spoke.length > 0)
    return { code: 'outage_contradicted', facts: { from, until, spokeMs: Math.min(...spoke) } }
  hearing.heard.outages.push([from, until, heard, dropped])
  return undefined
}

/** Of one gateway, the newest. */
export const MOST_OUTAGES = 8

/** @returns what is remembered of it from then on */
export function withOutages(
  before: { readonly spokeMs: number; readonly rows: readonly OutageRow[] } | undefined,
  said: { readonly outages: readonly OutageRow[]; readonly arrivals: readonly number[] },
) {
  const known = before?.rows ?? []
  const rows =
    said.outages.length === 0
      ? known
      : [...known, ...said.outages].sort((a, b) => a[0] - b[0]).slice(-MOST_OUTAGES)
  // They are in order.
  return { spokeMs: Math.max(before?.spokeMs ?? 0, said.arrivals.at(-1) ?? 0), rows }
}

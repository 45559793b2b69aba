/** What a requester says of tabs, held against what it may. */
import { MOST_SPENDABLE } from '../../../../kernel/balances.ts'
import type { ReceivedMessage } from '../../../../kernel/resource.ts'
import type { MessageId } from '../../../../protocol/ids.ts'
import { feeOn } from '../../messages/price.ts'
import { type OpensTabs, OWED, type Owed, TAB } from '../../messages/tabs/tab-words.ts'
import { type Answer, eachOf, type Hearing, NO_NOTES } from '../appraise.ts'
import { epochAt, startOf } from '../epoch-times.ts'

export interface OpenedTabs {
  readonly message: MessageId
  readonly tab: OpensTabs
}

export interface HeardOwed extends Owed {
  readonly arrivedAtMs: number
}

export function hearTab({ id, payload, arrivedAtMs }: ReceivedMessage, how: Hearing): Answer {
  const { context, params, heard, subject } = how
  const tab = TAB.decode(payload)
  if (!subject.accepted) return { code: 'spending_not_allowed', facts: { owner: subject.owner } }
  const epochEndsMs = startOf(epochAt(arrivedAtMs, context.epoch) + 1, context.epoch)
  if (tab.until <= epochEndsMs) return { code: 'tab_over', facts: { untilMs: tab.until, epochEndsMs } }
  const due = tab.machines.reduce((sum, { most }) => sum + most + feeOn(most, params.feePpm), 0n)
  if (due >= MOST_SPENDABLE) return { code: 'due_out_of_range', facts: { due, most: MOST_SPENDABLE } }
  heard.tabs.push({ message: id, tab })
  return NO_NOTES
}

/** In time: for as long after the tab as there is to sign for a result. */
export function hearOwed({ payload, arrivedAtMs }: ReceivedMessage, how: Hearing): Answer {
  const { context, params, heard, subject } = how
  return eachOf(OWED.decode(payload).tabs, (one, note) => {
    const { tab } = one
    const known = context.state.tabs[tab]
    if (known?.requester !== subject.id) return note('tab_unknown', { tab }, 'unjudged')
    const untilMs = known.untilMs + params.receiveMs
    if (arrivedAtMs > untilMs) return note('owed_late', { tab, arrivedAtMs, untilMs }, 'unjudged')
    heard.owed.push(Object.assign({ arrivedAtMs }, one))
    return undefined
  })
}

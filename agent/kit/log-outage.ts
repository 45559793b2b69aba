/** What does not go for a while, in the log: a warning when it lasts, a line when it is over. */
import { reasonOf } from '../../links/is-passing.ts'
import { createOutage, type Outage } from '../../links/outage.ts'
import type { AgentLog } from './agent-log.ts'

/** One broken connection is mended by the next, and nobody needs to know. */
const QUIET_MS = 3_000

/**
 * @example
 * const outage = logOutage(log, 'the meter cannot be read', 'the meter is read again')
 * await readMeter().then(outage.worked, outage.failed)
 */
export function logOutage(log: AgentLog, began: string, over: string): Outage {
  return createOutage({
    quietMs: QUIET_MS,
    onBegin: error => log.warn(began, { problem: reasonOf(error) }),
    onEnd: lastedMs => log.info(over, { lastedMs: Math.round(lastedMs) }),
  })
}

/** That a process ended, once, and once that it runs again. */
import { formatSeconds } from '../../../client/format.ts'
import { reasonOf } from '../../../links/is-passing.ts'
import { createOutage, type Outage } from '../../../links/outage.ts'
import type { Terminal } from '../../terminal.ts'

export function tellLost(name: string, { note }: Terminal): Outage {
  return createOutage({
    onBegin: how => note(`  ${name} ended (${reasonOf(how)}) and is started again.`),
    onEnd: lastedMs => note(`  ${name} runs again, after ${formatSeconds(lastedMs)}.`),
  })
}

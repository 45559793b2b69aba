/** The driver of a device that says how long it has been up, at the end of each slot. */
import { fields, number, optionReader, unlessSaid } from '../../../agent/kit/options.ts'
import { defineDriver } from '../../../agent/kit/service.ts'
import { uptimeRecord } from '../messages/uptime.ts'

interface UptimeOptions {
  /** How often it speaks, network ms. */
  readonly slotMs: number
}

const HOUR_MS = 3_600_000

export const uptimeDriver = defineDriver<UptimeOptions>({
  kind: 'uptime-machine',
  short: {
    word: 'uptime',
    forms: ['uptime'],
    read: where =>
      where.length > 0 ? undefined : { options: {}, hint: 'comes by itself, at the end of the hour' },
  },
  readOptions: optionReader(
    fields({ slotMs: unlessSaid(number({ min: 60_000, max: 86_400_000 }), HOUR_MS) }),
  ),
  async run({ slotMs }, context) {
    const startedMs = context.nowMs()
    // What was missed while it was away is missed: nobody was up then.
    let timeMs = Math.ceil(startedMs / slotMs) * slotMs
    for (; !context.signal.aborted; timeMs += slotMs) {
      await context.until(timeMs)
      await context.take({ timeMs, records: [uptimeRecord(Math.floor((timeMs - startedMs) / 1000), timeMs)] })
    }
  },
})

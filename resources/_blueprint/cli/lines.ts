/** An epoch of uptime in words. */
import type { EpochLines } from '../../../cli/up/epoch-lines.ts'
import { formatCount } from '../../../client/format.ts'
import type { UptimeHighlights } from '../messages/uptime.ts'

export const uptimeLines: EpochLines = {
  resource: 'uptime',
  lines(highlights) {
    const { devices } = highlights as UptimeHighlights
    return [['up', devices === 0 ? 'nobody was heard' : `${formatCount(devices)} devices were heard`]]
  },
}

/** `cairn uptime`: who was up in the newest epoch, and for how much of it. */
import type { Command } from '../../../cli/command.ts'
import { EXIT } from '../../../cli/errors.ts'
import { DATA_OPTION, NODE_OPTION, settingsOf } from '../../../cli/settings.ts'
import { table } from '../../../cli/wrap.ts'
import { shortId } from '../../../client/format.ts'
import type { UptimeFacts } from '../messages/uptime.ts'

export const uptimeCommand: Command = {
  about: ['Who was heard in the newest settled epoch, and in how many of its intervals.'],
  options: { ...NODE_OPTION, ...DATA_OPTION },
  positionals: [],
  examples: ['cairn uptime', 'cairn uptime --node http://127.0.0.1:8420'],
  async run(args, context) {
    const { terminal } = context
    const settings = settingsOf(args, context)
    const api = settings.node()
    const newest = (await api.listEpochs(5)).find(({ report }) => report !== undefined)
    if (newest === undefined) {
      terminal.line('No epoch is settled yet.')
      return EXIT.ok
    }
    const names = new Map(Object.entries(settings.names.devices).map(([name, id]) => [id as string, name]))
    const heard = (await api.listContributions(newest.epoch))
      .filter(({ resource }) => resource === 'uptime')
      .map(({ device, facts }) => [
        names.get(device) ?? shortId(device),
        String((facts as UptimeFacts).heard),
      ])
    const columns = [
      { title: 'device' },
      { title: `heard in epoch ${newest.epoch}`, align: 'right' },
    ] as const
    for (const line of table(columns, heard)) terminal.line(line)
    return EXIT.ok
  },
}

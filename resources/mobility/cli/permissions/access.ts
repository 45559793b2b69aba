/** `cairn device access`: who may read a car, and who has. */
import type { Command } from '../../../../cli/command.ts'
import { EXIT } from '../../../../cli/errors.ts'
import { ACT_OPTIONS } from '../../../../cli/transaction/open-act.ts'
import { table } from '../../../../cli/wrap.ts'
import { OWNER_VIEW } from '../../messages/permissions/answers.ts'
import { ASKS_FOR_S, asksDigest } from '../../messages/permissions/grant.ts'
import { AT_OPTION, askCar } from './car-client.ts'
import { openOwnerAct } from './owner-act.ts'
import { grantRows, logRows, shortKey } from './permission-words.ts'

export const accessCommand: Command = {
  about: [
    'Shows the owner of a car who may read it, what, what for and until when; and who has read it since it is the owner’s, or was denied it and why. The car writes each read down before it answers.',
  ],
  options: {
    line: { value: 'N', help: 'lines of the log from this one on, 500 at most; 0 unless said' },
    ...AT_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['device'],
  examples: ['cairn device access car-1 --at http://192.168.1.20:9460'],
  async run(args, context) {
    const { terminal } = context
    const { act, device, owner, place, nowMs, sign } = await openOwnerAct(args, context)
    const asks = { device, owner, until: Math.floor(nowMs / 1_000) + ASKS_FOR_S / 2 }
    const signature = await sign(asksDigest(asks, place))
    const body = JSON.stringify({ ...asks, from: args.whole('line', 0) ?? 0, signature })
    const view = await askCar(args.text('at'), { path: '/v1/permissions/owner', body }, OWNER_VIEW)
    if (args.flag('json')) {
      terminal.json(view)
      return EXIT.ok
    }
    const who = (id: string) => {
      const named = act.who(id)
      return named === id ? shortKey(id) : named
    }
    const titles = (...all: string[]) => all.map(title => ({ title }))
    if (view.grants.length === 0) terminal.line('Nobody may read it.')
    else
      for (const line of table(
        titles('reader', 'what for', 'may read', 'when'),
        grantRows(view, act.when, who),
      ))
        terminal.line(line)
    terminal.line('')
    if (view.log.length === 0) terminal.line('Nobody has read it, or asked to.')
    else
      for (const line of table(
        titles('line', 'when', 'who', 'what', 'of what'),
        logRows(view.log, act.when, who),
      ))
        terminal.line(line)
    return EXIT.ok
  },
}

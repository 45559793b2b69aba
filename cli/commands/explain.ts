/** `cairn explain`: what became of a message, how a device's reward came about, what an account has. */

import type { NodeApi } from '../../client/node-api.ts'
import type { Command } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { describeAccount } from '../explain/describe-account.ts'
import { describeDevice } from '../explain/describe-device.ts'
import { describeMessage } from '../explain/describe-message.ts'
import { accountNamed, deviceNamed } from '../names.ts'
import { DATA_OPTION, JSON_OPTION, NODE_OPTION, type Settings, settingsOf } from '../settings.ts'

export const explainCommand: Command = {
  about: [
    'Takes a message id, a device id, an account, or a name that this machine knows for one of them (home-15, Olga).',
    'For a message: what was decided of it, with the facts and what would be right. For a device: the reward of one epoch, as a sum that you can follow by hand. For an account: earned, claimed, and what can be claimed now.',
  ],
  options: {
    epoch: { value: 'N', short: 'e', help: 'for a device: this epoch; the newest settled one unless said' },
    ...NODE_OPTION,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: ['message|device|account'],
  examples: [
    'cairn explain home-15',
    'cairn explain home-15 --epoch 7',
    'cairn explain Olga',
    'cairn explain 3fa1…',
  ],
  async run(args, context) {
    const epoch = args.whole('epoch', 0)
    const settings = settingsOf(args, context)
    const api = settings.node()
    const subject = await identify(args.positionals[0] ?? '', settings, api)
    if (epoch !== undefined && subject.kind !== 'device') {
      throw new CliError('option_value', `${KINDS[subject.kind]} is explained without an epoch`, {
        hint: `Write cairn explain ${args.positionals[0]}. --epoch is for a device.`,
      })
    }
    const shown = await describe(subject, epoch, { api, settings, ...context.terminal })
    if (args.flag('json')) context.terminal.line(JSON.stringify(shown.data, null, 2))
    else for (const line of shown.lines) context.terminal.line(line)
    return EXIT.ok
  },
}

export interface Shown {
  /** As the node's API gave it. */
  readonly data: unknown
  readonly lines: readonly string[]
}

const KINDS = { message: 'a message', device: 'a device', account: 'an account' } as const

type Subject = { readonly kind: 'message' | 'device' | 'account'; readonly id: string }

/** Ids of messages and of devices look alike: the node knows which it is. */
async function identify(typed: string, { names }: Settings, api: NodeApi): Promise<Subject> {
  const device = deviceNamed(names, typed)
  if (device !== undefined) return { kind: 'device', id: device }
  const account = accountNamed(names, typed)
  if (account !== undefined) return { kind: 'account', id: account }
  const lower = typed.toLowerCase()
  if (/^0x[0-9a-f]{40}$/.test(lower)) return { kind: 'account', id: lower }
  if (!/^[0-9a-f]{64}$/.test(lower)) throw notAnId(typed, names)
  const known = await api.getDevice(lower).then(
    () => true,
    error => {
      if (error instanceof CliError && error.code === 'not_found') return false
      throw error
    },
  )
  return { kind: known ? 'device' : 'message', id: lower }
}

type Layout = Parameters<typeof describeDevice>[1]

function describe({ kind, id }: Subject, epoch: number | undefined, layout: Layout): Promise<Shown> {
  if (kind === 'message') return describeMessage(id, layout)
  if (kind === 'account') return describeAccount(id, layout)
  return describeDevice({ device: id, epoch }, layout)
}

function notAnId(typed: string, names: Settings['names']): CliError {
  const known = [...Object.keys(names.devices), ...Object.keys(names.accounts)]
  const some = known.length === 0 ? '' : ` Names known here: ${known.slice(0, 6).join(', ')} ….`
  return new CliError('argument_invalid', `"${typed.slice(0, 80)}" is no message, device or account`, {
    hint: `A message or device id is 64 hex digits, an account is 0x and 40.${some}`,
  })
}

/** `cairn device permit` and `cairn device revoke`: who may read what of a car, what for and until when, signed by its owner. */
import type { Arguments } from '../../../../cli/arguments.ts'
import type { Command, Context } from '../../../../cli/command.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import { confirm, YES_OPTION } from '../../../../cli/transaction/confirm.ts'
import { ACT_OPTIONS } from '../../../../cli/transaction/open-act.ts'
import { deviceOf } from '../../../../cli/transaction/readers.ts'
import type { Hash } from '../../../../protocol/ids.ts'
import { TAKEN } from '../../messages/permissions/answers.ts'
import { type Grant, grantDigest, MOST_DAYS, NO_SOURCE, NOBODY } from '../../messages/permissions/grant.ts'
import { AT_OPTION, askCar } from './car-client.ts'
import { type OwnerAct, openOwnerAct } from './owner-act.ts'
import { MAY_HELP, meaningOf, PURPOSE_HELP, permissionsIn, purposeIn } from './permission-words.ts'

const [DAY_S, USUAL_DAYS, BEHIND_S] = [86_400, 30, 60]

export const permitCommand: Command = {
  about: [
    'Lets somebody read what a car knows now: the owner’s account signs for which key, what, what for and until when, and the car’s own agent keeps to it. Nothing of it goes to the chain or to a node.',
    'It ends at its time, when it is taken back (cairn device revoke), and when the car is sold. Each read is written down in the car first: cairn device access shows it. Who has read something has it; that cannot be taken back.',
  ],
  options: {
    may: { value: 'WHAT', help: MAY_HELP },
    purpose: { value: 'PURPOSE', help: PURPOSE_HELP },
    days: {
      value: 'N',
      help: `until so many days from now; ${USUAL_DAYS} unless said, ${MOST_DAYS} at most`,
    },
    source: { value: 'HASH', help: 'SHA-256 of what both agreed on besides, as 0x and 64 hex digits' },
    ...AT_OPTION,
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['device', 'reader'],
  examples: [
    'cairn device permit car-1 6f0c… --may live,area --purpose insurance --days 90 --at http://192.168.1.20:9460',
  ],
  async run(args, context) {
    const permissions = permissionsIn(args.text('may'))
    const purpose = purposeIn(args.text('purpose'))
    const days = args.whole('days', 1) ?? USUAL_DAYS
    const source = sourceIn(args.text('source'))
    const owner = await openOwnerAct(args, context)
    const { act, nowMs } = owner
    const grantee = deviceOf(args.positionals[1] ?? '', act.settings.names)
    // The car's clock may be a little behind.
    const effectiveAt = Math.floor(nowMs / 1_000) - BEHIND_S
    const expiration = Math.floor(nowMs / 1_000) + days * DAY_S
    const grant = { ...blank(owner), grantee, permissions, purpose, effectiveAt, expiration, source }
    await confirm(
      {
        title: `Lets ${act.who(grantee)} read ${args.positionals[0]}`,
        rows: [
          ['what', meaningOf(permissions)],
          ['what for', `${purpose}, as the reader says each time`],
          ['until', act.when(expiration * 1_000)],
          ['ends', 'then, when you take it back, and when the car is sold'],
        ],
      },
      args,
      context.terminal,
    )
    await bring(
      grant,
      owner,
      args,
      context,
      `${act.who(grantee)} may read it until ${act.when(expiration * 1_000)}`,
    )
    return EXIT.ok
  },
}

export const revokeCommand: Command = {
  about: [
    'Takes back what a key may read of a car for one purpose; with --all what anybody may read of it, whatever was signed before. It holds from when the car has it: a car that cannot be reached now goes on until then.',
  ],
  options: {
    purpose: { value: 'PURPOSE', help: PURPOSE_HELP },
    all: { help: 'everything, of every reader' },
    ...AT_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['device', '[reader]'],
  examples: [
    'cairn device revoke car-1 6f0c… --purpose insurance --at http://192.168.1.20:9460',
    'cairn device revoke car-1 --all --at http://192.168.1.20:9460',
  ],
  async run(args, context) {
    const [, reader] = args.positionals
    if ((reader === undefined) !== args.flag('all'))
      throw new CliError('option_value', 'one reader’s permission is taken back, or all of them', {
        hint: 'Name the reader and --purpose PURPOSE, or write --all alone.',
      })
    const purpose = args.flag('all') ? 'sharing' : purposeIn(args.text('purpose'))
    const owner = await openOwnerAct(args, context)
    const grantee = reader === undefined ? NOBODY : deviceOf(reader, owner.act.settings.names)
    const whose = reader === undefined ? 'nobody may' : `${owner.act.who(grantee)} may no longer`
    await bring(
      { ...blank(owner), grantee, purpose },
      owner,
      args,
      context,
      `${whose} read ${args.positionals[0]}`,
    )
    return EXIT.ok
  },
}

/** That takes back. */
function blank({ device, owner, nowMs }: OwnerAct): Omit<Grant, 'grantee' | 'purpose'> {
  const [effectiveAt, expiration] = [0, 0]
  return {
    device,
    grantor: owner,
    permissions: [],
    effectiveAt,
    expiration,
    source: NO_SOURCE,
    serial: nowMs,
  }
}

async function bring(
  grant: Grant,
  { act, place, sign }: OwnerAct,
  args: Arguments,
  { terminal }: Context,
  title: string,
): Promise<void> {
  const signature = await sign(grantDigest(grant, place))
  const body = JSON.stringify({ ...grant, signature })
  const { standing, log } = await askCar(args.text('at'), { path: '/v1/permissions', body }, TAKEN)
  const { device, grantee, purpose, permissions, expiration } = grant
  if (args.flag('json')) terminal.json({ device, grantee, purpose, permissions, expiration, standing, log })
  else {
    terminal.line(`${terminal.style.good('✓')} ${terminal.style.strong(title)}`)
    terminal.line(
      `${act.who(device)} has ${standing} ${standing === 1 ? 'permission' : 'permissions'} that stand.`,
    )
  }
}

function sourceIn(text: string | undefined): Hash {
  if (text === undefined) return NO_SOURCE
  if (/^0x[0-9a-f]{64}$/.test(text)) return text as Hash
  throw new CliError('option_value', '--source is no hash', { hint: 'Write 0x and 64 hex digits.' })
}

/** `cairn device roles`: who may do what at a device beside its owner; giving roles and taking them back. */
import { grantRoles, listRoles, ROLES, type Role } from '../../../chain/devices/device-roles.ts'
import { parseDuration } from '../../../protocol/duration.ts'
import type { Address, SubjectId } from '../../../protocol/ids.ts'
import type { Arguments } from '../../arguments.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf, deviceOf } from '../../transaction/readers.ts'
import { registered } from './registered.ts'

const YEAR = '1y'
const MOST_MS = 100 * 365 * 86_400_000
const MEANS: Readonly<Record<Role, string>> = {
  operate: 'sets it up and keeps it going',
  read: 'reads what it does not tell everybody',
  collect: 'claims what it earns (which always pays its owner)',
}

export const rolesCommand: Command = {
  about: [
    'Shows who has a role at a device, and until when; with --to it gives an account roles there in place of those it has, or takes them back. Roles end by themselves, and all of them with the device’s next sale or move.',
    `${ROLES.map(role => `${role}: ${MEANS[role]}`).join('; ')}. They are on the chain for whoever asks there: the network itself pays and judges by none of them.`,
  ],
  options: {
    to: { value: 'ACCOUNT', help: 'who is given roles' },
    give: { value: 'ROLES', help: `of ${ROLES.join(', ')}, with commas between; read unless said` },
    until: { value: 'DURATION', help: `how long they hold, from now on; ${YEAR} unless said` },
    revoke: { help: 'takes back all roles of the account' },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['device'],
  examples: [
    'cairn device roles home-15',
    'cairn device roles home-15 --to Olga --give operate,read --until 90d',
    'cairn device roles home-15 --to Olga --revoke --key owner.key',
  ],
  async run(args, context) {
    const act = await openAct(args, context)
    const device = deviceOf(args.positionals[0] ?? '', act.settings.names)
    const to = args.text('to')
    if (to !== undefined) await give(act, device, accountOf(to, act.settings.names))
    else if (args.flag('revoke') || args.text('give') !== undefined) {
      throw new CliError('option_value', 'it is not said to whom', {
        hint: 'Write --to ACCOUNT; without it the roles are shown.',
      })
    } else await show(act, device)
    return EXIT.ok
  },
}

async function show(act: Act, device: SubjectId): Promise<void> {
  const { args, client, deployment, terminal, who, when } = act
  const { owner } = await registered(act, device)
  const all = await listRoles(client, { deployment, device })
  if (args.flag('json')) return terminal.json({ owner, roles: all })
  const rows = [
    ['owner', `${who(owner)}: everything`] as const,
    ...all.map(
      ({ account, roles, untilMs }) => [roles.join(', '), `${who(account)}, until ${when(untilMs)}`] as const,
    ),
  ]
  for (const [label, text] of rows) for (const line of row(label, text, terminal)) terminal.line(line)
}

async function give(act: Act, device: SubjectId, account: Address): Promise<void> {
  const { args, deployment, terminal, who, when, client } = act
  const { owner } = await registered(act, device)
  if (account === owner) {
    throw new CliError('nothing_to_do', 'its owner has all roles already', {
      hint: 'Name another account: --to ACCOUNT.',
      facts: { owner },
    })
  }
  const roles = args.flag('revoke') ? [] : readRolesOption(args)
  const nowS = Math.floor(Number((await client.getBlock()).timestamp))
  const until = roles.length === 0 ? 0 : nowS + Math.floor(durationOf(args) / 1000)
  const typed = args.positionals[0] ?? ''
  const sender = await act.sender(owner)
  const title =
    roles.length === 0
      ? `Takes back ${who(account)}’s roles at ${typed}`
      : `Gives ${who(account)} roles at ${typed}`
  await confirm(
    {
      title,
      rows: [
        ...roles.map(role => [role, MEANS[role]] as const),
        ...(roles.length === 0
          ? []
          : [['until', `${when(until * 1000)}, or its next sale or move`] as const]),
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const grant = { deployment, device, account, roles, until }
  const sent = await terminal.step('Writing', () => grantRoles(sender, grant))
  tell(act, {
    title:
      roles.length === 0
        ? `${who(account)} has no role at ${typed}`
        : `${who(account)} may ${roles.join(', ')} ${typed}`,
    sent,
    rows: [],
    json: { device, account, roles: roles.join(','), until },
  })
}

function readRolesOption(args: Arguments): readonly Role[] {
  const typed = (args.text('give') ?? 'read').split(',').map(part => part.trim())
  const wrong = typed.find(part => !ROLES.some(role => role === part))
  if (wrong === undefined) return ROLES.filter(role => typed.includes(role))
  throw new CliError('option_value', `"${wrong}" is no role`, { hint: `There are ${ROLES.join(', ')}.` })
}

function durationOf(args: Arguments): number {
  const typed = args.text('until') ?? YEAR
  try {
    const ms = parseDuration(typed)
    if (ms > 0 && ms <= MOST_MS) return ms
  } catch {
    // It is said below what would be right.
  }
  throw new CliError('option_value', `--until takes a duration such as 90d, not "${typed}"`, {
    hint: 'A role without an end is none: name one within a hundred years.',
  })
}

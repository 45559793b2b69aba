/** `cairn federation`: networks that are regions of one, paid in one token, each account once for all of them. */
import {
  addMember,
  allotTo,
  claimOfAll,
  type FederationNow,
  isSealed,
  launchFederation,
  readFederation,
  reallot,
  sealRoots,
} from '../../../chain/federation/federation.ts'
import { mirrorName } from '../../../chain/mirrors/launch-mirror.ts'
import type { Sender } from '../../../chain/send-transaction.ts'
import { formatAsset } from '../../../client/format.ts'
import { rootOfRoots } from '../../../protocol/merkle/root-of-roots.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { regionLines } from '../../federation/region-lines.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf, amountOf } from '../../transaction/readers.ts'

type Verb = (act: Act, words: readonly string[]) => Promise<void>

const VERBS: Readonly<Record<string, Verb>> = { status, launch, add, allot, move, seal, claim }

export const federationCommand: Command = {
  about: [
    'A federation pays the accounts of several networks in one token. Each network is a region that settles by itself; the federation holds what was given for each, and oracles that lie empty their own region’s part and no other’s.',
    'launch makes one. Its governance adds networks (add FEDERATION SETTLEMENT), anybody gives tokens for one (allot FEDERATION MEMBER AMOUNT), and governance moves what is left (move FEDERATION FROM TO AMOUNT). Each network’s governance names it as a mirror on its own chain, and accounts choose it with cairn mirror choose.',
    'seal FEDERATION writes down which root each network has now, under one root of roots; claim FEDERATION ACCOUNT seals where that is needed and takes out what is due in all of them, in one transaction. Both may be sent by anybody.',
  ],
  options: {
    asset: { value: 'ADDRESS', help: 'launch: the token that is paid' },
    guardian: {
      value: 'ADDRESS',
      help: 'launch: adds networks and moves allotments, best a timelock or multisig; has no way to the money',
    },
    ask: {
      value: 'URLS',
      help: 'claim: a node of each network, with commas between them; the one of --node unless said',
    },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['verb', '[federation]', '[word]', '[word]', '[word]'],
  examples: [
    'cairn federation launch --asset 0x… --guardian 0x… --key launcher.key',
    'cairn federation add 0x… 0x… --key guardian.key',
    'cairn federation allot 0x… 1 10000 --key treasury.key',
    'cairn federation claim 0x… ana --ask https://north.example,https://south.example --key relayer.key',
  ],
  async run(args, context) {
    const [word = '', ...words] = args.positionals
    const verb = VERBS[word]
    if (verb === undefined) {
      throw new CliError(
        'argument_invalid',
        `"${word.slice(0, 40)}" is nothing that is done with a federation`,
        {
          hint: `Write one of: ${Object.keys(VERBS).join(', ')}.`,
        },
      )
    }
    await verb(await openAct(args, context), words)
    return EXIT.ok
  },
}

function nowOf(act: Act, typed: string | undefined): Promise<FederationNow> {
  return readFederation(act.client, accountOf(typed ?? '', act.settings.names))
}

function memberOf({ members }: FederationNow, typed: string | undefined): number {
  const member = /^\d{1,3}$/.test(typed ?? '') ? Number(typed) : -1
  if (members[member] !== undefined) return member
  throw new CliError('argument_invalid', `"${(typed ?? '').slice(0, 40)}" is no member`, {
    hint: `Members are numbered from 0; there are ${members.length}. cairn federation status lists them.`,
  })
}

const tokens = ({ symbol, decimals }: FederationNow, base: bigint) =>
  formatAsset(base, { symbol, decimals }, decimals)

async function status(act: Act, [typed]: readonly string[]): Promise<void> {
  const { args, terminal } = act
  const now = await nowOf(act, typed)
  const root = now.members.length === 0 ? undefined : rootOfRoots(now.members)
  const isNow = root !== undefined && (await isSealed(act.client, now.federation, root))
  if (args.flag('json')) {
    const digits = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
    return terminal.line(JSON.stringify(Object.assign({ sealed: isNow }, now), digits))
  }
  const layout = { style: terminal.style, columns: terminal.columns }
  terminal.line(terminal.style.strong(`The federation ${now.federation}`))
  const rows = now.members.map(({ settlement, allotted, paid, epoch }, member) => {
    const stands = epoch < 0 ? 'pays nothing yet' : `by epoch ${epoch}`
    return [
      `network ${member}`,
      `${settlement}, ${stands}; ${tokens(now, allotted - paid)} left, ${tokens(now, paid)} paid`,
    ] as const
  })
  const rest = [
    ['sealed', isNow ? 'as it stands' : 'not as it stands: cairn federation seal'],
    ['guardian', act.who(now.governance)],
  ] as const
  for (const [label, text] of [...rows, ...rest])
    for (const line of row(label, text, layout)) terminal.line(line)
}

async function launch(act: Act): Promise<void> {
  const { args, client, settings, terminal } = act
  const [asset, governance] = (['asset', 'guardian'] as const).map(name =>
    accountOf(args.text(name) ?? '', settings.names),
  )
  const rows = [
    ['pays', `the token ${asset}, out of what it is given and nothing else`],
    ['guardian', act.who(governance!)],
    ['costs', 'gas'],
  ] as const
  const sender = await allowed(act, 'Makes a federation', rows)
  const federation = await terminal.step('Making it', () =>
    launchFederation(sender, { asset: asset!, governance: governance! }),
  )
  const name = mirrorName(client.chain.id)
  if (args.flag('json')) terminal.line(JSON.stringify({ federation, name }))
  else
    terminal.line(
      `${terminal.style.good('✓')} ${federation}. Each network’s governance names it: cairn govern name ${name} ${federation}`,
    )
}

async function add(act: Act, [typed, of]: readonly string[]): Promise<void> {
  const now = await nowOf(act, typed)
  const settlement = accountOf(of ?? act.deployment.settlement, act.settings.names)
  const rows = [['for good', 'its accounts are paid what is given for it']] as const
  const sender = await allowed(act, `Adds the network of ${settlement}`, rows)
  const sent = await act.terminal.step('Adding', () => addMember(sender, now.federation, settlement))
  const member = now.members.length
  tell(act, { title: `Network ${member} is ${settlement}`, sent, rows: [], json: { member, settlement } })
}

async function allot(act: Act, [typed, of, much]: readonly string[]): Promise<void> {
  const now = await nowOf(act, typed)
  const [member, amount] = [memberOf(now, of), amountOf(much ?? '', now.decimals, 1n)]
  const rows = [['for good', 'it leaves by claims of that network’s accounts alone']] as const
  const sender = await allowed(act, `Gives ${tokens(now, amount)} for network ${member}`, rows)
  const sent = await act.terminal.step('Giving', () => allotTo(sender, now, { member, amount }))
  const json = { member, amount: String(amount) }
  tell(act, { title: `${tokens(now, amount)} more for network ${member}`, sent, rows: [], json })
}

async function move(act: Act, [typed, first, second, much]: readonly string[]): Promise<void> {
  const now = await nowOf(act, typed)
  const [from, to] = [memberOf(now, first), memberOf(now, second)]
  const amount = amountOf(much ?? '', now.decimals, 1n)
  const title = `Moves ${tokens(now, amount)} from network ${from} to ${to}`
  const sender = await allowed(act, title, [['who', 'the federation’s governance alone']])
  const sent = await act.terminal.step('Moving', () => reallot(sender, now.federation, { from, to, amount }))
  tell(act, { title, sent, rows: [], json: { from, to, amount: String(amount) } })
}

async function seal(act: Act, [typed]: readonly string[]): Promise<void> {
  const now = await nowOf(act, typed)
  const sender = await act.sender()
  const sent = await act.terminal.step('Sealing', () => sealRoots(sender, now.federation))
  const json = { root: rootOfRoots(now.members) }
  tell(act, { title: `Sealed as ${now.members.length} networks stand now`, sent, rows: [], json })
}

async function claim(act: Act, [typed, whose]: readonly string[]): Promise<void> {
  const { args, client, settings, terminal } = act
  const now = await nowOf(act, typed)
  const account = accountOf(whose ?? '', settings.names)
  const urls = (args.text('ask') ?? settings.nodeUrl() ?? '').split(',').filter(url => url !== '')
  const { lines, due, unasked } = await regionLines(act, urls, now, account)
  if (lines.length === 0)
    throw new CliError('nothing_to_claim', `${act.who(account)} has nothing to claim of the federation now`, {
      hint:
        unasked.length === 0
          ? 'What was earned is there once its epoch’s window is over.'
          : `No node was asked of network ${unasked.join(', ')}: --ask URLS.`,
    })
  const sender = await act.sender()
  if (!(await isSealed(client, now.federation, rootOfRoots(now.members))))
    await terminal.step('Sealing', () => sealRoots(sender, now.federation))
  const sent = await terminal.step('Claiming', () => claimOfAll(sender, now.federation, account, lines))
  const paid = [...sent.paid.values()].reduce((sum, amount) => sum + amount, 0n)
  const each = [...sent.paid].map(([member, amount]) => [`network ${member}`, tokens(now, amount)] as const)
  tell(act, {
    title: `${tokens(now, paid)} for ${act.who(account)}`,
    sent,
    rows: [
      ...each,
      ...(paid < due ? [['waits', `${tokens(now, due - paid)}, until more is given`] as const] : []),
    ],
    json: { account, paid: String(paid), waits: String(due - paid) },
  })
}

async function allowed(
  act: Act,
  title: string,
  rows: Parameters<typeof confirm>[0]['rows'],
): Promise<Sender> {
  await confirm({ title, rows }, act.args, act.terminal)
  return act.sender()
}

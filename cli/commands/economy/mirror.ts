/** `cairn mirror`: a network's roots on another chain, who is paid there, and who carries them over. */
import { readEpochs } from '../../../chain/epochs/read-headers.ts'
import { claimThere } from '../../../chain/mirrors/carry.ts'
import { readSignerSets } from '../../../chain/mirrors/handovers.ts'
import { launchMirror, mirrorName } from '../../../chain/mirrors/launch-mirror.ts'
import { readDue } from '../../../chain/mirrors/read-mirror.ts'
import { NOBODY, setPayout } from '../../../chain/oracles/rotate.ts'
import { formatDuration, parseDuration } from '../../../protocol/duration.ts'
import type { toAddress } from '../../../protocol/ids.ts'
import type { Command, Context } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { carryOn, sentence } from '../../mirrors/carry-on.ts'
import { mirrorPlace, senderThere, toChain } from '../../mirrors/place.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf, amountOf } from '../../transaction/readers.ts'

type Verb = (act: Act, context: Context, words: readonly string[]) => Promise<void>

const VERBS: Readonly<Record<string, Verb>> = { status, launch, carry, choose, home, claim }

export const mirrorCommand: Command = {
  about: [
    'A mirror is a contract on another chain that believes what a quorum of the network’s oracles signed for home, and pays from a pool that somebody fills, never more than it holds. Who chooses it is paid there from the epoch on at whose end the choice stood; what was earned before stays where it is, and nothing is paid twice.',
    'Alone, or with status, it says how far the mirror is and what its pool holds. launch makes one; carry brings headers and new oracles over, which anybody may; choose ACCOUNT [TO] and home ACCOUNT say where an account is paid, with its own key; claim ACCOUNT takes out there what is due.',
  ],
  options: {
    there: { value: 'URL', help: 'an RPC of the mirror’s chain' },
    asset: { value: 'ADDRESS', help: 'launch: the network’s token there, as a bridge has brought it' },
    guardian: {
      value: 'ADDRESS',
      help: 'launch: refuses headers, pauses and sets the breaker there, best a timelock or multisig; has no way to the money',
    },
    'a-day': { value: 'AMOUNT', help: 'launch: tokens that may leave the pool in a day' },
    window: { value: 'TIME', help: 'launch: in which a header can be refused; 1d unless said' },
    trust: {
      value: 'TIME',
      help: 'launch: without a header for so long no oracle is believed; as long as a bond at home is liable unless said',
    },
    ask: {
      value: 'URLS',
      help: 'carry: nodes that are asked for what oracles signed; the one of --node unless said',
    },
    between: {
      value: 'TIME',
      help: 'carry: from one header to the next; a quarter of the window unless said',
    },
    watch: { help: 'carry: goes on until it is interrupted' },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: ['[verb]', '[account]', '[to]'],
  examples: [
    'cairn mirror --there https://rpc.other.example',
    'cairn mirror launch --there https://rpc.other.example --asset 0x… --guardian 0x… --a-day 10000 --key launcher.key',
    'cairn mirror carry --watch --there https://rpc.other.example --ask https://a.example,https://b.example --key relayer.key',
    'cairn mirror choose ana --there https://rpc.other.example --key ana.key',
    'cairn mirror claim ana --there https://rpc.other.example --key relayer.key',
  ],
  async run(args, context) {
    const [word = 'status', ...words] = args.positionals
    const verb = VERBS[word]
    if (verb === undefined) {
      throw new CliError('argument_invalid', `"${word.slice(0, 40)}" is nothing that is done with a mirror`, {
        hint: `Write one of: ${Object.keys(VERBS).join(', ')}.`,
      })
    }
    await verb(await openAct(args, context), context, words)
    return EXIT.ok
  },
}

async function status(act: Act): Promise<void> {
  const { args, terminal, client: home, deployment } = act
  const { now, tokens } = await mirrorPlace(act)
  const [epochs, sets] = await Promise.all([
    readEpochs({ client: home, deployment }),
    readSignerSets(home, deployment),
  ])
  const newest = epochs.at(-1)?.epoch ?? -1
  const behind = newest + 1 - now.activeEpochs
  const changes = sets.length - 1 - now.handovers
  if (args.flag('json')) {
    const figures = { ...now, newest, behind, changes }
    const digits = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value)
    return terminal.line(JSON.stringify(figures, digits))
  }
  const stale = now.staleAtMs - now.nowMs
  const believes =
    stale < 0
      ? 'nobody: no header came for too long. Its governance has to name the oracles'
      : `the oracles after change ${now.handovers}${changes > 0 ? `, ${changes} behind home` : ''}; ${formatDuration(stale)} more without a header`
  const rows = [
    [
      'pays',
      now.activeEpochs === 0 ? 'nothing yet' : `by epoch ${now.activeEpochs - 1}, ${behind} behind home`,
    ],
    ['pool', `${tokens(now.pool)}; ${tokens(now.breaker)} may leave now, ${tokens(now.paid)} were paid`],
    ['believes', believes],
    ...(now.pausedUntilMs > now.nowMs ? [['paused', `until ${act.when(now.pausedUntilMs)}`] as const] : []),
    ['guardian', act.who(now.governance)],
  ] as const
  const layout = { style: terminal.style, columns: terminal.columns }
  terminal.line(terminal.style.strong(`The mirror on chain ${now.chainId}: ${now.mirror}`))
  for (const [label, text] of rows) for (const line of row(label, text, layout)) terminal.line(line)
}

async function launch(act: Act, context: Context): Promise<void> {
  const { args, terminal, client: home, deployment } = act
  const there = await toChain(act)
  const [asset, governance] = ['asset', 'guardian'].map(name =>
    accountOf(args.text(name) ?? '', act.settings.names),
  )
  const aDay = amountOf(args.text('a-day') ?? '', 18, 1n)
  const seconds = (name: string) => {
    const text = args.text(name)
    return text === undefined ? undefined : Math.floor(parseDuration(text) / 1000)
  }
  const [windowS, trustS] = [seconds('window'), seconds('trust')]
  const rows = [
    ['pays', `the token ${asset} of that chain, out of what it is given and nothing else`],
    ['at most', `${args.text('a-day')} tokens a day`],
    ['guardian', act.who(governance!)],
    ['then', 'nobody can change it but for the breaker; what is put in leaves by claims alone'],
    ['costs', 'gas on that chain'],
  ] as const
  await confirm(
    { title: `Makes a mirror of ${deployment.name} on chain ${there.chain.id}`, rows },
    args,
    terminal,
  )
  const sender = await senderThere(act, context)
  const choices = {
    asset: asset!,
    governance: governance!,
    aDay,
    ...(windowS === undefined ? {} : { windowS }),
    ...(trustS === undefined ? {} : { trustS }),
  }
  const mirror = await terminal.step('Making it', () => launchMirror(sender, { home, deployment }, choices))
  const name = mirrorName(there.chain.id)
  if (args.flag('json')) terminal.line(JSON.stringify({ mirror, chain: there.chain.id, name }))
  else
    terminal.line(
      `${terminal.style.good('✓')} ${mirror}. Governance names it: cairn govern name ${name} ${mirror}`,
    )
}

async function carry(act: Act, context: Context): Promise<void> {
  const { args, terminal } = act
  const place = await mirrorPlace(act)
  const done = await carryOn(act, place, await senderThere(act, context))
  if (args.flag('json')) {
    terminal.line(JSON.stringify(done, (key, value: unknown) => (key === 'sent' ? undefined : value)))
    return
  }
  for (const one of done) terminal.line(sentence(one))
  if (done.length === 0) terminal.line('Nothing is to be carried now.')
}

async function choose(act: Act, _context: Context, [typed = '', to]: readonly string[]): Promise<void> {
  const { now, tokens } = await mirrorPlace(act)
  const account = accountOf(typed, act.settings.names)
  const whom = to === undefined ? account : accountOf(to, act.settings.names)
  await sendChoice(act, {
    account,
    asset: now.line,
    to: whom,
    title: `${act.who(account)} is paid its tokens on chain ${now.chainId}`,
    rows: [
      [
        'to',
        `${act.who(whom)} there. Be sure that it is yours there too: a contract’s address may be somebody else’s`,
      ],
      ['from', 'the epoch on at whose end this stands; what was earned before is claimed here as ever'],
      [
        'pool',
        `${tokens(now.pool)} now. Where it is empty a claim waits until somebody fills it, and no other chain pays it`,
      ],
    ],
  })
}

async function home(act: Act, _context: Context, [typed = '']: readonly string[]): Promise<void> {
  const { now } = await mirrorPlace(act)
  const account = accountOf(typed, act.settings.names)
  await sendChoice(act, {
    account,
    asset: now.line,
    to: NOBODY,
    title: `${act.who(account)} is paid its tokens here again`,
    rows: [
      ['from', 'the epoch on at whose end this stands'],
      ['there', 'what was earned until then is still claimed there, and nowhere else'],
    ],
  })
}

interface Choice {
  readonly account: ReturnType<typeof toAddress>
  readonly asset: ReturnType<typeof toAddress>
  readonly to: ReturnType<typeof toAddress>
  readonly title: string
  readonly rows: readonly (readonly [string, string])[]
}

async function sendChoice(act: Act, { account, asset, to, title, rows }: Choice): Promise<void> {
  const { deployment, terminal } = act
  const sender = await act.sender(account)
  await confirm({ title, rows: [...rows, ['costs', 'gas']] }, act.args, terminal)
  const sent = await terminal.step('Naming', () => setPayout(sender, { deployment, asset, to }))
  tell(act, { title, sent, rows: [], json: { account, asset, to } })
}

async function claim(act: Act, context: Context, [typed = '']: readonly string[]): Promise<void> {
  const { client, now, tokens } = await mirrorPlace(act)
  const account = accountOf(typed, act.settings.names)
  if (now.activeEpochs === 0) throw nothingThere(act, account, now.chainId)
  const said = await act.settings.node().getMirroredLine(now.chainId, account, now.activeEpochs - 1)
  const { proof, lockedUntil, ...amounts } = said
  const earned = BigInt(amounts.earned)
  const due = await readDue(client, now.mirror, { account, earned })
  if (due === 0n) throw nothingThere(act, account, now.chainId)
  const sender = await senderThere(act, context)
  const entry = {
    account,
    asset: now.line,
    earned,
    spent: BigInt(amounts.spent),
    locked: BigInt(amounts.locked),
    lockedUntil,
  }
  // The contract holds the proof against the root: a node that lies costs nothing.
  const sent = await act.terminal.step('Claiming', () =>
    claimThere({ sender, mirror: now.mirror }, { entry, proof: proof as readonly `0x${string}`[] }),
  )
  const left = await readDue(client, now.mirror, { account, earned })
  tell(act, {
    title: `${tokens(due - left)} for ${act.who(account)} on chain ${now.chainId}`,
    sent,
    rows: left === 0n ? [] : [['waits', `${tokens(left)}, for the pool or the breaker`]],
    json: { account, paid: String(due - left), waits: String(left) },
  })
}

function nothingThere(act: Act, account: Choice['account'], chainId: number): CliError {
  return new CliError(
    'nothing_to_claim',
    `${act.who(account)} has nothing to claim on chain ${chainId} now`,
    {
      hint: 'What was earned is there once its epoch’s header is: cairn mirror carry brings it, and anybody may.',
    },
  )
}

/** `cairn oracle rotate`: another account, another receipt key, or another place to be paid at, while the oracle goes on. */
import { resolve } from 'node:path'
import { readOracleHistory } from '../../../chain/oracles/oracle-history.ts'
import { type OracleEntry, readOracle, setReceiptKey } from '../../../chain/oracles/oracle-keys.ts'
import { NOBODY, offerPlace, setPayout, takePlace } from '../../../chain/oracles/rotate.ts'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import type { Command, Context } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { confirm, YES_OPTION } from '../../transaction/confirm.ts'
import { ACT_OPTIONS, type Act, openAct, tell } from '../../transaction/open-act.ts'
import { accountOf } from '../../transaction/readers.ts'

export const oracleRotateCommand: Command = {
  about: [
    'Changes what an oracle signs with, or where it is paid. Its number, its bond and what it answers for stay: what an old account or key has signed is its own for as long as it has a bond.',
    'Another account takes two steps: the oracle’s account offers its place (--to), the other one takes it (--from), and the node goes on with the other’s key. One thing at a time.',
  ],
  options: {
    to: { value: 'ACCOUNT', help: 'offers the place to this account; none: takes the offer back' },
    from: { value: 'ACCOUNT', help: 'takes the place that this account offers, with the key’s account' },
    'receipt-key': {
      value: 'FILE',
      help: 'signs receipts with this key from now on; it is made if the file is not there',
    },
    payee: {
      value: 'ACCOUNT',
      help: 'pays the oracle’s share of the token there; with the key of its payee',
    },
    ...YES_OPTION,
    ...ACT_OPTIONS,
  },
  positionals: [],
  examples: [
    'cairn oracle rotate --to 0x7099… --key oracle.key',
    'cairn oracle rotate --from 0xf39f… --key new-oracle.key',
    'cairn oracle rotate --receipt-key new-receipt.key --key oracle.key',
    'cairn oracle rotate --payee 0x3c44… --key payee.key',
  ],
  async run(args, context) {
    const given = (['to', 'from', 'receipt-key', 'payee'] as const).filter(
      name => args.text(name) !== undefined,
    )
    const [what, ...more] = given
    if (what === undefined || more.length > 0) {
      throw new CliError('option_value', 'one thing is changed at a time', {
        hint: 'Write one of --to, --from, --receipt-key and --payee.',
      })
    }
    const value = args.text(what)!
    const act = await openAct(args, context)
    if (what === 'to') await offer(act, value)
    else if (what === 'from') await take(act, accountOf(value, act.settings.names))
    else if (what === 'payee') await pay(act, accountOf(value, act.settings.names))
    else await changeReceiptKey(act, context, value)
    return EXIT.ok
  },
}

/** The oracle that the key is of. @throws {CliError} nothing_to_do */
async function own({ client, deployment, sender }: Act): Promise<OracleEntry> {
  const signer = toAddress((await sender()).account.address)
  const known = await readOracle(client, { deployment, signer })
  if (known?.account === signer) return known
  throw new CliError('nothing_to_do', 'the key is not the one that an oracle of this network signs with', {
    hint: 'Name the key of its account now: --key FILE. cairn oracle status says which that is.',
    facts: { account: signer },
  })
}

async function offer(act: Act, value: string): Promise<void> {
  const { args, terminal, client, deployment, who } = act
  const { id, account } = await own(act)
  const isNone = value === 'none'
  const to = isNone ? NOBODY : accountOf(value, act.settings.names)
  const { offeredTo } = await readOracleHistory(client, { deployment, oracle: id })
  if (offeredTo === (isNone ? undefined : to)) {
    throw new CliError(
      'nothing_to_do',
      isNone ? 'nothing is offered' : 'the place is offered to it already',
      {
        hint: isNone
          ? 'Nothing was sent.'
          : `It takes it with its key: cairn oracle rotate --from ${account}.`,
        facts: { oracle: id },
      },
    )
  }
  if (!isNone) await requireFree(act, to)
  const sender = await act.sender(account)
  await confirm(
    {
      title: isNone ? `Oracle ${id} takes its offer back` : `Oracle ${id} offers its place to ${who(to)}`,
      rows: [
        ...(isNone
          ? []
          : [['then', 'whoever has that account’s key can take place and bond: it must be yours'] as const]),
        ['until then', `${who(account)} signs as before`],
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const sent = await terminal.step('Offering', () => offerPlace(sender, { deployment, to }))
  tell(act, {
    title: isNone ? `Oracle ${id} offers its place to nobody` : `Oracle ${id} offers its place to ${who(to)}`,
    sent,
    rows: isNone ? [] : [['next', `cairn oracle rotate --from ${account} --key FILE, with the key of ${to}`]],
    json: { oracle: id, account, offeredTo: isNone ? '' : to },
  })
}

/** An account that was ever an oracle's is never another's. @throws {CliError} argument_invalid */
async function requireFree({ client, deployment }: Act, to: Address): Promise<void> {
  const taken = await readOracle(client, { deployment, signer: to })
  if (taken === undefined) return
  throw new CliError('argument_invalid', `the account is oracle ${taken.id}’s, or was`, {
    hint: 'Make a new key: an account that has ever been an oracle’s cannot take another place.',
    facts: { account: to, oracle: taken.id },
  })
}

async function take(act: Act, from: Address): Promise<void> {
  const { args, terminal, client, deployment, money, who } = act
  const sender = await act.sender()
  const heir = toAddress(sender.account.address)
  const known = await readOracle(client, { deployment, signer: from })
  const history = known && (await readOracleHistory(client, { deployment, oracle: known.id }))
  if (known === undefined || history?.offeredTo !== heir) {
    throw new CliError('not_yours', `${who(from)} offers no place to ${heir}`, {
      hint: `With its key: cairn oracle rotate --to ${heir}.`,
      facts: { from, account: heir },
    })
  }
  await confirm(
    {
      title: `${who(heir)} takes the place of oracle ${known.id}`,
      rows: [
        ['bond', `${money(known.bond)} goes along`],
        ['from then on', `signatures of ${who(known.account)} count no more, and it stays this oracle’s`],
        ['its node', 'is to be restarted with this key, at once: until then the oracle signs nothing'],
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const sent = await terminal.step('Taking over', () => takePlace(sender, { deployment, from }))
  tell(act, {
    title: `Oracle ${known.id} signs with ${who(heir)}`,
    sent,
    rows: [['next', 'stop its node, and start it on the same data folder: cairn node --key with this key']],
    json: { oracle: known.id, account: heir, before: known.account },
  })
}

async function changeReceiptKey(act: Act, { cwd }: Context, file: string): Promise<void> {
  const { args, terminal, deployment, settings } = act
  const { id, account, receiptKey } = await own(act)
  const path = resolve(cwd, file)
  const signer = await loadOrCreateKey(path, 'ES256')
  if (signer.key.alg !== 'ES256') {
    throw new CliError('file_invalid', `${file} holds no P-256 key, and the chain checks no other`, {
      hint: 'Name a file that is not there yet: a key is made.',
    })
  }
  if (signer.subject === receiptKey) {
    throw new CliError('nothing_to_do', 'the oracle’s receipts are held against this key already', {
      hint: 'Name another file.',
      facts: { oracle: id, key: signer.subject },
    })
  }
  const sender = await act.sender(account)
  await confirm(
    {
      title: `Oracle ${id} signs receipts with another key`,
      rows: [
        ['key', signer.subject],
        ['before', receiptKey ?? 'none'],
        ['receipts', 'of the key before stay its promises'],
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const sent = await terminal.step('Naming the key', () => setReceiptKey(sender, { deployment, signer }))
  tell(act, {
    title: `The chain knows the new receipt key of oracle ${id}`,
    sent,
    rows: [
      ['next', `stop the node, put ${path} in place of ${settings.data.node}/oracle.key, start it again`],
      ['else', 'the node names the key of its own folder again when it starts'],
    ],
    json: { oracle: id, account, receiptKey: signer.subject },
  })
}

async function pay(act: Act, to: Address): Promise<void> {
  const { args, terminal, deployment, who } = act
  const sender = await act.sender()
  const account = toAddress(sender.account.address)
  await confirm(
    {
      title: `What ${who(account)} earns of the token is paid to ${who(to)}`,
      rows: [
        ['from then on', 'whoever sends the claim, also of what was earned before and is not claimed'],
        ['its share', `stays credited to ${who(account)}, which can change this again`],
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const sent = await terminal.step('Naming it', () =>
    setPayout(sender, { deployment, asset: deployment.token, to }),
  )
  tell(act, {
    title: `${who(account)} is paid at ${who(to)}`,
    sent,
    rows: [],
    json: { account, paidTo: to },
  })
}

/** Shares made of a machine that the sender owns, and the machine put into them. */
import { stringToHex } from 'viem'
import { abi as directoryAbi } from '../../chain/artifacts/Directory.ts'
import { offerDevice } from '../../chain/devices/accept-device.ts'
import { readDevice } from '../../chain/devices/read-device.ts'
import { sendTransaction } from '../../chain/send-transaction.ts'
import { makeShares, type ShareTerms, shareFactory } from '../../chain/shares/make-shares.ts'
import { SHARE_DECIMALS, shareActs } from '../../chain/shares/share-acts.ts'
import { type Address, type SubjectId, toAddress } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import { writeNames } from '../names.ts'
import { confirm } from '../transaction/confirm.ts'
import { type Act, tell } from '../transaction/open-act.ts'
import { accountOf, amountOf, deviceOf } from '../transaction/readers.ts'

/** @throws {CliError} argument_invalid, option_value, not_yours; {ChainError} tx_reverted, … */
export async function createShares(act: Act, typed: readonly string[]): Promise<void> {
  const { args, terminal, deployment, settings, client, money, who } = act
  const machines = typed.map(word => deviceOf(word, settings.names))
  if (machines.length === 0) {
    throw new CliError('argument_invalid', 'it is not said of which machines', {
      hint: 'Write cairn shares create DEVICE --symbol BATT --holders Ana=500,Ben=300,Carmen=200',
    })
  }
  const owners = await Promise.all(
    machines.map(async device => (await readDevice(client, { deployment, device })).owner),
  )
  const terms = readTerms(act, machines, owners[0]!)
  const sender = await act.sender(owners[0])
  await confirm(
    {
      title: `Puts ${typed.join(', ')} into shares`,
      rows: [
        ...terms.holders.map(
          ({ account, amount }) => [who(account), `${Number(amount) / 10 ** SHARE_DECIMALS} shares`] as const,
        ),
        ['runs it', who(terms.manager)],
        ['never sold below', money(terms.floor)],
        ['then', 'the shares own it: you get it back only as the buyer, or the heir of a winding up'],
        ['costs', 'gas'],
      ],
    },
    args,
    terminal,
  )
  const { shares } = await terminal.step('Making the shares', () => makeShares(sender, { deployment, terms }))
  for (const device of machines) await offerDevice(sender, { deployment, device, to: shares })
  const sent = await sendTransaction(sender, shareActs(shares).take(machines))
  const { names } = settings
  if (settings.data !== undefined)
    await writeNames(settings.data.names, {
      ...names,
      accounts: { ...names.accounts, [terms.symbol]: shares },
    })
  const counted = await isNamed(act)
  tell(act, {
    title: `${terms.symbol} owns ${typed.join(', ')}`,
    sent,
    rows: [
      ['shares', shares],
      counted
        ? ['income', 'each epoch, to who holds them, by shares and time']
        : ['missing', `governance names their factory: cairn govern name shares ${shareFactory()}`],
      ['look', `cairn shares ${terms.symbol}`],
    ],
    json: { shares, symbol: terms.symbol, counted },
  })
}

/** Whether the network counts shares of this version. */
async function isNamed({ client, deployment }: Act): Promise<boolean> {
  const args = [stringToHex('shares', { size: 32 })] as const
  const named = await client.readContract({
    address: deployment.directory,
    abi: directoryAbi,
    functionName: 'addressOf',
    args,
  })
  return toAddress(named) === shareFactory()
}

function readTerms(act: Act, machines: readonly SubjectId[], owner: Address): ShareTerms {
  const { args, settings, decimals } = act
  const accounts = (option: string) =>
    (args.text(option)?.split(',') ?? []).map(word => accountOf(word.trim(), settings.names))
  const symbol = args.text('symbol') ?? ''
  if (!/^[A-Z0-9]{2,8}$/.test(symbol)) {
    throw new CliError('option_value', '--symbol is none', {
      hint: 'Write 2 to 8 of A-Z and 0-9: --symbol BATT',
    })
  }
  const guardians = accounts('guardians')
  return {
    name: args.text('name') ?? symbol,
    symbol,
    manager: accounts('manager')[0] ?? owner,
    floor: amountOf(args.text('floor') ?? '0', decimals, 0n),
    machines,
    holders: readHolders(args.text('holders'), act),
    guardians,
    quorum:
      guardians.length === 0
        ? 0
        : (args.whole('quorum', 1, guardians.length) ?? Math.floor(guardians.length / 2) + 1),
  }
}

function readHolders(typed: string | undefined, { settings }: Act): ShareTerms['holders'] {
  const holders = (typed ?? '').split(',').map(part => {
    const [name = '', amount = ''] = part.split('=')
    return { name: name.trim(), amount: amount.trim() }
  })
  if (holders.some(({ name, amount }) => name === '' || amount === '')) {
    throw new CliError('option_value', 'it is not said who gets how many shares', {
      hint: 'Write --holders Ana=500,Ben=300,Carmen=200',
    })
  }
  return holders.map(({ name, amount }) => ({
    account: accountOf(name, settings.names),
    amount: amountOf(amount, SHARE_DECIMALS, 1n),
  }))
}

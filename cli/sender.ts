/**
 * Who signs and pays for transactions. On the chain that `cairn up` of this machine runs, a development account; on any
 * other chain a key of one's own, from a file that nobody else can read.
 */
import { readFileSync, statSync } from 'node:fs'
import type { PrivateKeyAccount } from 'viem/accounts'
import { connectChain } from '../chain/connect.ts'
import { developmentAccount, developmentAccountOf } from '../chain/dev-accounts.ts'
import type { Sender } from '../chain/send-transaction.ts'
import { fastAccount } from '../keys/fast-account.ts'
import { type Address, toAddress } from '../protocol/ids.ts'
import type { Arguments, OptionSpecs } from './arguments.ts'
import type { Context } from './command.ts'
import { RUNNING_FILE, readJsonAs } from './data-folder.ts'
import { CliError } from './errors.ts'
import type { Settings } from './settings.ts'
import { isAlive } from './up/data-lock.ts'

export const KEY_OPTION = {
  key: { value: 'FILE', help: 'private key that pays for the transaction; CAIRN_KEY_FILE unless said' },
} as const satisfies OptionSpecs

/** Development accounts of the embedded chain, by what they do. The owners of the cast follow the first four. */
export const ROLES = {
  launcher: 0,
  treasury: 2,
  relayer: 3,
  firstOwner: 4,
  /** Who govern the network of `cairn up`, as any network is governed: the one after a delay, the other at once. */
  governor: 32,
  council: 33,
} as const

/** Those of the oracles. */
export const ORACLES = [1, 29, 30, 31] as const

const OTHERS = 0o077

export interface SenderOptions {
  readonly rpcUrl: string
  readonly chainId?: number
  /** The account that alone may send it. */
  readonly as?: Address
}

/** @throws {CliError} key_needed, not_yours, file_invalid; {ChainError} rpc_down, rpc_wrong_chain */
export async function openSender(
  args: Arguments,
  context: Context,
  settings: Settings,
  options: SenderOptions,
): Promise<Sender> {
  const client = await connectChain(options)
  const keyFile = args.text('key') ?? context.env['CAIRN_KEY_FILE']
  if (keyFile !== undefined)
    return { client, account: checkAccount(readAccountKey(keyFile), options.as), embedded: false }
  const account = isOwnEmbedded(settings, options.rpcUrl) ? developmentKey(options.as) : undefined
  if (account !== undefined) return { client, account, embedded: true }
  throw new CliError(
    'key_needed',
    options.as === undefined
      ? 'a key is needed to pay for the transaction'
      : `only ${options.as} may do this, and its key is not given`,
    {
      hint: 'Put the private key of an account with coins (0x and 64 hex digits) into a file of mode 600, and name it: --key FILE.',
      facts: { chain: client.chain.id },
    },
  )
}

/** On the chain of `cairn up` the owners of the cast are development accounts as well. */
function developmentKey(as: Address | undefined): PrivateKeyAccount | undefined {
  return as === undefined ? developmentAccount(ROLES.relayer) : developmentAccountOf(as)
}

function checkAccount(account: PrivateKeyAccount, as: Address | undefined): PrivateKeyAccount {
  const own = toAddress(account.address)
  if (as === undefined || own === as) return account
  throw new CliError('not_yours', `only ${as} may do this, and the key is of another account`, {
    hint: 'Nothing was sent. Name the file with the key of that account: --key FILE.',
    facts: { needed: as, given: own },
  })
}

/** The chain that a `cairn up`, which is running now, started for this data folder. */
function isOwnEmbedded({ data }: Settings, rpcUrl: string): boolean {
  const running = readJsonAs(data.running, RUNNING_FILE)
  return running?.embedded === true && running.rpcUrl === rpcUrl && isAlive(Number(running.pid))
}

/** @throws {CliError} file_unreadable, file_invalid. What the file holds is never shown. */
export function readAccountKey(path: string): PrivateKeyAccount {
  const text = readText(path)
  const mode = statSync(path).mode & 0o777
  if ((mode & OTHERS) !== 0) {
    throw new CliError('file_invalid', `${path} is open to others (mode ${mode.toString(8)})`, {
      hint: `Run: chmod 600 ${path}`,
    })
  }
  if (/^0x[0-9a-fA-F]{64}$/.test(text)) {
    try {
      return fastAccount(text as `0x${string}`)
    } catch {
      // The curve refuses zero and what is above its order: said below, without showing what it was.
    }
  }
  throw new CliError('file_invalid', `${path} does not hold a private key`, {
    hint: 'It is 0x and 64 hex digits, nothing else.',
  })
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (cause) {
    throw new CliError('file_unreadable', `${path} cannot be read`, {
      hint: 'Name the file that holds the private key.',
      cause,
    })
  }
}

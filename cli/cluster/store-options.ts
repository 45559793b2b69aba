/** What commands ask that work on an oracle’s database: where it is, and the key that its receipts are signed with. */
import { join, resolve } from 'node:path'
import type { Arguments, OptionSpecs } from '../arguments.ts'
import type { DataFolder } from '../data-folder.ts'
import { CliError } from '../errors.ts'

export const STORE_OPTIONS = {
  store: {
    value: 'URL',
    help: 'postgres://USER@HOST:PORT/DATABASE: evidence and results there instead of a file in the data folder. Its password belongs into ~/.pgpass, or the whole URL into CAIRN_STORE',
  },
  schema: { value: 'NAME', help: 'of the tables in that database, one a network; cairn unless said' },
} as const satisfies OptionSpecs

export const SNAPSHOTS_OPTION = {
  snapshots: {
    value: 'WHERE',
    help: 'bundles, states and ledgers there, one place for a node and those that stand by for it: a folder, or a bucket of S3, s3://BUCKET/PREFIX?endpoint=URL, whose keys are in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. In the data folder unless said',
  },
} as const satisfies OptionSpecs

export const RECEIPT_KEY_OPTION = {
  'receipt-key': {
    value: 'FILE',
    help: 'key that receipts are signed with, the same for all processes of an oracle; node/oracle.key of the data folder unless said',
  },
} as const satisfies OptionSpecs

export function receiptKeyPath(args: Arguments, data: DataFolder): string {
  const named = args.text('receipt-key')
  return named === undefined ? join(data.node, 'oracle.key') : resolve(named)
}

export interface StoreOf {
  readonly url: string
  readonly schema?: string
}

/** Undefined where none is named. @throws {CliError} option_value */
export function storeOf(args: Arguments, env: NodeJS.ProcessEnv): StoreOf | undefined {
  const [typed, schema] = [args.text('store'), args.text('schema')]
  const url = typed ?? env['CAIRN_STORE']
  if (url === undefined) {
    if (schema === undefined) return undefined
    throw new CliError('option_value', '--schema says something of a database', {
      hint: 'Name it as well: --store postgres://USER@HOST:PORT/DATABASE.',
    })
  }
  if (!/^postgres(?:ql)?:\/\//.test(url)) {
    throw new CliError('option_value', 'the store is no PostgreSQL URL', {
      hint: 'Write postgres://USER@HOST:PORT/DATABASE; without --store it is a file in the data folder.',
    })
  }
  if (typed !== undefined && /^[^@/]*\/\/[^@/]*:[^@/]*@/.test(typed)) {
    throw new CliError('option_value', '--store shows a password to everybody on this machine', {
      hint: 'Write it into ~/.pgpass, or the whole URL into the environment: CAIRN_STORE.',
    })
  }
  return { url, ...(schema === undefined ? {} : { schema }) }
}

/** @throws {CliError} option_value */
export function neededStore(args: Arguments, env: NodeJS.ProcessEnv): StoreOf {
  const store = storeOf(args, env)
  if (store !== undefined) return store
  throw new CliError(
    'option_value',
    'this process keeps nothing of its own: it needs the oracle’s database',
    {
      hint: 'Name it: --store postgres://USER@HOST:PORT/DATABASE, or CAIRN_STORE.',
    },
  )
}

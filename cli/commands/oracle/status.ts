/** `cairn oracle status`: how an oracle stands, from the chain, and what its node has seen of the others. */

import { blockAt } from '../../../chain/block-at.ts'
import { readSigned } from '../../../chain/epochs/read-signed.ts'
import { readSigners } from '../../../chain/epochs/read-signers.ts'
import { type OracleHistory, readOracleHistory } from '../../../chain/oracles/oracle-history.ts'
import { type OracleEntry, readOracle } from '../../../chain/oracles/oracle-keys.ts'
import { type OracleTerms, readOracleTerms } from '../../../chain/oracles/oracle-terms.ts'
import { readOwed } from '../../../chain/oracles/owed.ts'
import { readPayout } from '../../../chain/oracles/rotate.ts'
import type { FaultsView } from '../../../client/node-api.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import type { Arguments } from '../../arguments.ts'
import type { Command, Context } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { row } from '../../explain/layout.ts'
import { readAccountKey } from '../../sender.ts'
import { ACT_OPTIONS, type Act, openAct } from '../../transaction/open-act.ts'
import { accountOf } from '../../transaction/readers.ts'

/** Blocks in which signatures are looked for, and epochs that are told. */
const [LOOK_BACK, EPOCHS] = [20_000, 8]

export const oracleStatusCommand: Command = {
  about: [
    'Who an oracle is, what its bond is, whether its signatures count, the newest epochs that they stand under on the chain, a change of account that waits, what was taken of its bond and what it proved against others. Of the account or number that is named, or the key’s, or of all.',
    'The faults that a node has seen are its own to tell: those of the running node, or of --node.',
  ],
  options: ACT_OPTIONS,
  positionals: ['[account|number]'],
  examples: [
    'cairn oracle status',
    'cairn oracle status 1',
    'cairn oracle status --key oracle.key',
    'cairn oracle status 0x7099… --json',
  ],
  async run(args, context) {
    const act = await openAct(args, context)
    const accounts = await askedFor(act, args, context)
    const shared = await readShared(act)
    const all = await Promise.all(accounts.map(account => read(act, account, shared)))
    const faults = await readFaults(act)
    if (args.flag('json')) {
      const told = {
        minBond: String(shared.terms.minBond),
        oracles: all.map(toJson),
        ...(faults && { faults }),
      }
      act.terminal.line(JSON.stringify(told, null, 2))
      return EXIT.ok
    }
    for (const standing of all) show(act, standing, shared)
    if (faults !== undefined) showFaults(act, faults)
    return EXIT.ok
  },
}

interface Shared {
  readonly terms: OracleTerms
  readonly signers: readonly Address[]
  /** Newest epochs on the chain, and whose signatures each came with. */
  readonly signed: ReadonlyMap<number, ReadonlySet<Address>>
}

interface Standing {
  readonly entry: OracleEntry
  readonly history: OracleHistory
  readonly state: 'signs' | 'leaving' | 'waits' | 'not in force' | 'bond too small'
  /** Of the newest epochs, those with its signature. */
  readonly signed: readonly number[]
  readonly of: readonly number[]
  readonly owed: bigint
  readonly paidAt: Address
}

/** @throws {CliError} nothing_to_do */
async function askedFor(act: Act, args: Arguments, { env }: Context): Promise<readonly Address[]> {
  const { client, deployment, settings } = act
  const keyFile = args.text('key') ?? env['CAIRN_KEY_FILE']
  const typed = args.positionals[0]
  if (typed !== undefined && /^\d{1,9}$/.test(typed)) return [await numbered(act, Number(typed))]
  if (typed !== undefined) return [accountOf(typed, settings.names)]
  if (keyFile !== undefined) return [toAddress(readAccountKey(keyFile).address)]
  return (await readSigners(client, deployment)).signers
}

/** Of those that sign: whoever does not is named by an account. */
async function numbered({ client, deployment }: Act, id: number): Promise<Address> {
  const { signers } = await readSigners(client, deployment)
  const entries = await Promise.all(signers.map(signer => readOracle(client, { deployment, signer })))
  const its = entries.find(entry => entry?.id === id)
  if (its !== undefined) return its.account
  throw new CliError('argument_invalid', `no oracle that signs has the number ${id}`, {
    hint: `They are ${entries.flatMap(entry => (entry === undefined ? [] : [entry.id])).join(', ')}. One that does not sign now is named by its account.`,
  })
}

async function readShared({ client, deployment }: Act): Promise<Shared> {
  const { number: toBlock } = await blockAt(client)
  const fromBlock = Math.max(deployment.launchBlock, toBlock - LOOK_BACK)
  const [terms, { signers }, shown] = await Promise.all([
    readOracleTerms(client, deployment),
    readSigners(client, deployment),
    readSigned({ client, deployment, fromBlock, toBlock, whole: false }),
  ])
  const signed = new Map<number, Set<Address>>()
  for (const { header, signer } of shown)
    signed.set(header.epoch, (signed.get(header.epoch) ?? new Set<Address>()).add(signer))
  const newest = [...signed].sort(([a], [b]) => b - a).slice(0, EPOCHS)
  return { terms, signers, signed: new Map(newest) }
}

async function read(act: Act, account: Address, shared: Shared): Promise<Standing> {
  const { client, deployment } = act
  const entry = await readOracle(client, { deployment, signer: account })
  if (entry === undefined) {
    throw new CliError('nothing_to_do', `${act.who(account)} is no oracle of this network`, {
      hint: 'It never was one, or its bond is paid back. cairn oracle status by itself lists those that sign.',
      facts: { account },
    })
  }
  const [history, owed, paidAt] = await Promise.all([
    readOracleHistory(client, { deployment, oracle: entry.id }),
    readOwed(client, { deployment, account: entry.account }),
    readPayout(client, { deployment, account: entry.payee, asset: deployment.token }),
  ])
  const of = [...shared.signed.keys()]
  const signed = of.filter(epoch => history.accounts.some(own => shared.signed.get(epoch)?.has(own) === true))
  return { entry, history, owed, paidAt, signed, of, state: stateOf(entry, shared) }
}

function stateOf(
  { account, bond, leavesAtMs, activeFromMs }: OracleEntry,
  shared: Shared,
): Standing['state'] {
  const { signers, terms } = shared
  if (leavesAtMs !== 0) return 'leaving'
  if (signers.includes(account)) return 'signs'
  if (bond < terms.minBond) return 'bond too small'
  return terms.nowMs < activeFromMs ? 'waits' : 'not in force'
}

function toJson({ entry, history, state, signed, of, owed, paidAt }: Standing) {
  const { id, account, payee, bond, activeFromMs, leavesAtMs, receiptKey } = entry
  const { accounts, offeredTo, taken, brought } = history
  const digits = (slashes: typeof taken) => slashes.map(one => ({ ...one, taken: String(one.taken) }))
  return {
    oracle: id,
    account,
    payee,
    paidAt,
    state,
    bond: String(bond),
    activeFromMs,
    leavesAtMs,
    ...(receiptKey === undefined ? {} : { receiptKey }),
    ...(offeredTo === undefined ? {} : { offeredTo }),
    accounts,
    signed,
    newestEpochs: of,
    owed: String(owed),
    taken: digits(taken),
    brought: digits(brought),
  }
}

function show({ terminal, money, when, who }: Act, standing: Standing, { terms }: Shared): void {
  const { entry, history, signed, of, owed, paidAt } = standing
  const { style, columns } = terminal
  const { id, account, payee, bond, receiptKey } = entry
  const { accounts, offeredTo, taken, brought } = history
  const rows: readonly (readonly [string, string])[] = [
    ['account', who(account)],
    ...(accounts.length > 1 ? [['before', accounts.slice(0, -1).map(who).join(', ')] as const] : []),
    ...(offeredTo === undefined
      ? []
      : [['rotation', `waits for ${who(offeredTo)} to take the place`] as const]),
    ['payee', paidAt === payee ? who(payee) : `${who(payee)}, paid at ${who(paidAt)}`],
    ['bond', `${money(bond)}${bond < terms.minBond ? ` of ${money(terms.minBond)}` : ''}`],
    ['state', stateWords(standing, when)],
    ['receipts', receiptKey ?? 'no key named: nobody can prove that one was not kept'],
    [
      'signed',
      of.length === 0
        ? 'no epoch is on the chain'
        : `${signed.length} of the newest ${of.length}: ${rangeOf(signed)}`,
    ],
    ...taken.map(one => ['taken', `${money(one.taken)}, proved by ${who(one.by)}`] as const),
    ...brought.map(
      one => ['proved', `a fault of oracle ${one.oracle}, which cost it ${money(one.taken)}`] as const,
    ),
    ...(owed === 0n
      ? []
      : [['owed', `${money(owed)} by the oracle set, which pays it to whoever asks it to collect`] as const]),
  ]
  terminal.line(style.strong(`Oracle ${id}`))
  for (const [label, text] of rows)
    for (const line of row(label, text, { style, columns })) terminal.line(line)
}

function stateWords({ entry, state }: Standing, when: Act['when']): string {
  const words: Record<Standing['state'], string> = {
    signs: 'its signatures count',
    leaving: `signs no more; its bond can be taken out from ${when(entry.leavesAtMs)} on (cairn oracle leave)`,
    waits: `has joined, and can be put in force from ${when(entry.activeFromMs)} on (cairn oracle join)`,
    'not in force': 'has joined, and is to be put in force: cairn oracle join',
    'bond too small': 'signs no more until its bond is full: a fault was proved',
  }
  return words[state]
}

/** `4 to 7, 9`: newest last. */
function rangeOf(epochs: readonly number[]): string {
  const sorted = [...epochs].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const epoch of sorted) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === epoch - 1) last[1] = epoch
    else runs.push([epoch, epoch])
  }
  return runs.length === 0 ? 'none' : runs.map(([a, b]) => (a === b ? `${a}` : `${a} to ${b}`)).join(', ')
}

/** Of the node that is named or runs here; undefined where there is none, or it does not answer. */
async function readFaults({ settings }: Act): Promise<FaultsView | undefined> {
  if (settings.nodeUrl() === undefined) return undefined
  return settings
    .node()
    .getFaults()
    .catch(() => undefined)
}

function showFaults({ terminal, when, who }: Act, { faults }: FaultsView): void {
  const { style, columns } = terminal
  terminal.line('')
  terminal.line(style.strong('Faults that the node has seen'))
  if (faults.length === 0) terminal.line('  none')
  for (const { oracle, account, kind, epoch, view, state, foundAtMs, mine, outcome } of faults) {
    const what = kind === 'equivocation' ? 'two headers' : 'a header above the schedule'
    const done =
      outcome === 'punished' ? `punished, by ${mine === true ? 'this node' : 'another'}` : (outcome ?? state)
    const text = `${what} in epoch ${epoch}, view ${view}, by ${who(account)}; found ${when(foundAtMs)}; ${done}`
    for (const line of row(`oracle ${oracle}`, text, { style, columns })) terminal.line(line)
  }
}

/**
 * Who would have earned more and less under other rules: the last epochs settled again by the kernel, here, from the published
 * evidence, under the rules that stand on chain and under the proposed ones. Evidence is held against its hashes on chain first.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { readEpochs, type SubmittedEpoch } from '../../chain/epochs/read-headers.ts'
import { bundleAddress } from '../../kernel/bundle/bundle.ts'
import {
  type AccountChange,
  type Change,
  diffRules,
  type RulesDiff,
} from '../../kernel/economy/rules-diff.ts'
import { genesisState } from '../../kernel/genesis.ts'
import { type Network, rulesHash } from '../../kernel/rules.ts'
import { decodeState } from '../../kernel/state-codec.ts'
import { createVerifier } from '../../keys/verify.ts'
import { formatAmount } from '../../protocol/amounts/amount.ts'
import { headerStructHash } from '../../protocol/chain-formats/header.ts'
import { decodeLedger } from '../../protocol/chain-formats/ledger.ts'
import { type EvidenceSource, openSource, readBundleFrom } from '../audit/evidence-source.ts'
import { networkOfChain } from '../audit/network-of-chain.ts'
import type { Context } from '../command.ts'
import { CliError } from '../errors.ts'
import { row } from '../explain/layout.ts'
import { loadNetwork } from '../load-network.ts'
import type { Act } from '../transaction/open-act.ts'
import { findProposal, votingOf } from './holders.ts'

const EPOCHS = 24
const SHOWN = 20

export async function tellDiff([which = '']: readonly string[], act: Act, context: Context): Promise<void> {
  const { args, client, deployment, settings, terminal } = act
  const source = openSource(args.text('source') ?? settings.node().url)
  const after = await proposed(which, act, context)
  const before = await networkOfChain({ client, deployment }, source, context.installed)
  const chosen = lastOf(await readEpochs({ client, deployment }), before, args.whole('epochs', 1) ?? EPOCHS)
  const diff = await terminal.step('Settling the epochs under both', () =>
    settleBoth({ before, after, source }, chosen),
  )
  if (args.flag('json')) terminal.line(toJson(diff, rulesHash(before.rules), rulesHash(after.rules)))
  else show(act, diff, before)
}

/** A network file, or a proposal that brings its rules. */
async function proposed(which: string, act: Act, { cwd, installed }: Context): Promise<Network> {
  if (!/^\d+$/.test(which)) return (await loadNetwork(which, cwd)).network
  const { proposal } = await findProposal(act, await votingOf(act), which)
  const { rules } = proposal
  if (rules !== undefined) return { rules, resources: await installed.restore(rules.resources) }
  throw new CliError('argument_invalid', 'this proposal brings no rules to compare by', {
    hint: 'Compare by the network file itself: cairn govern diff NETWORK',
  })
}

interface Chosen {
  readonly epochs: readonly SubmittedEpoch[]
  readonly parent: SubmittedEpoch | undefined
}

/** Those that were settled under the rules in force, the newest ones. */
function lastOf(all: readonly SubmittedEpoch[], { rules }: Network, count: number): Chosen {
  const hash = rulesHash(rules)
  const own = all.filter(({ header }) => header.rules === hash).slice(-count)
  const [first] = own
  if (first === undefined) {
    throw new CliError('epoch_not_on_chain', 'no epoch was settled under these rules yet', {
      hint: 'Wait for the first one: cairn status tells when.',
    })
  }
  return { epochs: own, parent: all.find(({ epoch }) => epoch === first.epoch - 1) }
}

interface Both {
  readonly before: Network
  readonly after: Network
  readonly source: EvidenceSource
}

async function settleBoth({ before, after, source }: Both, { epochs, parent }: Chosen): Promise<RulesDiff> {
  const prior = parent === undefined ? genesisState(before) : await priorOf(source, parent)
  const bundles = []
  for (const { epoch, header } of epochs) {
    const manifest = await source.read(epoch, 'bundle')
    requireHash(`bundle of epoch ${epoch}`, header.bundle, bundleAddress(manifest))
    bundles.push(await readBundleFrom(source, epoch, manifest))
  }
  return diffRules({ before, after, prior, bundles }, createVerifier())
}

async function priorOf(source: EvidenceSource, { epoch, header }: SubmittedEpoch) {
  const [state, ledger] = await Promise.all([source.read(epoch, 'state'), source.read(epoch, 'ledger')])
  requireHash(`state after epoch ${epoch}`, header.stateRoot, `0x${bytesToHex(sha256(state))}`)
  return decodeState(state, { ledger: decodeLedger(ledger), headerHash: headerStructHash(header) })
}

function requireHash(what: string, chain: string, found: string): void {
  if (chain === found) return
  throw new CliError('evidence_missing', `the ${what} is not what the chain names`, {
    hint: 'Ask another node: --source URL.',
    facts: { chain, found },
  })
}

function show({ terminal, who, money, args }: Act, diff: RulesDiff, { rules }: Network): void {
  const layout = { style: terminal.style, columns: terminal.columns }
  const tokens = (base: bigint) => `${formatAmount(base, rules.token.decimals)} ${rules.token.symbol}`
  const lines = [
    terminal.style.strong(`Epochs ${diff.from} to ${diff.to}, settled again under both`),
    ...row('emission', sayChange(diff.emission, tokens), layout),
    ...row('unissued', sayChange(diff.unissued, tokens), layout),
    ...Object.entries(diff.pools).flatMap(([name, change]) => row(name, sayChange(change, tokens), layout)),
  ]
  for (const line of lines) terminal.line(line)
  const part = (title: string, accounts: readonly AccountChange[], amount: (base: bigint) => string) => {
    const changed = accounts.filter(({ before, after }) => before !== after)
    terminal.line(terminal.style.strong(`${title}: ${changed.length} of ${accounts.length} accounts change`))
    for (const change of changed.slice(0, SHOWN))
      terminal.line(`  ${who(change.account)}: ${sayChange(change, amount)}`)
    if (changed.length > SHOWN) terminal.line(`  and ${changed.length - SHOWN} more: --json has them all`)
  }
  part('Earned', diff.accounts, tokens)
  if (diff.payments.length > 0) part('Paid between members', diff.payments, money)
  if (!args.flag('json'))
    terminal.note('What people would have done otherwise, nobody knows: the evidence is the same.')
}

function sayChange({ before, after }: Change, amount: (base: bigint) => string): string {
  if (before === after) return `${amount(before)}, the same`
  const sign = after > before ? '+' : '−'
  return `${amount(before)} → ${amount(after)} (${sign}${amount(after > before ? after - before : before - after)})`
}

function toJson(diff: RulesDiff, before: string, after: string): string {
  return JSON.stringify(
    { rules: { before, after }, ...diff },
    (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
    2,
  )
}

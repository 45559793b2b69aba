/** `cairn audit`: an epoch computed again from its evidence, and held against the chain. */
import { connectChain } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { assetOf, formatSeconds } from '../../client/format.ts'
import type { Rules } from '../../kernel/rules.ts'
import { createVerifier } from '../../keys/verify.ts'
import type { Arguments } from '../arguments.ts'
import { type AuditReport, auditEpoch } from '../audit/audit-epoch.ts'
import { auditLines } from '../audit/audit-lines.ts'
import { type EvidenceSource, keeping, keepRules, openSource } from '../audit/evidence-source.ts'
import { type Auditor, createAuditor } from '../audit/gather.ts'
import { networksOfHeaders } from '../audit/networks-of-headers.ts'
import type { Command, Context } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { nameOf } from '../names.ts'
import {
  CHAIN_OPTIONS,
  DATA_OPTION,
  JSON_OPTION,
  NETWORK_OPTION,
  NODE_OPTION,
  type Settings,
  settingsOf,
} from '../settings.ts'

export const auditCommand: Command = {
  about: [
    'Takes the header from the chain, and bundle, prior state and ledgers from the source. Nothing is taken on trust: the bytes are held against the hashes on chain, the chain facts in the bundle against the chain’s own logs, every message against its signature. Then the epoch is computed again and every field of the header compared.',
    'No file of the network is needed: each header names the hash of the rules that it was settled under, and the source has them, whatever was voted for since. A network with resources of its own is audited with its file: --network.',
    'Exit 0: the epoch is exactly what the evidence says. Exit 1: it is not; the first difference and the first account whose figures differ are named. Exit 2: owners had something of it erased; what is left holds, and what can be held no more is said with why.',
  ],
  options: {
    epoch: { value: 'N', short: 'e', help: 'which epoch; the newest on chain unless said' },
    all: { help: 'every epoch from the first to the newest' },
    source: { value: 'URL|DIR', help: 'a node, or a folder made with --keep; the running node unless said' },
    keep: { value: 'DIR', help: 'also writes what was fetched to this folder' },
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...NETWORK_OPTION,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: [],
  examples: [
    'cairn audit',
    'cairn audit --epoch 7 --keep evidence',
    'cairn audit --all --node https://node.example',
    'cairn audit --all --source evidence --rpc https://rpc.example --deployment deployment.json',
  ],
  async run(args, context) {
    const settings = settingsOf(args, context)
    const { terminal } = context
    const choice = readChoice(args)
    const deployment = await settings.deployment()
    const client = await connectChain({ rpcUrl: settings.rpcUrl(deployment), chainId: deployment.chainId })
    const source = sourceOf(args, settings)
    const file = settings.hasNetworkFile() ? (await settings.network()).network : undefined
    const networkOf = networksOfHeaders(source, file, context.installed)
    const verify = createVerifier()
    const auditor = await createAuditor({ client, deployment, networkOf, verify, source })
    const epochs = chosen(choice, auditor)
    const { rules } = await networkOf(newestOf(auditor).header.rules)
    const keep = args.text('keep')
    if (keep !== undefined) await keepRules(keep, rules)
    const layout = {
      style: terminal.style,
      columns: terminal.columns,
      ...names(settings, deployment, rules),
    }
    const reports: AuditReport[] = []
    const startedMs = performance.now()
    for (const epoch of epochs) {
      const input = await terminal.step(`Epoch ${epoch}`, () => auditor.gather(epoch))
      const report = auditEpoch(input, verify)
      reports.push(report)
      if (!args.flag('json'))
        for (const line of auditLines(report, { ...layout, brief: epochs.length > 1 })) terminal.line(line)
    }
    if (args.flag('json')) terminal.line(toJson(reports))
    else if (reports.length > 1) summarise(reports, performance.now() - startedMs, context)
    if (!reports.every(isExact)) return EXIT.input
    return reports.some(({ erased }) => erased !== undefined) ? EXIT.chain : EXIT.ok
  },
}

function isExact({ differences, accounts }: AuditReport): boolean {
  return differences.length === 0 && accounts === undefined
}

function sourceOf(args: Arguments, settings: Settings): EvidenceSource {
  const source = openSource(args.text('source') ?? settings.node().url)
  const keep = args.text('keep')
  return keep === undefined ? source : keeping(source, keep)
}

type Choice = 'all' | 'newest' | number

function readChoice(args: Arguments): Choice {
  const epoch = args.whole('epoch', 0)
  if (!args.flag('all')) return epoch ?? 'newest'
  if (epoch === undefined) return 'all'
  throw new CliError('option_value', '--all and --epoch say two things', { hint: 'Give one of them.' })
}

function chosen(choice: Choice, auditor: Auditor): readonly number[] {
  const newest = newestOf(auditor)
  if (choice === 'all') return auditor.epochs.map(({ epoch }) => epoch)
  return [choice === 'newest' ? newest.epoch : choice]
}

function newestOf({ epochs }: Auditor): Auditor['epochs'][number] {
  const newest = epochs.at(-1)
  if (newest !== undefined) return newest
  throw new CliError('epoch_not_on_chain', 'no epoch stands on the chain yet', {
    hint: 'Wait for the first one: cairn status tells when.',
  })
}

function names({ names }: Settings, deployment: Deployment, rules: Rules) {
  const token = { symbol: rules.token.symbol, decimals: rules.token.decimals }
  const payment = assetOf(rules.payment)
  return {
    assetOf: (address: string) => (address === deployment.token ? token : payment),
    nameOf: (account: string) => nameOf(names, account),
  }
}

function summarise(reports: readonly AuditReport[], elapsedMs: number, { terminal }: Context): void {
  const wrong = reports.filter(report => !isExact(report))
  const partly = reports.filter(({ erased }) => erased !== undefined).length
  const whole =
    partly === 0
      ? `all ${reports.length} epochs are exactly what the evidence says`
      : `${reports.length - partly} of ${reports.length} epochs are exactly what the evidence says; of ${partly} something was erased, and what is left holds`
  const verdict =
    wrong.length === 0
      ? terminal.style.good(whole)
      : terminal.style.bad(`${wrong.length} of ${reports.length} epochs are not what the evidence says`)
  terminal.line(`${verdict}, ${formatSeconds(elapsedMs)}`)
}

function toJson(reports: readonly AuditReport[]): string {
  return JSON.stringify(
    reports,
    (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
    2,
  )
}

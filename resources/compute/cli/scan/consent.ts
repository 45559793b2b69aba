/** `cairn scan consent`: an owner writes down and signs which of its hosts may be scanned, how, and for whom. */
import { basename, join, resolve } from 'node:path'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Arguments } from '../../../../cli/arguments.ts'
import type { Command } from '../../../../cli/command.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import { row } from '../../../../cli/explain/layout.ts'
import { KEY_OPTION, openSender } from '../../../../cli/sender.ts'
import {
  CHAIN_OPTIONS,
  DATA_OPTION,
  JSON_OPTION,
  NODE_OPTION,
  type Settings,
  settingsOf,
} from '../../../../cli/settings.ts'
import { deviceOf } from '../../../../cli/transaction/readers.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { loadKey } from '../../../../keys/key-file.ts'
import { networkIdOf } from '../../../../protocol/chain-formats/network-id.ts'
import { type SubjectId, toAddress } from '../../../../protocol/ids.ts'
import { nameOf } from '../../messages/content-name.ts'
import { CHECK_IDS, CHECKS } from '../../messages/scan/checks.ts'
import {
  CONSENT_LABEL,
  CONSENT_PATH,
  type ConsentTerms,
  consentDigest,
  consentText,
  readConsent,
  writeConsent,
} from '../../messages/scan/consent.ts'
import { isAddress, reverseZoneOf } from '../../messages/scan/host.ts'
import { findRenter } from '../renter-client.ts'
import { timeIn } from '../run.ts'
import { anyPorts, USUAL_DECOYS } from './decoys.ts'
import { checksIn, hostsIn, portsIn } from './order-in.ts'
import { needOwnerKey, ownerKeyPath } from './owner-key.ts'
import { refusedHere } from './refused-here.ts'

const [USUAL_PORTS, USUAL_LIVE, BEHIND_S] = ['22,80,443,8080,8443', 8_017, 60]

export const scanConsentCommand: Command = {
  about: [
    'Writes down that hosts of yours may be scanned, signed by your account: which of them, at which ports, by which checks, how fast at most, until when, and which device may order it. Put the file on each of these hosts, as it is, and run cairn scan tell there: machines look for it before anything else, and again while they scan, and report a word that only who came was told. Take it away and they stop.',
    'Consent for a host only where it is yours, or where whoever owns it has told you to. An address consents for itself: a name that leads to it says nothing of its other ports and services.',
  ],
  options: {
    ports: { value: 'PORTS', help: `${USUAL_PORTS} unless said` },
    checks: { value: 'CHECKS', help: `of ${CHECK_IDS.join(', ')}; all of them unless said` },
    live: { value: 'PORT', help: `where cairn scan tell says words of jobs; ${USUAL_LIVE} unless said` },
    decoys: {
      value: 'N',
      help: `ports more, by chance, at which cairn scan tell listens now and then; ${USUAL_DECOYS} where an address is named, unless said`,
    },
    rate: { value: 'N', help: 'connections a second, of all machines together; 5 unless said' },
    until: { value: 'DURATION', help: 'how long it holds, from now on; 30d unless said' },
    requester: { value: 'DEVICE', help: 'whose scans; the requester that runs here unless said' },
    out: { value: 'FILE', help: 'where it goes; cairn-scan unless said' },
    ...KEY_OPTION,
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: ['hosts'],
  examples: [
    'cairn scan consent example.com,192.0.2.7 --ports 22,443 --key owner.key',
    'cairn scan consent example.com --checks tls,headers --until 90d --requester 6f0c…',
  ],
  async run(args, context) {
    const { terminal, cwd } = context
    const settings = settingsOf(args, context)
    const deployment = await settings.deployment()
    const place = { rpcUrl: settings.rpcUrl(deployment), chainId: deployment.chainId }
    const { account } = await openSender(args, context, settings, place)
    const { chainId, settlement, genesisHash } = deployment
    const network = { chainId, settlement, genesisHash }
    const { nowMs } = await settings.node().getClock()
    const decoys = decoysIn(args)
    const terms = await termsIn(args, settings, { network, owner: toAddress(account.address), nowMs, decoys })
    const text = writeConsent(terms, await account.sign!({ hash: consentDigest(terms) }))
    const bytes = new TextEncoder().encode(text)
    // Whatever the machines would refuse is refused here.
    refusedHere(() => readConsent(bytes, { network: networkIdOf(network), nowMs }))
    const file = resolve(cwd, args.text('out') ?? 'cairn-scan')
    await writeAtomically(file, text, { isPublic: true })
    const record = nameOf(bytes)
    if (args.flag('json'))
      terminal.json({ file, record, consent: JSON.parse(text), text: consentText(record), decoys })
    else for (const line of told(terms, { record, file, decoys }, settings, terminal)) terminal.line(line)
    return EXIT.ok
  },
}

interface Signing extends Pick<ConsentTerms, 'network' | 'owner'> {
  readonly nowMs: number
  readonly decoys: readonly number[]
}

function grantedPorts(args: Arguments): readonly number[] {
  return portsIn('ports', args.text('ports') ?? USUAL_PORTS)
}

/** Ports of names are not looked at: decoys are an address’s. */
function decoysIn(args: Arguments): readonly number[] {
  const isAnyAddress = hostsIn(args.positionals[0] ?? '').some(isAddress)
  return anyPorts(args.whole('decoys', 0) ?? (isAnyAddress ? USUAL_DECOYS : 0), grantedPorts(args))
}

async function termsIn(
  args: Arguments,
  settings: Settings,
  { network, owner, nowMs, decoys }: Signing,
): Promise<ConsentTerms> {
  const hosts = hostsIn(args.positionals[0] ?? '')
  const suits = (scope: string) =>
    scope === 'either' || hosts.some(host => (scope === 'address') === isAddress(host))
  const checks = checksIn(args.text('checks')).filter(
    check => args.text('checks') !== undefined || suits(CHECKS[check].scope),
  )
  const { open } = await needOwnerKey(settings.data)
  const nowS = Math.floor(nowMs / 1_000)
  return {
    format: 'cairn-scan-consent-2',
    network,
    owner,
    key: bytesToHex(open),
    requesters: [await requesterIn(args, settings)],
    hosts: [...hosts],
    ports: [...grantedPorts(args), ...decoys],
    live: args.whole('live', 1) ?? USUAL_LIVE,
    checks: [...checks],
    rate: args.whole('rate', 1) ?? 5,
    // A machine's clock may be a little behind.
    from: nowS - BEHIND_S,
    until: nowS + Math.ceil(timeIn('until', args.text('until') ?? '30d') / 1_000),
  }
}

async function requesterIn(args: Arguments, { data, names }: Settings): Promise<SubjectId> {
  const named = args.text('requester')
  if (named !== undefined) return deviceOf(named, names)
  return subjectOfRenter(data.devices, findRenter(data, undefined).name)
}

/** @throws {CliError} renter_unknown */
export async function subjectOfRenter(devices: string, name: string): Promise<SubjectId> {
  const signer = await loadKey(join(devices, name, 'key.json'))
  if (signer !== undefined) return signer.subject
  throw new CliError('renter_unknown', `the key of ${name} is not in its folder`, {
    hint: 'Say which device orders: --requester DEVICE.',
  })
}

function told(
  { hosts, until }: ConsentTerms,
  {
    record,
    file,
    decoys,
  }: { readonly record: string; readonly file: string; readonly decoys: readonly number[] },
  { data }: Settings,
  { style, columns }: { readonly style: Parameters<typeof row>[2]['style']; readonly columns: number },
): readonly string[] {
  const layout = { style, columns }
  const zone = (host: string) => `${CONSENT_LABEL}.${isAddress(host) ? reverseZoneOf(host) : host}`
  return [
    `${style.good('✓')} ${style.strong('Signed. Put it on each host, as it is:')}`,
    ...row('file', file, layout),
    ...hosts.flatMap(host => row('as', `http(s)://${host}${CONSENT_PATH}`, layout)),
    ...row('or', 'as TXT, where no site runs; a name needs it in the zone of its address as well:', layout),
    ...hosts.flatMap(host => row('', `${zone(host)} "${consentText(record)}"`, layout)),
    ...row(
      'run',
      `cairn scan tell ${basename(file)}${decoys.length === 0 ? '' : ` --beside ${decoys.join()}`}`,
      layout,
    ),
    ...row('', 'on each host: without it nothing is scanned', layout),
    ...row('until', new Date(until * 1_000).toISOString(), layout),
    ...row('key', `${ownerKeyPath(data)} opens the reports. Keep it: nobody else can.`, layout),
  ]
}

/** `cairn scan`: targets that consent, looked at by several machines that the network draws; and what they found, for the owner. */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Arguments } from '../../../../cli/arguments.ts'
import type { Command, Context } from '../../../../cli/command.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import {
  CHAIN_OPTIONS,
  DATA_OPTION,
  JSON_OPTION,
  NODE_OPTION,
  type Settings,
  settingsOf,
} from '../../../../cli/settings.ts'
import { paymentDecimals } from '../../../../cli/transaction/payment-decimals.ts'
import { assetOf, formatAsset } from '../../../../client/format.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { createReach } from '../../../../links/reach.ts'
import { networkIdOf } from '../../../../protocol/chain-formats/network-id.ts'
import { ProtocolError } from '../../../../protocol/protocol-error.ts'
import { fetchConsent } from '../../agent/worker/kinds/scan/fetch-consent.ts'
import { fetchWord } from '../../agent/worker/kinds/scan/fetch-word.ts'
import { createLine } from '../../agent/worker/kinds/scan/line.ts'
import { createNames } from '../../agent/worker/kinds/scan/names.ts'
import { createPace } from '../../agent/worker/kinds/scan/pace.ts'
import { needTold } from '../../agent/worker/kinds/scan/publication.ts'
import { nameOf } from '../../messages/content-name.ts'
import { progressOf, whyOf } from '../../messages/progress-words.ts'
import { ASKED, type Ask, type Rented } from '../../messages/requester-answers.ts'
import { CHECKS } from '../../messages/scan/checks.ts'
import { readConsent } from '../../messages/scan/consent.ts'
import { isAddress } from '../../messages/scan/host.ts'
import { needGranted, readOrder, unitsOf } from '../../messages/scan/order.ts'
import { Refusal } from '../../messages/scan/refusal.ts'
import { openReport } from '../../messages/scan/report.ts'
import { AS_OPTION, findRenter, type Renter } from '../renter-client.ts'
import { confidenceIn, follow, keepAsking, NAMED, priceIn, timeIn } from '../run.ts'
import { subjectOfRenter } from './consent.ts'
import { hostsIn, ORDER_OPTIONS, orderIn } from './order-in.ts'
import { readOwnerKey } from './owner-key.ts'
import { refusedLater } from './refused-here.ts'
import { findingsOf, reportLines } from './report-lines.ts'

/** A probe is a hundredth of what a price is for. */
const [PROBES, USUAL_PRICE, PAGES] = [100n, '0.001', 1]
/** Whether words are said there at all: of no job. */
const NO_JOB = `${'0'.repeat(64)}:0`
const never = new AbortController().signal

export const scanCommand: Command = {
  about: [
    'Has hosts that consent to it looked at for what is open, old or badly set, by machines of several owners that the network draws. The consent is a record that the owner signed (cairn scan consent) and that each host tells itself; without it nobody is asked, no machine connects, and whoever takes it away stops a scan that goes on.',
    'All checks are passive: nothing is tried, changed or kept. What is found is sealed for the owner’s key and opened here where that key is here; otherwise the sealed report is written to a file for the owner: cairn scan read FILE. You pay for each probe, a check of one host at one port, whatever is found.',
  ],
  options: {
    ...ORDER_OPTIONS,
    consent: { value: 'FILE', help: 'the consent; the one that the first host tells unless said' },
    verify: { value: 'PERCENT', help: 'how sure it has to be, as with cairn run; 90% unless said' },
    price: { value: 'AMOUNT', help: `for a probe, at most; ${USUAL_PRICE} unless said` },
    within: { value: 'TIME', help: 'how long machines have for it; 2h unless said' },
    for: { value: 'TIME', help: 'for how long machines are looked for; 24h unless said' },
    out: {
      value: 'FILE',
      help: 'where the sealed report goes where its key is not here; scan.sealed unless said',
    },
    'name-server': { value: 'ADDRESS', help: 'that is asked instead of this machine’s, as 127.0.0.1:5353' },
    'allow-private': {
      help: 'looks for the consent at private addresses as well: for a laboratory of your own',
    },
    ...AS_OPTION,
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: ['hosts'],
  examples: [
    'cairn scan example.com',
    'cairn scan example.com,192.0.2.7 --checks tls,headers,ssh:22 --price 0.002',
    'cairn scan 192.0.2.7 --checks ports --consent cairn-scan',
  ],
  async run(args, context) {
    const { terminal } = context
    const settings = settingsOf(args, context)
    const renter = findRenter(settings.data, args.text('as'))
    const { consent, order, nowMs } = await refusedLater(() => prepared(args, context, settings, renter))
    const decimals = await paymentDecimals(settings)
    const ask = await askOf(args, renter, decimals, { consent, order })
    const { demand } = await keepAsking(() =>
      renter.ask('/-/jobs', ASKED, { method: 'POST', body: JSON.stringify(ask) }),
    )
    if (!args.flag('json')) terminal.note(askedWords(ask, decimals))
    const [job] = await follow(renter, demand, context, args.flag('json'))
    if (job?.outcome !== 'done') throw failureOf(job, demand)
    await tell(args, context, settings, { job, renter, nowMs })
    return EXIT.ok
  },
}

interface Prepared {
  readonly consent: Uint8Array
  readonly order: Uint8Array
  readonly nowMs: number
}

/** Read, held against the order, and told by each host now: as every machine will do. @throws {Refusal} */
async function prepared(
  args: Arguments,
  { cwd }: Pick<Context, 'cwd'>,
  settings: Settings,
  renter: Renter,
): Promise<Prepared> {
  const hosts = hostsIn(args.positionals[0] ?? '')
  const look = lookerOf(args.flag('allow-private'), args.text('name-server'))
  const file = args.text('consent')
  const record =
    file === undefined
      ? await fetchConsent(await look.line(hosts[0]!), never)
      : await readNamed(resolve(cwd, file))
  const network = networkIdOf(await settings.deployment())
  const { nowMs } = await settings.node().getClock()
  const consent = readConsent(record, { network, nowMs })
  const order = new TextEncoder().encode(JSON.stringify(orderIn(args, hosts, consent)))
  const { probes } = readOrder(order)
  needGranted(consent, probes, await subjectOfRenter(settings.data.devices, renter.name))
  for (const host of hosts) {
    const isTouched = probes.some(probe => probe.host === host && CHECKS[probe.check].ports)
    const line = await look.line(host)
    await needTold({ line, record: nameOf(record), isTouched }, look.names, never)
    if (isTouched) await fetchWord(line, { live: consent.live, job: NO_JOB }, never)
  }
  return { consent: record, order, nowMs }
}

function lookerOf(isPrivate: boolean, server: string | undefined) {
  const names = createNames(server === undefined ? [] : [server])
  const [reach, pace] = [createReach(isPrivate ? ['*'] : []), createPace(1)]
  return {
    names,
    async line(host: string) {
      const [address] = isAddress(host) ? [host] : await names.addressesOf(host)
      if (address === undefined) throw new Refusal('target_unknown', { host })
      if (!reach.mayReach(address)) throw new Refusal('target_private', { host, address })
      return createLine({ host, address }, signal => pace.turn(address, 1, signal))
    },
  }
}

function readNamed(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    throw new CliError('file_unreadable', `${path} cannot be read`, {
      hint: 'Name the consent’s file.',
      cause,
    })
  })
}

async function askOf(
  args: Arguments,
  renter: Renter,
  decimals: number,
  { consent, order }: Pick<Prepared, 'consent' | 'order'>,
): Promise<Ask> {
  const put = async (bytes: Uint8Array) =>
    (await renter.ask('/-/blobs', NAMED, { method: 'POST', body: new Uint8Array(bytes) })).id
  const price = BigInt(priceIn(args.text('price') ?? USUAL_PRICE, decimals))
  return {
    kind: 'scan',
    builds: [],
    module: await put(consent),
    inputs: [await put(order)],
    fuel: unitsOf(readOrder(order).probes),
    pages: PAGES,
    start: '0',
    perGiga: String(price * PROBES),
    confidence: confidenceIn(args.text('verify') ?? '90%'),
    withinMs: timeIn('within', args.text('within') ?? '2h'),
    lastsMs: timeIn('for', args.text('for') ?? '24h'),
    key: randomBytes(16).toString('hex'),
  }
}

function askedWords({ fuel, perGiga }: Ask, decimals: number): string {
  const most = (BigInt(perGiga) * BigInt(fuel)) / 10n ** 9n
  return `Each machine that agrees is paid ${formatAsset(most, assetOf({ decimals }), decimals)} at most; what is not used goes back.`
}

function failureOf(job: Rented | undefined, demand: string): CliError {
  return new CliError('job_failed', job === undefined ? 'there is no result' : whyOf(job), {
    hint: 'Targets may have changed between two looks, or a machine was not told the consent. Nothing is paid for what was not done: order it again.',
    facts: Object.assign({ demand }, job === undefined ? {} : { job: job.job, stage: progressOf([job]) }),
  })
}

interface Told {
  readonly job: Rented
  readonly renter: Renter
  readonly nowMs: number
}

async function tell(
  args: Arguments,
  { terminal, cwd }: Context,
  { data }: Settings,
  { job, renter, nowMs }: Told,
): Promise<void> {
  const sealed = await renter.bytesOf(job.result)
  const key = readOwnerKey(data)
  const report =
    key === undefined
      ? undefined
      : await openReport(key, sealed, job.job).catch((error: unknown) => {
          if (error instanceof ProtocolError && error.code === 'sealed_for_another') return undefined
          throw error
        })
  if (report === undefined) {
    const file = resolve(cwd, args.text('out') ?? 'scan.sealed')
    await writeAtomically(file, sealed)
    if (args.flag('json')) terminal.json({ job: job.job, file })
    else
      terminal.line(
        `Sealed for the owner: ${file}. It is opened with cairn scan read ${file} --job ${job.job}`,
      )
  } else if (args.flag('json')) terminal.json({ job: job.job, report, findings: findingsOf(report, nowMs) })
  else for (const line of reportLines(report, nowMs, terminal)) terminal.line(line)
}

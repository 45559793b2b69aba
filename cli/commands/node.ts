/** `cairn node`: an oracle node for a network that was launched, until it is told to end. */
import { resolve } from 'node:path'
import { formatSeconds } from '../../client/format.ts'
import { loadOrCreateKey } from '../../keys/key-file.ts'
import { reasonOf } from '../../links/is-passing.ts'
import { keepTrying } from '../../links/keep-trying.ts'
import { createOutage } from '../../links/outage.ts'
import { type RunningNode, startNode } from '../../node/start-node.ts'
import { parseDuration } from '../../protocol/duration.ts'
import type { Arguments } from '../arguments.ts'
import {
  RECEIPT_KEY_OPTION,
  receiptKeyPath,
  SNAPSHOTS_OPTION,
  STORE_OPTIONS,
  storeOf,
} from '../cluster/store-options.ts'
import type { Command, Context } from '../command.ts'
import { removeFile, writeJson } from '../data-folder.ts'
import { CliError, EXIT } from '../errors.ts'
import { followingRules } from '../governance/following-rules.ts'
import { type Names, readNames, shownNames } from '../names.ts'
import { readOwnPages } from '../own-pages.ts'
import { pagesFolder } from '../package-root.ts'
import { KEY_OPTION, readAccountKey } from '../sender.ts'
import { CHAIN_OPTIONS, DATA_OPTION, NETWORK_OPTION, settingsOf } from '../settings.ts'
import { accountOf, amountOf } from '../transaction/readers.ts'
import { lockData } from '../up/data-lock.ts'
import { listenForInterruption } from '../up/interruption.ts'

const HTTP_PORT = 8420
const MQTT_PORT = 1883

export const nodeCommand: Command = {
  about: [
    'Takes messages in over HTTP and MQTT, settles epochs, and signs and submits their headers with the oracle’s account. Its log goes to stdout, a JSON object a line. What it must not lose is in the data folder.',
    'The key is the oracle’s account, which the network was launched with or which has joined the oracle set. It also pays for gas.',
  ],
  options: {
    port: { value: 'N', help: `HTTP port; ${HTTP_PORT} unless said` },
    'mqtt-port': { value: 'N', help: `MQTT port; ${MQTT_PORT} unless said` },
    host: { value: 'ADDRESS', help: 'where to listen; 127.0.0.1, which is this machine alone, unless said' },
    peer: {
      value: 'URLS',
      help: 'HTTP URLs of the network’s other oracles, with commas between them: an epoch is settled by a quorum of all',
    },
    'rpc-ws': {
      value: 'URL',
      help: 'ws: or wss: URL by which the chain tells of its blocks; it is asked every few seconds unless said',
    },
    'prove-gas': {
      value: 'GAS',
      help: 'most gas a day for proving faults of other oracles; 5000000 unless said, 0: none is proved',
    },
    challenge: {
      value: 'AMOUNT',
      help: 'challenges a header that does not follow from its evidence, for at most so much of what members pay with',
    },
    relay: {
      value: 'FILE',
      help: 'private key that pays for claims and registrations of people without coins; nobody does unless said',
    },
    alerts: {
      value: 'CONTACT',
      help: 'tells people by web push what changes for their devices and for this node; mailto: or https:, which push services are told. Nobody unless said',
    },
    'alerts-for': {
      value: 'ACCOUNTS',
      help: 'accounts that may subscribe though they have no device here, with commas between them',
    },
    'push-service': {
      value: 'HOSTS',
      help: 'push services beside those of the browsers, with commas between them: push.example:8443',
    },
    'trust-proxy': {
      help: 'a proxy in front writes X-Forwarded-For: limits for each sender go by it. Only where nobody reaches the node past it',
    },
    ...STORE_OPTIONS,
    standby: {
      help: 'with --store: waits while another node has the store, and takes over when it is silent',
    },
    ...SNAPSHOTS_OPTION,
    retain: {
      value: 'DURATION',
      help: 'keeps messages and verdicts of epochs for so long: 90d, 26w. Bundles, from which they follow, and earnings stay. For good unless said',
    },
    ...RECEIPT_KEY_OPTION,
    'show-names': {
      help: 'shows whoever looks the names that this data folder has for devices and accounts; nobody sees them unless said',
    },
    ...KEY_OPTION,
    ...NETWORK_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
  },
  positionals: [],
  examples: [
    'cairn node --key oracle.key --rpc https://rpc.example',
    'cairn node --key oracle.key --host 0.0.0.0 --data /var/lib/cairn',
    'cairn node --key oracle.key --peer https://oracle-b.example,https://oracle-c.example',
    'cairn node --key oracle.key --store postgres://cairn@db.example/cairn --standby',
  ],
  async run(args, context) {
    const settings = settingsOf(args, context)
    const { data } = settings
    const keyFile = args.text('key') ?? context.env['CAIRN_KEY_FILE']
    if (keyFile === undefined) {
      throw new CliError('key_needed', 'an oracle signs with its account', {
        hint: 'Name the file with its private key: --key FILE.',
      })
    }
    const account = readAccountKey(keyFile)
    const relayFile = args.text('relay')
    const [deployment, { network, module: networkModule, packages }] = await Promise.all([
      settings.deployment(),
      settings.network(),
    ])
    const rpcUrl = settings.rpcUrl(deployment)
    const rpcWsUrl = webSocketOf(args)
    const host = args.text('host') ?? '127.0.0.1'
    const lock = lockData(data.path)
    const interruption = listenForInterruption(context.terminal.note)
    interruption.onForce(lock.release)
    try {
      const options = {
        ...pagesOf(),
        ownPages: readOwnPages(packages),
        ...(args.flag('show-names') ? { names: () => shownNames(readNames(data.names)) } : {}),
        network,
        networkModule,
        deployment,
        rpcUrl,
        dataDir: data.node,
        account,
        oracleKey: await loadOrCreateKey(receiptKeyPath(args, data), 'ES256'),
        peers: peersOf(args),
        ...(rpcWsUrl === undefined ? {} : { rpcWsUrl }),
        ...nodeStoreOf(args, context.env),
        ...(relayFile === undefined ? {} : { relay: readAccountKey(relayFile) }),
        ...boundsOf(args, network.rules.payment.decimals),
        ...alertsOf(args, settings.names),
        http: { host, port: args.whole('port', 0, 65_535) ?? HTTP_PORT },
        trustProxy: args.flag('trust-proxy'),
        mqtt: { host, port: args.whole('mqtt-port', 0, 65_535) ?? MQTT_PORT },
        follow: followingRules(packages, tellChange(context)),
      }
      const node = await untilStarted(options, context.terminal.note, interruption.signal)
      if (node === undefined) return EXIT.ok
      const { url: nodeUrl, mqttUrl } = node
      await writeJson(data.running, { pid: process.pid, embedded: false, nodeUrl, mqttUrl, rpcUrl })
      try {
        await Promise.race([node.done, interruption.ended])
      } finally {
        await node.stop()
        await removeFile(data.running)
      }
      return EXIT.ok
    } finally {
      interruption.dispose()
      lock.release()
    }
  },
}

function tellChange({ terminal }: Context): (rules: string) => void {
  return rules => terminal.note(`By a vote, the network goes by other rules from here on: ${rules}`)
}

function pagesOf(): Pick<Parameters<typeof startNode>[0], 'pagesDir'> {
  const pagesDir = pagesFolder()
  return pagesDir === undefined ? {} : { pagesDir }
}

/** What proofs and challenges may cost. @throws {CliError} option_value, argument_invalid */
function boundsOf(
  args: Arguments,
  decimals: number,
): Pick<Parameters<typeof startNode>[0], 'faults' | 'challengeMost'> {
  const [gas, most] = [args.whole('prove-gas', 0), args.text('challenge')]
  return {
    ...(gas === undefined ? {} : { faults: { gasPerDay: BigInt(gas) } }),
    ...(most === undefined ? {} : { challengeMost: amountOf(most, decimals, 1n) }),
  }
}

/** A bucket has a folder in front of it, in the data folder. */
function snapshotsAt(
  where: string | undefined,
): Pick<Parameters<typeof startNode>[0], 'snapshotsDir' | 'snapshotsBucket'> {
  if (where === undefined) return {}
  return where.startsWith('s3:') ? { snapshotsBucket: where } : { snapshotsDir: resolve(where) }
}

/** @throws {CliError} option_value */
function nodeStoreOf(
  args: Arguments,
  env: NodeJS.ProcessEnv,
): Pick<Parameters<typeof startNode>[0], 'postgres' | 'snapshotsDir' | 'snapshotsBucket' | 'retainMs'> {
  const [snapshots, standby] = [args.text('snapshots'), args.flag('standby')]
  const kept = {
    ...retentionOf(args),
    ...snapshotsAt(snapshots),
  }
  const store = storeOf(args, env)
  if (store !== undefined) return { ...kept, postgres: { ...store, standby } }
  if (!standby) return kept
  throw new CliError('option_value', '--standby says something of a database', {
    hint: 'Name it as well: --store postgres://USER@HOST:PORT/DATABASE.',
  })
}

/** @throws {CliError} option_value */
function retentionOf(args: Arguments): Pick<Parameters<typeof startNode>[0], 'retainMs'> {
  const typed = args.text('retain')
  if (typed === undefined) return {}
  try {
    return { retainMs: parseDuration(typed) }
  } catch (cause) {
    throw new CliError('option_value', `--retain is no duration: "${typed.slice(0, 40)}"`, {
      hint: 'Write for how long what is old is kept: 90d, 26w.',
      cause,
    })
  }
}

/** Who is told by web push. @throws {CliError} option_value, argument_invalid */
function alertsOf(args: Arguments, names: Names): Pick<Parameters<typeof startNode>[0], 'alerts'> {
  const contact = args.text('alerts')
  if (contact === undefined) return {}
  if (!/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact)) {
    throw new CliError('option_value', `--alerts is no contact: "${contact}"`, {
      hint: 'Write mailto:YOU@EXAMPLE.ORG or https://…: push services write there when something is wrong.',
    })
  }
  const listed = (option: string) => (args.text(option) ?? '').split(',').filter(part => part !== '')
  const accounts = listed('alerts-for').map(typed => accountOf(typed, names))
  return { alerts: { contact, accounts, services: listed('push-service') } }
}

/** A chain that does not answer yet is waited for. Undefined when told to end before. */
async function untilStarted(
  options: Parameters<typeof startNode>[0],
  note: (text: string) => void,
  signal: AbortSignal,
): Promise<RunningNode | undefined> {
  const outage = createOutage({
    onBegin: error => note(`  The node waits: ${reasonOf(error)}.`),
    onEnd: lastedMs => note(`  The node goes on, after ${formatSeconds(lastedMs)}.`),
  })
  return keepTrying(() => startNode(options), { signal, outage }).catch(error => {
    if (signal.aborted) return undefined
    throw error
  })
}

/** @throws {CliError} option_value */
function webSocketOf(args: Arguments): string | undefined {
  const url = args.text('rpc-ws')
  if (url === undefined || (URL.canParse(url) && /^wss?:$/.test(new URL(url).protocol))) return url
  throw new CliError('option_value', '--rpc-ws is no WebSocket URL', {
    hint: 'Write ws://HOST:PORT or wss://HOST.',
  })
}

/** @throws {CliError} option_value */
function peersOf(args: Arguments): readonly string[] {
  const listed = args.text('peer')?.split(',') ?? []
  const wrong = listed.find(url => !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
  if (wrong === undefined) return listed
  throw new CliError('option_value', `--peer names something that is no URL: "${wrong}"`, {
    hint: 'Write http://HOST:PORT or https://HOST, with commas between them.',
  })
}

/** `cairn intake`: one of any number of processes that take messages in for an oracle, into its database. */
import { loadKey } from '../../../keys/key-file.ts'
import { reasonOf } from '../../../links/is-passing.ts'
import { keepTrying } from '../../../links/keep-trying.ts'
import { createOutage } from '../../../links/outage.ts'
import { startIntake } from '../../../node/start-node.ts'
import type { Arguments } from '../../arguments.ts'
import {
  neededStore,
  RECEIPT_KEY_OPTION,
  receiptKeyPath,
  STORE_OPTIONS,
} from '../../cluster/store-options.ts'
import type { Command } from '../../command.ts'
import { CliError, EXIT } from '../../errors.ts'
import { followingRules } from '../../governance/following-rules.ts'
import { CHAIN_OPTIONS, DATA_OPTION, NETWORK_OPTION, settingsOf } from '../../settings.ts'
import { listenForInterruption } from '../../up/interruption.ts'

const HTTP_PORT = 8420

export const intakeCommand: Command = {
  about: [
    'Checks messages, writes them into the database that an oracle’s node settles from (cairn node --store), and answers with receipts under that oracle’s key. It keeps nothing of its own: start as many as there is to do, on any machines, and end or kill any of them at any time.',
    'They stand behind one address: on one machine with --share-port, on many behind a proxy (docs/cluster.md). What an intake process does not answer itself, the node does that --hand-on names.',
  ],
  options: {
    port: { value: 'N', help: `HTTP port; ${HTTP_PORT} unless said` },
    host: { value: 'ADDRESS', help: 'where to listen; 127.0.0.1, which is this machine alone, unless said' },
    'share-port': { help: 'other intake processes of this machine listen at the same port' },
    'hand-on': {
      value: 'URLS',
      help: 'the node that answers all else, and those that stand by for it, with commas between them',
    },
    mqtt: {
      value: 'URL',
      help: 'mqtt: or mqtts: URL of a broker, whose messages all intake processes of this oracle share. With a password in CAIRN_MQTT instead',
    },
    'check-threads': { value: 'N', help: 'threads that check signatures; 1 unless said, 0: none of its own' },
    'trust-proxy': {
      help: 'a proxy in front writes X-Forwarded-For: limits for each sender go by it. Only where nobody reaches this process past it',
    },
    ...STORE_OPTIONS,
    ...RECEIPT_KEY_OPTION,
    ...NETWORK_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
  },
  positionals: [],
  examples: [
    'cairn intake --store postgres://cairn@db.example/cairn --receipt-key oracle.key --share-port',
    'cairn intake --store postgres://cairn@db.example/cairn --hand-on http://node-a:8420,http://node-b:8420',
  ],
  async run(args, context) {
    const settings = settingsOf(args, context)
    const keyPath = receiptKeyPath(args, settings.data)
    const postgres = neededStore(args, context.env)
    const [deployment, { network, packages }, oracleKey] = await Promise.all([
      settings.deployment(),
      settings.network(),
      loadKey(keyPath),
    ])
    if (oracleKey === undefined) throw keyNeeded(keyPath)
    const options = {
      network,
      follow: followingRules(packages),
      deployment,
      rpcUrl: settings.rpcUrl(deployment),
      postgres,
      oracleKey,
      nodes: urlsOf(args, 'hand-on', /^https?:$/),
      ...mqttOf(args, context.env),
      http: {
        host: args.text('host') ?? '127.0.0.1',
        port: args.whole('port', 0, 65_535) ?? HTTP_PORT,
        reusePort: args.flag('share-port'),
      },
      checkThreads: args.whole('check-threads', 0) ?? 1,
      trustProxy: args.flag('trust-proxy'),
    }
    const interruption = listenForInterruption(context.terminal.note)
    const outage = createOutage({
      onBegin: error => context.terminal.note(`  Intake waits: ${reasonOf(error)}.`),
      onEnd: () => context.terminal.note('  Intake goes on.'),
    })
    try {
      const running = await keepTrying(() => startIntake(options), {
        signal: interruption.signal,
        outage,
      }).catch(error => {
        if (interruption.signal.aborted) return undefined
        throw error
      })
      if (running === undefined) return EXIT.ok
      await interruption.ended
      await running.stop()
      return EXIT.ok
    } finally {
      interruption.dispose()
    }
  },
}

function keyNeeded(path: string): CliError {
  return new CliError('key_needed', `there is no receipt key at ${path}`, {
    hint: 'The oracle’s node makes it at its first start: node/oracle.key of its data folder. Name a copy: --receipt-key FILE.',
  })
}

/** @throws {CliError} option_value */
function mqttOf(args: Arguments, env: NodeJS.ProcessEnv): { readonly mqtt?: { readonly url: string } } {
  const [typed] = urlsOf(args, 'mqtt', /^mqtts?:$/)
  const url = typed ?? env['CAIRN_MQTT']
  if (typed !== undefined && new URL(typed).password !== '')
    throw new CliError('option_value', '--mqtt shows a password to everybody on this machine', {
      hint: 'Write the whole URL into the environment: CAIRN_MQTT.',
    })
  return url === undefined ? {} : { mqtt: { url } }
}

/** @throws {CliError} option_value */
function urlsOf(args: Arguments, option: string, kind: RegExp): readonly string[] {
  const listed = args.text(option)?.split(',') ?? []
  const wrong = listed.find(url => !URL.canParse(url) || !kind.test(new URL(url).protocol))
  if (wrong === undefined) return listed
  throw new CliError('option_value', `--${option} names something that is no URL: "${wrong}"`, {
    hint: 'Write the whole URL, with commas where there are several.',
  })
}

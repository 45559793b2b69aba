/** `cairn cluster up`: an oracle in many processes on one machine, as they are on many. */
import { join, resolve } from 'node:path'
import { loadOrCreateKey } from '../../../keys/key-file.ts'
import { pause } from '../../../links/pause.ts'
import type { Arguments } from '../../arguments.ts'
import { prepareBroker } from '../../cluster/broker.ts'
import { prepareDatabase } from '../../cluster/database.ts'
import { type Kept, keepRunning, type Program } from '../../cluster/keep-running.ts'
import {
  RECEIPT_KEY_OPTION,
  receiptKeyPath,
  SNAPSHOTS_OPTION,
  STORE_OPTIONS,
  storeOf,
} from '../../cluster/store-options.ts'
import type { Command, Context } from '../../command.ts'
import { removeFile, writeJson } from '../../data-folder.ts'
import { CliError, EXIT } from '../../errors.ts'
import { packageRoot } from '../../package-root.ts'
import { KEY_OPTION, readAccountKey } from '../../sender.ts'
import { CHAIN_OPTIONS, DATA_OPTION, NETWORK_OPTION, settingsOf } from '../../settings.ts'
import { lockData } from '../../up/data-lock.ts'
import { listenForInterruption } from '../../up/interruption.ts'

const [PORT, BROKER_PORT, INTAKES, VERIFIERS, NODES, MOST] = [8420, 1883, 2, 1, 2, 64]
const LOOK_MS = 200

export const clusterUpCommand: Command = {
  about: [
    'Starts PostgreSQL of this machine in the data folder, intake processes behind one port, verifiers, and two nodes of which one settles and the other stands by. Each that ends is started again. The network has to be launched already, as for cairn node; docs/cluster.md says the same for many machines.',
    'With --broker, Mosquitto takes what devices publish, and the intake processes share it.',
  ],
  options: {
    port: {
      value: 'N',
      help: `HTTP port of the intake processes; ${PORT} unless said. Nodes have the next ones`,
    },
    host: {
      value: 'ADDRESS',
      help: 'where they listen; 127.0.0.1, which is this machine alone, unless said',
    },
    intakes: { value: 'N', help: `intake processes; ${INTAKES} unless said` },
    verifiers: { value: 'N', help: `processes that check ahead; ${VERIFIERS} unless said` },
    nodes: { value: 'N', help: `nodes, of which one settles and the others stand by; ${NODES} unless said` },
    database: {
      value: 'DIR',
      help: 'where PostgreSQL keeps its files; cluster/postgres of the data folder unless said',
    },
    broker: { help: 'Mosquitto in front, for devices that speak MQTT' },
    'mqtt-port': { value: 'N', help: `its port; ${BROKER_PORT} unless said` },
    ...STORE_OPTIONS,
    ...SNAPSHOTS_OPTION,
    ...RECEIPT_KEY_OPTION,
    ...KEY_OPTION,
    ...NETWORK_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
  },
  positionals: [],
  examples: [
    'cairn cluster up --key oracle.key',
    'cairn cluster up --key oracle.key --intakes 4 --verifiers 2 --broker --data /var/lib/cairn',
  ],
  async run(args, context) {
    const settings = settingsOf(args, context)
    const { data } = settings
    const keyFile = args.text('key') ?? context.env['CAIRN_KEY_FILE']
    if (keyFile === undefined)
      throw new CliError('key_needed', 'an oracle signs with its account', {
        hint: 'Name the file with its private key: --key FILE.',
      })
    readAccountKey(keyFile)
    const [deployment, { file }] = await Promise.all([settings.deployment(), settings.network()])
    const rpcUrl = settings.rpcUrl(deployment)
    const lock = lockData(data.path)
    const { note, line } = context.terminal
    const interruption = listenForInterruption(note)
    interruption.onForce(lock.release)
    const kept: Kept[] = []
    try {
      const receiptKey = receiptKeyPath(args, data)
      await loadOrCreateKey(receiptKey, 'ES256')
      const shared = {
        rpcUrl,
        receiptKey,
        keyFile: resolve(keyFile),
        network: file,
        deployment: resolve(settings.deploymentPath()),
        folder: join(data.path, 'cluster'),
      }
      const programs = listPrograms(args, context, shared)
      const onLost = (name: string, how: string) => note(`  ${name} has ended (${how}); it is started again.`)
      for (const program of programs)
        kept.push(keepRunning({ ...program, logFile: join(data.logs, `${program.name}.log`), onLost }))
      const nodeUrl = urlOf(args, 0)
      await untilUp(nodeUrl, interruption.signal)
      line(`  Up: ${kept.map(({ name }) => name).join(', ')}.`)
      line(
        `  Messages and everything else at ${nodeUrl}; the node that settles is one of ${nodeUrls(args).join(', ')}.`,
      )
      await writeJson(data.running, { pid: process.pid, embedded: false, nodeUrl, rpcUrl })
      await interruption.ended
      return EXIT.ok
    } finally {
      // Those that write first, the database last.
      for (const one of kept.toReversed()) await one.stop()
      await removeFile(data.running)
      interruption.dispose()
      lock.release()
    }
  },
}

interface Shared {
  readonly rpcUrl: string
  readonly receiptKey: string
  readonly keyFile: string
  readonly network: string
  readonly deployment: string
  readonly folder: string
}

type Listed = Omit<Program, 'logFile' | 'onLost'>

function listPrograms(args: Arguments, { env }: Context, shared: Shared): readonly Listed[] {
  const { rpcUrl, network, deployment, folder, receiptKey, keyFile } = shared
  const named = storeOf(args, env)
  const database = named === undefined ? prepareDatabase(databaseOf(args, folder)) : undefined
  const broker = args.flag('broker') ? prepareBroker(brokerOf(args, folder)) : undefined
  const schema = named?.schema === undefined ? [] : ['--schema', named.schema]
  const everybody = [...schema, '--rpc', rpcUrl, '--network', network, '--deployment', deployment]
  const secrets = { CAIRN_STORE: (named ?? database)!.url }
  const own = (name: string) => ['--data', join(folder, name)]
  const behind = nodeUrls(args)
  const where = ['--host', hostOf(args), '--port', String(portOf(args))]
  const cairn = (name: string, command: string, ...more: readonly string[]): Listed => ({
    name,
    command: [
      process.execPath,
      ...process.execArgv,
      programOf(),
      command,
      ...everybody,
      ...own(name),
      ...more,
    ],
    env: secrets,
  })
  const intake = (index: number) => {
    const started = cairn(
      `intake-${index + 1}`,
      'intake',
      ...[...where, '--share-port', '--receipt-key', receiptKey, '--hand-on', behind.join(',')],
    )
    return broker === undefined ? started : { ...started, env: { ...secrets, CAIRN_MQTT: broker.url } }
  }
  const node = (index: number) =>
    cairn(
      `node-${index + 1}`,
      'node',
      ...['--standby', '--key', keyFile, '--receipt-key', receiptKey, '--trust-proxy', '--mqtt-port', '0'],
      ...[
        '--port',
        String(portOf(args) + 1 + index),
        '--snapshots',
        args.text('snapshots') ?? join(folder, 'snapshots'),
      ],
    )
  return [
    ...(database === undefined
      ? []
      : [{ name: 'postgres', command: database.command, endWith: 'SIGINT' as const }]),
    ...(broker === undefined ? [] : [{ name: 'mosquitto', command: broker.command }]),
    ...upTo(countOf(args, 'nodes', NODES), node),
    ...upTo(countOf(args, 'verifiers', VERIFIERS), index => cairn(`verifier-${index + 1}`, 'verify')),
    ...upTo(countOf(args, 'intakes', INTAKES), intake),
  ]
}

const databaseOf = (args: Arguments, folder: string) =>
  resolve(args.text('database') ?? join(folder, 'postgres'))
const programOf = () => process.argv[1] ?? join(packageRoot(), 'bin/cairn.ts')
const portOf = (args: Arguments) => args.whole('port', 1, 65_535) ?? PORT
const hostOf = (args: Arguments) => args.text('host') ?? '127.0.0.1'
const urlOf = (args: Arguments, after: number) => `http://127.0.0.1:${portOf(args) + after}`
const nodeUrls = (args: Arguments) => upTo(countOf(args, 'nodes', NODES), index => urlOf(args, index + 1))

function brokerOf(args: Arguments, folder: string) {
  return {
    folder: join(folder, 'mosquitto'),
    host: hostOf(args),
    port: args.whole('mqtt-port', 1, 65_535) ?? BROKER_PORT,
  }
}

function upTo<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** @throws {CliError} option_value */
function countOf(args: Arguments, option: string, otherwise: number): number {
  const count = args.whole(option, option === 'verifiers' ? 0 : 1) ?? otherwise
  if (count <= MOST) return count
  throw new CliError('option_value', `--${option} is ${count}`, {
    hint: `At most ${MOST} on one machine; more on others (docs/cluster.md).`,
  })
}

/** Until an intake process takes messages, and a node behind it answers. */
async function untilUp(url: string, signal: AbortSignal): Promise<void> {
  for (; !signal.aborted; await pause(LOOK_MS, signal)) {
    const answers = await Promise.all(
      ['/healthz', '/v1/clock'].map(path => fetch(url + path, { signal }).catch(() => undefined)),
    )
    if (answers.every(answer => answer?.ok === true)) return
  }
}

/** `cairn doctor`: looks at everything that a node or a device here needs, and says what is wrong. */
import { type ChainClient, connectChain } from '../../chain/connect.ts'
import { toAddress } from '../../protocol/ids.ts'
import type { Arguments } from '../arguments.ts'
import type { Command, Context } from '../command.ts'
import { type DataFolder, RUNNING_FILE, readJsonAs } from '../data-folder.ts'
import { type ChainPlace, chainChecks } from '../doctor/chain-checks.ts'
import { deviceChecks } from '../doctor/device-checks.ts'
import { type Check, type Condition, type Finding, good, isWell, lookAt, unknown } from '../doctor/finding.ts'
import { folderChecks } from '../doctor/folder-checks.ts'
import { machineChecks, readMachine } from '../doctor/machine-checks.ts'
import { nodeChecks } from '../doctor/node-checks.ts'
import { storeChecks } from '../doctor/store-checks.ts'
import { wireChecks } from '../doctor/wire-checks.ts'
import { CliError, EXIT } from '../errors.ts'
import { KEY_OPTION, readAccountKey } from '../sender.ts'
import {
  CHAIN_OPTIONS,
  DATA_OPTION,
  JSON_OPTION,
  NODE_OPTION,
  type Settings,
  settingsOf,
} from '../settings.ts'
import type { Style } from '../style.ts'
import { isAlive } from '../up/data-lock.ts'
import { hang } from '../wrap.ts'

export const doctorCommand: Command = {
  about: [
    'Looks at the machine, the data folder, the chain, the node and the devices that have a folder here, and says of each what is wrong and what would be right. It changes nothing.',
    'Exit code 3 where something is wrong; what only deserves a look does not count.',
  ],
  options: {
    key: { ...KEY_OPTION.key, help: 'the oracle’s account: is it one of the oracles, and can it pay' },
    port: { value: 'N', help: 'HTTP port that a node is to have: is it free' },
    'mqtt-port': { value: 'N', help: 'MQTT port that a node is to have: is it free' },
    peer: { value: 'URLS', help: 'the other oracles, with commas between them: do they answer' },
    backup: { value: 'DIR', help: 'where copies of the data folder are kept: how old is the newest' },
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: [],
  examples: ['cairn doctor', 'cairn doctor --data /var/lib/cairn --key oracle.key', 'cairn doctor --json'],
  async run(args, context) {
    const { terminal } = context
    const findings = await examine(args, context)
    if (args.flag('json')) terminal.line(JSON.stringify({ well: isWell(findings), findings }, null, 2))
    else for (const line of told(findings, terminal)) terminal.line(line)
    return isWell(findings) ? EXIT.ok : EXIT.config
  },
}

async function examine(args: Arguments, context: Context): Promise<readonly Finding[]> {
  const settings = settingsOf(args, context)
  const machine = await readMachine(context.nodeVersion, settings.data.path)
  const url = settings.nodeUrl() === undefined ? undefined : settings.node().url
  const place = await chainPlace(args, context, settings).catch((error: unknown) => ({ error }))
  const known = place === undefined || 'error' in place ? undefined : place
  const registry = known && { deployment: known.deployment, client: connected(known) }
  const network: Check = {
    what: 'network',
    async look() {
      if (place === undefined)
        return unknown('none is known here: no deployment file, and no node that tells of one')
      if ('error' in place) throw place.error
      return good(`${place.deployment.name}, launched in block ${place.deployment.launchBlock}`)
    },
  }
  return lookAt([
    ...machineChecks(machine),
    ...folderChecks(settings.data),
    ...storeChecks(settings.data, args.text('backup')),
    ...wireChecks(wiresOf(args, settings)),
    network,
    ...(known === undefined || registry === undefined ? [] : chainChecks(known, registry.client)),
    ...nodeChecks(url === undefined ? undefined : { url, timeZone: settings.timeZone }),
    ...deviceChecks(settings.data, registry),
  ])
}

function wiresOf(args: Arguments, { data }: Settings) {
  const port = (name: string) => args.whole(name, 1, 65_535)
  const [http, mqtt] = [port('port'), port('mqtt-port')]
  const peers = (args.text('peer') ?? '').split(',').map(url => url.trim())
  return {
    ports: { ...(http === undefined ? {} : { HTTP: http }), ...(mqtt === undefined ? {} : { MQTT: mqtt }) },
    ownPorts: portsOf(data),
    peers: peers.filter(url => url !== ''),
  }
}

/** Of the node that runs in it, if one does. */
function portsOf(data: DataFolder): readonly number[] {
  const running = readJsonAs(data.running, RUNNING_FILE)
  const urls = running?.pid === undefined || !isAlive(running.pid) ? [] : [running.nodeUrl, running.mqttUrl]
  return urls.flatMap(url => (url === undefined ? [] : [Number(new URL(url).port)]))
}

function connected({ rpcUrl, deployment: { chainId } }: ChainPlace): Promise<ChainClient> {
  const client = connectChain({ rpcUrl, chainId })
  // Each check that waits for it says what was wrong itself.
  client.catch(() => undefined)
  return client
}

/**
 * Undefined where no network is known here: there is no chain to look at then.
 * @throws {CliError} whatever is wrong with a file, an option or the key
 */
async function chainPlace(
  args: Arguments,
  { env }: Context,
  settings: Settings,
): Promise<ChainPlace | undefined> {
  const deployment = await settings.deployment().catch(missing)
  if (deployment === undefined) return undefined
  const keyFile = args.text('key') ?? env['CAIRN_KEY_FILE']
  const node = settings.nodeUrl() === undefined ? undefined : settings.node()
  // A node that does not answer is found by what looks at it.
  const clock = await node?.getClock().catch(() => undefined)
  return {
    rpcUrl: settings.rpcUrl(deployment),
    deployment,
    account: keyFile === undefined ? undefined : toAddress(readAccountKey(keyFile).address),
    speed: clock?.speed ?? 1,
  }
}

function missing(error: unknown): undefined {
  if (error instanceof CliError && error.code === 'no_deployment') return undefined
  throw error
}

function told(
  findings: readonly Finding[],
  { style, columns }: { readonly style: Style; readonly columns: number },
): readonly string[] {
  const signs: Readonly<Record<Condition, string>> = {
    good: style.good('✓'),
    look: style.accent('!'),
    bad: style.bad('✗'),
    unknown: style.quiet('–'),
  }
  const lines = findings.flatMap(({ what, condition, says, hint }) => [
    ...hang(`${signs[condition]} ${what}`, says, { label: 24, columns }),
    ...(hint === undefined ? [] : hang('', `→ ${hint}`, { label: 24, columns })),
  ])
  const count = (condition: Condition) => findings.filter(finding => finding.condition === condition).length
  const [wrong, toSee] = [count('bad'), count('look')]
  const sum =
    wrong === 0 && toSee === 0
      ? style.good('Nothing is wrong.')
      : `${wrong === 0 ? 'Nothing is wrong' : style.bad(`${wrong} wrong`)}, ${toSee} to look at.`
  return [...lines, '', sum]
}

/**
 * Where a command finds what it works on. For each thing the same order: the option, then the environment, then the data
 * folder. What is found nowhere is an error that says how to give it.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Deployment, parseDeployment, readDeployment } from '../chain/deployment-file.ts'
import { createNodeApi, type NodeApi } from '../client/node-api.ts'
import type { Arguments, OptionSpecs } from './arguments.ts'
import type { Context } from './command.ts'
import { type DataFolder, findDataFolder, NETWORK_FILE, RUNNING_FILE, readJsonAs } from './data-folder.ts'
import { CliError } from './errors.ts'
import { type LoadedNetwork, loadNetwork } from './load-network.ts'
import { type Names, readNames } from './names.ts'
import { createNodeClient } from './node-client.ts'

export const DATA_OPTION = {
  data: { value: 'DIR', short: 'd', help: 'data folder; CAIRN_DATA, or the nearest .cairn, unless said' },
} as const satisfies OptionSpecs

export const NODE_OPTION = {
  node: {
    value: 'URL',
    short: 'n',
    help: 'the oracle node; CAIRN_NODE, or the running one of the data folder, unless said',
  },
} as const satisfies OptionSpecs

export const CHAIN_OPTIONS = {
  rpc: { value: 'URL', help: 'the chain; CAIRN_RPC, or the running one of the data folder, unless said' },
  deployment: {
    value: 'FILE',
    help: 'the network’s contracts; CAIRN_DEPLOYMENT, deployment.json of the data folder, or what the node named says, unless said',
  },
} as const satisfies OptionSpecs

export const NETWORK_OPTION = {
  network: {
    value: 'FILE',
    help: 'the network file; the one that the data folder was made with unless said',
  },
} as const satisfies OptionSpecs

export const JSON_OPTION = {
  json: { help: 'the figures as JSON, for programs' },
} as const satisfies OptionSpecs

export interface Settings {
  readonly data: DataFolder
  readonly names: Names
  /** In which the network counts its days; UTC unless its cast says otherwise. */
  readonly timeZone: string
  node(): NodeApi
  nodeUrl(): string | undefined
  rpcUrl(deployment?: Deployment): string
  /** The deployment's file, whether or not it is there. */
  deploymentPath(): string
  /** From its file; where there is none, from the node that was named. */
  deployment(): Promise<Deployment>
  network(): Promise<LoadedNetwork>
  /** Whether there is a network file to be found: named, or remembered. */
  hasNetworkFile(): boolean
  /** The network's file, where it is known, is there and brings resources of its own. */
  packagesFrom(): Promise<LoadedNetwork | undefined>
}

const RUNNING_LOST = 'Remove it: cairn up and cairn node write it when they start.'

export function settingsOf(args: Arguments, context: Context): Settings {
  const { env, cwd } = context
  const data = findDataFolder(args.text('data'), context)
  const remembered = readJsonAs(data.network, NETWORK_FILE)
  const running = readJsonAs(data.running, RUNNING_FILE, RUNNING_LOST)
  const namedNode = args.text('node') ?? env['CAIRN_NODE']
  const nodeUrl = () => namedNode ?? running?.nodeUrl
  const node = () => createNodeApi(createNodeClient(checkUrl(nodeUrl() ?? missingNode(data), '--node')))
  const deploymentPath = () => args.text('deployment') ?? env['CAIRN_DEPLOYMENT'] ?? data.deployment
  return {
    data,
    names: readNames(data.names),
    timeZone: remembered?.timeZone ?? 'UTC',
    nodeUrl,
    node,
    deploymentPath,
    rpcUrl: deployment =>
      checkUrl(
        args.text('rpc') ?? env['CAIRN_RPC'] ?? running?.rpcUrl ?? deployment?.rpcUrl ?? missingChain(data),
        '--rpc',
      ),
    deployment: async () => {
      const known = await readDeployment(deploymentPath())
      if (known !== undefined) return known
      const said = args.text('deployment') !== undefined || env['CAIRN_DEPLOYMENT'] !== undefined
      if (said || namedNode === undefined) missingDeployment(deploymentPath())
      return deploymentOf(node(), context)
    },
    packagesFrom: async () => {
      const file = args.text('network') ?? remembered?.file
      const loaded =
        file === undefined || !existsSync(resolve(cwd, file)) ? undefined : await loadNetwork(file, cwd)
      return loaded === undefined || loaded.packages.length === 0 ? undefined : loaded
    },
    hasNetworkFile: () => (args.text('network') ?? remembered?.file) !== undefined,
    network: async () => loadNetwork(args.text('network') ?? remembered?.file ?? missingNetwork(data), cwd),
  }
}

/** As the node that was named tells it. Whoever signs by it should know whose word that is. */
async function deploymentOf(api: NodeApi, { terminal }: Context): Promise<Deployment> {
  const { deployment, rpcUrl } = await api.getNetwork()
  const told = parseDeployment({ ...deployment, rpcUrl })
  terminal.note(
    `  The network’s contracts are as ${api.url} says: Settlement is ${told.settlement} on chain ${told.chainId}. Without --rpc, so is where that chain is.`,
  )
  return told
}

export function checkUrl(url: string, option: string): string {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  throw new CliError('option_value', `${option} is no URL: "${url}"`, {
    hint: 'Write http://HOST:PORT or https://HOST.',
  })
}

function missingNode(data: DataFolder): never {
  throw new CliError('no_node', `no node is running for ${data.path}`, {
    hint: 'Start one with cairn up, or name one: --node URL.',
  })
}

function missingChain(data: DataFolder): never {
  throw new CliError('no_node', `it is not known where the chain of ${data.path} listens`, {
    hint: 'Start it with cairn up, or name it: --rpc URL.',
  })
}

function missingDeployment(path: string): never {
  throw new CliError('no_deployment', `there is no deployment at ${path}`, {
    hint: 'Launch the network first: cairn launch, or cairn up. Or name its file: --deployment FILE, or a node of it: --node URL.',
  })
}

function missingNetwork(data: DataFolder): never {
  throw new CliError('network_file', `${data.path} does not say which network file it was made with`, {
    hint: 'Name it: --network FILE.',
  })
}

/** `cairn up`: a whole network on this machine, from an empty folder to claimed money, live on the terminal. */
import type { Arguments } from '../arguments.ts'
import type { Cast } from '../cast.ts'
import type { Command, Context } from '../command.ts'
import { findDataFolder } from '../data-folder.ts'
import { EXIT } from '../errors.ts'
import { loadCast } from '../load-cast.ts'
import { loadNetwork } from '../load-network.ts'
import { exampleFolder } from '../package-root.ts'
import { withPackages } from '../resource-package.ts'
import { DATA_OPTION } from '../settings.ts'
import { lockData } from '../up/data-lock.ts'
import { listenForInterruption } from '../up/interruption.ts'
import { growSlowly } from '../up/processes/engine-flags.ts'
import { clearData, type NetworkOptions, startNetwork } from '../up/run-network.ts'
import { tellStory } from '../up/tell-story.ts'

/** A day of network time in four seconds. Where the machine is slower, network time waits. */
const SPEED = 21_600
const HTTP_PORT = 8420
const MQTT_PORT = 1883

export const upCommand: Command = {
  about: [
    'Starts an embedded chain, launches the network on it, registers its devices by their own consents, starts the oracles, each a process, and the devices, and shows every epoch as it settles. The first reward is claimed on chain as soon as a root pays.',
    'Ctrl-C stops everything that was started; starting again goes on where it was. Without an argument the network is examples/sierra-crest: 17 homes and 3 weather stations with their recorded year, a battery that three of them own, and 5 spare disks that keep the community’s records.',
  ],
  options: {
    'until-claim': { help: 'ends with exit code 0 right after the first claim' },
    epochs: { value: 'N', help: 'ends after this many settled epochs' },
    speed: {
      value: 'N',
      help: `network seconds in a second; ${SPEED} unless said here or by the network’s cast, which is a day in four seconds; a slower machine takes longer`,
    },
    processes: { help: 'gives each device a process of its own; usually they share two' },
    fresh: { help: 'forgets the data folder’s network and begins again' },
    port: { value: 'N', help: `HTTP port of the node; ${HTTP_PORT} unless said, another one if it is taken` },
    'mqtt-port': {
      value: 'N',
      help: `MQTT port of the node; ${MQTT_PORT} unless said, another one if it is taken`,
    },
    ...DATA_OPTION,
  },
  positionals: ['[network]'],
  examples: [
    'cairn up',
    'cairn up --until-claim',
    'cairn up examples/sierra-crest --data /tmp/sun --speed 3600 --fresh',
  ],
  async run(args, context) {
    const startedMs = performance.now()
    const loaded = await loadNetwork(args.positionals[0] ?? exampleFolder(), context.cwd)
    const cast = await loadCast(loaded.file)
    const data = findDataFolder(args.text('data'), context)
    const processes = args.flag('processes') ? 'one each' : 'shared'
    const installed = withPackages(context.installed, loaded.packages)
    const options = { loaded, cast, data, processes, installed, ...readNumbers(args, cast) } as const
    const lock = lockData(data.path)
    const interruption = listenForInterruption(context.terminal.note)
    interruption.onForce(lock.release)
    try {
      if (args.flag('fresh')) await clearData(data)
      return await play({ ...options, terminal: context.terminal, signal: interruption.signal }, args, {
        startedMs,
        onForce: interruption.onForce,
        context,
      })
    } finally {
      interruption.dispose()
      lock.release()
    }
  },
}

function readNumbers(args: Arguments, cast: Cast) {
  return {
    speed: args.whole('speed', 1) ?? cast.speed ?? SPEED,
    httpPort: args.whole('port', 0, 65_535) ?? HTTP_PORT,
    mqttPort: args.whole('mqtt-port', 0, 65_535) ?? MQTT_PORT,
  }
}

interface Play {
  readonly startedMs: number
  readonly onForce: (act: () => void) => void
  readonly context: Context
}

async function play(
  options: NetworkOptions,
  args: Arguments,
  { startedMs, onForce, context }: Play,
): Promise<number> {
  const { terminal, signal } = options
  const { style } = terminal
  growSlowly()
  terminal.line()
  terminal.line(`  ${style.strong(options.loaded.network.rules.name)}  ${style.quiet(options.data.path)}`)
  terminal.line()
  const network = await startNetwork(options).catch(error => {
    if (signal.aborted) return undefined
    throw error
  })
  if (network === undefined) return stopped(context)
  onForce(network.kill)
  const epochs = args.whole('epochs', 1)
  try {
    await tellStory(network, {
      options,
      startedMs,
      untilClaim: args.flag('until-claim'),
      ...(epochs === undefined ? {} : { epochs }),
    })
  } finally {
    await terminal.step('Stopping', network.stop)
  }
  return stopped(context)
}

function stopped({ terminal }: Context): number {
  terminal.line()
  terminal.line(`  ${terminal.style.quiet('Everything is stopped. Starting again goes on where it was.')}`)
  return EXIT.ok
}

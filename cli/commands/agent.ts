/** `cairn agent`: the daemon of one device, until it is told to end. */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { type AgentConfig, readConfig } from '../../agent/config.ts'
import type { Services } from '../../agent/kit/service.ts'
import { startAgent } from '../../agent/start-agent.ts'
import { parseJson } from '../../disk/json-file.ts'
import type { Command } from '../command.ts'
import { CliError, EXIT } from '../errors.ts'
import { loadNetwork } from '../load-network.ts'
import { withServices } from '../resource-package.ts'

const STOP_MS = 2_000
const HINT = 'Put right what it names. See docs/guide-join.md.'
const ENDED = 'ended'

export const agentCommand: Command = {
  about: [
    'Reads what a device measures, signs it, keeps it until an oracle node has signed a receipt for it, and sends it again for as long as that takes. Its log goes to stdout, a JSON object a line.',
    'The configuration is what cairn join wrote, or a file like it: name, dataDir, nodes, perhaps mqtt, and the driver with its options.',
  ],
  options: {
    config: { value: 'FILE', short: 'c', help: 'the device’s configuration; agent.json unless said' },
  },
  positionals: [],
  examples: ['cairn agent --config home-3/agent.json'],
  async run(args, { cwd, installed }) {
    const path = resolve(cwd, args.text('config') ?? 'agent.json')
    const ended = untilTold()
    const config = await readConfigFile(path, installed.services)
    const agent = await Promise.race([startAgent(config), ended])
    // Told to end while it was still looking for a node: nothing was signed, so nothing is lost.
    if (agent === ENDED) process.exit(EXIT.ok)
    const why = await Promise.race([ended, agent.done.catch((error: unknown) => failed(config.name, error))])
    // All that was signed is on disk already: nothing is lost by not waiting for a node that does not answer.
    await Promise.race([agent.stop(), sleep(STOP_MS)])
    if (why instanceof CliError) throw why
    process.exit(EXIT.ok)
  },
}

function failed(name: string, cause: unknown): CliError {
  const { code, port } = cause as { readonly code?: unknown; readonly port?: unknown }
  const why = cause instanceof Error ? cause.message : String(cause)
  return new CliError('agents_failed', `${name} cannot go on: ${why}`, {
    hint:
      code === 'EADDRINUSE'
        ? `Another process listens on port ${String(port)}. End it, or give this device another port in its configuration.`
        : 'Put right what it names, then start it again. Nothing that was signed is lost.',
    cause,
  })
}

async function readConfigFile(path: string, installed: Services): Promise<AgentConfig> {
  const raw = readJsonFile(path)
  const { packagesFrom } = raw
  const own = packagesFrom !== undefined ? await loadNetwork(packagesFrom, dirname(path)) : undefined
  const services = withServices(installed, own?.packages ?? [])
  return invalidIfThrown(path, () => readConfig(raw, services, dirname(path)))
}

type Raw = Readonly<Record<string, unknown>> & { readonly packagesFrom?: string | undefined }

function readJsonFile(path: string): Raw {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new CliError('file_unreadable', `${path} cannot be read`, {
      hint: 'Name the device’s configuration: --config FILE. cairn join writes one.',
      cause,
    })
  }
  const parsed = parseJson(text, v.looseObject({ packagesFrom: v.optional(v.string()) }))
  if ('value' in parsed) return parsed.value
  const { place, right } = parsed.fault
  throw new CliError('file_invalid', `${path} is damaged: at ${place} ${right}`, {
    hint: HINT,
    facts: { path, place, right },
  })
}

function invalidIfThrown<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CliError('file_invalid', `${path}: ${why}`, {
      hint: HINT,
      cause,
    })
  }
}

/** By a signal. */
function untilTold(): Promise<typeof ENDED> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(ENDED))
  })
}

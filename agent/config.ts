/**
 * An agent's configuration, read from JSON and checked whole before anything starts.
 *
 *   { "name": "home-3", "dataDir": "/var/lib/cairn/home-3", "nodes": ["http://127.0.0.1:8420"],
 *     "mqtt": ["mqtt://127.0.0.1:1883"], "driver": { "kind": "dsmr", "host": "192.168.1.7", "port": 2001 } }
 */
import { dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { DiskError } from '../disk/disk-error.ts'
import { readJsonFileSync } from '../disk/json-file.ts'
import type { Algorithm } from '../protocol/cose/cose-key.ts'
import { ConfigError } from './kit/config-error.ts'
import { fields, maybe, number, readWith, text, unlessSaid, urls, wholeNumber } from './kit/options.ts'
import type { AnyDriver, Companion, Services } from './kit/service.ts'

export interface AgentConfig {
  readonly name: string
  readonly dataDir: string
  readonly keyFile: string
  readonly alg: Algorithm
  /** The secret that it shares with the browser that let it in; absent where nobody did. */
  readonly pairFile?: string
  /** Oracle nodes, for the clock and the oracle's key, and for messages unless `mqtt` is given. */
  readonly nodes: readonly string[]
  /** Brokers, in order of preference; messages go there when it is not empty. */
  readonly mqtt: readonly string[]
  readonly driver: AnyDriver
  readonly driverOptions: Readonly<Record<string, unknown>>
  readonly companions: readonly Companion[]
  /** Messages that may wait for a node; beyond that new readings are refused, and counted. */
  readonly queueLimit: number
  /** A clock of the machine that differs by more than this from the network's stops the agent from signing, ms. */
  readonly clockLimitMs: number
  /**
   * What is measured is committed to at once, and said when the interval of so many ms is over (kernel/trust/commitments.ts): so
   * nobody repeats it in time. Said at once where absent.
   */
  readonly commitMs?: number
}

const DRIVER = 'an object with a kind is needed'
const CONFIG = fields({
  name: unlessSaid(text, 'device'),
  dataDir: text,
  keyFile: maybe(text),
  alg: unlessSaid(v.picklist(['ES256', 'EdDSA'], 'ES256 or EdDSA'), 'ES256'),
  pairFile: maybe(text),
  nodes: urls(['http:', 'https:']),
  mqtt: maybe(urls(['mqtt:', 'mqtts:', 'ws:', 'wss:'])),
  driver: v.looseObject({ kind: v.unknown() }, DRIVER),
  queueLimit: unlessSaid(wholeNumber({ min: 10, max: 10_000_000 }), 100_000),
  clockLimitMs: unlessSaid(number({ min: 1000, max: 86_400_000 }), 300_000),
  commitMs: maybe(wholeNumber({ min: 60_000, max: 86_400_000 })),
})

const CONFIG_LOST = 'Put right what it names, or write it again: cairn join. See docs/guide-join.md.'

/**
 * From the file that `cairn join` wrote, or one like it; what it names lies beside it.
 * @throws {DiskError} file_damaged, also where there is none; {ConfigError} naming the field and what would be right
 */
export function readConfigFile(path: string, services: Services): AgentConfig {
  const raw = readJsonFileSync(path, v.unknown(), { hint: CONFIG_LOST })
  if (raw === undefined)
    throw new DiskError(
      'file_damaged',
      { path, place: 'the whole', right: 'a configuration is needed' },
      CONFIG_LOST,
    )
  return readConfig(raw, services, dirname(path))
}

/** @throws {ConfigError} naming the field and what would be right. */
export function readConfig(
  raw: unknown,
  { drivers, companions }: Services,
  base = process.cwd(),
): AgentConfig {
  const { driver: named, pairFile, keyFile, mqtt = [], commitMs, ...config } = readWith(CONFIG, raw, 'config')
  const { kind, ...driverOptions } = named
  const driver = drivers.find(item => item.kind === kind)
  if (driver === undefined)
    throw new ConfigError('driver.kind', `one of ${drivers.map(item => item.kind).join(', ')}`)
  const dataDir = resolve(base, config.dataDir)
  return {
    ...config,
    dataDir,
    keyFile: resolve(base, keyFile ?? join(dataDir, 'key.json')),
    ...(pairFile === undefined ? {} : { pairFile: resolve(base, pairFile) }),
    ...(commitMs === undefined ? {} : { commitMs }),
    mqtt,
    driver,
    driverOptions,
    companions,
  }
}

/**
 * An agent's configuration, read from JSON and checked whole before anything starts.
 *
 *   { "name": "home-3", "dataDir": "/var/lib/cairn/home-3", "nodes": ["http://127.0.0.1:8420"],
 *     "mqtt": ["mqtt://127.0.0.1:1883"], "driver": { "kind": "dsmr", "host": "192.168.1.7", "port": 2001 } }
 */
import { join, resolve } from 'node:path'
import type { Algorithm } from '../protocol/cose/cose-key.ts'
import { ConfigError, readNumber, readRecord, readText, readUrls } from './kit/config-error.ts'
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
}

/** @throws {ConfigError} naming the field and what would be right. */
export function readConfig(
  raw: unknown,
  { drivers, companions }: Services,
  base = process.cwd(),
): AgentConfig {
  if (typeof raw !== 'object' || raw === null) throw new ConfigError('config', 'a JSON object is needed')
  const fields = raw as Readonly<Record<string, unknown>>
  const dataDir = resolve(base, readText(fields, 'dataDir'))
  const alg = readText(fields, 'alg', 'ES256')
  if (alg !== 'ES256' && alg !== 'EdDSA') throw new ConfigError('alg', 'ES256 or EdDSA')
  const { kind, ...driverOptions } = readRecord(fields, 'driver')
  const driver = drivers.find(item => item.kind === kind)
  if (driver === undefined)
    throw new ConfigError('driver.kind', `one of ${drivers.map(item => item.kind).join(', ')}`)
  return {
    name: readText(fields, 'name', 'device'),
    dataDir,
    keyFile: resolve(base, readText(fields, 'keyFile', join(dataDir, 'key.json'))),
    alg,
    ...(fields['pairFile'] === undefined ? {} : { pairFile: resolve(base, readText(fields, 'pairFile')) }),
    nodes: readUrls(fields, 'nodes', ['http:', 'https:']),
    mqtt: fields['mqtt'] === undefined ? [] : readUrls(fields, 'mqtt', ['mqtt:', 'mqtts:', 'ws:', 'wss:']),
    driver,
    driverOptions,
    companions,
    queueLimit: readNumber(fields, 'queueLimit', { min: 10, max: 10_000_000, otherwise: 100_000 }),
    clockLimitMs: readNumber(fields, 'clockLimitMs', { min: 1000, max: 86_400_000, otherwise: 300_000 }),
  }
}

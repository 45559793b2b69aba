/**
 * A driver turns one kind of source into reports. It is a value: a name, a check of its options, and a `run` that lives
 * until its signal is aborted. It knows nothing of keys, queues and nodes.
 */
import type { PublicKey } from '../../protocol/cose/cose-key.ts'
import type { Hash, SubjectId } from '../../protocol/ids.ts'
import type { SenmlRecord } from '../../protocol/senml/senml.ts'
import type { DeviceRow, NetworkWishes } from './device-row.ts'
import type { NodeApi } from './node-api.ts'

/** One pack of readings, of one time. */
export interface Report {
  /** Network time of the newest reading. */
  readonly timeMs: number
  /** Names are short; the agent puts nothing before them. The first record carries the base time. */
  readonly records: readonly SenmlRecord[]
}

export interface DriverContext {
  /** Network time. */
  nowMs(): number
  /** Resolves when network time has reached `timeMs`; rejects when the agent stops. */
  until(timeMs: number): Promise<void>
  /**
   * For a driver that has yet to find out what it missed: something of `timeMs` is still to be reported. A demonstration's time
   * waits for it, until the function that comes back is called.
   */
  owes(timeMs: number): () => void
  /** Resolves when the report is durable. False if the queue is full: it was not taken. */
  take(report: Report): Promise<boolean>
  /** A small note that survives a restart, written together with the next report. */
  recall(): string | undefined
  remember(note: string): void
  /** Told of each reading that was understood, new or not, before anything is signed: for a preview. */
  seen?(records: readonly SenmlRecord[]): void
  warn(message: string, facts?: Readonly<Record<string, unknown>>): void
  info(message: string, facts?: Readonly<Record<string, unknown>>): void
  readonly signal: AbortSignal
}

/** For a driver that is more than a source of readings: one that answers others, and says more than measurements. */
export interface ServiceContext extends DriverContext {
  readonly subject: SubjectId
  /** The id of the network that it delivers to. */
  readonly network: Hash
  readonly name: string
  /** A folder of its own. */
  readonly dataDir: string
  readonly node: NodeApi
  /** Network milliseconds that pass in one of ours. */
  readonly speed: number
  /** Signs any payload. Durable when it resolves, with the sealed bytes; undefined when the queue is full. */
  say(contentType: string, payload: Uint8Array): Promise<Uint8Array | undefined>
  /** Its public key, for whoever is to check what it said. */
  readonly key: PublicKey
  /** Proves to another device, now and once, that this one sends these bytes (protocol/session-proof.ts): for a header beside them. */
  prove(to: SubjectId, body: Uint8Array): Promise<string>
}

/** Before any node has told the time and the network: there is a folder, and nothing is signed. */
export interface EarlyContext extends Pick<ServiceContext, 'dataDir' | 'warn' | 'info'> {
  /** Aborted when a node has told both: `run` begins once `early` has ended. */
  readonly signal: AbortSignal
}

/** How a driver is named on a command line: `dsmr:192.168.1.7:2001`. */
export interface ShortForm {
  /** What it begins with. */
  readonly word: string
  /** All that may be written, for the help: `dsmr:HOST:PORT`. */
  readonly forms: readonly string[]
  /**
   * @param where what stands behind the word, cut at its colons
   * @returns the driver's options, and how the first reading gets in; undefined where it is none of its forms
   */
  read(where: readonly string[]): { readonly options: Options; readonly hint: string } | undefined
}

type Options = Readonly<Record<string, unknown>>

export interface Driver<Read> {
  /** Of a resource's own: `RESOURCE-WHAT`. Those of one resource share a process under `cairn up`. */
  readonly kind: string
  /** Whether it listens on a port, for this machine or for others, who are told its URL by the device's registration. */
  readonly listens?: 'here' | 'for others'
  readonly short?: ShortForm
  /** @throws {ConfigError} naming the field and what would be right. */
  readOptions(raw: Options): Read
  /** Ends when the signal is aborted; throws only what makes no sense to try again. */
  run(options: Read, context: ServiceContext): Promise<void>
  /** Of one that must not miss what happens while no node can be reached: it listens and keeps, until the signal is aborted. */
  early?(options: Read, context: EarlyContext): Promise<void>
}

/** A driver whose options are nobody else's business. */
export interface AnyDriver extends Pick<Driver<unknown>, 'kind' | 'listens' | 'short'> {
  prepare(raw: Options): (context: ServiceContext) => Promise<void>
  prepareEarly?(raw: Options): (context: EarlyContext) => Promise<void>
}

/**
 * @example
 * export const uptimeDriver = defineDriver({
 *   kind: 'uptime-machine',
 *   readOptions: optionReader(fields({ slotMs: number({ min: 60_000, max: 86_400_000 }) })),
 *   run: async ({ slotMs }, context) => context.until(context.nowMs() + slotMs),
 * })
 */
export function defineDriver<Read>({ readOptions, run, early, ...driver }: Driver<Read>): AnyDriver {
  const one: AnyDriver = {
    ...driver,
    prepare(raw) {
      const options = readOptions(raw)
      return context => run(options, context)
    },
  }
  if (early === undefined) return one
  return {
    ...one,
    prepareEarly(raw) {
      const options = readOptions(raw)
      return context => early(options, context)
    },
  }
}

/** What runs beside the driver of a device that somebody let in by a link: it obeys that person's notes. */
export interface Companion {
  /** For the log, where it cannot go on. */
  readonly name: string
  /** Ends when the signal is aborted, or at once in a network where it has nothing to do. */
  run(context: CompanionContext): Promise<void>
}

export interface CompanionContext extends ServiceContext {
  /** 16 bytes that the device shares with whoever let it in (protocol/pairing.ts). */
  readonly secret: Uint8Array
}

/** All that an agent can run. */
export interface Services {
  readonly drivers: readonly AnyDriver[]
  readonly companions: readonly Companion[]
  /** Devices that people have, and how they are read. */
  readonly devices?: readonly DeviceRow[]
  /** What networks want of a device that joins. */
  readonly wishes?: readonly NetworkWishes[]
}

/**
 * A port as it is typed; the usual one where nothing is. Undefined for what is none.
 * @example portOf('8125', 80) // → 8125
 */
export function portOf(text: string | undefined, usual: number): number | undefined {
  const port = text === undefined || text === '' ? usual : Number(text)
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined
}

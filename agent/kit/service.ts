/**
 * A driver turns one kind of source into reports. It is a value: a name, a check of its options, and a `run` that lives
 * until its signal is aborted. It knows nothing of keys, queues and nodes.
 */
import type { Hash, SubjectId } from '../../protocol/ids.ts'
import type { SenmlRecord } from '../../protocol/senml.ts'
import type { NodeApi } from '../node-api.ts'

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
  /** Resolves when the report is durable. False if the queue is full: it was not taken. */
  take(report: Report): Promise<boolean>
  /** A small note that survives a restart, written together with the next report. */
  recall(): string | undefined
  remember(note: string): void
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
}

export interface Driver<Options> {
  readonly kind: string
  /** @throws {ConfigError} naming the field and what would be right. */
  readOptions(raw: Readonly<Record<string, unknown>>): Options
  /** Ends when the signal is aborted; throws only what makes no sense to try again. */
  run(options: Options, context: ServiceContext): Promise<void>
}

/** A driver whose options are nobody else's business. */
export interface AnyDriver {
  readonly kind: string
  prepare(raw: Readonly<Record<string, unknown>>): (context: ServiceContext) => Promise<void>
}

export function defineDriver<Options>(driver: Driver<Options>): AnyDriver {
  return {
    kind: driver.kind,
    prepare(raw) {
      const options = driver.readOptions(raw)
      return context => driver.run(options, context)
    },
  }
}

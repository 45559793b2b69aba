/**
 * Structured logs: one JSON line an event. No secret can get in, because only flat facts can: a signer, an account or a
 * configuration does not fit the type, and whatever is no plain value is left out at run time as well.
 */
import { type DestinationStream, pino } from 'pino'
import type { Facts } from '../kernel/resource.ts'
import { NodeError } from './errors.ts'

export interface Log {
  info(event: string, facts?: Facts): void
  warn(event: string, facts?: Facts): void
  /** A failure with its code and facts, its stack when it is a fault of the programme. */
  fail(event: string, error: unknown, facts?: Facts): void
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent'

export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    messageKey: 'event',
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
  }
  const sink = destination === undefined ? pino(options) : pino(options, destination)
  return {
    info: (event, facts) => sink.info(plain(facts), event),
    warn: (event, facts) => sink.warn(plain(facts), event),
    fail: (event, error, facts) => sink.error({ ...plain(facts), ...describeError(error) }, event),
  }
}

function describeError(error: unknown): Facts {
  if (error instanceof NodeError) return { ...plain(error.facts), code: error.code, hint: error.hint }
  if (!(error instanceof Error)) return { why: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { ...code, why: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) }
}

function plain(facts: Facts = {}): Record<string, string | number | boolean> {
  const kept: Record<string, string | number | boolean> = {}
  for (const [name, fact] of Object.entries(facts)) {
    if (typeof fact === 'bigint') kept[name] = fact.toString()
    else if (['string', 'number', 'boolean'].includes(typeof fact)) kept[name] = fact
  }
  return kept
}

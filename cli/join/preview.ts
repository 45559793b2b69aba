/** What a device says now, looked at before anything is signed: its driver runs for a moment, and nothing leaves this machine. */
import type { AnyDriver, ServiceContext } from '../../agent/kit/service.ts'
import { reasonOf } from '../../links/is-passing.ts'
import type { SenmlRecord } from '../../protocol/senml/senml.ts'

export interface Preview {
  /** The newest of each name. */
  readonly values: readonly SenmlRecord[]
  /** What the driver had to complain of. */
  readonly problems: readonly string[]
}

const LOOK_MS = 20_000
/** After the first value: others of the same device come soon after it. */
const MORE_MS = 1_500

/** @throws {ConfigError} where the driver's options are wrong */
export async function previewDevice(
  driver: AnyDriver,
  options: Readonly<Record<string, unknown>>,
  lookMs: number = LOOK_MS,
): Promise<Preview> {
  const values = new Map<string, SenmlRecord>()
  const problems = new Map<string, string>()
  const abort = new AbortController()
  const { promise: seen, resolve: onSeen } = Promise.withResolvers<void>()
  const note = (records: readonly SenmlRecord[]) => {
    for (const { n, u, v } of records)
      if (n !== undefined && v !== undefined) values.set(n, u === undefined ? { n, v } : { n, u, v })
    if (values.size > 0) onSeen()
  }
  const context = {
    nowMs: () => Date.now(),
    until: () => new Promise<void>(resolve => abort.signal.addEventListener('abort', () => resolve())),
    owes: () => () => undefined,
    take: async ({ records }) => {
      // What the device says is shown as it says it, not as it stands at a slot's end.
      note(records.filter(({ n = '' }) => !values.has(n)))
      return true
    },
    seen: note,
    recall: () => undefined,
    remember: () => undefined,
    info: () => undefined,
    warn: (message: string, facts: Readonly<Record<string, unknown>> = {}) =>
      void problems.set(message, [message, ...Object.values(facts).map(String)].join(': ').slice(0, 400)),
    signal: abort.signal,
  } satisfies Partial<ServiceContext> as Partial<ServiceContext> as ServiceContext
  const done = driver
    .prepare(options)(context)
    .catch((error: unknown) => void problems.set('end', reasonOf(error)))
  const { promise: over, resolve: onOver } = Promise.withResolvers<void>()
  const timer = setTimeout(onOver, lookMs)
  await Promise.race([seen, over, done])
  if (values.size > 0) await new Promise(resolve => setTimeout(resolve, Math.min(MORE_MS, lookMs)))
  clearTimeout(timer)
  abort.abort()
  await done
  return { values: [...values.values()], problems: [...problems.values()] }
}

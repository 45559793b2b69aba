/**
 * What is asked of a consent: which checks on which of its hosts and ports. It is the input of a job whose program is the consent itself. A
 * probe is one check of one target at one port; that is what is paid for, whatever is found.
 */
import * as v from 'valibot'
import type { SubjectId } from '../../../../protocol/ids.ts'
import { CHECK_IDS, CHECKS, type CheckId } from './checks.ts'
import { type Consent, PORT } from './consent.ts'
import { HOST, isAddress } from './host.ts'
import { Refusal } from './refusal.ts'

export const [MOST_TARGETS, MOST_PROBES, MOST_ORDER] = [8, 1_000, 16_384]
/** Units of a probe, by which it is paid and limited. */
export const PROBE_UNITS = 10_000_000

const ORDER = v.strictObject({
  targets: v.pipe(
    v.array(
      v.strictObject({
        host: HOST,
        checks: v.pipe(
          v.array(
            v.strictObject({
              check: v.picklist(CHECK_IDS, `of ${CHECK_IDS.join(', ')}`),
              /** None for a check that asks name servers alone. */
              ports: v.array(PORT),
            }),
          ),
          v.minLength(1),
        ),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_TARGETS),
  ),
  /** Ports at which sites are asked without TLS. */
  plain: v.pipe(v.array(PORT), v.maxLength(16)),
})
export type Order = v.InferOutput<typeof ORDER>

export interface Probe {
  readonly host: string
  readonly check: CheckId
  /** 0 where the check has none. */
  readonly port: number
  readonly isPlain: boolean
}

export interface ReadOrder {
  readonly order: Order
  readonly probes: readonly Probe[]
}

/** @throws {Refusal} order_malformed */
export function readOrder(input: Uint8Array): ReadOrder {
  const parsed = input.length > MOST_ORDER ? undefined : parse(new TextDecoder().decode(input))
  const read = v.safeParse(ORDER, parsed)
  if (!read.success) {
    const [{ message, path }] = read.issues
    throw new Refusal('order_malformed', {
      field: path?.map(({ key }) => String(key)).join('.') ?? '',
      right: message,
    })
  }
  const probes = probesOf(read.output)
  const names = probes.map(({ host, check, port }) => `${host} ${check} ${port}`)
  if (new Set(names).size !== names.length)
    throw new Refusal('order_malformed', { field: 'targets', right: 'each check of a host and port once' })
  if (probes.length > MOST_PROBES)
    throw new Refusal('order_malformed', { field: 'targets', right: `${MOST_PROBES} probes at most` })
  return { order: read.output, probes }
}

function probesOf({ targets, plain }: Order): readonly Probe[] {
  return targets.flatMap(({ host, checks }) =>
    checks.flatMap(({ check, ports }): Probe[] => {
      if (CHECKS[check].ports !== ports.length > 0)
        throw new Refusal('order_malformed', {
          field: check,
          right: CHECKS[check].ports ? 'one port at least' : 'no ports',
        })
      if (ports.length === 0) return [{ host, check, port: 0, isPlain: false }]
      return ports.map(port => ({ host, check, port, isPlain: plain.includes(port) }))
    }),
  )
}

/** What the consent does not grant. @throws {Refusal} consent_not_for_you, order_beyond_consent, check_of_address, check_of_name, order_unseen */
export function needGranted(
  { hosts, ports, checks, requesters }: Consent,
  probes: readonly Probe[],
  requester: string,
): void {
  if (!requesters.includes(requester as SubjectId)) throw new Refusal('consent_not_for_you', { requester })
  for (const { host, check, port } of probes) {
    const beyond = (what: string): never => {
      throw new Refusal('order_beyond_consent', { host, check, port, what })
    }
    if (!hosts.includes(host)) beyond('host')
    if (!checks.includes(check)) beyond('check')
    if (port !== 0 && !ports.includes(port)) beyond('port')
    const { scope } = CHECKS[check]
    if (scope === 'address' && !isAddress(host)) throw new Refusal('check_of_address', { host, check })
    if (scope === 'name' && isAddress(host)) throw new Refusal('check_of_name', { host, check })
  }
  if (probes.every(({ port }) => port === 0)) throw new Refusal('order_unseen')
}

export function unitsOf(probes: readonly Probe[]): number {
  return probes.length * PROBE_UNITS
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

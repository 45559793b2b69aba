/** From what was typed to an order: which checks, on which hosts and ports of a consent. */
import type { Arguments } from '../../../../cli/arguments.ts'
import { CliError } from '../../../../cli/errors.ts'
import { CHECK_IDS, CHECKS, type CheckId } from '../../messages/scan/checks.ts'
import type { Consent } from '../../messages/scan/consent.ts'
import { isAddress, isHost } from '../../messages/scan/host.ts'
import { MOST_TARGETS, type Order } from '../../messages/scan/order.ts'

const WEB = [80, 443, 8000, 8080, 8443]
/** Where each is usually found. */
const USUAL: Readonly<Record<CheckId, readonly number[]>> = {
  ports: [],
  tls: [443, 465, 636, 853, 993, 995, 8443, 8883],
  headers: WEB,
  cookies: WEB,
  listing: WEB,
  exposed: WEB,
  version: WEB,
  ssh: [22, 2222],
  redis: [6379],
  mqtt: [1883],
  mail: [],
}
const PLAIN = [80, 8000, 8080]

export const ORDER_OPTIONS = {
  checks: {
    value: 'CHECKS',
    help: `of ${CHECK_IDS.join(', ')}; with ports as ssh:2222+2223. All that the consent grants, at their usual ports, unless said`,
  },
  plain: {
    value: 'PORTS',
    help: `ports at which sites are asked without TLS; ${PLAIN.join(',')} unless said`,
  },
} as const

/** @throws {CliError} argument_invalid */
export function hostsIn(text: string): readonly string[] {
  const hosts = text.split(',')
  const wrong = hosts.find(host => !isHost(host))
  if (wrong === undefined) return hosts
  throw new CliError('argument_invalid', `"${wrong.slice(0, 80)}" is no host`, {
    hint: 'Write names in lower case or addresses, such as example.com,192.0.2.7; there are no wildcards.',
  })
}

/** @throws {CliError} option_value */
export function portsIn(option: string, text: string | undefined): readonly number[] {
  if (text === undefined) return []
  const ports = text.split(',').map(Number)
  if (ports.every(isPort)) return ports
  throw new CliError('option_value', `--${option} names no ports: "${text.slice(0, 40)}"`, {
    hint: `Write them so: --${option} 80,443.`,
  })
}

/** @throws {CliError} option_value */
export function checksIn(text: string | undefined): readonly CheckId[] {
  if (text === undefined) return CHECK_IDS
  return text.split(',').map(checkNamed)
}

/** @throws {CliError} option_value, argument_invalid */
export function orderIn(args: Arguments, hosts: readonly string[], consent: Consent): Order {
  const said = args.text('checks')?.split(',').map(checkWithPorts)
  const wanted = said ?? consent.checks.map(check => ({ check, ports: undefined }))
  const plain = args.text('plain') === undefined ? PLAIN : [...portsIn('plain', args.text('plain'))]
  if (hosts.length > MOST_TARGETS)
    throw new CliError('argument_invalid', `${hosts.length} targets are more than a scan has`, {
      hint: `Name ${MOST_TARGETS} at most, and order again for the others.`,
    })
  const targets = hosts.map(host => {
    const checks = wanted.flatMap(({ check, ports }) => {
      const { scope, ports: hasPorts } = CHECKS[check]
      const suits = scope === 'either' || (scope === 'address') === isAddress(host)
      if (!suits && said === undefined) return []
      const usual =
        check === 'ports' ? consent.ports : consent.ports.filter(port => USUAL[check].includes(port))
      const at = [...(hasPorts ? (ports ?? usual) : [])]
      return hasPorts && at.length === 0 ? [] : [{ check, ports: at }]
    })
    if (checks.length > 0) return { host, checks }
    throw new CliError('option_value', `none of these checks has anything to look at on ${host}`, {
      hint: 'Name ports that the consent grants, such as --checks tls:8443. Checks of ports and services are for addresses.',
    })
  })
  return { targets, plain }
}

function checkWithPorts(text: string) {
  const [name = '', ports] = text.split(':')
  return {
    check: checkNamed(name),
    ports: ports === undefined ? undefined : portsIn('checks', ports.replaceAll('+', ',')),
  }
}

function checkNamed(name: string): CheckId {
  const known = CHECK_IDS.find(one => one === name)
  if (known !== undefined) return known
  throw new CliError('option_value', `--checks names no check: "${name.slice(0, 40)}"`, {
    hint: `There are ${CHECK_IDS.join(', ')}.`,
  })
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536
}

/** A network of one's own, to begin with: what `cairn init` writes. */

/** @param title what people call it @param symbol of its token */
export function networkFile(title: string, symbol: string): string {
  return `/** ${title}: this file is the network's rules. Change a figure, and it is another network. */
import { defineNetwork } from 'cairn/kernel/define-network'
import { halving } from 'cairn/kernel/emission'
import { temperature } from 'cairn/resources/sensing/rule/quantities'
import { sensing } from 'cairn/resources/sensing/rule/resource'

export default defineNetwork({
  name: '${title}',
  token: { symbol: '${symbol}', supply: '1_000_000' },
  // What is settled together, and how long its root can be challenged before it pays.
  epoch: '1h',
  challenge: '30m',
  limits: { early: '1h' },
  inclusion: { epochs: 2, acknowledge: '1h' },
  resources: [sensing({ quantities: [temperature], catchUp: '36h', ahead: '1h' })],
  emission: halving({ first: '100_000', every: '2y' }),
  // How the emission is cut. Weights need not add up to 100.
  shares: { sensing: 90, oracles: 6, treasury: 4 },
})
`
}

/** Two stations that take what a program hands them. */
export function castFile(): string {
  return `/** Who takes part when \`cairn up\` plays the network: two stations that wait for what a program hands them. */
import type { Cast, Member } from 'cairn/cli/cast'

export const cast: Cast = {
  startsAtMs: Date.UTC(2026, 0, 1),
  timeZone: 'UTC',
  lookAt: 'station-1',
  members: [station(1, 'Ana', 8125), station(2, 'Ben', 8126)],
}

function station(number: number, owner: string, port: number): Member {
  return {
    name: \`station-\${number}\`,
    owner,
    deposit: '0',
    model: 'sensing/station',
    cell: '8729a03a1ffffff',
    details: {},
    transport: 'http',
    // curl -d '[{"n":"temperature","u":"Cel","v":21.5}]' http://127.0.0.1:8125
    driver: { kind: 'local', port, fields: [] },
  }
}
`
}

/** A network that has one resource of its own, and who plays it. @param name of the resource, small letters */
export function ownNetworkFile(name: string, title: string, symbol: string): string {
  return `/** ${title}: a network that pays for ${name}. This file is its rules. */
import { defineNetwork } from 'cairn/kernel/define-network'
import { halving } from 'cairn/kernel/emission'
import { ${name}Package } from './${name}/package.ts'
import { ${name} } from './${name}/rule/resource.ts'

/** What its resource brings besides the rule: drivers, commands, a page. */
export const packages = [${name}Package]

export default defineNetwork({
  name: '${title}',
  token: { symbol: '${symbol}', supply: '1_000_000' },
  epoch: '1d',
  challenge: '12h',
  limits: { late: '7d', early: '2h' },
  inclusion: { epochs: 2, acknowledge: '1d' },
  resources: [${name}({ interval: '1h', catchUp: '36h' })],
  emission: halving({ first: '100_000', every: '2y' }),
  shares: { ${name}: 90, oracles: 6, treasury: 4 },
})
`
}

export function ownCastFile(name: string): string {
  return `/** Who takes part when \`cairn up\` plays the network: three machines. */
import type { Cast, Member } from 'cairn/cli/cast'

export const cast: Cast = {
  startsAtMs: Date.UTC(2026, 0, 1),
  timeZone: 'UTC',
  lookAt: 'machine-1',
  members: ['Ana', 'Ben', 'Carmen'].map((owner, at) => machine(at + 1, owner)),
}

function machine(number: number, owner: string): Member {
  return {
    name: \`machine-\${number}\`,
    owner,
    deposit: '0',
    model: '${name}/machine',
    cell: '',
    details: {},
    transport: 'http',
    driver: { kind: '${name}-machine', slotMs: 3_600_000 },
  }
}
`
}

/** What the editor needs, beside cairn itself. */
export const DEV_DEPENDENCIES = { '@types/node': '^24.0.0', typescript: '>=5.8.0' }

/** For an editor; Node.js runs the files as they are. */
export const TSCONFIG = {
  compilerOptions: {
    target: 'es2024',
    module: 'nodenext',
    lib: ['es2024'],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
  },
}

/** What the network is, what time it is there, and how the node is. */

import * as v from 'valibot'
import { CLOCK, GOVERNANCE, HEALTH, JWK, NAMES, NETWORK, RULES, SUPPLY } from '../../../api/network.ts'
import { KERNEL_REASONS } from '../../../kernel/reasons.ts'
import { describeRules, rulesHash } from '../../../kernel/rules.ts'
import { toJwk } from '../../../keys/jwk.ts'
import { jsonRoute, route } from '../../../links/http/route.ts'
import { networkIdOf } from '../../../protocol/chain-formats/network-id.ts'
import { newestSettled, standingOf } from '../../standing.ts'
import type { Route } from '../route.ts'
import type { NodeServices } from '../services.ts'

export function networkRoutes(services: NodeServices): readonly Route[] {
  return [...factRoutes(services), ...peopleRoutes(services), ...conditionRoutes(services)]
}

function factRoutes(services: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/network',
      summary: 'The network’s id, rules, contracts, resources and this oracle’s key.',
      answer: { schema: NETWORK, description: 'Amounts are decimal strings of base units.' },
      problems: [],
      handle: () => describeNetwork(services),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/clock',
      summary: 'Network time: what a device sets its clock by, and when the epoch ends.',
      answer: { schema: CLOCK, description: 'As of the moment it was asked' },
      problems: [],
      handle: () => describeClock(services),
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/supply',
      summary: 'The network’s token on its chain: what was ever minted, burned, and could be minted now.',
      answer: { schema: SUPPLY, description: 'Base units' },
      problems: ['chain_unreachable'],
      handle: async () => {
        const { block, minted, supply, mintable } = await services.readStanding()
        return { block: block.number, minted, burned: minted - supply, mintable }
      },
    }),
  ]
}

function peopleRoutes(services: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/v1/governance',
      summary: 'Who may change the network, after which delays, and what is scheduled.',
      answer: { schema: GOVERNANCE, description: 'As of the chain’s newest block' },
      problems: ['chain_unreachable'],
      handle: async () => {
        const { governors, council, scheduled, nowMs, ...standing } = await services.readGovernance()
        return {
          nowMs,
          ...standing,
          governors: governors.map(member => ({ ...member })),
          council: council.map(member => ({ ...member })),
          scheduled: scheduled.map(({ data: _data, ...act }) => act),
          treasury: services.deployment.treasury,
        }
      },
    }),
    jsonRoute({
      method: 'GET',
      path: '/v1/names',
      summary: 'Names that the operator of this node shows beside ids. They mean nothing to the network.',
      answer: { schema: NAMES, description: 'Empty where it shows none' },
      problems: [],
      handle: () => services.names(),
    }),
  ]
}

function conditionRoutes(services: NodeServices): readonly Route[] {
  return [
    jsonRoute({
      method: 'GET',
      path: '/healthz',
      summary:
        'Whether the node takes messages and settles epochs: 200, or 503 when it does not; settled up to where, what waits, and why.',
      answer: { schema: HEALTH, description: 'ok, degraded, and what is wrong' },
      problems: [],
      handle: () => describeHealth(services),
      status: ({ ok }) => (ok ? 200 : 503),
    }),
    route({
      method: 'GET',
      path: '/metrics',
      summary: 'Figures of the node for Prometheus.',
      answer: { contentType: 'text/plain', description: 'Prometheus exposition format' },
      problems: [],
      handle: async () => {
        const headers = { 'content-type': services.metrics.contentType }
        return new Response(await services.metrics.render(), { headers })
      },
    }),
  ]
}

function describeNetwork(services: NodeServices) {
  const { network, deployment, rpcUrl, oracle, limits, clock, status, relay } = services
  const { rpcUrl: _private, ...contracts } = deployment
  return {
    name: network.rules.name,
    networkId: networkIdOf(deployment),
    genesisHash: deployment.genesisHash,
    rules: v.parse(RULES, describeRules(network.rules)),
    rulesHash: rulesHash(network.rules),
    deployment: contracts,
    rpcUrl,
    oracle: { subject: oracle.subject, key: v.parse(JWK, toJwk(oracle.key)) },
    resources: network.resources.map(({ name, kind, unit, messages, reasons }) => ({
      name,
      kind,
      unit,
      messages,
      reasons,
    })),
    reasons: KERNEL_REASONS,
    limits: { ...limits },
    ...(relay === undefined ? {} : { relay: relay.account }),
    epoch: {
      current: epochAt(clock.nowMs(), deployment.genesisMs, network.rules.epochMs),
      paying: status().paying,
    },
  }
}

function describeClock({ clock, guard, deployment, network }: NodeServices) {
  const nowMs = clock.nowMs()
  const epoch = epochAt(nowMs, deployment.genesisMs, network.rules.epochMs)
  const epochEndMs = deployment.genesisMs + (epoch + 1) * network.rules.epochMs
  const drift = guard.driftMs === undefined ? {} : { driftMs: guard.driftMs }
  const waitsAtMs = clock.waitsAtMs?.()
  const waits = waitsAtMs === undefined ? {} : { waitsAtMs }
  return { nowMs, speed: clock.speed, ...waits, epoch, epochEndMs, trusted: guard.trusted, ...drift }
}

async function describeHealth(services: NodeServices) {
  const { guard, status, stopping, loopLag, store, clock, deployment, network, silentPeers } = services
  const { trouble, halted, slow, concerns } = status()
  const [nowMs, silent] = [clock.nowMs(), silentPeers()]
  const standing = standingOf(await newestSettled(store), {
    nowMs,
    genesisMs: deployment.genesisMs,
    epochMs: network.rules.epochMs,
    speed: clock.speed,
    clockTrusted: guard.trusted,
    halted,
    trouble,
    slow: slow !== undefined,
    silentPeers: silent,
    loopLagMs: loopLag.p99Ms(),
  })
  return {
    ok: guard.trusted && !halted && !stopping.aborted,
    ...standing,
    degraded: standing.degraded || concerns !== undefined,
    clockTrusted: guard.trusted,
    halted,
    loopLagMs: Math.round(loopLag.p99Ms()),
    ...(trouble === undefined ? {} : { trouble }),
    ...(slow === undefined ? {} : { slow }),
    ...(concerns === undefined ? {} : { concerns }),
    ...(silent === 0 ? {} : { silentPeers: silent }),
  }
}

/** The first epoch also stands for the time before it. */
function epochAt(nowMs: number, genesisMs: number, epochMs: number): number {
  return Math.max(0, Math.floor((nowMs - genesisMs) / epochMs))
}

/** What the network is, what time it is there, and how the node is. */

import { KERNEL_REASONS } from '../../../kernel/reasons.ts'
import { describeRules, rulesHash } from '../../../kernel/rules.ts'
import { toJwk } from '../../../keys/jwk.ts'
import { networkIdOf } from '../../../protocol/chain-formats/network-id.ts'
import { respondJson } from '../respond.ts'
import type { Route } from '../route.ts'
import {
  address,
  amount,
  anything,
  flag,
  hash,
  id,
  integer,
  list,
  milliseconds,
  object,
  text,
} from '../schema.ts'
import type { NodeServices } from '../services.ts'

export function networkRoutes(services: NodeServices): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/v1/network',
      summary: 'The network’s id, rules, contracts, resources and this oracle’s key.',
      answer: {
        contentType: 'application/json',
        description: 'Amounts are decimal strings of base units.',
        schema: object({
          name: text,
          networkId: hash,
          genesisHash: hash,
          rules: anything,
          rulesHash: hash,
          deployment: anything,
          rpcUrl: text,
          oracle: object({ subject: id, key: anything }),
          resources: list(anything),
          limits: anything,
          'relay?': address,
          reasons: anything,
          epoch: object({ current: integer, paying: integer }),
        }),
      },
      problems: [],
      handle: () => respondJson(describeNetwork(services)),
    },
    {
      method: 'GET',
      path: '/v1/clock',
      summary: 'Network time: what a device sets its clock by, and when the epoch ends.',
      answer: {
        contentType: 'application/json',
        description:
          'speed: network seconds that pass in a second. waitsAtMs: where a demonstration’s time waits until more is settled. trusted: false when nothing is taken in.',
        schema: object({
          nowMs: milliseconds,
          speed: { type: 'number' },
          epoch: integer,
          epochEndMs: milliseconds,
          trusted: flag,
          'driftMs?': integer,
          'waitsAtMs?': milliseconds,
        }),
      },
      problems: [],
      handle: () => respondJson(describeClock(services)),
    },
    {
      method: 'GET',
      path: '/v1/supply',
      summary: 'The network’s token on its chain: what was ever minted, burned, and could be minted now.',
      answer: {
        contentType: 'application/json',
        description: 'Base units. minted − burned is what exists.',
        schema: object({ block: integer, minted: amount, burned: amount, mintable: amount }),
      },
      problems: ['chain_unreachable'],
      handle: async () => {
        const { block, minted, supply, mintable } = await services.readStanding()
        return respondJson({ block: block.number, minted, burned: minted - supply, mintable })
      },
    },
    {
      method: 'GET',
      path: '/healthz',
      summary: 'Whether the node takes messages and settles epochs: 200, or 503 when it does not.',
      answer: {
        contentType: 'application/json',
        description:
          'ok, and what is wrong. loopLagMs: how late the event loop came, in 99 of 100 moments of the last minute at most. slow: epochs take longer than they last; how many wait, where the time goes, and what to change.',
        schema: object({
          ok: flag,
          clockTrusted: flag,
          halted: flag,
          'trouble?': text,
          loopLagMs: milliseconds,
          'slow?': object({
            behind: integer,
            takesMs: integer,
            lastsMs: integer,
            stage: text,
            stageMs: integer,
            hint: text,
          }),
        }),
      },
      problems: [],
      handle: () => describeHealth(services),
    },
    {
      method: 'GET',
      path: '/metrics',
      summary: 'Figures of the node for Prometheus.',
      answer: { contentType: 'text/plain', description: 'Prometheus exposition format' },
      problems: [],
      handle: async () => {
        const headers = { 'content-type': services.metrics.contentType }
        return new Response(await services.metrics.render(), { headers })
      },
    },
  ]
}

function describeNetwork(services: NodeServices) {
  const { network, deployment, rpcUrl, oracle, limits, clock, status, relay } = services
  const { rpcUrl: _private, ...contracts } = deployment
  return {
    name: network.rules.name,
    networkId: networkIdOf(deployment),
    genesisHash: deployment.genesisHash,
    rules: describeRules(network.rules),
    rulesHash: rulesHash(network.rules),
    deployment: contracts,
    rpcUrl,
    oracle: { subject: oracle.subject, key: toJwk(oracle.key) },
    resources: network.resources.map(({ name, kind, unit, messages, reasons }) => ({
      name,
      kind,
      unit,
      messages,
      reasons,
    })),
    reasons: KERNEL_REASONS,
    limits,
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

function describeHealth({ guard, status, stopping, loopLag }: NodeServices): Response {
  const { trouble, halted, slow } = status()
  const ok = guard.trusted && !halted && !stopping.aborted
  return respondJson(
    {
      ok,
      clockTrusted: guard.trusted,
      halted,
      loopLagMs: Math.round(loopLag.p99Ms()),
      ...(trouble === undefined ? {} : { trouble }),
      ...(slow === undefined ? {} : { slow }),
    },
    ok ? 200 : 503,
  )
}

/** The first epoch also stands for the time before it. */
function epochAt(nowMs: number, genesisMs: number, epochMs: number): number {
  return Math.max(0, Math.floor((nowMs - genesisMs) / epochMs))
}

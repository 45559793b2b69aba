/**
 * What is so of many accounts at once, judged from what a node says to anybody. What an epoch decided is asked for once, however
 * often one looks.
 */
import type { HealthView } from '../client/health-view.ts'
import { networkStateOf } from '../client/network-state.ts'
import { createNodeApi, type NodeApi, type NodeClient } from '../client/node-api.ts'
import type { Condition } from './condition.ts'
import {
  judgeNode,
  judgePayout,
  judgeRules,
  judgeSigned,
  judgeSilence,
  type Limits,
  USUAL_EPOCHS,
} from './judge.ts'
import { nodeSeen, readDevice, readSettled, type SettledEpochs, signedSeen } from './read-seen.ts'

/** Devices of one account that are looked at, by id. */
export const MOST_DEVICES = 50

export interface SightParts {
  readonly client: NodeClient
  readonly limits: Limits
  /** Whose signature should be under every epoch. */
  readonly oracle: string
  /** As a device or account is called; undefined where it has no name. */
  nameOf(id: string): string | undefined
  writeTime(ms: number): string
}

export interface Seen {
  readonly conditions: readonly Condition[]
  /** All could be looked at: what is not among them is no more. */
  readonly isWhole: boolean
}

/** @returns by account, what is so of its devices, of the node and of its oracle */
export type See<Account extends string> = (
  accounts: ReadonlySet<Account>,
) => Promise<ReadonlyMap<Account, Seen>>

/** @example const see = createSight({ client, limits, oracle, nameOf: () => undefined, writeTime: String }) */
export function createSight<Account extends string>(parts: SightParts): See<Account> {
  const { client, limits } = parts
  const api = createNodeApi(client)
  let known: { readonly epoch: number; readonly of: Map<Account, Seen> } | undefined
  return async accounts => {
    const settled = await readSettled(api, Math.max(USUAL_EPOCHS + 1, limits.silent))
    // The documented boundary: JSON of the node taken as what the schemas in api/ say.
    const health = (await client.json('/healthz')) as HealthView
    const { next } = networkStateOf(health, parts.writeTime)
    const node = judgeNode(api.url, nodeSeen(api, settled, next === '' ? undefined : next), limits)
    const rules = await rulesOf(api, settled.nowMs)
    const epoch = settled.epochs[0]?.epoch ?? -1
    if (known?.epoch !== epoch) known = { epoch, of: new Map() }
    const seen = new Map<Account, Seen>()
    for (const account of accounts) {
      const own = known.of.get(account) ?? (await seeAccount(api, account, { ...parts, settled }))
      if (own.isWhole) known.of.set(account, own)
      seen.set(account, { conditions: [node, ...rules, ...own.conditions], isWhole: own.isWhole })
    }
    return seen
  }
}

/** Rules to come are looked up on the chain, which may be away. */
async function rulesOf(api: NodeApi, nowMs: number): Promise<readonly Condition[]> {
  const rules = await api.getRules().catch(() => undefined)
  return rules === undefined ? [] : [judgeRules(rules.coming, nowMs)]
}

/** One device of which nothing can be told hides no other. */
async function seeAccount(
  api: NodeApi,
  account: string,
  { settled, limits, oracle, nameOf }: SightParts & { readonly settled: SettledEpochs },
): Promise<Seen> {
  const devices = (await api.listDevices(account)).slice(0, MOST_DEVICES)
  const conditions: (Condition | undefined)[] = []
  let isWhole = true
  for (const { id, registeredAtMs } of devices) {
    const name = nameOf(id) ?? id.slice(0, 8)
    const seen = await readDevice(api, settled, { id, name, registeredAtMs }, limits.silent).catch(
      () => undefined,
    )
    if (seen === undefined) isWhole = false
    else conditions.push(judgeSilence(seen, limits), judgePayout(seen, limits))
  }
  for (const signer of isOracle(account, settled) && account !== oracle ? [account, oracle] : [oracle])
    conditions.push(judgeSigned(signedSeen(signer, nameOf(signer) ?? signer, settled)))
  return { conditions: conditions.filter(condition => condition !== undefined), isWhole }
}

/** It signed lately. */
function isOracle(account: string, settled: SettledEpochs): boolean {
  return signedSeen(account, account, settled).epochs.some(({ signed }) => signed)
}

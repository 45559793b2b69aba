/**
 * What proposed rules would have made of the last epochs, worked out in whoever's browser asks, from the evidence that oracles signed.
 * `cairn govern diff` does the same and asks the chain for the headers; here they come from the node.
 */

import type { DiffTold } from '../client/governance/diff-told.ts'
import type { EpochView, NetworkView } from '../client/node-api.ts'
import { type AccountChange, type Change, diffRules } from '../kernel/economy/rules-diff.ts'
import { genesisState } from '../kernel/genesis.ts'
import { readRules } from '../kernel/read-rules.ts'
import type { Hash } from '../protocol/ids.ts'
import { type CheckParts, fetchBundle, fetchPrior, headerOf } from './check-epoch.ts'

export interface DiffAsked {
  /** As the proposal brought them, and what it announces. */
  readonly rules: unknown
  readonly hash: Hash
  /** The newest settled epoch, and how many up to it at most. */
  readonly newest: number
  readonly count: number
}

/** @throws {Error} where the node does not have it, or its bytes are not what they are named by */
export async function diffEpochs(asked: DiffAsked, parts: CheckParts): Promise<DiffTold> {
  const told = (await parts.json('/v1/network')) as NetworkView
  const before = readRules(told.rules, [told.rulesHash as Hash])
  const after = readRules(asked.rules, [asked.hash])
  const epochs = await underThese(asked, told.rulesHash, parts)
  const first = epochs[0]?.epoch ?? 0
  const network = { rules: before, resources: parts.restore(before.resources) }
  const prior =
    first === 0 ? genesisState(network) : await fetchPrior(first - 1, await parentOf(first, parts), parts)
  const bundles = []
  for (const header of epochs) bundles.push(await fetchBundle(header.epoch, header.bundle, parts))
  parts.onStep({
    step: 'computing',
    messages: bundles.reduce((sum, { evidence }) => sum + evidence.length, 0),
  })
  const diff = diffRules(
    { before: network, after: { rules: after, resources: parts.restore(after.resources) }, prior, bundles },
    parts.verify,
  )
  return {
    from: diff.from,
    to: diff.to,
    emission: digits(diff.emission),
    unissued: digits(diff.unissued),
    pools: Object.entries(diff.pools).map(([name, change]) => ({ name, ...digits(change) })),
    accounts: diff.accounts.map(ofAccount),
    payments: diff.payments.map(ofAccount),
  }
}

/** The newest epochs that were settled under the rules in force, ascending. */
async function underThese({ newest, count }: DiffAsked, rules: string, { json }: CheckParts) {
  const records = (await json(`/v1/epochs?limit=${count}&before=${newest + 1}`)) as readonly EpochView[]
  const headers = records
    .filter(({ header }) => header?.rules === rules)
    .map(headerOf)
    .sort((a, b) => a.epoch - b.epoch)
  if (headers.length === 0) throw new Error('no epoch was settled under the rules in force yet')
  return headers
}

async function parentOf(epoch: number, { json }: CheckParts) {
  return headerOf((await json(`/v1/epochs/${epoch - 1}`)) as EpochView)
}

function digits({ before, after }: Change) {
  return { before: String(before), after: String(after) }
}

function ofAccount({ account, ...change }: AccountChange) {
  return { account, ...digits(change) }
}

/**
 * What takes many requests to a chain: what accounts were paid, and where regions look for sites. One reading at a time, whoever asks, so that
 * strangers make a node ask its chain no faster than it answers; sitings are read again only when a few seconds have passed.
 */
import type { ChainClient } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { findSiting, readSitings } from '../../chain/governance/siting/read-siting.ts'
import { readPayouts } from '../../chain/money/read-payouts.ts'
import { readHolderStakes, readStakesTold } from '../../chain/staking/read-backed.ts'
import type { StakingRules } from '../../kernel/staking/staking-rules.ts'
import type { HistoryPort } from '../http/services.ts'

const FRESH_MS = 5_000

export function createHistory(
  client: ChainClient,
  deployment: Deployment,
  monotonicMs: () => number,
  rules: () => StakingRules | undefined,
): HistoryPort {
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }
  let last: { readonly at: number; readonly read: ReturnType<HistoryPort['readSitings']> } | undefined
  const readAll = async () => {
    const contract = await findSiting(client, deployment)
    const sitings = contract === undefined ? [] : await readSitings({ client, deployment, siting: contract })
    return { contract, sitings }
  }
  let staked: { readonly at: number; readonly read: ReturnType<HistoryPort['readStakes']> } | undefined
  return {
    readStakes() {
      const at = monotonicMs()
      if (staked === undefined || at - staked.at > FRESH_MS) {
        const asked = { at, read: inTurn(() => readStakesTold(client, deployment, rules)) }
        staked = asked
        asked.read.catch(() => {
          if (staked === asked) staked = undefined
        })
      }
      return staked.read
    },
    readStakesOf: (kind, account) => inTurn(() => readHolderStakes(client, deployment, { kind, account })),
    readPayouts: (account, range) => inTurn(() => readPayouts(client, { deployment, account, range })),
    readSitings() {
      const at = monotonicMs()
      if (last === undefined || at - last.at > FRESH_MS) {
        const asked = { at, read: readAll() }
        last = asked
        asked.read.catch(() => {
          if (last === asked) last = undefined
        })
      }
      return last.read
    },
  }
}

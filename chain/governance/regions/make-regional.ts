/** The contract of a network's regional votes, made once: its address follows from its terms. Governance then names it `regions`. */
import { encodeDeployData } from 'viem'
import type { Address } from '../../../protocol/ids.ts'
import { abi, bytecode } from '../../artifacts/RegionalVotes.ts'
import type { Deployment } from '../../deployment-file.ts'
import { deployOnce } from '../../launch/deterministic-deploy.ts'
import type { Sender } from '../../send-transaction.ts'

/** Seconds and millionths; for good. */
export interface RegionalTerms {
  readonly votingPeriod: number
  readonly notice: number
  readonly grace: number
  readonly quorumPpm: number
  readonly mostPpm: number
}

const DAY_S = 86_400
/** A week to vote, a week in which governance can stop it, a month to pay; a tenth has to vote; a quarter of a purse in 30 days. */
export const USUAL_TERMS: RegionalTerms = {
  votingPeriod: 7 * DAY_S,
  notice: 7 * DAY_S,
  grace: 30 * DAY_S,
  quorumPpm: 100_000,
  mostPpm: 250_000,
}

/** @throws {ChainError} not_deployed, tx_reverted, rpc_down, … */
export function makeRegional(
  sender: Sender,
  { settlement, directory }: Pick<Deployment, 'settlement' | 'directory'>,
  terms: RegionalTerms = USUAL_TERMS,
): Promise<Address> {
  const creation = encodeDeployData({ abi, bytecode, args: [settlement, directory, terms] })
  return deployOnce(sender, creation, 'RegionalVotes')
}

/** The contract in which regions rank sites, made once: its address follows from its terms. Governance then names it `siting`. */
import { encodeDeployData } from 'viem'
import type { Address } from '../../../protocol/ids.ts'
import { abi, bytecode } from '../../artifacts/Siting.ts'
import type { Deployment } from '../../deployment-file.ts'
import { deployOnce } from '../../launch/deterministic-deploy.ts'
import type { Sender } from '../../send-transaction.ts'

/** Seconds and millionths; for good. */
export interface SitingTerms {
  readonly votingPeriod: number
  readonly notice: number
  readonly quorumPpm: number
}

const DAY_S = 86_400
/** As regional questions have it: a week to vote, a week in which governance can stop it, a tenth has to vote. */
export const USUAL_SITING: SitingTerms = {
  votingPeriod: 7 * DAY_S,
  notice: 7 * DAY_S,
  quorumPpm: 100_000,
}

/** @throws {ChainError} not_deployed, tx_reverted, rpc_down, … */
export function makeSiting(
  sender: Sender,
  { settlement }: Pick<Deployment, 'settlement'>,
  terms: SitingTerms = USUAL_SITING,
): Promise<Address> {
  return deployOnce(sender, encodeDeployData({ abi, bytecode, args: [settlement, terms] }), 'Siting')
}

/** The real chain behind relay.ts. */

import type { Deployment } from '../../chain/deployment-file.ts'
import { acceptDeviceFor } from '../../chain/devices/accept-device.ts'
import { readDevice } from '../../chain/devices/read-device.ts'
import { registerDevices } from '../../chain/devices/register-devices.ts'
import { ChainError } from '../../chain/errors.ts'
import {
  type ReadyVote,
  readyBallot,
  readyDelegation,
  readyLock,
  readyWithdrawal,
} from '../../chain/governance/holders/by-signature.ts'
import { findRegional } from '../../chain/governance/regions/read-regional.ts'
import { regionalActs } from '../../chain/governance/regions/regional-acts.ts'
import { findSiting } from '../../chain/governance/siting/read-siting.ts'
import { sitingActs } from '../../chain/governance/siting/siting-acts.ts'
import { allow, readAllowanceNonce } from '../../chain/money/allow.ts'
import { claim } from '../../chain/money/claim.ts'
import { buyCredits } from '../../chain/money/credits.ts'
import { readToken } from '../../chain/money/read-token.ts'
import { judgeTransaction, type Sender, type Sent, sendTransaction } from '../../chain/send-transaction.ts'
import {
  type ReadyStake,
  readyLeave,
  readyStake,
  readyStakeWithdrawal,
} from '../../chain/staking/by-signature.ts'
import { toAddress } from '../../protocol/ids.ts'
import type { Limits } from '../limits.ts'
import type { RelayPort } from './relay.ts'
import type { ReadyWord, RefusedWord, SentWord, VotePort } from './relay-votes.ts'

/** @param account with the most gas that it pays for at once */
export function createRelayPort(
  sender: Sender,
  deployment: Deployment,
  limits: Pick<Limits, 'relayLeastLock'>,
): RelayPort {
  return {
    ...createVotePort(sender, deployment, limits),
    account: toAddress(sender.account.address),
    async claim(entry, proof) {
      const { paid, txHash, gasUsed } = await claim(sender, { deployment, entry, proof })
      const amount = paid.reduce((sum, payout) => sum + payout.amount, 0n)
      return { amount, transaction: txHash, gasUsed }
    },
    readAllowanceNonce: (account, device) =>
      readAllowanceNonce(sender.client, { deployment, account, device }),
    allow: ({ signature, ...terms }) => sendWord(() => allow(sender, { deployment, terms, signature })),
    accept: ({ device, account, ...acceptance }) =>
      sendWord(() => acceptDeviceFor(sender, { deployment, device, account, acceptance })),
    buyCredits: purchase => sendWord(() => buyCredits(sender, { deployment, purchase })),
    readEntry: device => readDevice(sender.client, { deployment, device }),
    async register(consent) {
      const { refused, transactions } = await registerDevices(sender, { deployment, consents: [consent] })
      const [first] = refused
      if (first !== undefined) return { refused: first.reason }
      const { txHash, gasUsed } = transactions[0]!
      return { transaction: txHash, gasUsed }
    },
  }
}

function createVotePort(
  sender: Sender,
  deployment: Deployment,
  { relayLeastLock }: Pick<Limits, 'relayLeastLock'>,
): VotePort {
  const { client } = sender
  const judged = (ready: Promise<Ready>) => judge(sender, ready)
  const least = async () => {
    const { decimals } = await readToken(client, deployment.token)
    return BigInt(relayLeastLock) * 10n ** BigInt(decimals)
  }
  return {
    vote: ballot => judged(readyBallot(client, deployment, ballot)),
    delegate: async said => judged(readyDelegation(client, deployment, said, await least())),
    lock: async said => judged(readyLock(client, deployment, said, await least())),
    withdrawLock: account => judged(readyWithdrawal(client, deployment, account)),
    async voteInRegion(ballot) {
      const regional = await findRegional(client, deployment)
      if (regional === undefined) return { refused: 'NoRegions' }
      return judge(sender, regionalActs(regional).voteBySig(ballot))
    },
    async rankSites(ballot) {
      const siting = await findSiting(client, deployment)
      if (siting === undefined) return { refused: 'NoRegions' }
      return judge(sender, sitingActs(siting).rankBySig(ballot))
    },
    stake: order => judged(readyStake(client, deployment, order)),
    leaveStake: order => judged(readyLeave(client, deployment, order)),
    withdrawStake: stake => judged(readyStakeWithdrawal(client, deployment, stake)),
  }
}

type Ready = ReadyVote | ReadyStake

/** Asked of the chain before anything is paid. */
async function judge(sender: Sender, vote: Ready | Promise<Ready>): Promise<ReadyWord | RefusedWord> {
  const ready = await vote
  if ('refused' in ready) return ready
  try {
    await judgeTransaction(sender, ready)
  } catch (error) {
    return refusedBy(error)
  }
  return { send: () => sendWord(() => sendTransaction(sender, ready)) }
}

async function sendWord(
  send: () => Promise<Pick<Sent, 'txHash' | 'gasUsed'>>,
): Promise<SentWord | RefusedWord> {
  try {
    const { txHash, gasUsed } = await send()
    return { transaction: txHash, gasUsed }
  } catch (error) {
    return refusedBy(error)
  }
}

/** The contract's own error is an answer; all else is none. @throws what it is given */
function refusedBy(error: unknown): RefusedWord {
  if (!(error instanceof ChainError)) throw error
  if (error.code === 'gas_too_much') return { refused: 'TooMuchGas' }
  if (error.code !== 'tx_reverted') throw error
  const refused = String(error.facts['error']).replace(
    /^(DeviceRegistry|Credits|VoteLock|RegionalVotes|Siting|Stakes)_/,
    '',
  )
  return error.facts['txHash'] === undefined ? { refused } : { refused, cost: true }
}

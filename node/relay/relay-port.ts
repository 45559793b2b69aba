/** The real chain behind relay.ts. */

import type { Deployment } from '../../chain/deployment-file.ts'
import { acceptDeviceFor } from '../../chain/devices/accept-device.ts'
import { readDevice } from '../../chain/devices/read-device.ts'
import { registerDevices } from '../../chain/devices/register-devices.ts'
import { ChainError } from '../../chain/errors.ts'
import { bringBallot, bringDelegation, bringLock } from '../../chain/governance/holders/by-signature.ts'
import { allow, readAllowanceNonce } from '../../chain/money/allow.ts'
import { claim } from '../../chain/money/claim.ts'
import { buyCredits } from '../../chain/money/credits.ts'
import type { Sender, Sent } from '../../chain/send-transaction.ts'
import { toAddress } from '../../protocol/ids.ts'
import type { RelayPort } from './relay.ts'

export function createRelayPort(sender: Sender, deployment: Deployment): RelayPort {
  return {
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
    vote: ballot => sendWord(() => bringBallot(sender, deployment, ballot)),
    delegate: delegation => sendWord(() => bringDelegation(sender, deployment, delegation)),
    lock: lock => sendWord(() => bringLock(sender, deployment, lock)),
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

/** The contract's own error is an answer. */
async function sendWord(
  send: () => Promise<Pick<Sent, 'txHash' | 'gasUsed'> | { readonly refused: string }>,
) {
  try {
    const sent = await send()
    if ('refused' in sent) return { refused: sent.refused }
    const { txHash, gasUsed } = sent
    return { transaction: txHash, gasUsed }
  } catch (error) {
    if (error instanceof ChainError && error.code === 'tx_reverted')
      return { refused: String(error.facts['error']).replace(/^(DeviceRegistry|Credits|VoteLock)_/, '') }
    throw error
  }
}

/** The real chain behind fault-port.ts. */

import type { Deployment } from '../../../chain/deployment-file.ts'
import {
  commitToProof,
  equivocationProof,
  type FaultProof,
  overBudgetProof,
  sendProof,
} from '../../../chain/epochs/prove-fault.ts'
import { readSigned } from '../../../chain/epochs/read-signed.ts'
import { findPunishment, weighProof } from '../../../chain/epochs/weigh-proof.ts'
import { isChainError } from '../../../chain/errors.ts'
import { readOracle, readOracleOfKey } from '../../../chain/oracles/oracle-keys.ts'
import { collectOwed, readOwed } from '../../../chain/oracles/owed.ts'
import type { Sender } from '../../../chain/send-transaction.ts'
import { headerStructHash } from '../../../protocol/chain-formats/header.ts'
import { compactToBytes } from '../../../protocol/chain-formats/oracle-statement.ts'
import { type Address, toAddress } from '../../../protocol/ids.ts'
import type { FaultPort } from './fault-port.ts'
import type { FaultRecord } from './fault-record.ts'

export interface ChainFaultsOptions {
  readonly sender: Sender
  readonly deployment: Deployment
  /** Whether blocks are read whole, for what the contract refused. */
  readonly whole: boolean
}

/** Blocks before a fault was found in which somebody may have proved it. */
const BEFORE = 20_000
/** Accounts that are known to be an oracle’s, until that is asked again. */
const MOST_KNOWN = 256

export function createChainFaults({ sender, deployment, whole }: ChainFaultsOptions): FaultPort {
  const { client, account } = sender
  const signer = toAddress(account.address)
  const oracles = new Set<Address>()

  const oracleOf = async (of: Address) => (await readOracle(client, { deployment, signer: of }))?.id

  /** Whoever sends something to the chain may name anybody in it. */
  async function isOracle(of: Address): Promise<boolean> {
    if (oracles.has(of)) return true
    const found = (await oracleOf(of)) !== undefined
    if (oracles.size >= MOST_KNOWN) oracles.clear()
    if (found) oracles.add(of)
    return found
  }

  return {
    signer,
    oracleOf,
    oracleOfKey: key => readOracleOfKey(client, { deployment, key }),
    async weigh(fault) {
      const standing = await weighProof(client, { deployment, proof: proofOf(fault), account: signer })
      if (standing.is !== 'punished_before') return standing
      const fromBlock = fault.foundAtBlock - BEFORE
      const found = await findPunishment(client, { deployment, fault: standing.fault, fromBlock })
      return found === undefined ? { is: 'nothing_left' } : { is: 'punished', ...found }
    },
    async commit(fault) {
      try {
        return (await commitToProof(sender, { deployment, proof: proofOf(fault) })).gasUsed
      } catch (error) {
        // The chain took it, and the node died before it knew.
        if (isChainError(error) && error.facts['error'] === 'OracleSet_CommittedBefore') return 0n
        throw error
      }
    },
    bring: async fault => (await sendProof(sender, { deployment, proof: proofOf(fault) })).gasUsed,
    async collect() {
      if ((await readOwed(client, { deployment, account: signer })) === 0n) return 0n
      return (await collectOwed(sender, deployment)).gasUsed
    },
    async signedIn(fromBlock, toBlock) {
      const shown = await readSigned({ client, deployment, fromBlock, toBlock, whole })
      const signed = []
      for (const { header, signer: by, signature } of shown)
        if (await isOracle(by))
          signed.push({
            header,
            headerHash: headerStructHash(header),
            signer: by,
            signature: compactToBytes(signature),
          })
      return signed
    },
  }
}

/** Byte for byte the same each time: it was committed to. */
function proofOf({ kind, signed, omitted, salt }: FaultRecord): FaultProof {
  if (omitted !== undefined) return omitted.proof
  const [a, b] = signed
  if (a === undefined) throw new Error('a fault has what was signed')
  if (kind === 'over_budget') return overBudgetProof({ ...a, salt })
  if (b === undefined) throw new Error('an equivocation has two headers')
  return equivocationProof({ a, b, salt })
}

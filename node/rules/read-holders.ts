/** What the API says of holders: read from the chain, and again only when a few seconds have passed, whoever asks. */
import { blockAt } from '../../chain/block-at.ts'
import type { ChainClient } from '../../chain/connect.ts'
import type { Deployment } from '../../chain/deployment-file.ts'
import { readSigning, type SigningNow } from '../../chain/governance/holders/by-signature.ts'
import { type Proposal, readProposals } from '../../chain/governance/holders/read-proposals.ts'
import {
  type HolderView,
  readHolder,
  readVoting,
  type Voting,
} from '../../chain/governance/holders/read-voting.ts'
import type { Address } from '../../protocol/ids.ts'

export interface Holders {
  read(): Promise<HoldersNow>
  readHolder(account: Address): Promise<HolderView>
  /** Undefined where holders do not govern. */
  readSigning(account: Address): Promise<SigningNow | undefined>
}

export interface HoldersNow {
  readonly nowMs: number
  readonly voting: Voting | undefined
  readonly proposals: readonly Proposal[]
}

const FRESH_MS = 2_000

/** @param monotonicMs real time, never goes back */
export function createHolders(
  client: ChainClient,
  deployment: Deployment,
  monotonicMs: () => number,
): Holders {
  let last: { readonly at: number; readonly read: Promise<HoldersNow> } | undefined
  const read = () => {
    const at = monotonicMs()
    if (last === undefined || at - last.at > FRESH_MS) {
      const asked = { at, read: readNow(client, deployment) }
      last = asked
      asked.read.catch(() => {
        if (last === asked) last = undefined
      })
    }
    return last.read
  }
  return {
    read,
    readSigning: account => readSigning(client, deployment, account),
    async readHolder(account) {
      const { voting } = await read()
      if (voting !== undefined) return readHolder(client, voting, account)
      return { amount: 0n, endMs: undefined, own: 0n, votes: 0n, delegate: account }
    },
  }
}

async function readNow(client: ChainClient, deployment: Deployment): Promise<HoldersNow> {
  const [{ timeMs: nowMs }, voting] = await Promise.all([blockAt(client), readVoting(client, deployment)])
  const proposals = voting === undefined ? [] : await readProposals({ client, deployment, voting })
  return { nowMs, voting, proposals }
}

/**
 * The proof of an account's votes in a region: from the state that the oracles signed with the epoch, which any node serves. Nobody is
 * believed: the state is what its hash in the header says, and its electorates hash to the root beside it.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { readEpochs, type SubmittedEpoch } from '../../../chain/epochs/read-headers.ts'
import { networkStatus } from '../../../chain/network-status.ts'
import { decodeState } from '../../../kernel/state-codec.ts'
import {
  buildElectorateTree,
  type Electorate,
  EVERYBODY,
  proveVoter,
  type Site,
  type VoterProof,
} from '../../../protocol/chain-formats/electorate.ts'
import type { EpochHeader } from '../../../protocol/chain-formats/header.ts'
import { headerStructHash } from '../../../protocol/chain-formats/header.ts'
import type { Address } from '../../../protocol/ids.ts'
import { openSource } from '../../audit/evidence-source.ts'
import { CliError } from '../../errors.ts'
import type { Act } from '../../transaction/open-act.ts'

/** Who votes where as of an epoch; the newest active one unless said. @throws {CliError} no_regions, evidence_missing */
export async function electoratesOf(
  act: Act,
  epoch?: number,
): Promise<{ readonly header: EpochHeader } & Voting> {
  const { client, deployment, settings, args } = act
  const wanted = epoch ?? (await networkStatus(client, deployment)).activeEpoch
  const found = (await readEpochs({ client, deployment })).find(one => one.epoch === wanted)
  if (found === undefined) {
    throw new CliError('epoch_not_on_chain', 'no epoch says who votes yet', {
      hint: 'Wait for the first one to become active: cairn status tells when.',
    })
  }
  const source = openSource(args.text('source') ?? settings.node().url)
  return { header: found.header, ...readVoting(await source.read(found.epoch, 'state'), found) }
}

/** What the header's `extensions` is the root of. */
export interface Voting {
  readonly electorates: readonly Electorate[]
  readonly sites: readonly Site[]
}

function readVoting(state: Uint8Array, { epoch, header }: SubmittedEpoch): Voting {
  const isIt = `0x${bytesToHex(sha256(state))}` === header.stateRoot
  const headerHash = headerStructHash(header)
  const regions = isIt ? decodeState(state, { ledger: new Map(), headerHash }).regions : undefined
  const { electorates = [], sites = [] } = regions ?? {}
  if (electorates.length > 0) {
    const root = `0x${bytesToHex(buildElectorateTree(electorates, sites).root)}`
    if (root === header.extensions) return { electorates, sites }
  }
  if (isIt && electorates.length === 0) {
    throw new CliError('no_regions', `in epoch ${epoch} no region has people enough to vote`, {
      hint: 'The rules say which regions there are, and how many people each needs.',
    })
  }
  throw new CliError('evidence_missing', `the state after epoch ${epoch} is not what the chain names`, {
    hint: 'Ask another node: --source URL.',
    facts: { epoch },
  })
}

/** @throws {CliError} no_regional_vote */
export function proofOf(
  { electorates, sites }: Voting,
  region: string,
  account: Address = EVERYBODY,
): VoterProof {
  const found = proveVoter(electorates, region, account, sites)
  if (found !== undefined) return found
  const names = electorates.map(one => one.region).join(', ')
  throw new CliError('no_regional_vote', `${account} has no vote in "${region.slice(0, 40)}"`, {
    hint: `Regions that vote: ${names}. A vote has who owns a device there that has counted lately, and has stood there for as long as the rules say.`,
    facts: { account, region },
  })
}

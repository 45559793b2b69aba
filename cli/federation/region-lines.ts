/** What an account's lines are in the regions of a federation, each by a node of its network: the contract holds every proof against its root. */
import { parseDeployment } from '../../chain/deployment-file.ts'
import { type FederationNow, type ProvenMember, readClaimed } from '../../chain/federation/federation.ts'
import { createNodeApi, type NodeApi } from '../../client/node-api.ts'
import type { Address, Hash } from '../../protocol/ids.ts'
import { proveMember } from '../../protocol/merkle/root-of-roots.ts'
import { createNodeClient } from '../node-client.ts'
import type { Act } from '../transaction/open-act.ts'

export interface RegionLines {
  /** With something due, by their members' order. */
  readonly lines: readonly ProvenMember[]
  /** Base units that they come to. */
  readonly due: bigint
  /** Members of which no node was named: what is due there stays. */
  readonly unasked: readonly number[]
}

/** @throws {CliError} node_failed; {ChainError} rpc_down */
export async function regionLines(
  { client }: Pick<Act, 'client'>,
  urls: readonly string[],
  now: FederationNow,
  account: Address,
): Promise<RegionLines> {
  const nodes = new Map<Address, NodeApi>()
  for (const url of urls) {
    const api = createNodeApi(createNodeClient(url))
    const { deployment, rpcUrl } = await api.getNetwork()
    nodes.set(parseDeployment(Object.assign({}, deployment, { rpcUrl })).settlement, api)
  }
  const lines: ProvenMember[] = []
  const unasked: number[] = []
  let due = 0n
  for (const [member, { settlement, epoch }] of now.members.entries()) {
    const api = nodes.get(settlement)
    if (api === undefined) unasked.push(member)
    if (api === undefined || epoch < 0) continue
    const { proof, lockedUntil, ...amounts } = await api.getMirroredLine(client.chain.id, account, epoch)
    const entry = {
      account,
      asset: now.line,
      earned: BigInt(amounts.earned),
      spent: BigInt(amounts.spent),
      locked: BigInt(amounts.locked),
      lockedUntil,
    }
    const left = entry.earned - (await readClaimed(client, now.federation, account, member))
    if (left <= 0n) continue
    due += left
    lines.push({
      member,
      entry,
      proof: proof as readonly Hash[],
      rootProof: proveMember(now.members, member),
    })
  }
  return { lines, due, unasked }
}

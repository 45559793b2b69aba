/** Which mirror a command is about: the one on the chain that --there leads to, by the name that governance at home gave it. */
import { type ChainClient, connectChain } from '../../chain/connect.ts'
import { findMirror, mirrorName } from '../../chain/mirrors/launch-mirror.ts'
import { type MirrorNow, readMirror } from '../../chain/mirrors/read-mirror.ts'
import { formatAsset } from '../../client/format.ts'
import { networkIdOf } from '../../protocol/chain-formats/network-id.ts'
import type { Context } from '../command.ts'
import { CliError } from '../errors.ts'
import { openSender } from '../sender.ts'
import type { Act } from '../transaction/open-act.ts'

export interface MirrorPlace {
  readonly client: ChainClient
  readonly now: MirrorNow
  readonly tokens: (base: bigint) => string
}

/** @throws {CliError} option_missing; {ChainError} rpc_down */
export function toChain({ args }: Act): Promise<ChainClient> {
  return connectChain({ rpcUrl: toUrl(args) })
}

function toUrl(args: Act['args']): string {
  const rpcUrl = args.text('there')
  if (rpcUrl !== undefined && URL.canParse(rpcUrl)) return rpcUrl
  throw new CliError('option_value', 'it is not said on which chain the mirror is', {
    hint: 'Write --there URL: an RPC of that chain.',
  })
}

/** @throws {CliError} nothing_to_do, option_value; {ChainError} rpc_down, rpc_failed */
export async function mirrorPlace(act: Act): Promise<MirrorPlace> {
  const client = await toChain(act)
  const chainId = client.chain.id
  const mirror = await findMirror(act.client, act.deployment, chainId)
  if (mirror === undefined) {
    throw new CliError('nothing_to_do', `the network has no mirror on chain ${chainId}`, {
      hint: `Make one, cairn mirror launch --there URL, and have governance name it: cairn govern name ${mirrorName(chainId)} 0x…`,
      facts: { chain: chainId },
    })
  }
  const now = await readMirror(client, mirror)
  if (now.networkId !== networkIdOf(act.deployment)) {
    throw new CliError('nothing_to_do', `${mirror} on chain ${chainId} is the mirror of another network`, {
      hint: 'It pays nothing of this one. Governance should take its name back.',
      facts: { mirror, network: now.networkId },
    })
  }
  const { symbol, decimals } = now
  return { client, now, tokens: base => formatAsset(base, { symbol, decimals }, decimals) }
}

/** Whoever pays for gas on the mirror's chain. @throws {CliError} key_needed */
export function senderThere(act: Act, context: Context) {
  return openSender(act.args, context, act.settings, { rpcUrl: toUrl(act.args) })
}

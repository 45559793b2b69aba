/** What an account earned, spent and took out, and what it can take out now. */

import { assetOf, formatAsset } from '../../client/format.ts'
import type { AssetView } from '../../client/node-api.ts'
import type { Shown } from '../commands/explain.ts'
import { nameOf } from '../names.ts'
import { heldLines } from './describe-held.ts'
import { type Layout, row } from './layout.ts'

export async function describeAccount(address: string, layout: Layout): Promise<Shown> {
  const { api, settings, style } = layout
  const [view, devices] = await Promise.all([api.getAccount(address), api.listDevices(address)])
  const name = nameOf(settings.names, address)
  const owned = devices.map(({ id }) => nameOf(settings.names, id) ?? id)
  const lines = [
    style.strong(name ?? 'account'),
    ...row('account', address, layout),
    ...row('devices', owned.length === 0 ? 'none' : owned.join(', '), layout),
    ...row(
      'paying epoch',
      view.payingEpoch < 0 ? 'none yet' : `${view.payingEpoch}: claims are paid by its root`,
      layout,
    ),
    ...view.assets.flatMap(asset => aboutAsset(asset, name ?? address, layout)),
    ...heldLines(view.held, tokenOf(view.assets), layout),
  ]
  return { data: { ...view, devices }, lines }
}

function tokenOf(assets: readonly AssetView[]) {
  const { decimals = 18, symbol = '' } = assets.find(({ name }) => name === 'token') ?? {}
  return { symbol, decimals }
}

function aboutAsset(asset: AssetView, who: string, layout: Layout): readonly string[] {
  const shown = (digits: string) => formatAsset(BigInt(digits), assetOf(asset), asset.decimals)
  const claimable = BigInt(asset.claimable)
  const waiting = BigInt(asset.earned) - BigInt(asset.claimed) - claimable
  return [
    '',
    layout.style.strong(assetOf(asset).symbol),
    ...row('earned', `${shown(asset.earned)} in all epochs`, layout),
    ...(BigInt(asset.spent) === 0n ? [] : row('spent', `${shown(asset.spent)} out of its deposit`, layout)),
    ...row('claimed', `${shown(asset.claimed)} taken out on chain`, layout),
    ...row(
      'claimable',
      `${shown(asset.claimable)} now${claimable > 0n ? `: cairn claim ${who}` : ''}`,
      layout,
    ),
    ...(waiting > 0n
      ? row(
          'to come',
          `${shown(waiting.toString())} when newer epochs have passed their challenge window`,
          layout,
        )
      : []),
  ]
}

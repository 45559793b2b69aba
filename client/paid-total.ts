/** What members paid each other in all epochs up to one: what was earned in the asset that they pay with. Base units. */
import type { EpochView, NetworkView } from './node-api.ts'

/** @example paidTotal({ assets: [{ asset: '0x01', earned: '7', spent: '7', locked: '0' }] }, { deployment: { payment: '0x01' } }) // → 7n */
export function paidTotal(
  { assets }: Pick<NonNullable<EpochView['header']>, 'assets'>,
  { deployment }: Pick<NetworkView, 'deployment'>,
): bigint {
  return BigInt(assets.find(({ asset }) => asset === deployment['payment'])?.earned ?? 0)
}

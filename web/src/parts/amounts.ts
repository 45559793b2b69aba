/** The network's two assets, as pages show them. */
import { type Asset, assetOf, formatAsset } from '../../../client/format.ts'
import type { Digits, NetworkView } from '../../../client/node-api.ts'

export function tokens(amount: Digits | bigint, { rules }: NetworkView, digits?: number): string {
  return formatAsset(BigInt(amount), rules.token, digits)
}

export function dollars(amount: Digits | bigint, { rules }: NetworkView, digits?: number): string {
  const asset: Asset = assetOf(rules.payment)
  return formatAsset(BigInt(amount), asset, digits)
}

/** Parts in a million as `12.3 %`. */
export function percent(ppm: number, digits = 1): string {
  return `${(ppm / 10_000).toFixed(digits)} %`
}

/** Wh as `1.2 kWh`. */
export function kwh(wh: number): string {
  return `${(wh / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} kWh`
}

/** `3 h 20 min`, `45 s`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** `1 Aug 2016, 13:05`, in the reader's own time zone. */
export function moment(ms: number): string {
  return new Date(ms).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

/** The network's two assets, times and quantities, as pages show them. */
import { type Asset, assetOf } from '../../../client/format.ts'
import type { Digits, NetworkView } from '../../../client/node-api.ts'
import { localeNow } from '../languages/language.ts'
import { fixed, formatAsset, number } from '../languages/numbers.ts'
import { timeZone } from '../me/zone.ts'
import { TEXT } from '../text.ts'

const CENTS = 2

export function tokens(amount: Digits | bigint, { rules }: NetworkView, digits?: number): string {
  return formatAsset(BigInt(amount), rules.token, digits)
}

/** One below the other, points under points: `575.00 SUN`; what is less than a hundredth is said to be, and is not nothing. */
export function tokensInColumn(amount: Digits | bigint, network: NetworkView): string {
  const { token } = network.rules
  const cent = 10n ** BigInt(Math.max(0, token.decimals - CENTS))
  const shown = (least: bigint) => formatAsset(least, token, CENTS, CENTS)
  return BigInt(amount) > 0n && BigInt(amount) < cent ? `<${shown(cent)}` : shown(BigInt(amount))
}

export function dollars(amount: Digits | bigint, { rules }: NetworkView, digits?: number): string {
  const asset: Asset = assetOf(rules.payment)
  return formatAsset(BigInt(amount), asset, digits)
}

/** Below zero as well: `−1.20 USD`. */
export function balance(amount: bigint, network: NetworkView, digits?: number): string {
  return `${amount < 0n ? '−' : ''}${dollars(amount < 0n ? -amount : amount, network, digits)}`
}

/** Parts in a million as `12.3 %`. */
export function percent(ppm: number, digits = 1): string {
  return `${fixed(ppm / 10_000, digits)} %`
}

/** Wh as `1.2 kWh`; what is too little for that as it is. */
export function kwh(wh: number): string {
  const isLittle = wh !== 0 && Math.abs(wh) < 50
  return isLittle ? `${number(wh)} Wh` : kwhAlways(wh, 1)
}

/** Grams; from a thousand of them on kilograms. @example mass(1_234) // → '1.23 kg' */
export function mass(grams: number): string {
  return grams < 1_000 ? `${number(grams, 0)} g` : `${number(grams / 1_000, 2)} kg`
}

/** Of a chart, whose side has one unit. */
export function kwhAlways(wh: number, digits = 2): string {
  return `${number(wh / 1000, digits)} kWh`
}

/** `3 h 20 min`, `45 s`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  if (seconds < 120) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 120) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  return hours < 72 ? `${hours} h ${minutes % 60} min` : TEXT.spans.day(Math.round(hours / 24))
}

/** A span as a rule says it: `12 h`, `7 days`, `1 day`. */
export function span(ms: number): string {
  const [count, unit] = unitOf(ms)
  return TEXT.spans[unit](count)
}

/** How often: `Every 12 h`, `Every day`. */
export function every(ms: number): string {
  const [count, unit] = unitOf(ms)
  return TEXT.everySpan[unit](count)
}

const SPANS = [
  [86_400_000, 'day'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1_000, 's'],
] as const

/** In the largest unit that it is whole in. */
function unitOf(ms: number): readonly [count: number, unit: keyof typeof TEXT.spans] {
  const [size, unit] = SPANS.find(([each]) => ms >= each && ms % each === 0) ?? [1, 'ms']
  return [ms / size, unit]
}

function written(ms: number, parts: Intl.DateTimeFormatOptions): string {
  return new Date(ms).toLocaleString(localeNow(), { timeZone: timeZone(), ...parts })
}

/** `1 Aug 2016, 13:05`, in the zone that the person chose. */
export function moment(ms: number): string {
  const parts = {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return written(ms, parts)
}

/** `Tue 16 Aug`. */
export function day(ms: number): string {
  return written(ms, { weekday: 'short', day: 'numeric', month: 'short' }).replaceAll(',', '')
}

/** `16 Aug`. */
export function shortDay(ms: number): string {
  return written(ms, { day: 'numeric', month: 'short' })
}

/** `13:05`. */
export function clockTime(ms: number): string {
  return written(ms, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** `13`. */
export function hourOf(ms: number): string {
  return clockTime(ms).slice(0, 2)
}

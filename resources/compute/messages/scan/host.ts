/** What may be scanned: a host by its name, or an address. Each is written one way only, so that two texts are never one target. */
import * as v from 'valibot'

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?$/
const MOST_NAME = 253

/**
 * Names in lower case without a last dot; addresses as a URL has them, those of version 6 without brackets.
 * @example isHost('example.com') // → true
 * @example isHost('*.example.com') // → false
 */
export function isHost(text: string): boolean {
  return isAddress(text) || isName(text)
}

/** @example isAddress('192.0.2.07') // → false */
export function isAddress(text: string): boolean {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) return canonical(text) === text
  return text.includes(':') && canonical(`[${text}]`) === `[${text}]`
}

/** Not a number in disguise: a URL would read `2130706433` and `0x7f.1` as addresses. */
function isName(text: string): boolean {
  const labels = text.split('.')
  const isShort = text.length <= MOST_NAME && labels.every(label => LABEL.test(label))
  return isShort && /[a-z]/.test(labels.at(-1)!) && canonical(text) === text
}

function canonical(host: string): string | undefined {
  return URL.parse(`http://${host}/`)?.hostname
}

export const HOST = v.pipe(
  v.string('a host'),
  v.check(isHost, 'a name in lower case, or an address; no wildcard'),
)

/**
 * Where the zone of an address is (RFC 1035, RFC 3596): whoever runs an address is given it.
 * @example reverseZoneOf('192.0.2.7') // → '7.2.0.192.in-addr.arpa'
 */
export function reverseZoneOf(address: string): string {
  if (!address.includes(':')) return `${address.split('.').reverse().join('.')}.in-addr.arpa`
  const [left = '', right] = address.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const [first, last] = [groups(left), groups(right ?? '')]
  const none = Array.from({ length: 8 - first.length - last.length }, () => '0')
  const digits = [...first, ...none, ...last].map(group => group.padStart(4, '0')).join('')
  return `${[...digits].reverse().join('.')}.ip6.arpa`
}

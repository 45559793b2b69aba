/** Permissions and the access log in plain words, and as they are typed. */
import { CliError } from '../../../../cli/errors.ts'
import { shortId } from '../../../../client/format.ts'
import type { Logged, OwnerView } from '../../messages/permissions/answers.ts'
import {
  type Permission,
  PURPOSES,
  type Purpose,
  SERVED,
  type Served,
} from '../../messages/permissions/purposes.ts'

/** As they are typed. */
const TYPED: Readonly<Record<string, Served>> = {
  live: 'GetLiveData',
  place: 'GetCurrentLocation',
  area: 'GetApproximateLocation',
}

const MEANS: Readonly<Record<string, string>> = {
  GetLiveData: 'speed, odometer and charge, now',
  GetCurrentLocation: 'where the car is now, to some metres, at home too',
  GetApproximateLocation: 'in which area of about 36 km² it is now',
}

export const MAY_HELP =
  'what may be read: live (speed, odometer, charge), place (to some metres), area (36 km²)'
export const PURPOSE_HELP = `what for: ${PURPOSES.join(', ')}`

/** @throws {CliError} option_value */
export function permissionsIn(text: string | undefined): readonly Permission[] {
  const typed = (text ?? '').split(',').map(one => one.trim())
  const all = typed.map(one => TYPED[one] ?? SERVED.find(name => name === one))
  if (text === undefined || all.some(one => one === undefined))
    throw new CliError('option_value', '--may says what may be read', {
      hint: `Write one or several of ${Object.keys(TYPED).join(', ')}, commas between: ${MAY_HELP}.`,
    })
  return SERVED.filter(one => all.includes(one))
}

/** @throws {CliError} option_value */
export function purposeIn(text: string | undefined): Purpose {
  const purpose = PURPOSES.find(one => one === text)
  if (purpose !== undefined) return purpose
  throw new CliError('option_value', '--purpose says what for', { hint: `One of ${PURPOSES.join(', ')}.` })
}

export function meaningOf(permissions: readonly string[]): string {
  return permissions.map(one => MEANS[one] ?? one).join('; ')
}

type Who = (id: string) => string

export function grantRows({ grants }: OwnerView, when: (ms: number) => string, who: Who) {
  return grants.map(({ grantee, purpose, permissions, effectiveAt, expiration }) => [
    who(grantee),
    purpose,
    meaningOf(permissions),
    `${when(effectiveAt * 1_000)} to ${when(expiration * 1_000)}`,
  ])
}

export function logRows(log: readonly Logged[], when: (ms: number) => string, who: Who) {
  return log.map(({ index, atMs, what, by, purpose, signals, code, times }) => [
    String(index),
    when(atMs),
    by === '' ? (code === 'reader_unproved' || code === 'not_granted' ? 'strangers' : '–') : who(by),
    wordOf(what, times),
    [purpose, what === 'denied' || what === 'void' ? code : signals.join(', ')].filter(Boolean).join(': '),
  ])
}

function wordOf(what: Logged['what'], times: number): string {
  const count = times > 1 ? ` ${times} times` : ''
  switch (what) {
    case 'read':
      return 'read'
    case 'denied':
      return `was denied${count}`
    case 'granted':
      return 'may read'
    case 'revoked':
      return 'may no longer'
    case 'void':
      return 'sold: all ended'
    case 'torn':
      return 'a crash cut a line off'
  }
}

/** A reader's key, of 64 digits, in few. */
export function shortKey(id: string): string {
  return shortId(id)
}

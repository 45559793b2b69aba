/** What all listings have in common: how many, how names are written, where a page goes on. */
import { S3Error } from './s3-error.ts'
import { encodeKey } from './wire/target.ts'
import type { Xml } from './wire/xml.ts'

const MOST = 1_000

/** @throws {S3Error} InvalidArgument */
export function limitOf(query: URLSearchParams, asked: string): number {
  const said = query.get(asked) ?? ''
  if (!/^\d{0,9}$/.test(said)) throw new S3Error('InvalidArgument', `${asked} is a whole number from 0.`)
  return Math.min(MOST, said === '' ? MOST : Number(said))
}

/** How a listing writes its names. @throws {S3Error} InvalidArgument */
export function namesOf(query: URLSearchParams) {
  const encoding = query.get('encoding-type') ?? ''
  if (encoding !== '' && encoding !== 'url') throw new S3Error('InvalidArgument', 'encoding-type is url.')
  return { encoding, name: (plain: string) => (encoding === 'url' ? encodeKey(plain) : plain) }
}

/**
 * Where a page goes on, as a page before said it. @throws {S3Error} InvalidArgument for what none can have said
 * @example readToken(writeToken('a')) // → 'a'
 */
export function readToken(token: string): string {
  const name = Buffer.from(token, 'base64url').toString()
  if (writeToken(name) !== token)
    throw new S3Error('InvalidArgument', 'continuation-token is none of this endpoint’s.')
  return name
}

export function writeToken(name: string): string {
  return Buffer.from(name).toString('base64url')
}

export function given(element: string, value: string): Xml {
  return value === '' ? [] : [[element, value]]
}

/** `photos/2026/` of `photos/2026/a.jpg` under `photos/`; undefined where nothing is folded. */
export function folderOf(name: string, prefix: string, delimiter: string): string | undefined {
  const end = name.indexOf(delimiter, prefix.length)
  return end === -1 ? undefined : name.slice(0, end + delimiter.length)
}

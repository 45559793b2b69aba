/**
 * What a request names, read from its target as it came: bucket, key and query. A key is bytes, never a path: dots, doubled
 * slashes and a slash at its end are part of it, and each percent escape is decoded once. Nothing here goes through `URL`, which
 * resolves `a/../b`.
 */
import { S3Error } from '../s3-error.ts'

export interface Target {
  /** As it came, still encoded, without the query: what a signature is over. */
  readonly path: string
  /** Empty where the service itself is meant. */
  readonly bucket: string
  /** Empty where the bucket itself is meant. */
  readonly name: string
  readonly query: URLSearchParams
}

/**
 * @param target of the request line, with or without scheme and host
 * @throws {S3Error} InvalidURI
 * @example readTarget('/box/a/../b%2Fc?acl').name // → 'a/../b/c'
 */
export function readTarget(target: string): Target {
  const whole = target.replace(/^https?:\/\/[^/?]*/i, '')
  const at = whole.indexOf('?')
  const path = at === -1 ? whole : whole.slice(0, at)
  const slash = path.indexOf('/', 1)
  const [bucket, name] = slash === -1 ? [path.slice(1), ''] : [path.slice(1, slash), path.slice(slash + 1)]
  return {
    path: path === '' ? '/' : path,
    bucket: decodeOnce(bucket),
    name: decodeOnce(name),
    query: at === -1 ? new URLSearchParams() : readQuery(whole.slice(at + 1)),
  }
}

function readQuery(text: string): URLSearchParams {
  const query = new URLSearchParams()
  for (const field of text.split('&')) {
    if (field === '') continue
    const at = field.indexOf('=')
    const [name, value] = at === -1 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)]
    query.append(decodeOnce(name.replaceAll('+', ' ')), decodeOnce(value.replaceAll('+', ' ')))
  }
  return query
}

/**
 * Percent escapes as the bytes that they stand for, which have to be UTF-8.
 * @throws {S3Error} InvalidURI
 * @example decodeOnce('a%2520b') // → 'a%20b'
 */
export function decodeOnce(text: string): string {
  // Bytes that a client did not escape come as one character each.
  const escaped = text.replace(/[\x80-\xff]/g, byte => `%${byte.charCodeAt(0).toString(16)}`)
  try {
    return decodeURIComponent(escaped)
  } catch (cause) {
    throw new S3Error('InvalidURI', `It is no UTF-8 in percent escapes: ${text.slice(0, 200)}`, cause)
  }
}

/** RFC 3986, which is stricter than encodeURIComponent. @example encode("it's (1)") // → 'it%27s%20%281%29' */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Where a header or a listing names a key: escaped, but for its slashes. @example encodeKey('a b/c') // → 'a%20b/c' */
export function encodeKey(name: string): string {
  return encode(name).replaceAll('%2F', '/')
}

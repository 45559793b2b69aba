/**
 * Conditions of a request (RFC 9110 §13, with S3's answers): a match wins over a date, tags come alone, in lists, weak or as a
 * star. What reads is judged here; what writes is judged by the catalog in its transaction, for others write meanwhile.
 */
import { type Expected, type Present, toSeconds } from '../catalog/expected.ts'
import type { Headers } from './operation.ts'
import { S3Error } from './s3-error.ts'

interface Tag {
  readonly value: string
  readonly isWeak: boolean
}

type Tags = '*' | readonly Tag[]

export interface Conditions {
  readonly match: Tags | undefined
  readonly noneMatch: Tags | undefined
  readonly modifiedSinceMs: number | undefined
  readonly unmodifiedSinceMs: number | undefined
}

/** @param prefix `x-amz-copy-source-` for what is copied from */
export function readConditions(headers: Headers, prefix = ''): Conditions {
  return {
    match: readTags(headers[`${prefix}if-match`]),
    noneMatch: readTags(headers[`${prefix}if-none-match`]),
    modifiedSinceMs: readDate(headers[`${prefix}if-modified-since`]),
    unmodifiedSinceMs: readDate(headers[`${prefix}if-unmodified-since`]),
  }
}

/**
 * A list may be written without quotes, as some clients do.
 * @example readTags('W/"a", "b"') // → [{ value: 'a', isWeak: true }, { value: 'b', isWeak: false }]
 */
export function readTags(text: string | undefined): Tags | undefined {
  if (text === undefined) return undefined
  if (text.trim() === '*') return '*'
  const found = text.matchAll(/\s*(W\/)?(?:"([^"]*)"|([^",\s]+))\s*(?:,|$)/gy)
  return [...found].map(([, weak, quoted, bare]) => ({
    value: quoted ?? bare ?? '',
    isWeak: weak !== undefined,
  }))
}

/** As HTTP writes it; anything else is no condition. */
function readDate(text: string | undefined): number | undefined {
  const ms = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(ms) ? undefined : ms
}

/**
 * What a read has to answer: the file, 304 or 412.
 * @example judgeRead(readConditions({}), { etag: 'a', madeMs: 0, size: 1 }) // → 'holds'
 */
export function judgeRead(
  { match, noneMatch, modifiedSinceMs, unmodifiedSinceMs }: Conditions,
  { etag, madeMs }: Present,
): 'holds' | 'unmodified' | 'failed' {
  const made = toSeconds(madeMs)
  if (match !== undefined) {
    // A weak tag never vouches for the same bytes.
    if (match !== '*' && !match.some(({ value, isWeak }) => !isWeak && value === etag)) return 'failed'
  } else if (unmodifiedSinceMs !== undefined && made > toSeconds(unmodifiedSinceMs)) return 'failed'
  if (noneMatch !== undefined)
    return noneMatch === '*' || noneMatch.some(({ value }) => value === etag) ? 'unmodified' : 'holds'
  if (modifiedSinceMs !== undefined && made <= toSeconds(modifiedSinceMs)) return 'unmodified'
  return 'holds'
}

/** For what is copied from: it is as the request has it, or nothing is copied. @throws {S3Error} PreconditionFailed */
export function needSource(headers: Headers, file: Present): void {
  const judged = judgeRead(readConditions(headers, 'x-amz-copy-source-'), file)
  if (judged !== 'holds') throw new S3Error('PreconditionFailed', `The source’s ETag is "${file.etag}".`)
}

/** What a write expects to be there. @throws {S3Error} NotImplemented for a list of tags that must not be there, as at S3 */
export function expectedOf(headers: Headers): Expected | undefined {
  const { match, noneMatch, unmodifiedSinceMs } = readConditions(headers)
  if (noneMatch !== undefined && noneMatch !== '*')
    throw new S3Error('NotImplemented', 'If-None-Match of a write is * alone.')
  const etags = match === '*' ? match : match?.filter(({ isWeak }) => !isWeak).map(({ value }) => value)
  const expected = {
    ...(etags === undefined ? {} : { etags }),
    ...(noneMatch === undefined ? {} : { absent: true }),
    ...(match !== undefined || unmodifiedSinceMs === undefined ? {} : { notSinceMs: unmodifiedSinceMs }),
  }
  return Object.keys(expected).length === 0 ? undefined : expected
}

/** If-Range: whether the range still is one of the same bytes. */
export function isSameRange(header: string | undefined, { etag, madeMs }: Present): boolean {
  if (header === undefined) return true
  const at = /[",]/.test(header) ? undefined : readDate(header)
  if (at !== undefined) return toSeconds(at) === toSeconds(madeMs)
  const tags = readTags(header)
  return tags !== '*' && tags?.length === 1 && !tags[0]!.isWeak && tags[0]!.value === etag
}

/** Files: put, copied, read, deleted. Source: Amazon S3 API reference. */
import { respondStream } from '../../../../links/http/respond.ts'
import { type ByteRange, parseRange } from '../byte-range.ts'
import type { Expected } from '../catalog/expected.ts'
import type { StoredFile } from '../catalog/file-table.ts'
import { StorageError } from '../storage-error.ts'
import { expectedOf, isSameRange, judgeRead, needSource, readConditions } from './conditions.ts'
import { checkedSums, headersOfFile, headersOfWrite, newFileOf, overridesOf } from './headers.ts'
import { empty, fileOf, type Operation, readText, xmlOf } from './operation.ts'
import { S3Error } from './s3-error.ts'
import { readBody } from './wire/body.ts'
import { decodeOnce } from './wire/target.ts'
import { readXml, textOf, writeXml, type Xml, type XmlElement } from './wire/xml.ts'

const [MOST_DELETES, MOST_PARTS] = [1_000, 10_000]

export async function putObject(operation: Operation): Promise<Response> {
  const { request, headers, vault, signing, bucket, name } = operation
  const expected = expectedOf(headers)
  if (headers['x-amz-copy-source'] !== undefined) return copyObject(operation, expected)
  const file = newFileOf(headers, bucket, name)
  const put = await vault.put(file, readBody(request, signing), { expected })
  return empty(200, { ...headersOfWrite(put), ...checkedSums(headers) })
}

async function copyObject(operation: Operation, expected: Expected | undefined): Promise<Response> {
  const { headers, vault, bucket, name } = operation
  const from = sourceOf(operation)
  const directive = headers['x-amz-metadata-directive'] ?? 'COPY'
  if (directive !== 'COPY' && directive !== 'REPLACE')
    throw new S3Error('InvalidArgument', 'x-amz-metadata-directive')
  if (directive === 'COPY' && from.bucket === bucket && from.name === name)
    throw new S3Error('InvalidRequest', 'A file is not copied onto itself with nothing changed.')
  const file = newFileOf(headers, bucket, name)
  const wanted = directive === 'REPLACE' ? file : { ...file, type: from.type, meta: from.meta }
  const { etag, madeMs } = await vault.put(wanted, vault.read(from), { expected })
  return xmlOf(writeXml('CopyObjectResult', copied(etag, madeMs)), { headers: headersOfWrite({ etag }) })
}

export function copied(etag: string, madeMs: number): Xml {
  return [
    ['ETag', `"${etag}"`],
    ['LastModified', new Date(madeMs).toISOString()],
  ]
}

/**
 * `/bucket/key?versionId=null`, escaped once.
 * @throws {S3Error} NoSuchBucket, NoSuchKey, NoSuchVersion, PreconditionFailed, InvalidURI
 */
export function sourceOf({ headers, vault }: Operation): StoredFile {
  const source = (headers['x-amz-copy-source'] ?? '').replace(/^\//, '')
  const [, path = source, version] = /^(.*)\?versionId=(.*)$/.exec(source) ?? []
  needVersion(version)
  const slash = decodeOnce(path).indexOf('/')
  if (slash < 1) throw new S3Error('InvalidArgument', 'x-amz-copy-source: BUCKET/KEY, escaped.')
  const [bucket, name] = [decodeOnce(path).slice(0, slash), decodeOnce(path).slice(slash + 1)]
  if (!vault.catalog.buckets.has(bucket)) throw new S3Error('NoSuchBucket', bucket)
  const file = vault.catalog.find(bucket, name)
  if (file === undefined) throw new S3Error('NoSuchKey', name)
  needSource(headers, file)
  return file
}

/** A bucket without versions has one of each file, `null`. @throws {S3Error} NoSuchVersion */
export function needVersion(version: string | null | undefined): void {
  if (version !== null && version !== undefined && version !== '' && version !== 'null')
    throw new S3Error('NoSuchVersion', version.slice(0, 100))
}

export async function getObject(operation: Operation): Promise<Response> {
  const { context, request, headers, query, vault } = operation
  const file = fileOf(operation)
  const judged = judgeRead(readConditions(headers), file)
  if (judged === 'failed') throw new S3Error('PreconditionFailed', `Its ETag is "${file.etag}".`)
  const all = { ...headersOfFile(file), ...overridesOf(query) }
  if (judged === 'unmodified') {
    const { 'content-type': _type, ...kept } = all
    return empty(304, kept)
  }
  const range = rangeOf(operation, file)
  const { start, length } = range ?? { start: 0, length: file.size }
  const said = {
    ...all,
    ...(query.has('partNumber') && file.parts && { 'x-amz-mp-parts-count': String(file.parts.length) }),
    'content-length': String(length),
    ...(range === undefined ? {} : { 'content-range': `bytes ${start}-${start + length - 1}/${file.size}` }),
  }
  const status = range === undefined ? 200 : 206
  if (request.method === 'HEAD') return empty(status, said)
  return respondStream(context, vault.read(file, { start, length }), { status, headers: said })
}

/** What is asked of a file, by bytes or by a part's number. @throws {S3Error} */
function rangeOf({ headers, query }: Operation, file: StoredFile): ByteRange | undefined {
  const number = query.get('partNumber')
  if (number !== null) return partOf(number, headers, file)
  const asked = isSameRange(headers['if-range'], file) ? headers['range'] : undefined
  const range = parseRange(asked, file.size)
  if (range === 'wrong') throw new S3Error('InvalidRange', `It has ${file.size} bytes.`)
  return range
}

/** A file that came at once is its only part. @throws {S3Error} InvalidArgument, InvalidRequest, InvalidPartNumber, NotImplemented */
function partOf(text: string, headers: Operation['headers'], file: StoredFile): ByteRange | undefined {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > MOST_PARTS) throw new S3Error('InvalidArgument', 'partNumber')
  if (headers['range'] !== undefined)
    throw new S3Error('InvalidRequest', 'Range and partNumber are not asked for together.')
  if (file.parts === undefined && file.etag.includes('-'))
    throw new S3Error('NotImplemented', 'It was stored before parts were kept.')
  const sizes = file.parts ?? [file.size]
  const length = sizes[number - 1]
  if (length === undefined) throw new S3Error('InvalidPartNumber', `It has ${sizes.length}.`)
  if (file.size === 0) return undefined
  return { start: sizes.slice(0, number - 1).reduce((sum, size) => sum + size, 0), length }
}

export function deleteObject({ vault, bucket, name, headers }: Operation): Response {
  const [size, time] = [headers['x-amz-if-match-size'], headers['x-amz-if-match-last-modified-time']]
  const expected = { ...expectedOf(headers), ...expectedBeside(size, time) }
  vault.remove(bucket, name, expected)
  return empty(204)
}

/** What deletes may say beside. A condition that cannot be read must not count as none. @throws {S3Error} InvalidArgument */
function expectedBeside(size: string | undefined, time: string | undefined): Expected {
  const atMs = time === undefined ? undefined : Date.parse(time)
  if ((size !== undefined && !/^\d{1,15}$/.test(size)) || Number.isNaN(atMs))
    throw new S3Error('InvalidArgument', 'The size or the time that a file should have.')
  return {
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(atMs === undefined ? {} : { notSinceMs: atMs }),
  }
}

interface Wish {
  readonly key: string
  readonly version: string | undefined
  readonly expected: Expected | undefined
}

export async function deleteObjects(operation: Operation): Promise<Response> {
  const root = readXml(await readText(operation), 'Delete')
  const wishes = root.children.filter(({ name }) => name === 'Object').map(wishOf)
  if (wishes.length === 0 || wishes.length > MOST_DELETES)
    throw new S3Error('MalformedXML', `Name 1 to ${MOST_DELETES} objects.`)
  const isQuiet = textOf(root, 'Quiet')?.trim().toLowerCase() === 'true'
  const outcomes = wishes.flatMap(wish => deleteOne(operation, wish, isQuiet))
  return xmlOf(writeXml('DeleteResult', outcomes))
}

function wishOf(object: XmlElement): Wish {
  const key = textOf(object, 'Key')
  if (key === undefined || key === '') throw new S3Error('MalformedXML', 'An Object has a Key.')
  const tag = textOf(object, 'ETag')
  const beside = expectedBeside(textOf(object, 'Size'), textOf(object, 'LastModifiedTime'))
  const expected = { ...(tag === undefined ? {} : expectedOf({ 'if-match': tag })), ...beside }
  return { key, version: textOf(object, 'VersionId'), expected }
}

/** One that cannot be deleted does not keep the others. */
function deleteOne({ vault, bucket }: Operation, { key, version, expected }: Wish, isQuiet: boolean): Xml {
  const named: Xml = [['Key', key], ...(version === undefined ? [] : [['VersionId', version] as const])]
  try {
    needVersion(version)
    vault.remove(bucket, key, expected)
    return isQuiet ? [] : [['Deleted', named]]
  } catch (error) {
    const { code, message } = toS3Error(error)
    return [['Error', [...named, ['Code', code], ['Message', message]]]]
  }
}

/** What a client is told of anything that was thrown. */
export function toS3Error(error: unknown): S3Error {
  if (error instanceof S3Error) return error
  if (!(error instanceof StorageError)) return new S3Error('InternalError', '', error)
  const facts = JSON.stringify(error.facts)
  if (error.code === 'not_as_expected')
    return new S3Error(error.facts['there'] === 'nothing' ? 'NoSuchKey' : 'PreconditionFailed', facts, error)
  if (error.code === 'file_unknown') return new S3Error('NoSuchKey', facts, error)
  if (error.status >= 500 && !isForMoney(error)) return new S3Error('SlowDown', '', error)
  return new S3Error('InvalidRequest', `${error.message} ${error.code} ${facts}`, error)
}

/** Every provider that said no wants money that is not there: no waiting brings it. */
function isForMoney({ code, facts }: StorageError): boolean {
  const causes = Object.entries(facts).filter(([name]) => name.startsWith('provider '))
  if (code !== 'too_few_providers' || causes.length === 0) return false
  return causes.every(([, cause]) => /\b402 (?:deposit_too_small|price_too_low)\b/.test(String(cause)))
}

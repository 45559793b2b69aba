/** Conditions, metadata and what cannot be kept, byte by byte, on a real network of providers. */
import { createHash } from 'node:crypto'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRawS3, type RawS3 } from '../testing/raw-s3.ts'
import { type StorageNetwork, startStorage } from '../testing/start-storage.ts'

let net: StorageNetwork
let ask: RawS3
let s3: S3Client
beforeAll(async () => {
  net = await startStorage(3, { gateway: { scheme: '1/2' } })
  ask = createRawS3(net.consumer.url, net.credentials())
  await ask({ method: 'PUT', target: '/box' })
  s3 = client({ requestChecksumCalculation: 'WHEN_REQUIRED' })
})
const client = (options: object) =>
  new S3Client({
    endpoint: net.consumer.url,
    region: 'eu-west-1',
    forcePathStyle: true,
    credentials: net.credentials(),
    ...options,
  })
afterAll(() => net.stop())

const tagOf = (body: string) => `"${createHash('md5').update(body).digest('hex')}"`
const OTHER = `"${'0'.repeat(32)}"`
const [PAST, FUTURE] = ['Mon, 01 Jan 2001 00:00:00 GMT', 'Fri, 01 Jan 2100 00:00:00 GMT']
const put = (target: string, body: string, headers: Record<string, string> = {}) =>
  ask({ method: 'PUT', target, body, headers })
const get = async (target: string) => String((await ask({ target })).body)
const element = (body: Buffer, name: string) =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(String(body))?.[1] ?? ''

async function begin(target: string, headers: Record<string, string> = {}): Promise<string> {
  return element((await ask({ method: 'POST', target: `${target}?uploads`, headers })).body, 'UploadId')
}

describe('a read', () => {
  const tag = tagOf('one')
  beforeAll(async () => {
    expect((await put('/box/read', 'one')).status).toBe(200)
  })
  it.each<[number, Record<string, string>]>([
    [200, { 'if-match': tag }],
    [200, { 'if-match': '*' }],
    [200, { 'if-match': `${OTHER}, ${tag}` }],
    [200, { 'if-match': tag.replaceAll('"', '') }],
    [412, { 'if-match': OTHER }],
    [412, { 'if-match': `W/${tag}` }],
    [304, { 'if-none-match': tag }],
    [304, { 'if-none-match': '*' }],
    [304, { 'if-none-match': `W/${tag}` }],
    [304, { 'if-none-match': `W/${OTHER} ,${tag}` }],
    [200, { 'if-none-match': OTHER }],
    [304, { 'if-modified-since': FUTURE }],
    [200, { 'if-modified-since': PAST }],
    [412, { 'if-unmodified-since': PAST }],
    [200, { 'if-unmodified-since': FUTURE }],
    // A tag says more than a date.
    [200, { 'if-match': tag, 'if-unmodified-since': PAST }],
    [200, { 'if-none-match': OTHER, 'if-modified-since': FUTURE }],
    [304, { 'if-none-match': tag, 'if-modified-since': PAST }],
    [412, { 'if-match': OTHER, 'if-none-match': tag }],
    [200, { 'if-modified-since': 'yesterday' }],
  ])('%i for %j', async (status, headers) => {
    for (const method of ['GET', 'HEAD'])
      expect((await ask({ method, target: '/box/read', headers })).status).toBe(status)
  })
  it('of a range is one of the same file, or of the whole', async () => {
    const statusOf = async (ifRange: string) =>
      (await ask({ target: '/box/read', headers: { range: 'bytes=0-0', 'if-range': ifRange } })).status
    expect([
      await statusOf(tag),
      await statusOf(OTHER),
      await statusOf(`W/${tag}`),
      await statusOf(PAST),
    ]).toEqual([206, 200, 200, 200])
  })
})

describe('a write', () => {
  it('goes by what is there', async () => {
    expect((await put('/box/cas', 'one')).status).toBe(200)
    expect((await put('/box/cas', 'two', { 'if-match': OTHER })).status).toBe(412)
    expect((await put('/box/cas', 'two', { 'if-match': `W/${tagOf('one')}` })).status).toBe(412)
    expect((await put('/box/cas', 'two', { 'if-unmodified-since': PAST })).status).toBe(412)
    expect((await put('/box/cas', 'two', { 'if-none-match': '*' })).status).toBe(412)
    expect((await put('/box/cas', 'two', { 'if-none-match': OTHER })).status).toBe(501)
    expect(await get('/box/cas')).toBe('one')
    expect((await put('/box/cas', 'two', { 'if-match': `${OTHER}, ${tagOf('one')}` })).status).toBe(200)
    expect((await put('/box/cas', 'three', { 'if-match': '*' })).status).toBe(200)
    expect((await put('/box/none', 'x', { 'if-match': OTHER })).code).toBe('NoSuchKey')
    expect((await put('/box/none', 'x', { 'if-match': '*' })).code).toBe('NoSuchKey')
    expect(await get('/box/cas')).toBe('three')
  })
  it('that deletes does so too', async () => {
    const remove = (headers: Record<string, string>, target = '/box/doomed') =>
      ask({ method: 'DELETE', target, headers })
    await put('/box/doomed', 'one')
    expect((await remove({ 'if-match': OTHER })).status).toBe(412)
    expect((await remove({ 'x-amz-if-match-size': '4' })).status).toBe(412)
    expect((await remove({ 'if-unmodified-since': PAST })).status).toBe(412)
    const body = `<Delete><Object><Key>doomed</Key><ETag>${OTHER}</ETag></Object></Delete>`
    expect(String((await ask({ method: 'POST', target: '/box?delete', body })).body)).toContain(
      'PreconditionFailed',
    )
    expect(await get('/box/doomed')).toBe('one')
    expect((await remove({ 'if-match': tagOf('one') })).status).toBe(204)
    expect((await remove({ 'if-match': '*' })).code).toBe('NoSuchKey')
    expect((await remove({})).status).toBe(204)
  })
  it('that copies goes by both', async () => {
    await put('/box/from', 'one')
    const copy = (headers: Record<string, string>) =>
      put('/box/to', '', { 'x-amz-copy-source': '/box/from', ...headers })
    expect((await copy({ 'x-amz-copy-source-if-match': OTHER })).status).toBe(412)
    expect((await copy({ 'x-amz-copy-source-if-none-match': tagOf('one') })).status).toBe(412)
    expect((await copy({ 'x-amz-copy-source-if-modified-since': FUTURE })).status).toBe(412)
    expect((await copy({ 'x-amz-copy-source-if-unmodified-since': PAST })).status).toBe(412)
    expect((await ask({ method: 'HEAD', target: '/box/to' })).status).toBe(404)
    const both = { 'x-amz-copy-source-if-match': tagOf('one'), 'x-amz-copy-source-if-unmodified-since': PAST }
    expect((await copy(both)).status).toBe(200)
    expect((await copy({ 'if-none-match': '*' })).status).toBe(412)
    expect((await put('/box/from', '', { 'x-amz-copy-source': 'box/from' })).code).toBe('InvalidRequest')
    expect((await put('/box/to', '', { 'x-amz-copy-source': 'box/nowhere' })).code).toBe('NoSuchKey')
    expect((await put('/box/to', '', { 'x-amz-copy-source': 'box/from?versionId=3' })).code).toBe(
      'NoSuchVersion',
    )
    expect((await put('/box/to', '', { 'x-amz-copy-source': 'box/from?versionId=null' })).status).toBe(200)
  })
  it('of four at once that want to be the first one is', async () => {
    const bodies = ['a', 'b', 'c', 'd'].map(letter => letter.repeat(50_000))
    const answers = await Promise.all(bodies.map(body => put('/box/lock', body, { 'if-none-match': '*' })))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 412, 412, 412])
    expect(await get('/box/lock')).toBe(bodies[statuses.indexOf(200)])
    const next = await Promise.all(
      bodies.map((body, at) =>
        put('/box/lock', `${body}${at}`, {
          'if-match': answers[statuses.indexOf(200)]!.headers['etag'] as string,
        }),
      ),
    )
    expect(next.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412])
  })
})

describe('a file in parts', () => {
  const finish = (target: string, id: string, tag: string, headers: Record<string, string> = {}) =>
    ask({
      method: 'POST',
      target: `${target}?uploadId=${id}`,
      body: `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Part><PartNumber>1</PartNumber><ETag>${tag}</ETag></Part></CompleteMultipartUpload>`,
      headers,
    })
  it.each([
    '&#34;',
    '&#x22;',
    '&quot;',
    '"',
    '',
  ])('is put together where its client writes quotes as %j', async quote => {
    const id = await begin('/box/parts')
    await put(`/box/parts?uploadId=${id}&partNumber=1`, 'part')
    const tag = tagOf('part').replaceAll('"', quote)
    expect((await finish('/box/parts', id, tag)).status).toBe(200)
    expect(await get('/box/parts')).toBe('part')
  })
  it('goes by what is there when it is put together', async () => {
    await put('/box/whole', 'first')
    const id = await begin('/box/whole', { 'content-language': 'de', 'x-amz-meta-a': 'b' })
    await put(`/box/whole?uploadId=${id}&partNumber=1`, 'part')
    expect((await finish('/box/whole', id, tagOf('part'), { 'if-none-match': '*' })).status).toBe(412)
    expect((await finish('/box/whole', id, tagOf('part'), { 'if-match': OTHER })).status).toBe(412)
    expect(await get('/box/whole')).toBe('first')
    expect((await finish('/box/whole', id, tagOf('part'), { 'if-match': tagOf('first') })).status).toBe(200)
    const { headers } = await ask({ method: 'HEAD', target: '/box/whole' })
    expect(headers).toMatchObject({ 'content-language': 'de', 'x-amz-meta-a': 'b' })
  })
  it('may have parts of a file that is here', async () => {
    await put('/box/quarry', '0123456789')
    const id = await begin('/box/built')
    const part = await put(`/box/built?uploadId=${id}&partNumber=1`, '', {
      'x-amz-copy-source': '/box/quarry',
      'x-amz-copy-source-range': 'bytes=2-4',
    })
    expect(String(part.body)).toContain('CopyPartResult')
    expect((await finish('/box/built', id, tagOf('234'))).status).toBe(200)
    expect(await get('/box/built')).toBe('234')
  })
})

describe('what is said of a file', () => {
  const said = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'max-age=9',
    'content-disposition': 'attachment; filename="x"',
    'content-encoding': 'gzip',
    'content-language': 'de, en',
    expires: 'Thu, 01 Jan 2032 00:00:00 GMT',
    'x-amz-meta-tree': 'victoria',
  }
  it('is kept and said again, of copies too', async () => {
    expect((await put('/box/said', 'x', said)).status).toBe(200)
    await put('/box/said-copy', '', { 'x-amz-copy-source': '/box/said' })
    const replaced = {
      'x-amz-copy-source': '/box/said',
      'x-amz-metadata-directive': 'REPLACE',
      'x-amz-meta-n': '1',
    }
    await put('/box/said-new', '', { ...replaced, 'content-type': 'a/b' })
    for (const target of ['/box/said', '/box/said-copy'])
      for (const method of ['GET', 'HEAD'])
        expect((await ask({ method, target })).headers).toMatchObject(said)
    const { headers } = await ask({ target: '/box/said-new' })
    expect(headers).toMatchObject({ 'content-type': 'a/b', 'x-amz-meta-n': '1' })
    expect(headers['x-amz-meta-tree']).toBeUndefined()
    expect(headers['cache-control']).toBeUndefined()
  })
  it('may be in any language: the bytes that came are those that are said', async () => {
    expect((await put('/box/words', 'x', { 'x-amz-meta-who': 'Jürgen 日本' })).status).toBe(200)
    const { headers } = await ask({ method: 'HEAD', target: '/box/words' })
    expect(Buffer.from(String(headers['x-amz-meta-who']), 'latin1').toString()).toBe('Jürgen 日本')
  })

  it('is not how its bytes came', async () => {
    const Body = Buffer.from('chunks')
    const chunked = client({ requestChecksumCalculation: 'WHEN_SUPPORTED' })
    await chunked.send(new PutObjectCommand({ Bucket: 'box', Key: 'chunked', Body, ContentEncoding: 'br' }))
    expect((await ask({ method: 'HEAD', target: '/box/chunked' })).headers['content-encoding']).toBe('br')
    chunked.destroy()
  })
  it('a link may say otherwise', async () => {
    const command = new GetObjectCommand({
      Bucket: 'box',
      Key: 'said',
      ResponseContentDisposition: 'attachment; filename="name.bin"',
      ResponseContentType: 'text/x',
    })
    const { headers } = await fetch(await getSignedUrl(s3, command, { expiresIn: 60 }))
    expect(headers.get('content-type')).toBe('text/x')
    expect(headers.get('content-disposition')).toBe('attachment; filename="name.bin"')
    const named = await ask({ target: '/box/said?response-content-disposition=n%20%22a%22' })
    expect(named.headers['content-disposition']).toBe('n "a"')
    expect((await ask({ target: '/box/said?response-content-type=a%0D%0Ab' })).code).toBe('InvalidArgument')
  })
  // Of Amazon: characters of ISO-8859-1 as its bytes, others refused; RFC 8187 says them in ASCII, and is nobody's to decode.
  it.each([
    ["attachment; filename*=UTF-8''%E2%82%AC%20%C3%BC.txt", 200],
    ['attachment; filename="für é.txt"', 200],
    ['attachment; filename="\u00a0\u00ff"', 200],
    ['attachment; filename="1976–2016 €.md"', 400],
    ['attachment; filename="報告.txt"', 400],
    ['attachment; filename="😬.pdf"', 400],
  ])('a link’s %s: %i, byte by byte', async (disposition, status) => {
    const query = `response-content-disposition=${encodeURIComponent(disposition)}`
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask({ method, target: `/box/said?${query}` })
      expect(answer.status).toBe(status)
      const said = answer.headers['content-disposition']
      if (status === 200)
        expect(Buffer.from(String(said), 'latin1')).toEqual(Buffer.from(disposition, 'latin1'))
      else expect([said, answer.code]).toEqual([undefined, method === 'GET' ? 'InvalidArgument' : ''])
    }
    const range = await ask({ target: `/box/said?${query}`, headers: { range: 'bytes=0-0' } })
    expect(range.status).toBe(status === 200 ? 206 : 400)
  })
  it('a link may say it, and nobody may say more than the link', async () => {
    const command = new PutObjectCommand({ Bucket: 'box', Key: 'by-link', Metadata: { by: 'link' } })
    const link = await getSignedUrl(s3, command, { expiresIn: 60 })
    const more = { method: 'PUT', headers: { 'x-amz-copy-source': '/box/said' } }
    expect((await fetch(link, more)).status).toBe(403)
    expect((await fetch(link, { method: 'PUT', body: 'hello' })).status).toBe(200)
    expect((await ask({ method: 'HEAD', target: '/box/by-link' })).headers['x-amz-meta-by']).toBe('link')
    expect(await get('/box/by-link')).toBe('hello')
  })
})

describe('a checksum', () => {
  // Of 123456789: the check values that are published for each.
  it.each([
    ['crc32', 'cbf43926'],
    ['crc32c', 'e3069283'],
    ['crc64nvme', 'ae8b14860a799888'],
    ['sha1', createHash('sha1').update('123456789').digest('hex')],
    ['sha256', createHash('sha256').update('123456789').digest('hex')],
  ])('%s is checked before anything is kept', async (kind, sum) => {
    const header = `x-amz-checksum-${kind}`
    const right = Buffer.from(sum, 'hex').toString('base64')
    expect((await put('/box/sum', '123456789', { [header]: right })).status).toBe(200)
    expect((await put('/box/sum-wrong', '123456780', { [header]: right })).code).toBe('BadDigest')
    expect((await ask({ method: 'HEAD', target: '/box/sum-wrong' })).status).toBe(404)
  })
  it('that was checked is said again to who wrote it', async () => {
    const said = createHash('sha256').update('sum').digest('base64')
    const { headers } = await put('/box/said', 'sum', { 'x-amz-checksum-sha256': said })
    expect(headers['x-amz-checksum-sha256']).toBe(said)
  })
  it('that nobody here can compute is refused', async () => {
    expect((await put('/box/sum-odd', 'x', { 'x-amz-checksum-crc99': 'AAAA' })).status).toBe(501)
  })
})

describe('what cannot be kept', () => {
  const sse = 'x-amz-server-side-encryption'
  it.each<[Record<string, string>, number]>([
    [{ 'x-amz-tagging': 'a=b' }, 501],
    [{ 'x-amz-acl': 'public-read' }, 400],
    [{ 'x-amz-grant-read': 'uri="http://acs.amazonaws.com/groups/global/AllUsers"' }, 400],
    [{ [`${sse}-customer-algorithm`]: 'AES256' }, 501],
    [{ [sse]: 'aws:kms' }, 501],
    [{ 'x-amz-object-lock-mode': 'COMPLIANCE' }, 400],
    [{ 'x-amz-object-lock-legal-hold': 'ON' }, 400],
    [{ 'x-amz-storage-class': 'GLACIER' }, 400],
    [{ 'x-amz-website-redirect-location': '/a' }, 501],
    [{ 'x-amz-expected-bucket-owner': '111122223333' }, 403],
    [{ 'x-amz-meta-long': 'x'.repeat(2_100) }, 400],
  ])('%j is refused for good', async (headers, status) => {
    expect((await put('/box/refused', 'x', headers)).status).toBe(status)
    expect((await ask({ method: 'POST', target: '/box/refused?uploads', headers })).status).toBe(status)
    expect((await ask({ method: 'HEAD', target: '/box/refused' })).status).toBe(404)
  })
  it('is taken where it is so anyway', async () => {
    const headers = { 'x-amz-acl': 'private', 'x-amz-storage-class': 'STANDARD', [sse]: 'AES256' }
    const { status, headers: answered } = await put('/box/taken', 'x', headers)
    expect([status, answered[sse]]).toEqual([200, 'AES256'])
  })
  it('of versions there is null, the newest, and no other', async () => {
    await put('/box/ver', 'v')
    for (const method of ['GET', 'HEAD', 'DELETE'])
      expect((await ask({ method, target: '/box/ver?versionId=abc' })).status).toBe(404)
    const wish = (version: string) =>
      `<Delete><Object><Key>ver</Key><VersionId>${version}</VersionId></Object></Delete>`
    const refused = await ask({ method: 'POST', target: '/box?delete', body: wish('abc') })
    expect(String(refused.body)).toContain('NoSuchVersion')
    expect(await get('/box/ver?versionId=null')).toBe('v')
    expect((await ask({ method: 'DELETE', target: '/box/ver?versionId=null' })).status).toBe(204)
    expect((await ask({ method: 'HEAD', target: '/box/ver' })).status).toBe(404)
  })
})

/** As a client does it: parts, then the list of them with what it says of their bytes. */
async function inParts(target: string, bodies: readonly string[]) {
  const id = await begin(target)
  for (const [index, body] of bodies.entries())
    expect((await put(`${target}?partNumber=${index + 1}&uploadId=${id}`, body)).status).toBe(200)
  const complete = (sums: readonly string[], headers: Record<string, string> = {}) => {
    const parts = bodies.map(
      (body, index) =>
        `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tagOf(body)}</ETag>${sums[index] ?? ''}</Part>`,
    )
    const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`
    return ask({ method: 'POST', target: `${target}?uploadId=${id}`, body, headers })
  }
  return { id, complete }
}

describe('a part of a file', () => {
  const bodies = ['plums ', 'and ', 'pears']
  const part = async (target: string, method = 'GET', headers: Record<string, string> = {}) => {
    const { status, code, body, headers: said } = await ask({ method, target, headers })
    const shown = method === 'GET' && status < 400 ? String(body) : code
    return [status, shown, said['content-range'], said['x-amz-mp-parts-count']]
  }

  it('is read by its number, as it was put', async () => {
    const { complete } = await inParts('/box/fruit', bodies)
    expect((await complete([])).status).toBe(200)
    const read = await Promise.all([1, 2, 3].map(number => part(`/box/fruit?partNumber=${number}`)))
    expect(read).toEqual([
      [206, 'plums ', 'bytes 0-5/15', '3'],
      [206, 'and ', 'bytes 6-9/15', '3'],
      [206, 'pears', 'bytes 10-14/15', '3'],
    ])
    expect((await part('/box/fruit?partNumber=2', 'HEAD'))[3]).toBe('3')
    expect((await part('/box/fruit?partNumber=4')).slice(0, 2)).toEqual([416, 'InvalidPartNumber'])
    expect((await part('/box/fruit?partNumber=0')).slice(0, 2)).toEqual([400, 'InvalidArgument'])
    expect((await part('/box/fruit?partNumber=1', 'GET', { range: 'bytes=0-1' })).slice(0, 2)).toEqual([
      400,
      'InvalidRequest',
    ])
    const attributes = { 'x-amz-object-attributes': 'ObjectParts' }
    const said = await ask({ target: '/box/fruit?attributes', headers: attributes })
    expect(String(said.body)).toContain('<PartsCount>3</PartsCount>')
  })

  it('of a file that came at once, or is empty, is the file', async () => {
    await put('/box/once', 'quince')
    await put('/box/none', '')
    expect(await part('/box/once?partNumber=1')).toEqual([206, 'quince', 'bytes 0-5/6', undefined])
    expect((await part('/box/once?partNumber=2')).slice(0, 2)).toEqual([416, 'InvalidPartNumber'])
    expect((await part('/box/none?partNumber=1')).slice(0, 2)).toEqual([200, ''])
  })
})

describe('checksums of what came in parts', () => {
  const bodies = ['plums ', 'and pears']
  const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()
  const ofParts = sha256(Buffer.concat(bodies.map(sha256))).toString('base64')
  const partSums = bodies.map(body => `<ChecksumSHA256>${sha256(body).toString('base64')}</ChecksumSHA256>`)
  const whole = bodies.join('')

  it.each<[string, readonly string[], Record<string, string>]>([
    ['of each part', partSums, {}],
    ['of the parts’ checksums', partSums, { 'x-amz-checksum-sha256': `${ofParts}-2` }],
    ['of the whole', [], { 'x-amz-checksum-sha256': sha256(whole).toString('base64') }],
    [
      'of the whole, as CRC-32',
      [],
      { 'x-amz-checksum-crc32': '0AplqQ==', 'x-amz-checksum-type': 'FULL_OBJECT' },
    ],
  ])('hold: %s', async (_what, sums, headers) => {
    const { complete } = await inParts('/box/sums', bodies)
    const answer = await complete(sums, headers)
    expect([answer.status, answer.code]).toEqual([200, ''])
    expect(await get('/box/sums')).toBe(whole)
  })

  it.each<[string, readonly string[], Record<string, string>]>([
    ['of a part', ['', partSums[0]!], {}],
    ['of the parts’ checksums', [], { 'x-amz-checksum-sha256': `${sha256('x').toString('base64')}-2` }],
    ['of the whole', [], { 'x-amz-checksum-crc32c': 'AAAAAA==' }],
  ])('that do not hold leave what was there: %s', async (_what, sums, headers) => {
    await put('/box/kept', 'before')
    const { complete } = await inParts('/box/kept', bodies)
    expect(await complete(sums, headers)).toMatchObject({ status: 400, code: 'BadDigest' })
    expect(await get('/box/kept')).toBe('before')
    // The parts are still there: said rightly, they are one.
    expect((await complete(partSums)).status).toBe(200)
  })

  it('of a kind that nobody here computes are refused, and so is a list of no parts', async () => {
    const { id, complete } = await inParts('/box/sums', bodies)
    expect(await complete(['<ChecksumXXHASH64>AAAA</ChecksumXXHASH64>'])).toMatchObject({
      code: 'NotImplemented',
    })
    const body = '<CompleteMultipartUpload></CompleteMultipartUpload>'
    const none = await ask({ method: 'POST', target: `/box/sums?uploadId=${id}`, body })
    expect(none).toMatchObject({ status: 400, code: 'MalformedXML' })
  })
})

it('what was put together says so again to whoever asks again, and to nobody who names other parts', async () => {
  const { id, complete } = await inParts('/box/again', ['one', 'two'])
  const [first, again] = [await complete([]), await complete([])]
  expect([again.status, again.body]).toEqual([200, first.body])
  const part = `<Part><PartNumber>1</PartNumber><ETag>${tagOf('one')}</ETag></Part>`
  const body = `<CompleteMultipartUpload>${part}</CompleteMultipartUpload>`
  const other = await ask({ method: 'POST', target: `/box/again?uploadId=${id}`, body })
  expect(other).toMatchObject({ status: 404, code: 'NoSuchUpload' })
})

it.each([
  ['bytes=0-2', 200, ''],
  ['bytes=0-3', 416, 'InvalidRange'],
  ['bytes=2-1', 416, 'InvalidRange'],
  ['bytes=1-', 400, 'InvalidArgument'],
  ['bytes=-1', 400, 'InvalidArgument'],
  ['0-2', 400, 'InvalidArgument'],
])('a part that is %s of three bytes: %i', async (range, status, code) => {
  await put('/box/three', 'abc')
  const id = await begin('/box/copied')
  const headers = { 'x-amz-copy-source': '/box/three', 'x-amz-copy-source-range': range }
  expect(await put(`/box/copied?partNumber=1&uploadId=${id}`, '', headers)).toMatchObject({ status, code })
})

describe('pages', () => {
  it('of uploads go on where the one before ended, with folders folded', async () => {
    await put('/pages', '')
    const names = ['a', 'a', 'b/1', 'b/2', 'c']
    const ids: string[] = []
    for (const name of names) ids.push(await begin(`/pages/${name}`))
    const seen: string[] = []
    let [key, id, pages] = ['', '', 0]
    for (let isMore = true; isMore; pages++) {
      const query = `max-uploads=2&delimiter=%2F&key-marker=${encodeURIComponent(key)}&upload-id-marker=${id}`
      const { body } = await ask({ target: `/pages?uploads&${query}` })
      for (const [, found] of String(body).matchAll(/<UploadId>([^<]*)</g)) seen.push(found!)
      for (const [, found] of String(body).matchAll(/<CommonPrefixes><Prefix>([^<]*)</g)) seen.push(found!)
      key = element(body, 'NextKeyMarker')
      id = element(body, 'NextUploadIdMarker')
      isMore = element(body, 'IsTruncated') === 'true'
    }
    expect(pages).toBe(2)
    expect(seen.sort()).toEqual(['b/', ids[0], ids[1], ids[4]].sort())
    expect(await ask({ target: '/pages?uploads&max-uploads=-1' })).toMatchObject({ code: 'InvalidArgument' })
  })

  it('of buckets too', async () => {
    for (const bucket of ['page-a', 'page-b', 'page-c']) await put(`/${bucket}`, '')
    const first = (await ask({ target: '/?prefix=page-&max-buckets=2' })).body
    expect([...String(first).matchAll(/<Name>([^<]*)</g)].map(([, name]) => name)).toEqual([
      'page-a',
      'page-b',
    ])
    const token = element(first, 'ContinuationToken')
    const rest = (await ask({ target: `/?prefix=page-&max-buckets=2&continuation-token=${token}` })).body
    expect([...String(rest).matchAll(/<Name>([^<]*)</g)].map(([, name]) => name)).toEqual(['page-c'])
    expect(element(rest, 'ContinuationToken')).toBe('')
    expect(await ask({ target: '/?max-buckets=0' })).toMatchObject({ code: 'InvalidArgument' })
  })

  it('go on from nothing that no page has said', async () => {
    for (const target of ['/?continuation-token=%21', '/box?list-type=2&continuation-token=not%20one'])
      expect(await ask({ target })).toMatchObject({ status: 400, code: 'InvalidArgument' })
  })
})

describe('each of a multi-delete', () => {
  const deleted = async (conditions: string) => {
    await put('/box/one-of-many', 'four')
    const body = `<Delete><Object><Key>one-of-many</Key>${conditions}</Object></Delete>`
    const answer = await ask({ method: 'POST', target: '/box?delete', body })
    return element(answer.body, 'Code') || element(answer.body, 'Key')
  }
  it.each([
    ['<Size>4</Size>', 'one-of-many'],
    ['<Size>5</Size>', 'PreconditionFailed'],
    [`<LastModifiedTime>${FUTURE}</LastModifiedTime>`, 'one-of-many'],
    [`<LastModifiedTime>${PAST}</LastModifiedTime>`, 'PreconditionFailed'],
    [`<ETag>${OTHER}</ETag><Size>4</Size>`, 'PreconditionFailed'],
  ])('goes by %s: %s', async (conditions, said) => {
    expect(await deleted(conditions)).toBe(said)
  })
  it('that cannot be read deletes nothing', async () => {
    const body = '<Delete><Object><Key>one-of-many</Key><Size>few</Size></Object></Delete>'
    expect(await ask({ method: 'POST', target: '/box?delete', body })).toMatchObject({
      code: 'InvalidArgument',
    })
  })
})

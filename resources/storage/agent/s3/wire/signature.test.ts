/** Signatures of version 4 against Amazon's own published examples ("Authenticating requests", API reference). */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readBody } from './body.ts'
import { checkSignature } from './signature.ts'
import { encode } from './target.ts'

const CREDENTIALS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const NOW = Date.UTC(2013, 4, 24)
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const SCOPE = 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request'

const authorization = (signed: string, signature: string) =>
  `AWS4-HMAC-SHA256 Credential=${SCOPE},SignedHeaders=${signed},Signature=${signature}`

const GET = {
  method: 'GET',
  target: '/test.txt',
  headers: {
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': EMPTY,
    'x-amz-date': '20130524T000000Z',
    authorization: authorization(
      'host;range;x-amz-content-sha256;x-amz-date',
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    ),
  } as IncomingHttpHeaders,
}

describe('a signature in the header', () => {
  it('of a GET holds as published', async () => {
    expect((await checkSignature(GET, CREDENTIALS, NOW)).payload).toBe(EMPTY)
  })
  it('of a list holds as published, with its query in order', async () => {
    const headers = {
      host: 'examplebucket.s3.amazonaws.com',
      'x-amz-content-sha256': EMPTY,
      'x-amz-date': '20130524T000000Z',
      authorization: authorization(
        'host;x-amz-content-sha256;x-amz-date',
        '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
      ),
    }
    const list = { method: 'GET', target: '/?prefix=J&max-keys=2', headers }
    await expect(checkSignature(list, CREDENTIALS, NOW)).resolves.toBeDefined()
  })
  it('does not hold for anything else', async () => {
    const codeOf = async (change: object, headers: object = {}, nowMs = NOW, credentials = CREDENTIALS) => {
      try {
        await checkSignature(
          { ...GET, ...change, headers: { ...GET.headers, ...headers } },
          credentials,
          nowMs,
        )
        return 'none'
      } catch (error) {
        return (error as { readonly code: string }).code
      }
    }
    expect(await codeOf({})).toBe('none')
    expect(await codeOf({ method: 'PUT' })).toBe('SignatureDoesNotMatch')
    expect(await codeOf({ target: '/test2.txt' })).toBe('SignatureDoesNotMatch')
    expect(await codeOf({ target: '/test.txt?acl' })).toBe('SignatureDoesNotMatch')
    expect(await codeOf({}, { range: 'bytes=0-10' })).toBe('SignatureDoesNotMatch')
    expect(await codeOf({}, {}, NOW + 16 * 60_000)).toBe('RequestTimeTooSkewed')
    expect(await codeOf({}, { authorization: undefined })).toBe('AccessDenied')
    expect(await codeOf({}, { authorization: 'AWS AKIA:c2lnbmVk' })).toBe('InvalidRequest')
    const link = '/test.txt?AWSAccessKeyId=AKIA&Signature=c2lnbmVk&Expires=1369353600'
    expect(await codeOf({ target: link }, { authorization: undefined })).toBe('InvalidRequest')
    expect(await codeOf({}, { authorization: 'Basic abc' })).toBe('AuthorizationHeaderMalformed')
    expect(await codeOf({}, {}, NOW, { ...CREDENTIALS, accessKeyId: 'AKIA' })).toBe('InvalidAccessKeyId')
  })
})

describe('a signature in the query', () => {
  const link =
    '/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404'
  const headers = { host: 'examplebucket.s3.amazonaws.com' }
  it('holds as published, as long as it lasts', async () => {
    const check = (nowMs: number) =>
      checkSignature({ method: 'GET', target: link, headers }, CREDENTIALS, nowMs)
    await expect(check(NOW + 86_000_000)).resolves.toMatchObject({ payload: 'UNSIGNED-PAYLOAD' })
    await expect(check(NOW + 86_500_000)).rejects.toThrow('The link has expired')
    const other = { method: 'GET', target: link.replace('test.txt', 'test2.txt'), headers }
    await expect(checkSignature(other, CREDENTIALS, NOW)).rejects.toMatchObject({
      code: 'SignatureDoesNotMatch',
    })
  })
})

describe('a body in signed chunks', () => {
  const SIGNATURES = [
    'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648',
    '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497',
    'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9',
  ]
  const signed =
    'content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class'
  const headers = {
    host: 's3.amazonaws.com',
    'content-encoding': 'aws-chunked',
    'content-length': '66824',
    'x-amz-date': '20130524T000000Z',
    'x-amz-storage-class': 'REDUCED_REDUNDANCY',
    'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
    'x-amz-decoded-content-length': '66560',
    authorization: authorization(signed, '4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9'),
  }
  const request = { method: 'PUT', target: '/examplebucket/chunkObject.txt', headers }
  const bodyOf = (letter: string) =>
    [65_536, 1_024, 0]
      .map(
        (size, index) =>
          `${size.toString(16)};chunk-signature=${SIGNATURES[index]}\r\n${letter.repeat(size)}\r\n`,
      )
      .join('')
  const read = async (body: string, piece: number) => {
    const pieces = Array.from({ length: Math.ceil(body.length / piece) }, (_, at) =>
      Buffer.from(body.slice(at * piece, (at + 1) * piece)),
    )
    const incoming = Object.assign(Readable.from(pieces), { headers }) as unknown as IncomingMessage
    const signing = await checkSignature(request, CREDENTIALS, NOW)
    const chunks: Uint8Array[] = []
    for await (const chunk of readBody(incoming, signing)) chunks.push(chunk)
    return Buffer.concat(chunks).toString()
  }
  it('is read as published, however it is cut on its way', async () => {
    for (const piece of [1, 7, 1_000, 100_000])
      expect(await read(bodyOf('a'), piece)).toBe('a'.repeat(66_560))
  })
  it('is refused where a chunk was changed, or the end is missing', async () => {
    await expect(read(bodyOf('b'), 1_000)).rejects.toThrow('A chunk’s signature does not hold')
    await expect(read(bodyOf('a').slice(0, 66_000), 1_000)).rejects.toMatchObject({ code: 'IncompleteBody' })
    await expect(read('zz\r\n', 10)).rejects.toMatchObject({ code: 'IncompleteBody' })
    await expect(read('fffffff;chunk-signature=a\r\n', 10)).rejects.toMatchObject({ code: 'EntityTooLarge' })
  })
})

describe('what is encoded', () => {
  it('is all but letters, digits and -._~', () => {
    expect(encode("a-._~/+ *'()é")).toBe('a-._~%2F%2B%20%2A%27%28%29%C3%A9')
  })
})

/** Names byte by byte, and what hangs on a name: no request reaches another thing than the one that it names. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRawS3, type RawS3 } from '../testing/raw-s3.ts'
import { type StorageNetwork, startStorage } from '../testing/start-storage.ts'
import { encode } from './s3/wire/target.ts'

let net: StorageNetwork
let ask: RawS3
beforeAll(async () => {
  net = await startStorage(2, { gateway: { scheme: '1/1' } })
  ask = createRawS3(net.consumer.url, net.credentials())
  for (const bucket of ['box', 'second-one']) await ask({ method: 'PUT', target: `/${bucket}` })
})
afterAll(() => net.stop())

const put = async (target: string, body: string) => (await ask({ method: 'PUT', target, body })).status
const get = async (target: string) => String((await ask({ target })).body)

/** Listed whole, as written and as addresses. */
async function keysOf(bucket: string, query = ''): Promise<readonly string[]> {
  const { body } = await ask({ target: `/${bucket}?encoding-type=url${query}` })
  return [...String(body).matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => decodeURIComponent(key!))
}

describe('a key', () => {
  it('of dots is a name, never a path', async () => {
    expect(await put('/box/keep', 'precious')).toBe(200)
    for (const target of ['/box/tmp/../keep', '/second-one/../box/keep', '/box/./keep', '/box/keep/.'])
      expect(await put(target, target)).toBe(200)
    expect(await get('/box/keep')).toBe('precious')
    for (const target of ['/box/tmp/../keep', '/second-one/../box/keep', '/box/./keep', '/box/keep/.'])
      expect(await get(target)).toBe(target)
    expect(await get('/box/tmp/%2E%2e/keep')).toBe('/box/tmp/../keep')
    expect(await keysOf('second-one')).toEqual(['../box/keep'])
    await ask({ method: 'DELETE', target: '/second-one/..%2Fbox/keep' })
    expect(await keysOf('second-one')).toEqual([])
    expect(await get('/box/keep')).toBe('precious')
  })
  it('that ends in .. deletes no bucket and no folder', async () => {
    for (const target of ['/second-one/x/..', '/second-one/.', '/second-one/..', '/second-one/../second-one'])
      expect((await ask({ method: 'DELETE', target })).status).toBe(204)
    expect((await ask({ method: 'HEAD', target: '/second-one' })).status).toBe(200)
    expect(await get('/box/keep')).toBe('precious')
  })
  it('leads to nothing but S3, whatever it looks like', async () => {
    expect((await ask({ target: '/box/../-/files' })).code).toBe('NoSuchKey')
    expect((await ask({ target: '/box/%2e%2e/-/files' })).code).toBe('NoSuchKey')
    expect((await ask({ target: '/../-/files' })).code).toBe('NoSuchBucket')
    expect((await ask({ target: '//keep' })).code).toBe('InvalidBucketName')
  })
  it('is kept, listed and deleted as its bytes are', async () => {
    const keys = [
      'a b',
      'a+b',
      'a%20b',
      'a%b',
      '/lead',
      'x//y',
      'trailing/',
      '.',
      '..',
      '日本/😀',
      'é',
      'e\u0301',
    ]
    keys.push(
      'q?u=e&s#t',
      'quote"\'<>&;',
      'tab\tkey',
      'nl\nkey',
      'ctrl\u0001',
      'nul\0x',
      '\u200b',
      '*~!()',
      '\u0085\u2028',
    )
    for (const key of keys) expect(await put(`/second-one/${encode(key)}`, key)).toBe(200)
    for (const key of keys) expect(await get(`/second-one/${encode(key)}`)).toBe(key)
    const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
    expect(await keysOf('second-one')).toEqual(keys.toSorted(byBytes))
    for (const key of keys) expect(await keysOf('second-one', `&prefix=${encode(key)}`)).toContain(key)
    const named = keys.filter(key => !key.includes('\0') && !/[\u0085]/.test(key))
    const numbers = (key: string) => [...key].map(sign => `&#${sign.codePointAt(0)};`).join('')
    const objects = named.map(key => `<Object><Key>${numbers(key)}</Key></Object>`).join('')
    const { body } = await ask({
      method: 'POST',
      target: '/second-one?delete',
      body: `<Delete>${objects}</Delete>`,
    })
    expect(String(body).match(/<Deleted>/g)).toHaveLength(named.length)
    expect(await keysOf('second-one')).toEqual(['nul\0x', '\u0085\u2028'].toSorted(byBytes))
    for (const key of ['nul\0x', '\u0085\u2028'])
      expect((await ask({ method: 'DELETE', target: `/second-one/${encode(key)}` })).status).toBe(204)
  })
  it('is signed as it was sent, or in Amazon’s form', async () => {
    const target = '/box/a+b(c)*'
    expect(await put(target, 'plain')).toBe(200)
    expect(await get('/box/a%2Bb%28c%29%2A')).toBe('plain')
  })
})

describe('what hangs on a bucket', () => {
  const none = [
    'policy',
    'lifecycle',
    'cors',
    'tagging',
    'publicAccessBlock',
    'encryption',
    'website',
    'replication',
  ]
  it('is said to be missing, is deleted as it was, and is not set; the bucket stays', async () => {
    for (const sub of none) {
      const bucket = `victim-${sub.toLowerCase()}`
      await ask({ method: 'PUT', target: `/${bucket}` })
      expect(await ask({ target: `/${bucket}?${sub}` }), sub).toMatchObject({ status: 404 })
      expect((await ask({ method: 'PUT', target: `/${bucket}?${sub}`, body: '<a/>' })).code).toBe(
        'NotImplemented',
      )
      expect((await ask({ method: 'DELETE', target: `/${bucket}?${sub}` })).status).toBe(204)
      expect((await ask({ method: 'HEAD', target: `/${bucket}` })).status, sub).toBe(200)
      expect((await ask({ method: 'DELETE', target: `/${bucket}` })).status).toBe(204)
    }
  })
  it('makes no bucket', async () => {
    for (const sub of ['versioning', 'policy', 'acl', 'tagging', 'notification', 'neverHeardOf']) {
      const made = await ask({ method: 'PUT', target: `/by-accident?${sub}`, body: '<a/>' })
      expect(['NoSuchBucket', 'NotImplemented']).toContain(made.code)
    }
    expect((await ask({ method: 'HEAD', target: '/by-accident' })).status).toBe(404)
  })
  it('deletes and makes nothing where nobody knows it', async () => {
    for (const method of ['PUT', 'DELETE', 'POST', 'GET'])
      for (const target of ['/second-one?neverHeardOf', '/box/keep?neverHeardOf', '/box/keep?restore'])
        expect([405, 501]).toContain(
          (await ask({ method, target, body: method === 'GET' ? '' : '<a/>' })).status,
        )
    expect((await ask({ method: 'DELETE', target: '/second-one?prefix=a' })).status).toBe(501)
    expect(await get('/box/keep')).toBe('precious')
  })
  it('is answered where the answer is true of every bucket', async () => {
    expect(await get('/box?location')).toContain('<LocationConstraint')
    expect(await get('/box?versioning')).toMatch(/<VersioningConfiguration[^>]*><\/VersioningConfiguration>/)
    expect(await get('/box?acl')).toContain('FULL_CONTROL')
    expect(await get('/box?requestPayment')).toContain('BucketOwner')
    expect(await get('/box?versions&prefix=keep')).toContain('<VersionId>null</VersionId>')
    expect(
      (await ask({ method: 'PUT', target: '/box?acl', headers: { 'x-amz-acl': 'private' } })).status,
    ).toBe(200)
    expect(
      await ask({ method: 'PUT', target: '/box?acl', headers: { 'x-amz-acl': 'public-read' } }),
    ).toMatchObject({ status: 400, code: 'AccessControlListNotSupported' })
  })
})

describe('what hangs on a file', () => {
  it('never is the file', async () => {
    for (const sub of [
      'acl',
      'tagging',
      'retention',
      'legal-hold',
      'torrent',
      'uploads',
      'renameObject',
      'append',
    ])
      expect(await put(`/box/keep?${sub}`, '<a/>'), sub).toBeGreaterThanOrEqual(400)
    for (const sub of ['acl', 'tagging', 'retention', 'torrent', 'attributes', 'partNumber=1'])
      await ask({ method: 'DELETE', target: `/box/keep?${sub}` })
    expect(await get('/box/keep')).toBe('precious')
    expect(await get('/box/keep?tagging')).toContain('<TagSet></TagSet>')
    expect((await ask({ target: '/box/keep?legal-hold' })).code).toBe('NoSuchObjectLockConfiguration')
    expect(await get('/box/keep?partNumber=1')).toBe('precious')
    const attributes = { 'x-amz-object-attributes': 'ETag,ObjectSize' }
    expect(String((await ask({ target: '/box/keep?attributes', headers: attributes })).body)).toContain(
      '<ObjectSize>8</ObjectSize>',
    )
  })
})

describe('a bucket’s name', () => {
  it.each([
    'Upper-case',
    'a..b',
    '192.168.0.1',
    'xn--abc',
    'ab',
    '-ab',
    'a_b',
    '%2e%2e',
    'b%2Fc',
  ])('%s is none', async name => {
    expect((await ask({ method: 'PUT', target: `/${name}` })).code).toBe('InvalidBucketName')
  })
})

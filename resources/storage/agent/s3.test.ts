/** The ordinary AWS client against the endpoint, on a real network of providers. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type StorageNetwork, startStorage } from '../testing/start-storage.ts'

let net: StorageNetwork
let s3: S3Client
const Bucket = 'harvest'
const bytesOf = (size: number, seed = 1) =>
  Uint8Array.from({ length: size }, (_, at) => ((at + seed) * 2_654_435_761) >>> 11)
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex')

function client(change: object = {}): S3Client {
  const credentials = net.credentials()
  return new S3Client({
    endpoint: net.consumer.url,
    region: 'eu-west-1',
    forcePathStyle: true,
    credentials,
    maxAttempts: 1,
    ...change,
  })
}

beforeAll(async () => {
  net = await startStorage(4, { gateway: { scheme: '2/3' } })
  s3 = client()
  await s3.send(new CreateBucketCommand({ Bucket }))
})
afterAll(() => net.stop())

const get = async (Key: string, Range?: string) => {
  const answer = await s3.send(
    new GetObjectCommand({ Bucket, Key, ...(Range === undefined ? {} : { Range }) }),
  )
  return { ...answer, bytes: await answer.Body!.transformToByteArray() }
}
const nameOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'nothing',
    (error: unknown) => (error as Error).name,
  )

describe('an object', () => {
  const Key = 'plums/2026 & “jam”/häufig+1.bin'
  const Body = bytesOf(300_000)
  it('is put and got, with its type, its tag and what was said of it', async () => {
    const put = await s3.send(
      new PutObjectCommand({ Bucket, Key, Body, ContentType: 'image/plum', Metadata: { tree: 'victoria' } }),
    )
    expect(put.ETag).toBe(`"${md5(Body)}"`)
    const got = await get(Key)
    expect(got.bytes).toEqual(Body)
    expect(got).toMatchObject({ ContentType: 'image/plum', ETag: put.ETag, ContentLength: Body.length })
    // What is said of it is what was said, and no more.
    expect(got.Metadata).toEqual({ tree: 'victoria' })
  })
  it('is read by ranges, and only where it is', async () => {
    const part = await get(Key, 'bytes=100000-199999')
    expect(part.bytes).toEqual(Body.slice(100_000, 200_000))
    expect(part.ContentRange).toBe('bytes 100000-199999/300000')
    expect((await get(Key, 'bytes=-5')).bytes).toEqual(Body.slice(-5))
    expect(await nameOf(get(Key, 'bytes=300000-'))).toBe('InvalidRange')
  })
  it('has a head', async () => {
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key }))
    expect(head).toMatchObject({ ContentLength: Body.length, ContentType: 'image/plum' })
    expect(await nameOf(s3.send(new HeadObjectCommand({ Bucket, Key: 'pears' })))).toBe('NotFound')
    expect(await nameOf(get('pears'))).toBe('NoSuchKey')
  })
  it('can be empty, be written over, and be copied', async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: 'empty', Body: new Uint8Array(0) }))
    expect((await get('empty')).bytes).toEqual(new Uint8Array(0))
    await s3.send(new PutObjectCommand({ Bucket, Key: 'empty', Body: bytesOf(10) }))
    expect((await get('empty')).bytes).toEqual(bytesOf(10))
    const source = `${Bucket}/${encodeURIComponent(Key)}`
    await s3.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: source }))
    expect(await get('copy')).toMatchObject({ bytes: Body, ContentType: 'image/plum' })
    const isNew = { Bucket, Key: 'copy', Body: bytesOf(1), IfNoneMatch: '*' }
    expect(await nameOf(s3.send(new PutObjectCommand(isNew)))).toBe('PreconditionFailed')
  })
  it('that comes as a stream is taken piece by piece', async () => {
    const parts = [bytesOf(70_000, 2), bytesOf(70_000, 3), bytesOf(1, 4)]
    const stream = Readable.from(parts.map(part => Buffer.from(part)))
    await s3.send(new PutObjectCommand({ Bucket, Key: 'stream', Body: stream, ContentLength: 140_001 }))
    expect((await get('stream')).bytes).toEqual(new Uint8Array(Buffer.concat(parts)))
  })
  it('is given to whoever has a link, as long as it lasts', async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: 'link & more', Body: bytesOf(50) }))
    const link = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: 'link & more' }), {
      expiresIn: 60,
    })
    expect(new Uint8Array(await (await fetch(link)).arrayBuffer())).toEqual(bytesOf(50))
    expect((await fetch(link.replace('link', 'lint'))).status).toBe(403)
    const signingDate = new Date(Date.now() - 3_600_000)
    const old = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: 'link & more' }), {
      expiresIn: 60,
      signingDate,
    })
    expect(await (await fetch(old)).text()).toContain('The link has expired')
  })
  it('is refused where its bytes are not what they are said to be', async () => {
    const wrong = {
      Bucket,
      Key: 'wrong',
      Body: bytesOf(100),
      ContentMD5: Buffer.from(md5(bytesOf(99)), 'hex').toString('base64'),
    }
    expect(await nameOf(s3.send(new PutObjectCommand(wrong)))).toBe('BadDigest')
    const crc = { Bucket, Key: 'wrong', Body: bytesOf(100), ChecksumCRC32: 'AAAAAA==' }
    expect(await nameOf(s3.send(new PutObjectCommand(crc)))).toBe('BadDigest')
    expect(await nameOf(get('wrong'))).toBe('NoSuchKey')
  })
  it('is deleted, alone and with others', async () => {
    for (const name of ['a', 'b', 'c'])
      await s3.send(new PutObjectCommand({ Bucket, Key: `gone/${name}`, Body: bytesOf(1) }))
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'gone/a' }))
    const Objects = ['gone/b', 'gone/c', 'gone/never'].map(name => ({ Key: name }))
    const { Deleted } = await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }))
    expect(Deleted).toHaveLength(3)
    const { KeyCount } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'gone/' }))
    expect(KeyCount).toBe(0)
  })
})

describe('a large object', () => {
  const Key = 'barn/large.bin'
  const parts = [bytesOf(5 * 2 ** 20, 5), bytesOf(5 * 2 ** 20, 6), bytesOf(12_345, 7)]
  it('comes in parts, in any order, and is one', async () => {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType: 'x/y' }))
    const made = await Promise.all(
      [3, 1, 2].map(async PartNumber => {
        const Body = parts[PartNumber - 1]!
        const { ETag } = await s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }))
        return { PartNumber, ETag }
      }),
    )
    const { Parts } = await s3.send(new ListPartsCommand({ Bucket, Key, UploadId }))
    expect(Parts?.map(({ Size }) => Size)).toEqual(parts.map(({ length }) => length))
    const wrongOrder = { Bucket, Key, UploadId, MultipartUpload: { Parts: made } }
    expect(await nameOf(s3.send(new CompleteMultipartUploadCommand(wrongOrder)))).toBe('InvalidPartOrder')
    const Parts3 = made.toSorted((a, b) => a.PartNumber - b.PartNumber)
    const done = await s3.send(
      new CompleteMultipartUploadCommand({ ...wrongOrder, MultipartUpload: { Parts: Parts3 } }),
    )
    expect(done.ETag).toMatch(/-3"$/)
    const got = await get(Key)
    expect(md5(got.bytes)).toBe(md5(Buffer.concat(parts)))
    expect((await get(Key, 'bytes=5242870-5242890')).bytes).toEqual(
      new Uint8Array(Buffer.concat(parts).subarray(5_242_870, 5_242_891)),
    )
    expect(await nameOf(s3.send(new ListPartsCommand({ Bucket, Key, UploadId })))).toBe('NoSuchUpload')
  })
  it('can be given up', async () => {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'given up' }))
    await s3.send(
      new UploadPartCommand({ Bucket, Key: 'given up', UploadId, PartNumber: 1, Body: bytesOf(9) }),
    )
    await s3.send(new AbortMultipartUploadCommand({ Bucket, Key: 'given up', UploadId }))
    const late = { Bucket, Key: 'given up', UploadId, PartNumber: 2, Body: bytesOf(9) }
    expect(await nameOf(s3.send(new UploadPartCommand(late)))).toBe('NoSuchUpload')
  })
})

describe('a bucket', () => {
  it('lists its names in order, page by page, folders folded', async () => {
    await s3.send(new CreateBucketCommand({ Bucket: 'shelf' }))
    const names = ['a', 'b/1', 'b/2', 'b/c/3', 'd', 'e/1', 'é', '😀']
    for (const Key of names) await s3.send(new PutObjectCommand({ Bucket: 'shelf', Key, Body: bytesOf(1) }))
    const all: string[] = []
    for (let token: string | undefined, round = 0; round === 0 || token !== undefined; round++) {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket: 'shelf',
          MaxKeys: 3,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }),
      )
      all.push(...(page.Contents ?? []).map(({ Key }) => Key!))
      token = page.NextContinuationToken
    }
    expect(all).toEqual(names)
    const folded: string[] = []
    for (let token: string | undefined, round = 0; round === 0 || token !== undefined; round++) {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket: 'shelf',
          Delimiter: '/',
          MaxKeys: 2,
          ...(token === undefined ? {} : { ContinuationToken: token }),
        }),
      )
      folded.push(
        ...(page.Contents ?? []).map(({ Key }) => Key!),
        ...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix!),
      )
      token = page.NextContinuationToken
    }
    expect(folded.toSorted()).toEqual(['a', 'b/', 'd', 'e/', 'é', '😀'].toSorted())
    const under = await s3.send(new ListObjectsCommand({ Bucket: 'shelf', Prefix: 'b/', Delimiter: '/' }))
    expect(under.Contents?.map(({ Key }) => Key)).toEqual(['b/1', 'b/2'])
    expect(under.CommonPrefixes).toEqual([{ Prefix: 'b/c/' }])
  })
  it('is there, is not there, is not deleted while it has something', async () => {
    await s3.send(new HeadBucketCommand({ Bucket }))
    expect(await nameOf(s3.send(new HeadBucketCommand({ Bucket: 'no-such' })))).toBe('NotFound')
    expect(await nameOf(s3.send(new PutObjectCommand({ Bucket: 'no-such', Key: 'x', Body: 'x' })))).toBe(
      'NoSuchBucket',
    )
    expect(await nameOf(s3.send(new CreateBucketCommand({ Bucket })))).toBe('BucketAlreadyOwnedByYou')
    expect(await nameOf(s3.send(new DeleteBucketCommand({ Bucket })))).toBe('BucketNotEmpty')
    await s3.send(new CreateBucketCommand({ Bucket: 'for-a-while' }))
    const { Buckets } = await s3.send(new ListBucketsCommand({}))
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['for-a-while', Bucket, 'shelf'])
    await s3.send(new DeleteBucketCommand({ Bucket: 'for-a-while' }))
  })
})

describe('a stranger', () => {
  it('gets nothing: without a signature, with another key, another secret, or a clock that is wrong', async () => {
    expect((await fetch(`${net.consumer.url}/${Bucket}/copy`)).status).toBe(403)
    const credentials = net.credentials()
    const list = (change: object) => nameOf(client(change).send(new ListBucketsCommand({})))
    expect(await list({ credentials: { ...credentials, accessKeyId: 'CAIRN0' } })).toBe('InvalidAccessKeyId')
    expect(await list({ credentials: { ...credentials, secretAccessKey: 'guess' } })).toBe(
      'SignatureDoesNotMatch',
    )
    expect(await list({ systemClockOffset: 3_600_000 })).toBe('RequestTimeTooSkewed')
    expect((await fetch(`${net.consumer.url}/-/files`)).status).toBe(401)
    const secrets = net.log.filter(line => line.includes(credentials.secretAccessKey))
    expect(secrets).toEqual([])
  })
})

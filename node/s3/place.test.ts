import { describe, expect, it } from 'vitest'
import { readS3Credentials, readS3Place } from './place.ts'

describe('a bucket, in words', () => {
  it('has an endpoint, a region and a prefix', () => {
    expect(readS3Place('s3://bundles/harbour/one?endpoint=https://s3.example/&region=eu-west-1', {})).toEqual(
      {
        endpoint: 'https://s3.example',
        region: 'eu-west-1',
        bucket: 'bundles',
        prefix: 'harbour/one/',
      },
    )
  })
  it('has those of the environment, and Amazon’s where nobody says any', () => {
    const env = { AWS_REGION: 'eu-north-1', AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9000' }
    expect(readS3Place('s3://bundles', env)).toEqual({
      endpoint: 'http://127.0.0.1:9000',
      region: 'eu-north-1',
      bucket: 'bundles',
      prefix: '',
    })
    expect(readS3Place('s3://bundles?region=eu-north-1', {}).endpoint).toBe(
      'https://s3.eu-north-1.amazonaws.com',
    )
  })
  it.each([
    ['/var/bundles', 'no URL'],
    ['https://bundles', 'no s3: URL'],
    ['s3://A', 'no name of a bucket'],
    ['s3://bundles?endpoint=s3.example', 'no URL'],
    ['s3://bundles?endpoint=ftp://s3.example', 'no http: endpoint'],
    ['s3://bundles?zone=1', 'has no zone'],
  ])('%s is refused: %s', (text, why) => {
    expect(() => readS3Place(text, {})).toThrow(why)
  })
  it('needs both keys, and says neither', () => {
    const secret = { AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI' }
    expect(() => readS3Credentials(secret)).toThrow(
      'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY have to be set',
    )
    expect(() => readS3Credentials(secret)).not.toThrow('wJalr')
    expect(readS3Credentials({ ...secret, AWS_ACCESS_KEY_ID: 'A', AWS_SESSION_TOKEN: 't' })).toEqual({
      accessKeyId: 'A',
      secretAccessKey: 'wJalrXUtnFEMI',
      sessionToken: 't',
    })
  })
})

/** Where a bucket is, and who may write to it: by the words and the environment that S3's own clients have. */

export interface S3Place {
  /** `https://s3.example`, without a slash at the end. */
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  /** What every name begins with; empty, or with a slash at its end. */
  readonly prefix: string
}

export interface S3Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

type Environment = Readonly<Record<string, string | undefined>>

const WORDS = new Set(['endpoint', 'region'])
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/

/**
 * @param text `s3://BUCKET/PREFIX?endpoint=URL&region=NAME`. Unless said, the endpoint is AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL or
 *   Amazon's, the region AWS_REGION, AWS_DEFAULT_REGION or us-east-1.
 * @throws {TypeError} naming what is wrong
 * @example
 * readS3Place('s3://bundles/harbour?endpoint=https://s3.example', {})
 * // { endpoint: 'https://s3.example', region: 'us-east-1', bucket: 'bundles', prefix: 'harbour/' }
 */
export function readS3Place(text: string, env: Environment): S3Place {
  const url = parse(text, text)
  if (url.protocol !== 's3:') throw new TypeError(`no s3: URL: ${text}`)
  if (!BUCKET.test(url.hostname)) throw new TypeError(`no name of a bucket: ${url.hostname}`)
  for (const word of url.searchParams.keys())
    if (!WORDS.has(word)) throw new TypeError(`an s3: URL has no ${word}: endpoint and region are there`)
  const region =
    url.searchParams.get('region') ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1'
  const endpoint =
    url.searchParams.get('endpoint') ??
    env['AWS_ENDPOINT_URL_S3'] ??
    env['AWS_ENDPOINT_URL'] ??
    `https://s3.${region}.amazonaws.com`
  const { protocol } = parse(endpoint, text)
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`no http: endpoint: ${endpoint}`)
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '')
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    region,
    bucket: url.hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
  }
}

/** @throws {TypeError} where one of the two is missing; it says neither */
export function readS3Credentials(env: Environment): S3Credentials {
  const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']]
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw new TypeError('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY have to be set')
  const sessionToken = env['AWS_SESSION_TOKEN']
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
}

function parse(url: string, whole: string): URL {
  if (!URL.canParse(url)) throw new TypeError(`no URL: ${whole}`)
  return new URL(url)
}

/** S3 requests byte by byte: what an SDK would mend on its way is signed and sent as it stands. */
import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { SignatureV4 } from '@smithy/signature-v4'
import { Sha256 } from '../../../keys/sha256-hash.ts'
import type { Credentials } from '../agent/s3/wire/signature.ts'
import { readTarget } from '../agent/s3/wire/target.ts'

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
  /** `<Code>` of an error; empty where there is none. */
  readonly code: string
}

export interface RawRequest {
  readonly method?: string
  /** Path and query as they go onto the wire. */
  readonly target: string
  readonly body?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export type RawS3 = (asked: RawRequest) => Promise<RawAnswer>

export function createRawS3(endpoint: string, credentials: Credentials): RawS3 {
  const { hostname, port } = new URL(endpoint)
  const signer = new SignatureV4({
    service: 's3',
    region: 'eu-west-1',
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  })
  return async ({ method = 'GET', target, body = '', headers = {} }) => {
    const { path, query } = readTarget(target)
    const signed = await signer.sign({
      method,
      protocol: 'http:',
      hostname,
      path,
      query: Object.fromEntries([...query.keys()].map(name => [name, query.getAll(name)])),
      headers: {
        ...headers,
        host: `${hostname}:${port}`,
        'content-length': String(Buffer.byteLength(body)),
        'x-amz-content-sha256': createHash('sha256').update(body).digest('hex'),
      },
    })
    // As bytes of UTF-8, which is what was signed.
    const onWire = Object.entries(signed.headers).map(([name, value]) => [
      name,
      Buffer.from(value).toString('latin1'),
    ])
    return send({ hostname, port, method, path: target, headers: Object.fromEntries(onWire) }, body)
  }
}

function send(options: object, body: string | Uint8Array): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(options, answer => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const all = Buffer.concat(chunks)
        const code = /<Error><Code>(\w+)</.exec(all.toString('utf8'))?.[1] ?? ''
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: all, code })
      })
    })
    asked.on('error', reject)
    // Not as text: Node.js would write the headers in its encoding as well.
    asked.end(Buffer.from(body as Uint8Array))
  })
}

/** The checksums that S3 knows beside MD5: what a client says of its bytes in `x-amz-checksum-…`. */
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { createCRC32, createCRC64, type IHasher } from 'hash-wasm'

export interface Sum {
  update(bytes: Uint8Array): unknown
  digest(): Uint8Array
}

/** By the name that follows `x-amz-checksum-`. */
export const SUMS: Readonly<Record<string, () => Sum | Promise<Sum>>> = {
  crc32: createCrc32Sum,
  crc32c: async () => wasmSum(await createCRC32(0x82f63b78)),
  crc64nvme: async () => wasmSum(await createCRC64('9a6c9329ac4bc9b5')),
  sha1: () => createHash('sha1'),
  sha256: () => createHash('sha256'),
}
/** Names of what says something of a checksum, and is none. */
export const NO_SUMS = ['algorithm', 'mode', 'type']

function wasmSum(hasher: IHasher): Sum {
  hasher.init()
  return { update: bytes => hasher.update(bytes), digest: () => hasher.digest('binary') }
}

function createCrc32Sum(): Sum {
  let sum = 0
  return {
    update(bytes) {
      sum = crc32(bytes, sum)
    },
    digest() {
      const bytes = Buffer.alloc(4)
      bytes.writeUInt32BE(sum >>> 0)
      return bytes
    },
  }
}

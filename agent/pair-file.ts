/** The secret that a device shares with the browser that let it in, as `cairn join --pair` wrote it. */
import { hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { DiskError } from '../disk/disk-error.ts'
import { readJsonFileSync } from '../disk/json-file.ts'

const RIGHT = 'a secret of 16 bytes in hex is needed'
const PAIR = v.object({ secret: v.pipe(v.string(RIGHT), v.regex(/^[0-9a-f]{32}$/, RIGHT)) })
const LOST = 'Pair the device again: cairn join --pair. What it measures is not touched by it.'

/** @throws {DiskError} file_damaged, also where there is no such file */
export function readPairSecret(path: string): Uint8Array {
  const known = readJsonFileSync(path, PAIR, { hint: LOST })
  if (known === undefined)
    throw new DiskError(
      'file_damaged',
      { path, place: 'the whole', right: 'the file is needed, and is not there' },
      LOST,
    )
  return hexToBytes(known.secret)
}

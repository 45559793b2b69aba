/** The key that results of scans are sealed for: made on the owner's machine, kept in its data folder, readable by its account alone. */
import { join } from 'node:path'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { type DataFolder, readJsonAs } from '../../../../cli/data-folder.ts'
import { writeAtomically } from '../../../../disk/write-file.ts'
import { type KeyPair, keyPairOf, makeKeyPair } from '../../../../protocol/hpke.ts'

const SECRET = v.object({ secret: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hex digits')) })

export function ownerKeyPath(data: DataFolder): string {
  return join(data.path, 'scan-key.json')
}

export function readOwnerKey(data: DataFolder): KeyPair | undefined {
  const known = readJsonAs(ownerKeyPath(data), SECRET, 'Without it results that were sealed for it are lost.')
  return known && keyPairOf(hexToBytes(known.secret))
}

export async function needOwnerKey(data: DataFolder): Promise<KeyPair> {
  const known = readOwnerKey(data)
  if (known !== undefined) return known
  const made = makeKeyPair()
  await writeAtomically(ownerKeyPath(data), `${JSON.stringify({ secret: bytesToHex(made.secret) })}\n`)
  return made
}

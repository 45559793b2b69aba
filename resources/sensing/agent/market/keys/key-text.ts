/** A key as a program has it: a name that may be shown, and a secret of which only the hash is kept. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export interface KeyText {
  readonly id: string
  readonly secret: string
}

const PATTERN = /^cairn_data_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/

/** 256 bits that nobody guesses. The word before it is for whoever searches for secrets in a repository. */
export function makeKey(): KeyText & { readonly text: string } {
  const [id, secret] = [randomBytes(8).toString('hex'), randomBytes(32).toString('base64url')]
  return { id, secret, text: `cairn_data_${id}_${secret}` }
}

/** Of an authorization header; undefined for what is no key. */
export function readKey(header: string | undefined): KeyText | undefined {
  const [, id, secret] = PATTERN.exec(/^Bearer (\S+)$/.exec(header ?? '')?.[1] ?? '') ?? []
  return id === undefined || secret === undefined ? undefined : { id, secret }
}

/** Of so many random bits a fast hash is enough. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Compared so that how long it takes tells nothing. */
export function isSecretOf(hash: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(hashOfSecret(secret), 'hex'))
}

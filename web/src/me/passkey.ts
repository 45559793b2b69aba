/**
 * An account out of a passkey: the authenticator's PRF extension (WebAuthn level 3) says the same secret each time the
 * person unlocks it, on each device that the passkey is on, and the account's key follows from that. Nothing is kept here.
 */
import { TEXT } from '../text.ts'
import { type Account, keepAccount } from './account.ts'

export class PasskeyError extends Error {
  override readonly name = 'PasskeyError'
}

const SALT = new TextEncoder().encode('cairn/account/v1')
const PRF: AuthenticationExtensionsClientInputs = { prf: { eval: { first: SALT } } }
const ES256 = -7
const RS256 = -257
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))

/** @throws {PasskeyError} where the authenticator cannot do it. A person who says no throws a DOMException. */
export async function makePasskeyAccount(network: string): Promise<Account> {
  const made = await navigator.credentials.create({
    publicKey: {
      rp: { name: network },
      user: { id: random(16), name: network, displayName: network },
      challenge: random(32),
      pubKeyCredParams: [ES256, RS256].map(alg => ({ type: 'public-key' as const, alg })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      extensions: PRF,
    },
  })
  const said = resultsOf(made)
  if (said?.prf?.enabled !== true) throw new PasskeyError(TEXT.keys.noPrf)
  // Some say the secret at once, others only when they are asked the second time.
  return accountOf(said) ?? openPasskeyAccount()
}

/** From a passkey that was made before, here or on another device. */
export async function openPasskeyAccount(): Promise<Account> {
  const account = await accountOf(await unlock())
  if (account === undefined) throw new PasskeyError(TEXT.keys.noAccount)
  return account
}

/** Its private key, for one signature: nothing of it is kept. Undefined where the passkey holds none. */
export async function readPasskeyKey(): Promise<`0x${string}` | undefined> {
  const secret = (await unlock())?.prf?.results?.first
  if (secret === undefined) return undefined
  const { accountFrom } = await import('../../../client/account-key.ts')
  return accountFrom(bytesOf(secret)).privateKey
}

async function unlock(): Promise<AuthenticationExtensionsClientOutputs | undefined> {
  const found = await navigator.credentials.get({
    publicKey: { challenge: random(32), userVerification: 'required', extensions: PRF },
  })
  return resultsOf(found)
}

function resultsOf(credential: Credential | null): AuthenticationExtensionsClientOutputs | undefined {
  return credential instanceof PublicKeyCredential ? credential.getClientExtensionResults() : undefined
}

function accountOf(said: AuthenticationExtensionsClientOutputs | undefined): Promise<Account> | undefined {
  const secret = said?.prf?.results?.first
  return secret === undefined ? undefined : keep(secret)
}

async function keep(secret: BufferSource): Promise<Account> {
  const { accountFrom } = await import('../../../client/account-key.ts')
  const account: Account = { kind: 'passkey', address: accountFrom(bytesOf(secret)).address }
  await keepAccount(account)
  return account
}

function bytesOf(secret: BufferSource): Uint8Array {
  return secret instanceof ArrayBuffer
    ? new Uint8Array(secret)
    : new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength)
}

/** Handshakes, one for each version and one that offers nothing but weak ciphers; and the certificate that came. */
import type { X509Certificate } from 'node:crypto'
import type { ConnectionOptions, SecureVersion, TLSSocket } from 'node:tls'
import type { FindingCode } from '../../../../../messages/scan/checks.ts'
import { isAddress } from '../../../../../messages/scan/host.ts'
import type { Found } from '../../../../../messages/scan/report.ts'
import { NoAnswer } from '../line.ts'
import type { Check, Looking } from './check.ts'

const WITHDRAWN: readonly (readonly [SecureVersion, FindingCode])[] = [
  ['TLSv1', 'tls_1_0'],
  ['TLSv1.1', 'tls_1_1'],
]
/** No forward secrecy, less than 128 bits, or RC4. */
const WEAK = { maxVersion: 'TLSv1.2', ciphers: 'kRSA:3DES:RC4:LOW:EXP:@SECLEVEL=0' } as const
const [LEAST_RSA, WEAK_CURVES] = [2_048, new Set(['prime192v1', 'secp160r1', 'secp192k1', 'secp224r1'])]

export const tlsCheck: Check = async looking => {
  const found: Found[] = []
  let certificate: X509Certificate | undefined
  const speaks = async (options: ConnectionOptions) => {
    const socket = await handshake(looking, options)
    certificate ??= socket?.getPeerX509Certificate()
    socket?.destroy()
    return socket !== undefined
  }
  const only = (version: SecureVersion) => ({ minVersion: version, maxVersion: version })
  for (const [version, code] of WITHDRAWN) if (await speaks(only(version))) found.push({ code })
  const isNewest = await speaks(only('TLSv1.3'))
  await speaks(only('TLSv1.2'))
  if (certificate === undefined) throw new NoAnswer('no TLS')
  if (!isNewest) found.push({ code: 'tls_1_3_missing' })
  if (await speaks(WEAK)) found.push({ code: 'weak_cipher' })
  return [...found, ...ofCertificate(certificate, looking.line.host)]
}

/** Undefined where it does not come about. */
async function handshake(
  { line, probe, signal }: Looking,
  options: ConnectionOptions,
): Promise<TLSSocket | undefined> {
  return line.openTls(probe.port, signal, options).catch((error: unknown) => {
    if (error instanceof NoAnswer) return undefined
    throw error
  })
}

function ofCertificate(certificate: X509Certificate, host: string): readonly Found[] {
  const { validTo, fingerprint256, publicKey, issuer, subject } = certificate
  const isOwn = isAddress(host) ? certificate.checkIP(host) : certificate.checkHost(host)
  const { modulusLength = LEAST_RSA, namedCurve = '' } = publicKey.asymmetricKeyDetails ?? {}
  const isWeak = modulusLength < LEAST_RSA || WEAK_CURVES.has(namedCurve)
  const until = new Date(validTo).toISOString()
  return [
    { code: 'certificate', facts: { until, sha256: fingerprint256.replaceAll(':', '').toLowerCase() } },
    ...(issuer === subject ? [{ code: 'certificate_self_signed' } as const] : []),
    ...(isOwn === undefined ? [{ code: 'certificate_other_name' } as const] : []),
    ...(isWeak ? [{ code: 'certificate_weak_key' } as const] : []),
  ]
}

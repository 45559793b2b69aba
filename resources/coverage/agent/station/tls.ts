/**
 * A certificate and its key for a station's port, from files, read again whenever they change: a renewed certificate is used for the next connection, and
 * who is connected stays. A pair that does not fit, or is half written, is told and changes nothing.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import { ConfigError } from '../../../../agent/kit/config-error.ts'

export interface TlsFiles {
  /** PEM: the certificate, and those between it and the root. */
  readonly cert: string
  /** PEM, without a password. */
  readonly key: string
}

export interface RenewedServer {
  readonly server: Server
  /** Reads the files again. @returns whether they have changed and are used */
  renew(): Promise<boolean>
}

const RIGHT = 'files of a certificate and its key in PEM are needed'

/** @throws {ConfigError} where the files are no pair */
export async function openTlsServer(files: TlsFiles, odd: (problem: string) => void): Promise<RenewedServer> {
  let known = await readPair(files).catch(() => undefined)
  if (known === undefined || !isPair(known)) throw new ConfigError('cert', RIGHT)
  const server = createServer({ ...known, minVersion: 'TLSv1.2' }, (_, response) =>
    response.writeHead(426).end(),
  )
  return {
    server,
    async renew() {
      const pair = await readPair(files).catch(() => undefined)
      if (pair !== undefined && pair.cert === known?.cert && pair.key === known.key) return false
      if (pair === undefined || !isPair(pair)) {
        odd('the certificate and key that are there now do not fit: those before are used')
        return false
      }
      known = pair
      server.setSecureContext({ ...pair, minVersion: 'TLSv1.2' })
      return true
    },
  }
}

async function readPair({ cert, key }: TlsFiles): Promise<TlsFiles> {
  return { cert: await readFile(cert, 'utf8'), key: await readFile(key, 'utf8') }
}

/** An empty file makes a context that nobody can connect to, so the certificate is held against the key. */
function isPair({ cert, key }: TlsFiles): boolean {
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key))
  } catch {
    return false
  }
}

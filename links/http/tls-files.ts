/**
 * A certificate and its key, from files that somebody renews while the server runs: read again once they have changed, so nothing has to be started anew. What
 * cannot be read, or does not fit together, leaves the one that is there, and is told once.
 */
import { readFile, stat } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'

export interface TlsFiles {
  /** PEM, with those that vouch for it. */
  readonly cert: string
  readonly key: string
}

interface Pair {
  readonly cert: Buffer
  readonly key: Buffer
}

/** @throws where one cannot be read, or they do not fit together */
export async function readTls({ cert, key }: TlsFiles): Promise<Pair> {
  const pair = { cert: await readFile(cert), key: await readFile(key) }
  createSecureContext(pair)
  return pair
}

interface Renewed {
  readonly everyMs: number
  readonly use: (pair: Pair) => void
  readonly onTrouble: ((error: Error) => void) | undefined
}

/** @returns what ends it */
export function watchTls(files: TlsFiles, { everyMs, use, onTrouble }: Renewed): () => void {
  let [known, isAtIt] = [changedOf(files), false]
  const look = async () => {
    if (isAtIt) return
    isAtIt = true
    const now = changedOf(files)
    if ((await now) !== (await known))
      try {
        use(await readTls(files))
        known = now
      } catch (error) {
        // Half of it may be written: the other half comes as another change.
        known = now
        onTrouble?.(new Error(`the certificate is not renewed: ${String(error)}`, { cause: error }))
      }
    isAtIt = false
  }
  const timer = setInterval(() => void look(), everyMs)
  timer.unref()
  return () => clearInterval(timer)
}

async function changedOf({ cert, key }: TlsFiles): Promise<string> {
  const all = await Promise.all(
    [cert, key].map(path =>
      stat(path, { bigint: true }).then(
        ({ mtimeNs, size, ino }) => `${mtimeNs} ${size} ${ino}`,
        () => 'gone',
      ),
    ),
  )
  return all.join()
}

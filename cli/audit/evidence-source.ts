/**
 * Where the published bytes come from: a node's API, or a folder with `<epoch>/bundle.cbor`, `state.cbor`, `ledger.cbor`.
 * What is fetched can be kept in such a folder, so that an audit can be repeated without any node.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CliError } from '../errors.ts'
import { createNodeClient } from '../node-client.ts'

export const PARTS = ['bundle', 'state', 'ledger'] as const
export type Part = (typeof PARTS)[number]

export interface EvidenceSource {
  /** The URL or folder, as it was named. */
  readonly name: string
  /** @throws {CliError} not_found, evidence_missing, node_unreachable. */
  read(epoch: number, part: Part): Promise<Uint8Array>
}

export function openSource(name: string): EvidenceSource {
  return /^https?:\/\//.test(name) ? nodeSource(name) : folderSource(name)
}

function nodeSource(url: string): EvidenceSource {
  const client = createNodeClient(url)
  return { name: client.url, read: (epoch, part) => client.bytes(`/v1/epochs/${epoch}/${part}`) }
}

function folderSource(folder: string): EvidenceSource {
  return {
    name: folder,
    async read(epoch, part) {
      const path = partPath(folder, epoch, part)
      try {
        return await readFile(path)
      } catch (cause) {
        throw new CliError('evidence_missing', `${folder} has no ${part} of epoch ${epoch}`, {
          hint: `Fetch it from a node first: cairn audit --epoch ${epoch} --source URL --keep ${folder}`,
          facts: { path },
          cause,
        })
      }
    },
  }
}

/** The same source; whatever is read from it is also written to `folder`. */
export function keeping(source: EvidenceSource, folder: string): EvidenceSource {
  return {
    name: source.name,
    async read(epoch, part) {
      const bytes = await source.read(epoch, part)
      const path = partPath(folder, epoch, part)
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(path, bytes)
      return bytes
    },
  }
}

function partPath(folder: string, epoch: number, part: Part): string {
  return join(folder, String(epoch), `${part}.cbor`)
}

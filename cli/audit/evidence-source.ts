/**
 * Where the published bytes come from: a node's API, or a folder with `rules.json`, `<epoch>/bundle.cbor`, `state.cbor`,
 * `ledger.cbor`, rules by their hash as `rules/<SHA-256>.cbor`, and the parts that bundles name as `parts/<SHA-256>.cbor` (what is left of an erased one: `.left.cbor`): many epochs share them. What is fetched can be kept in
 * such a folder, so that an audit can be repeated without any node.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createNodeApi } from '../../client/node-api.ts'
import { readBundle } from '../../kernel/bundle/bundle.ts'
import { fetchWith } from '../../kernel/bundle/read-parts.ts'
import type { Bundle } from '../../kernel/epoch.ts'
import { describeRules, type Rules } from '../../kernel/rules.ts'
import { documentOf } from '../../kernel/rules-change/document.ts'
import type { Hash } from '../../protocol/ids.ts'
import { CliError } from '../errors.ts'
import { createNodeClient } from '../node-client.ts'

export type EpochFile = 'bundle' | 'state' | 'ledger'

export interface EvidenceSource {
  /** The URL or folder, as it was named. */
  readonly name: string
  /** @throws {CliError} not_found, evidence_missing, node_unreachable. */
  read(epoch: number, file: EpochFile): Promise<Uint8Array>
  /** A part that the epoch’s bundle names. @throws as above */
  readPart(epoch: number, hash: Hash): Promise<Uint8Array>
  /** What is left of such a part, where something of it was erased. @throws as above */
  readRemainder(epoch: number, hash: Hash): Promise<Uint8Array>
  /** The network's rules as plain data, for whoever has no network file. @throws as above */
  readRules(): Promise<unknown>
  /** A document of rules that some header names, which whoever reads it holds against the hash. @throws as above */
  readRulesOf(hash: Hash): Promise<Uint8Array>
}

export function openSource(name: string): EvidenceSource {
  return /^https?:\/\//.test(name) ? nodeSource(name) : folderSource(name)
}

/** The epoch's bundle, part by part; it is checked as it is read. @throws {TypeError | ProtocolError} and as above */
export async function readBundleFrom(
  source: EvidenceSource,
  epoch: number,
  manifest?: Uint8Array,
): Promise<Bundle> {
  const bytes = manifest ?? (await source.read(epoch, 'bundle'))
  return fetchWith(readBundle(bytes), hash => source.readPart(epoch, hash))
}

function nodeSource(url: string): EvidenceSource {
  const client = createNodeClient(url)
  return {
    name: client.url,
    read: (epoch, file) => client.bytes(`/v1/epochs/${epoch}/${file}`),
    readPart: (epoch, hash) => client.bytes(`/v1/epochs/${epoch}/bundle/${hash}`),
    readRemainder: (epoch, hash) => client.bytes(`/v1/epochs/${epoch}/bundle/${hash}/remainder`),
    readRules: async () => (await createNodeApi(client).getNetwork()).rules,
    async readRulesOf(hash) {
      try {
        return await client.bytes(`/v1/rules/${hash}`)
      } catch (error) {
        // A node of before there were documents has the rules of now.
        if (!(error instanceof CliError) || error.code !== 'not_found') throw error
        return documentOf((await createNodeApi(client).getNetwork()).rules)
      }
    },
  }
}

function folderSource(folder: string): EvidenceSource {
  const readOr = async (path: string, what: string, fetch: string) => {
    try {
      return new Uint8Array(await readFile(path))
    } catch (cause) {
      throw new CliError('evidence_missing', `${folder} has no ${what}`, {
        hint: `Fetch it from a node first: cairn audit ${fetch} --source URL --keep ${folder}`,
        facts: { path },
        cause,
      })
    }
  }
  const ofEpoch = (path: string, epoch: number, what: string) =>
    readOr(path, `${what} of epoch ${epoch}`, `--epoch ${epoch}`)
  return {
    name: folder,
    read: (epoch, file) => ofEpoch(filePath(folder, epoch, file), epoch, file),
    readPart: (epoch, hash) => ofEpoch(partPath(folder, hash), epoch, `part ${hash}`),
    readRemainder: (epoch, hash) => ofEpoch(remainderPath(folder, hash), epoch, `remainder of part ${hash}`),
    readRules: async () => parseRules(await readOr(rulesPath(folder), 'rules', '--all'), rulesPath(folder)),
    async readRulesOf(hash) {
      const kept = await readFile(documentPath(folder, hash)).catch(() => undefined)
      if (kept !== undefined) return new Uint8Array(kept)
      // A folder of before there were documents has the rules of then.
      return documentOf(
        parseRules(await readOr(rulesPath(folder), `rules ${hash}`, '--all'), rulesPath(folder)),
      )
    },
  }
}

function parseRules(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch (cause) {
    throw new CliError('rules_unusable', `${path} is no JSON`, {
      hint: 'Fetch the rules from a node again, or give the network’s own file: --network FILE.',
      cause,
    })
  }
}

/** The rules that were audited by, so that the folder is all that is needed the next time. */
export async function keepRules(folder: string, rules: Rules): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(rulesPath(folder), `${JSON.stringify(describeRules(rules), null, 2)}\n`)
}

/** The same source; evidence that is read from it is also written to `folder`. */
export function keeping(source: EvidenceSource, folder: string): EvidenceSource {
  const keep = async (path: string, bytes: Uint8Array) => {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
    return bytes
  }
  return {
    name: source.name,
    read: async (epoch, file) => keep(filePath(folder, epoch, file), await source.read(epoch, file)),
    readPart: async (epoch, hash) => keep(partPath(folder, hash), await source.readPart(epoch, hash)),
    readRemainder: async (epoch, hash) =>
      keep(remainderPath(folder, hash), await source.readRemainder(epoch, hash)),
    readRules: source.readRules,
    readRulesOf: async hash => keep(documentPath(folder, hash), await source.readRulesOf(hash)),
  }
}

function documentPath(folder: string, hash: Hash): string {
  return join(folder, 'rules', `${hash.slice(2)}.cbor`)
}

function filePath(folder: string, epoch: number, file: EpochFile): string {
  return join(folder, String(epoch), `${file}.cbor`)
}

function rulesPath(folder: string): string {
  return join(folder, 'rules.json')
}

function partPath(folder: string, hash: Hash): string {
  return join(folder, 'parts', `${hash.slice(2)}.cbor`)
}

function remainderPath(folder: string, hash: Hash): string {
  return join(folder, 'parts', `${hash.slice(2)}.left.cbor`)
}

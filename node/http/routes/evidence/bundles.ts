/**
 * An epoch's evidence: the bundle's manifest, and the parts that it names. Public once the epoch is on the chain, so that
 * nobody copies readings before they are settled; before that, oracles alone ask each other (oracle.ts).
 */
import { decodeManifest, partsOf } from '../../../../kernel/bundle/bundle.ts'
import { inPath } from '../../../../links/http/questions.ts'
import { respondBytes } from '../../../../links/http/respond.ts'
import { route } from '../../../../links/http/route.ts'
import type { Hash } from '../../../../protocol/ids.ts'
import { isNodeError, NodeError } from '../../../errors.ts'
import { requireKept } from '../../../store/keep/require-kept.ts'
import type { FileDoor } from '../../doors/files.ts'
import { EPOCH, hash } from '../../questions.ts'
import { CBOR } from '../../respond.ts'
import type { Route } from '../../route.ts'
import type { NodeServices } from '../../services.ts'

const MANIFEST =
  'the small chain facts, and the parts of evidence, devices, allowances and deposits by their SHA-256; its own is in the header'

type BundleServices = Pick<NodeServices, 'store' | 'snapshots'>

const PART = inPath(hash, 'SHA-256 of its bytes: 0x and 64 hex digits.')
const PROBLEMS = [
  ...(['epoch_unknown', 'epoch_unsettled', 'epoch_dropped', 'evidence_erased'] as const),
  ...(['snapshot_missing', 'snapshot_corrupt', 'parameter_invalid'] as const),
] as const

export function bundleRoutes(services: BundleServices, files: FileDoor): readonly Route[] {
  return [
    route({
      method: 'GET',
      path: '/v1/epochs/:epoch/bundle',
      summary: 'The manifest of the epoch’s bundle in canonical CBOR, once the epoch is on the chain.',
      asks: EPOCH,
      answer: { contentType: CBOR, description: MANIFEST },
      problems: PROBLEMS,
      handle: async ({ epoch }) => respondBytes(await manifestOf(epoch, services), CBOR),
    }),
    route({
      method: 'GET',
      path: '/v1/epochs/:epoch/bundle/:part',
      summary: 'A part that the epoch’s bundle names: CBOR [2, kind, rows].',
      asks: { ...EPOCH, part: PART },
      answer: { contentType: CBOR, description: 'At most 32 MB; docs/protocol.md has the rows of each kind' },
      problems: PROBLEMS,
      async handle({ epoch, part }, context) {
        await requireNamed(epoch, part, services)
        return await files.send(part, context, true).catch(error => tellGone(error, epoch, part, services))
      },
    }),
    route({
      method: 'GET',
      path: '/v1/epochs/:epoch/bundle/:part/remainder',
      summary:
        'What is left of a part of which owners had something erased: CBOR [2, "remainder", part, rows].',
      asks: { ...EPOCH, part: PART },
      answer: {
        contentType: CBOR,
        description:
          'Of an erased message its id, subject and arrival: the header’s evidence root is over those',
      },
      problems: PROBLEMS,
      async handle({ epoch, part }, context) {
        await requireNamed(epoch, part, services)
        const remainder = (await services.store.listRemainders(part)).at(-1)
        if (remainder === undefined) throw new NodeError('snapshot_missing', { epoch, part })
        return files.send(remainder, context)
      },
    }),
  ]
}

async function requireNamed(epoch: number, part: Hash, services: BundleServices): Promise<void> {
  const named = partsOf(decodeManifest(await manifestOf(epoch, services)))
  if (!named.some(entry => entry.hash === part)) throw new NodeError('snapshot_missing', { epoch, part })
}

/** @throws {NodeError} epoch_dropped where the network's rules, or this node's operator, keep no evidence of that age */
async function tellGone(
  error: unknown,
  epoch: number,
  part: Hash,
  { store }: BundleServices,
): Promise<never> {
  if (!isNodeError(error, 'snapshot_missing')) throw error
  await requireKept(epoch, store)
  const remainder = (await store.listRemainders(part)).at(-1)
  if (remainder !== undefined) throw new NodeError('evidence_erased', { epoch, part, remainder })
  throw error
}

async function manifestOf(epoch: number, { store, snapshots }: BundleServices): Promise<Uint8Array> {
  const record = await store.getEpoch(epoch)
  if (record === undefined) throw new NodeError('epoch_unknown', { epoch })
  const { stage, settled } = record
  if (stage !== 'submitted' && stage !== 'final' && settled === undefined)
    throw new NodeError('epoch_unsettled', { epoch, stage })
  const { bundle } = record
  if (bundle === undefined) {
    await requireKept(epoch, store)
    throw new NodeError('snapshot_missing', { epoch, file: 'bundle' })
  }
  return snapshots.get(bundle)
}

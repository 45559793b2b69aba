/** Kinds of work on the command line: which tools are believed, and what a result is kept as. */
import type { Arguments } from '../../../cli/arguments.ts'
import { CliError } from '../../../cli/errors.ts'
import type { NodeApi } from '../../../client/node-api.ts'
import { parseJson } from '../../../disk/json-file.ts'
import { MOST_BUILDS } from '../messages/kinds/allowed.ts'
import { unbundle } from '../messages/kinds/bundle.ts'
import { KINDS, type Kind, WORK_KINDS } from '../messages/kinds/kinds.ts'
import { LADDER } from '../messages/kinds/transcode.ts'

type Api = Pick<NodeApi, 'listEpochs' | 'listContributions'>

export const KIND_OPTIONS = {
  kind: {
    value: 'KIND',
    help: 'frames, frames-fast, transcode, function or infer; a WebAssembly program unless said',
  },
  build: {
    value: 'BUILD',
    help: 'of the kind’s tool, the one that is believed, as cairn rent --json shows it; the one that most owners offer unless said',
  },
} as const

/** @throws {CliError} option_value */
export function kindIn(text: string | undefined): Kind {
  const kind = KINDS.find(one => one === (text ?? 'wasm') && WORK_KINDS[one].isAsked)
  if (kind !== undefined) return kind
  throw new CliError('option_value', `--kind is no kind of work: "${String(text).slice(0, 40)}"`, {
    hint: `Write one of ${KINDS.filter(one => WORK_KINDS[one].isAsked).join(', ')}.`,
  })
}

/** None where the kind needs no tool. @throws {CliError} option_value */
export async function buildsFor(kind: Kind, args: Arguments, api: Api): Promise<string[]> {
  const { tool, checkedBy } = WORK_KINDS[kind]
  const said = args.text('build')
  if (tool === '') return []
  if (said !== undefined) {
    if (/^[0-9a-f]{64}$/.test(said)) return [said]
    throw new CliError('option_value', '--build is no build: 64 hex digits are needed', {
      hint: 'cairn rent --json shows the builds that machines have.',
    })
  }
  const owners = await ownersByBuild(checkedBy === '' ? kind : checkedBy, api)
  const [most] = [...owners].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_BUILDS)
  if (most !== undefined) return [most[0]]
  throw new CliError('option_value', `--kind ${kind}: nobody who is for rent has ${tool}`, {
    hint: 'Wait until a machine offers it: its owner allows the kind in the driver’s `kinds`.',
  })
}

/** As the newest settled epoch has it: a fact for each kind, the tool and its build. */
async function ownersByBuild(kind: string, api: Api): Promise<ReadonlyMap<string, number>> {
  const newest = (await api.listEpochs(5)).find(({ report }) => report !== undefined)
  const all = newest === undefined ? [] : await api.listContributions(newest.epoch)
  const counts = new Map<string, number>()
  for (const { resource, facts } of all) {
    const build =
      resource === 'compute'
        ? String(facts[kind] ?? '')
            .split(' ')
            .at(-1)!
        : ''
    if (build !== '') counts.set(build, (counts.get(build) ?? 0) + 1)
  }
  return counts
}

/** A file for each rendition of a segment; one for anything else. */
export function filesOf(
  kind: Kind,
  name: string,
  result: Uint8Array,
  program: Uint8Array,
): readonly (readonly [string, Uint8Array])[] {
  const ladder = kind === 'transcode' ? parseJson(new TextDecoder().decode(program), LADDER) : undefined
  const parts = unbundle(result)
  if (ladder === undefined || !('value' in ladder) || parts === undefined) return [[name, result]]
  const stem = name.replace(/\.[^.]*$/, '')
  return ladder.value.renditions.map(({ name: size }, at) => [`${stem}.${size}.ts`, parts[at]!] as const)
}

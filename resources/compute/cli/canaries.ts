/**
 * Jobs whose result is known already, among others: nobody who works at one knows that it is one. What a machine gave alone and is another than
 * that is computed by others at once, as the network has it: who was wrong loses its bond, and all that it said alone is looked at.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { CliError } from '../../../cli/errors.ts'
import { nameOf } from '../messages/content-name.ts'
import { isJudged, isWitnessed, type Kind } from '../messages/kinds/kinds.ts'
import type { Rented } from '../messages/requester-answers.ts'
import type { Renter } from './renter-client.ts'

export interface Canaries {
  /** By place: what it has to be. */
  readonly known: ReadonlyMap<number, string>
  /** Those that were doubted already. */
  readonly doubted: Set<number>
}

/** @param folder with files named as results are kept. @throws {CliError} option_value where there is none of them */
export async function readCanaries(folder: string, kind: Kind, names: readonly string[]): Promise<Canaries> {
  if (isJudged(kind) || isWitnessed(kind))
    throw new CliError('option_value', `--known: of ${kind} each right result is another`, {
      hint: 'What others judge is checked by itself.',
    })
  const known = new Map<number, string>()
  for (const [at, name] of names.entries()) {
    const path = join(folder, name)
    if (existsSync(path)) known.set(at, nameOf(await readFile(path)))
  }
  if (known.size > 0) return { known, doubted: new Set() }
  throw new CliError('option_value', `--known: ${folder} has no result of these jobs`, {
    hint: `Results are called as cairn run keeps them, such as ${names[0] ?? 'result'}.`,
  })
}

/** Has those checked that are other than is known, each once. @returns their places */
export async function doubtWhatDiffers(
  renter: Pick<Renter, 'ask'>,
  demand: string,
  jobs: readonly Rented[],
  { known, doubted }: Canaries,
): Promise<readonly number[]> {
  const found = wrongAmong(jobs, known).filter(at => jobs[at]!.stage === 'held' && !doubted.has(at))
  if (found.length === 0) return []
  await challenge(renter, demand, found)
  for (const at of found) doubted.add(at)
  return found
}

/** Places of jobs whose result is here and is another than is known. */
export function wrongAmong(
  jobs: readonly Pick<Rented, 'stage' | 'result' | 'outcome'>[],
  known: Canaries['known'],
): readonly number[] {
  return [...known].flatMap(([at, wanted]) => {
    const job = jobs[at]
    const isGiven = job !== undefined && (job.stage === 'held' || job.stage === 'done')
    return isGiven && (job.outcome !== 'done' || job.result !== wanted) ? [at] : []
  })
}

/** What single machines gave is computed by others, at the requester’s cost. */
export async function challenge(
  renter: Pick<Renter, 'ask'>,
  demand: string,
  places: readonly number[],
): Promise<void> {
  const body = JSON.stringify({ jobs: places })
  await renter.ask(`/-/challenge/${demand}`, v.unknown(), { method: 'POST', body })
}

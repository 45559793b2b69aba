/** Where results go: files that are opened before anything is run, so that nobody waits for what cannot be written. */
import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import { toArrow } from '../../sim/economy/arrow.ts'
import type { Params } from '../../sim/economy/scenario.ts'
import { csvHead, csvLines, type Ran } from '../../sim/economy/sweep.ts'
import { CliError } from '../errors.ts'

export interface ResultFile {
  readonly path: string
  /** What is written as it comes is no longer in memory. */
  take(ran: Ran): void
  /** Whatever is not written yet. */
  finish(): Promise<void>
}

/** @param names of all that is varied */
export function csvFile(cwd: string, name: string, names: readonly (keyof Params)[]): ResultFile {
  const { path, file } = open(cwd, name)
  writeSync(file, csvHead(names))
  return {
    path,
    take: ran => void writeSync(file, csvLines(ran, names)),
    finish: async () => closeSync(file),
  }
}

/** The whole table has one schema and one set of columns, so its rows are kept: 70 kB a run at most. */
export function arrowFile(cwd: string, name: string): ResultFile {
  const { path, file } = open(cwd, name)
  const all: Ran[] = []
  return {
    path,
    take: ran => void all.push(ran),
    async finish() {
      writeSync(file, await toArrow(all))
      closeSync(file)
    },
  }
}

export function textFile(cwd: string, name: string, content: () => string): ResultFile {
  const { path, file } = open(cwd, name)
  return {
    path,
    take: () => undefined,
    async finish() {
      writeSync(file, content())
      closeSync(file)
    },
  }
}

function open(cwd: string, name: string): { readonly path: string; readonly file: number } {
  const path = resolve(cwd, name)
  try {
    return { path, file: openSync(path, 'w') }
  } catch (cause) {
    throw new CliError('option_value', `${path} cannot be written`, {
      hint: 'Name a file in a folder that is there.',
      cause,
    })
  }
}

/** What a node goes on by when a vote changes the rules: `cairn node` and the oracles of `cairn up` alike. */
import { pathToFileURL } from 'node:url'
import type { startNode } from '../../node/start-node.ts'
import { processFile } from '../package-root.ts'
import type { ResourcePackage } from '../resource-package.ts'

type Following = NonNullable<Parameters<typeof startNode>[0]['follow']>

/** @param packages of the network's file: its own resources are made again by them, where they can */
export function followingRules(
  packages: readonly ResourcePackage[],
  onChange?: NonNullable<Following['onChange']>,
): Following {
  const restoreModule = pathToFileURL(processFile('restore')).href
  return onChange === undefined ? { restoreModule, packages } : { restoreModule, packages, onChange }
}

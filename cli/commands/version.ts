/** `cairn version`: which cairn this is, and what runs it. */
import type { Command } from '../command.ts'
import { EXIT } from '../errors.ts'
import { packageVersion } from '../package-root.ts'

export const versionCommand: Command = {
  about: ['The version of cairn and of the Node.js that runs it.'],
  options: {},
  positionals: [],
  examples: ['cairn version'],
  async run(args, { terminal }) {
    if (args.flag('json')) terminal.json({ cairn: packageVersion(), node: process.versions.node })
    terminal.line(`cairn ${packageVersion()} on Node.js ${process.versions.node}`)
    return EXIT.ok
  },
}

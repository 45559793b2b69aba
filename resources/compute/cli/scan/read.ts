/** `cairn scan read`: an owner opens a report that somebody else ordered. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from '../../../../cli/command.ts'
import { CliError, EXIT } from '../../../../cli/errors.ts'
import { DATA_OPTION, JSON_OPTION, settingsOf } from '../../../../cli/settings.ts'
import { openReport } from '../../messages/scan/report.ts'
import { ownerKeyPath, readOwnerKey } from './owner-key.ts'
import { findingsOf, reportLines } from './report-lines.ts'

export const scanReadCommand: Command = {
  about: [
    'Opens a report of a scan with the key that its consent named: cairn scan consent made it, in the data folder of whoever signed.',
  ],
  options: {
    job: { value: 'JOB', help: 'as whoever ordered it was told; a report of another job is not opened' },
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: ['file'],
  examples: ['cairn scan read scan.sealed --job 6f0c…:0'],
  async run(args, context) {
    const { terminal, cwd } = context
    const { data } = settingsOf(args, context)
    const job = args.text('job') ?? ''
    const file = resolve(cwd, args.positionals[0] ?? '')
    const sealed = await readFile(file).catch((cause: unknown) => {
      throw new CliError('file_unreadable', `${file} cannot be read`, {
        hint: 'Name the report’s file.',
        cause,
      })
    })
    const key = readOwnerKey(data)
    const report = key && (await openReport(key, sealed, job).catch(() => undefined))
    if (report === undefined)
      throw new CliError('argument_invalid', `${file} cannot be opened here`, {
        hint: `It is sealed for the key of the consent, ${ownerKeyPath(data)} of whoever signed it, and of one job: --job JOB.`,
      })
    // What hangs on the day is said by the day on which it is read.
    const nowMs = Date.now()
    if (args.flag('json')) terminal.json({ job, report, findings: findingsOf(report, nowMs) })
    else for (const line of reportLines(report, nowMs, terminal)) terminal.line(line)
    return EXIT.ok
  },
}

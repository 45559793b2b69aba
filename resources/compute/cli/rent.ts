/** `cairn rent`: machines that are for rent, and how far what was asked is. */
import * as v from 'valibot'
import type { Command, Context } from '../../../cli/command.ts'
import { CliError, EXIT } from '../../../cli/errors.ts'
import { type Names, nameOf, readNames } from '../../../cli/names.ts'
import { CHAIN_OPTIONS, DATA_OPTION, JSON_OPTION, NODE_OPTION, settingsOf } from '../../../cli/settings.ts'
import { paymentDecimals } from '../../../cli/transaction/payment-decimals.ts'
import { table } from '../../../cli/wrap.ts'
import { assetOf, formatAsset, shortId } from '../../../client/format.ts'
import { formatDuration } from '../../../protocol/duration.ts'
import { progressOf, whyOf } from '../messages/progress-words.ts'
import { isMissing, type Rented, SCHEDULED } from '../messages/requester-answers.ts'
import { challenge } from './canaries.ts'
import { AS_OPTION, demandNamed, findRenter, type Renter, readJobs } from './renter-client.ts'
import { isWanted, uptimeWords, WHERE_OPTIONS, type Where, whereIn } from './where.ts'

const TAKEN_BACK =
  'Asked to take back what no machine was asked for yet: it ends with the epoch, and what was set aside for it goes back. What a machine is at work on goes on, and is paid.'

export const rentCommand: Command = {
  about: [
    'Machines that are for rent in the newest settled epoch: what they take for 10^9 units of fuel (about as many instructions), how fast they say they are, their record, where they are registered, and how much of the time they were there, as the network has seen it. With a demand, that cairn run has named, how far its jobs are, each with its machines and what became of them.',
  ],
  options: {
    queue: { help: 'what was asked for from here, and how far it is' },
    schedules: {
      help: 'what is asked for again and again from here, how often, and how far the newest of each is',
    },
    stop: { value: 'SCHEDULE', help: 'asks for that no more; what was asked goes on' },
    check: {
      help: 'has what a single machine gave for the demand, and is not paid yet, computed by others, at your cost',
    },
    cancel: { help: 'takes back the jobs of the demand that no machine was asked for yet' },
    ...WHERE_OPTIONS,
    ...AS_OPTION,
    ...NODE_OPTION,
    ...CHAIN_OPTIONS,
    ...DATA_OPTION,
    ...JSON_OPTION,
  },
  positionals: ['[demand]'],
  examples: [
    'cairn rent',
    'cairn rent --near 48.2,16.4 --uptime 99%',
    'cairn rent --queue',
    'cairn rent --schedules',
    'cairn rent 6f0c…',
    'cairn rent 6f0c… --cancel',
    'cairn rent 6f0c… --check',
  ],
  async run(args, context) {
    const [demand] = args.positionals
    const settings = settingsOf(args, context)
    const { terminal } = context
    const [isListed, stopped] = [args.flag('schedules'), args.text('stop')]
    if (demand === undefined && !args.flag('queue') && !isListed && stopped === undefined)
      return list(settings, context, { where: whereIn(args), asJson: args.flag('json') })
    const renter = findRenter(settings.data, args.text('as'))
    if (stopped !== undefined) await stop(renter, stopped)
    if (isListed || stopped !== undefined) return schedules(renter, context, args.flag('json'))
    if (demand === undefined) return queue(renter, context, args.flag('json'))
    const named = await demandNamed(renter, demand)
    if (args.flag('cancel')) {
      await renter.ask(`/-/cancel/${named}`, v.unknown(), { method: 'POST' })
      terminal.note(TAKEN_BACK)
    }
    if (args.flag('check')) await check(renter, named, context)
    const jobs = await readJobs(renter, named)
    if (args.flag('json')) terminal.json({ demand: named, jobs })
    else for (const line of describe(jobs, named, readNames(settings.data.names))) terminal.line(line)
    return EXIT.ok
  },
}

/** What is held is of a single machine, and waits. */
async function check(renter: Renter, demand: string, { terminal }: Context): Promise<void> {
  const jobs = await readJobs(renter, demand)
  const places = jobs.flatMap(({ stage }, at) => (stage === 'held' ? [at] : []))
  if (places.length === 0)
    throw new CliError('argument_invalid', 'nothing of it is of a single machine and not paid yet', {
      hint: 'What several agreed on, or what is paid, is checked no more.',
      facts: { jobs: jobs.length },
    })
  await challenge(renter, demand, places)
  terminal.note(
    `Asked to have ${places.length} of ${jobs.length} computed by others: who is wrong loses its bond.`,
  )
}

/** All that was asked for, as it is in the requester's book. */
async function queue(renter: Renter, { terminal }: Context, asJson: boolean): Promise<number> {
  const demands = await renter.ask('/-/jobs', v.array(v.string()))
  const all = await Promise.all(
    demands.map(async demand => ({ demand, jobs: await readJobs(renter, demand) })),
  )
  if (asJson) terminal.json(all)
  else if (all.length === 0) terminal.line('Nothing was asked for from here yet: cairn run job.wasm')
  else
    for (const line of table(
      [{ title: 'demand' }, { title: 'jobs', align: 'right' }, { title: 'how far' }],
      all.map(({ demand, jobs }) => [demand.slice(0, 12), String(jobs.length), progressOf(jobs)]),
    ))
      terminal.line(line)
  return EXIT.ok
}

/** What is asked for by itself, and what came of it the last time. */
async function schedules(renter: Renter, { terminal }: Context, asJson: boolean): Promise<number> {
  const found = await renter.ask('/-/schedules', v.array(SCHEDULED))
  const all = await Promise.all(
    found.map(async one => ({
      ...one,
      jobs: one.newest === '' ? [] : await readJobs(renter, one.newest),
    })),
  )
  if (asJson) terminal.json(all)
  else if (all.length === 0)
    terminal.line('Nothing is asked for by itself: cairn run price.wasm --kind function --repeat 1h')
  else
    for (const line of table(
      [{ title: 'schedule' }, { title: 'each', align: 'right' }, { title: 'newest' }, { title: 'how far' }],
      all.map(({ id, everyMs, newest, jobs }) => [
        id.slice(0, 12),
        formatDuration(everyMs),
        newest === '' ? 'not yet' : newest.slice(0, 12),
        newest === '' ? '' : progressOf(jobs),
      ]),
    ))
      terminal.line(line)
  return EXIT.ok
}

/** @throws {CliError} argument_invalid */
async function stop(renter: Renter, named: string): Promise<void> {
  const begins = named.replace(/…$/, '')
  const all = await renter.ask('/-/schedules', v.array(SCHEDULED))
  const found = all.filter(({ id }) => begins !== '' && id.startsWith(begins))
  const [one, other] = found
  if (one === undefined || other !== undefined)
    throw new CliError(
      'argument_invalid',
      `${found.length === 0 ? 'no schedule begins' : 'several schedules begin'} with "${begins.slice(0, 64)}"`,
      { hint: 'cairn rent --schedules lists them.', facts: { schedules: all.length } },
    )
  await renter.ask(`/-/schedules/${one.id}`, v.object({ removed: v.number() }), { method: 'DELETE' })
}

function describe(jobs: readonly Rented[], demand: string, names: Names): readonly string[] {
  const missing = jobs.filter(isMissing).length
  return [
    progressOf(jobs),
    ...(missing === 0
      ? []
      : [`${missing} have no result. Ask again for them: cairn run --retry ${demand.slice(0, 12)}`]),
    ...jobs.flatMap(job =>
      job.stage === 'over' || (job.outcome !== '' && job.outcome !== 'done')
        ? [whyOf(job, machine => nameOf(names, machine))]
        : [],
    ),
    ...table(
      [{ title: 'job', align: 'right' }, { title: 'stage' }, { title: 'machines' }],
      jobs.map(({ job, stage, machines }) => [
        job.split(':')[1] ?? '',
        stage,
        machines
          .map(({ machine, stage: at }) => `${nameOf(names, machine) ?? machine.slice(0, 8)} ${at}`)
          .join(', '),
      ]),
    ),
  ]
}

async function list(
  settings: ReturnType<typeof settingsOf>,
  { terminal }: Context,
  { where, asJson }: { readonly where: Where; readonly asJson: boolean },
): Promise<number> {
  const api = settings.node()
  const newest = (await api.listEpochs(5)).find(({ report }) => report !== undefined)
  const all = newest === undefined ? [] : await api.listContributions(newest.epoch)
  const offered = all.filter(({ resource, facts }) => resource === 'compute' && 'perGiga' in facts)
  const machines = offered.filter(({ facts }) => isWanted(where, facts))
  if (asJson) {
    terminal.json(machines.map(({ device, facts }) => ({ device, ...facts })))
    return EXIT.ok
  }
  if (machines.length === 0) {
    terminal.line(
      offered.length > 0
        ? `Of ${offered.length} machines for rent none is registered there and was there so much of the time.`
        : 'No machine is for rent yet. Offer one: cairn join NAME --model compute/worker --driver worker',
    )
    return EXIT.ok
  }
  const decimals = await paymentDecimals(settings)
  const names = readNames(settings.data.names)
  const rows = machines.map(({ device, facts }) => [
    nameOf(names, device) ?? shortId(device),
    formatAsset(BigInt(String(facts['perGiga'])), assetOf({ decimals }), decimals),
    `${(Number(facts['speed']) / 1e6).toFixed(2)} × 10^9/s`,
    `${facts['right']} right, ${facts['wrong']} wrong, ${facts['missed']} missed`,
    uptimeWords(facts),
    String(facts['cell'] ?? '–'),
    formatAsset(BigInt(String(facts['bond'])), assetOf({ decimals }), decimals),
  ])
  const columns = [
    { title: 'machine' },
    { title: '10^9 units', align: 'right' },
    { title: 'says it does', align: 'right' },
    { title: 'record' },
    { title: 'was there' },
    { title: 'place' },
    { title: 'bond', align: 'right' },
  ] as const
  for (const line of table(columns, rows)) terminal.line(line)
  return EXIT.ok
}

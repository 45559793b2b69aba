/** How far jobs are, and why one is not done, in words: the machine and the cause are named. */
import type { Rented } from './requester-answers.ts'

/** Nothing of it is awaited any more: its result is here, or it has none. */
export function isOver({ stage, isHere, outcome }: Rented): boolean {
  if (stage === 'over') return true
  return (stage === 'done' || stage === 'held') && (isHere || (outcome !== 'done' && outcome !== ''))
}

const WORDS: Readonly<Record<Rented['stage'], string>> = {
  unknown: 'asked',
  waiting: 'waiting for machines',
  running: 'computed',
  opening: 'compared',
  held: 'done',
  done: 'done',
  over: 'given up',
}

/** @example progressOf([]) // → '' */
export function progressOf(jobs: readonly Rented[]): string {
  const counts = new Map<string, number>()
  for (const { stage } of jobs) counts.set(WORDS[stage], (counts.get(WORDS[stage]) ?? 0) + 1)
  const order = [...new Set(Object.values(WORDS))]
  const parts = order.flatMap(word => (counts.has(word) ? [`${counts.get(word)} ${word}`] : []))
  const machines = new Set(jobs.flatMap(job => job.machines.map(({ machine }) => machine)))
  const fetching = jobs.filter(job => job.outcome === 'done' && !job.isHere).length
  if (fetching > 0) parts.push(`${fetching} results on their way`)
  return machines.size === 0 ? parts.join(', ') : `${parts.join(', ')}; ${machines.size} machines`
}

const CAUSES: Readonly<Record<string, string>> = {
  module_missing: 'could not fetch the program',
  input_missing: 'could not fetch the input',
  input_refused: 'found nothing in the input that every machine would take alike',
  too_big: 'is too small for it',
  source_unreachable: 'was not answered by what it was to fetch',
  no_consent:
    'was not told by the target that its owner consents: it has to be at /.well-known/cairn-scan there, as it was signed',
  target_refused: 'does not scan that target',
  not_my_kind: 'does not do such work',
  stopped: 'stopped it: it took too long there, or more memory than that machine gives',
}
const ENDINGS: Readonly<Record<string, string>> = {
  out_of_fuel: 'it burned all the fuel that it may; allow more with --fuel',
  unreachable: 'the program gave up (unreachable)',
  memory_bounds: 'the program reached beyond its memory; allow more with --memory, or look for the mistake',
  table_bounds: 'the program called what is not in its table',
  integer: 'the program divided by zero, or a number did not fit',
  call: 'the program called a function of another kind',
  depth: 'the program called itself too deep',
  module_refused: 'no machine may run the program: it wants something from outside, or what is not allowed',
}
const STAGES: Readonly<Record<string, string>> = {
  missed: 'gave no result in time',
  opened: 'gave a result that too few others gave',
  withheld: 'sealed a result and did not open it',
  wrong: 'gave another result than the others',
}

/** One sentence. @param nameOf what a machine is called here, where it has a name */
export function whyOf(
  { job, stage, why, outcome, machines }: Rented,
  nameOf: (machine: string) => string | undefined = () => undefined,
): string {
  const name = `job ${job.slice(-3).replace(/^.*:/, '')}`
  if (outcome !== '' && outcome !== 'done') return `${name} failed: ${ENDINGS[outcome] ?? outcome}`
  const said = machines.flatMap(({ machine, stage: at, cause }) => {
    const text = CAUSES[cause] ?? STAGES[at]
    return text === undefined ? [] : [`${nameOf(machine) ?? machine.slice(0, 12)} ${text}`]
  })
  const reason =
    why === 'cancelled'
      ? 'it was taken back'
      : why === 'no_machine'
        ? 'no machine took it in time'
        : why === 'no_consent'
          ? 'its target does not consent'
          : stage === 'over'
            ? 'not enough machines agreed'
            : 'it has no result'
  return `${name}: ${[reason, ...said].join('; ')}`
}

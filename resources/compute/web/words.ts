/** What compute's facts are in words. */
import type { JsonFacts } from '../../../client/node-api.ts'
import { formatCount } from '../../../web/src/languages/numbers.ts'
import { percent, span } from '../../../web/src/parts/amounts.ts'
import type { ResourceWords } from '../../../web/src/resource-page.ts'
import type { JobView } from '../messages/view.ts'
import { COMPUTE_TEXT, COMPUTE_WORDS, computeLexicon } from './text.ts'

const number = (facts: JsonFacts, name: string) => Number(facts[name] ?? 0)
const ALL_PPM = 1_000_000

export const computeWords: ResourceWords = {
  get title() {
    return COMPUTE_WORDS.title
  },
  models: COMPUTE_WORDS.models,
  quiet: ['compute/requester'],
  counts: COMPUTE_WORDS.counts,
  lexicon: computeLexicon,
  units: units => COMPUTE_WORDS.units(units),
  contribution(facts) {
    const { jobs, asked, streak, wrong, missed, slower } = COMPUTE_WORDS.contribution
    const pace = number(facts, 'pacePpm')
    const parts = [
      ['jobs', jobs],
      ['asked', asked],
      ['streak', streak],
      ['wrong', wrong],
      ['missed', missed],
    ] as const
    return [
      ...parts.flatMap(([name, write]) => (number(facts, name) > 0 ? [write(number(facts, name))] : [])),
      ...(pace > 0 && pace < ALL_PPM ? [slower(percent(pace, 0))] : []),
    ]
  },
  epoch(facts, money) {
    const { done, running, waiting, wrong, paid, burned } = COMPUTE_WORDS.epoch
    const onTheWay = number(facts, 'running') + number(facts, 'held')
    return [
      done(number(facts, 'done'), number(facts, 'copies')),
      ...(onTheWay > 0 ? [running(onTheWay)] : []),
      ...(number(facts, 'waiting') > 0 ? [waiting(number(facts, 'waiting'))] : []),
      ...(number(facts, 'wrong') > 0 ? [wrong(number(facts, 'wrong'))] : []),
      paid(money.dollars(String(facts['paid'] ?? 0), 6)),
      ...(number(facts, 'burned') > 0 ? [burned(money.dollars(String(facts['burned']), 6))] : []),
    ]
  },
  param(name, value) {
    const label = COMPUTE_WORDS.params[name]
    if (label === undefined) return undefined
    if (name.endsWith('Ppm')) return [label, percent(Number(value), 0)]
    return [label, name.endsWith('Ms') ? span(Number(value)) : String(value)]
  },
  details: () => '',
  slogan: devices => {
    const machines = devices.filter(({ model }) => model === 'compute/worker').length
    return machines < 2 ? undefined : COMPUTE_WORDS.slogan(machines)
  },
  headline(facts) {
    const done = number(facts, 'done')
    const unit = COMPUTE_WORDS.headlineUnit(number(facts, 'machines'))
    return { name: COMPUTE_WORDS.headline, value: done, text: formatCount(done), unit }
  },
}

type Told = Pick<JobView, 'stage' | 'need' | 'single' | 'audited' | 'outcome' | 'why' | 'machines'> &
  Partial<Pick<JobView, 'kind'>>

/** Why so many machines were asked, and what became of it: each sentence stands for itself. */
export function whyOf({
  kind,
  stage,
  need,
  single,
  audited,
  outcome,
  why,
  machines,
}: Told): readonly string[] {
  const { because, outcomes } = COMPUTE_TEXT
  const rounds = Math.max(0, ...machines.map(({ round }) => round))
  const current = machines.filter(({ round }) => round === rounds)
  const isUnsigned =
    stage === 'running' &&
    current.length > 0 &&
    current.every(({ stage: at, received }) => at === 'sealed' && !received)
  const ended = {
    no_machine: because.no_machine,
    no_agreement: because.no_agreement,
    no_consent: because.no_consent,
    cancelled: because.cancelled,
    requester_left: because.requester_left,
  }
  return [
    ...(kind === 'scan' ? [because.scan] : []),
    ...(stage === 'held' ? [because.alone] : []),
    ...(audited && rounds === 0 ? [because.drawn] : []),
    ...(rounds > 0 ? [because.again(rounds)] : []),
    ...(!single && !audited && machines.length > 0 ? [because.needs(need)] : []),
    ...(isUnsigned ? [because.unsigned] : []),
    ...(why in ended ? [ended[why as keyof typeof ended]] : []),
    ...(outcome === 'fits' || outcome === 'differs'
      ? [because[outcome]]
      : outcome !== '' && outcome !== 'done'
        ? [because.failed(outcomes[outcome] ?? outcome)]
        : []),
  ]
}

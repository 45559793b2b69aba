/** The recorded year of the example's homes as a network's past, day by day, for whoever trains a detector on it. */
import { cast } from '../../../examples/sierra-crest/cast.ts'
import type { PastEpoch, StateValue } from '../../../kernel/resource.ts'
import type { Subject } from '../../../kernel/subject.ts'
import type { SubjectId } from '../../../protocol/ids.ts'
import { readHomes } from '../../../resources/energy/testing/homes.ts'

export const HOUR_MS = 3_600_000
const [DAY_HOURS, KNOWN_HOURS] = [24, 192]
const HOMES = Array.from({ length: 17 }, (_, index) => index + 1)
const idOf = (home: number) => home.toString(16).padStart(64, '0') as SubjectId

/** Each day's state as the rule would remember it. */
export function recordedYear(): readonly PastEpoch[] {
  // Not by the network's own file, which has the model that is made of this.
  const year = readHomes()
  const startMs = year.hours[0]!.at - HOUR_MS
  const days = Math.floor(year.hours.length / DAY_HOURS)
  const subjects = new Map(
    HOMES.map(home => {
      const { details } = cast.members.find(({ name }) => name === `home-${home}`)!
      return [idOf(home), { id: idOf(home), details, vouched: details } as unknown as Subject]
    }),
  )
  return Array.from({ length: days + 1 }, (_, day): PastEpoch => {
    const hours = year.hours.slice(Math.max(0, day * DAY_HOURS - KNOWN_HOURS), day * DAY_HOURS)
    const meters = HOMES.map((home): [string, StateValue] => {
      const flows = hours.map(({ homes }) => homes[home - 1]!)
      const made = flows.map(({ pvWh }) => Math.round(pvWh))
      return [idOf(home), { made, used: flows.map(({ loadWh }) => Math.round(loadWh)) }]
    })
    const until = startMs + day * DAY_HOURS * HOUR_MS
    const state = { countedUntil: until, tradedUntil: until, meters: Object.fromEntries(meters) }
    return { epoch: day, subjects, state }
  })
}

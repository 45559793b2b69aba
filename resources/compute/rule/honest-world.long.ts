/** Each of this resource's honest worlds, late: with epochs of a minute, an hour and a day. */
import { describeLateness } from '../../lateness.ts'
import { LATE_WORLDS } from '../testing/late-worlds.ts'

for (const world of Object.values(LATE_WORLDS)) describeLateness(world)

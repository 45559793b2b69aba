/** An honest world of this resource, late: epochs of a day, packets and their map; honest-world.long.ts has all of them. */
import { describeLateness } from '../../lateness.ts'
import { LATE_WORLDS } from '../testing/late-worlds.ts'

describeLateness(LATE_WORLDS.day)

import { describeLateness } from '../../lateness.ts'
import { LATE_WORLDS } from '../testing/late-worlds.ts'

describeLateness(LATE_WORLDS.day)

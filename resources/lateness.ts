/**
 * The law of lateness, for every resource: nobody is late who could not know. An honest world is settled in time, and then
 * late, with oracles away, with segments left out and brought later, with devices that had no link: nobody honest is blamed,
 * nothing they said is refused, and everybody is credited and paid the same in the end. What hangs on a moment, as the sale
 * of a slot, is the same wherever it was acknowledged in time. So late settling changes nothing but the day of payment.
 */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyCourse, COURSES_RUN, type Course, coursesOf, PROMPT } from './testing/courses.ts'
import type { HonestWorld } from './testing/honest-world.ts'
import { type Lived, liveWorld, networkOf } from './testing/live-world.ts'

export interface LatenessCase {
  readonly name: string
  readonly epochMs: number
  /** A new one each time: its parties remember what they said. */
  readonly world: () => HonestWorld
}

export function describeLateness({ name, epochMs, world }: LatenessCase): void {
  const { epochs: inclusionEpochs } = networkOf(world(), epochMs).rules.inclusion
  describe(`${name}, late`, () => {
    let prompt: Lived
    beforeAll(async () => {
      prompt = await liveWorld(world(), PROMPT, epochMs)
    })

    it('never late: everybody who contributes is credited, and nobody blamed or refused', () => {
      expect(prompt).toMatchObject({ blamed: [], refused: [] })
      expect(Object.keys(prompt.credited).length).toBeGreaterThan(1)
      // Of a device that was sold two owners are.
      const [rewarded, credited] = [prompt.rewarded, prompt.credited].map(all => Object.keys(all).length)
      expect(rewarded).toBeGreaterThanOrEqual(credited!)
    })

    const isSame = async (course: Course) => {
      const { credited, rewarded, moved, blamed, refused } = await liveWorld(world(), course, epochMs)
      expect({ blamed, refused }).toEqual({ blamed: [], refused: [] })
      expect({ credited, rewarded }).toEqual({ credited: prompt.credited, rewarded: prompt.rewarded })
      if (course.inTime) expect(moved).toEqual(prompt.moved)
    }

    it.each(coursesOf({ ...world(), epochMs, inclusionEpochs }))('$name: the same in the end', isSame)

    it('whateverHappensItIsTheSameInTheEnd', async () => {
      const courses = anyCourse({ ...world(), epochMs, inclusionEpochs })
      await fc.assert(fc.asyncProperty(courses, isSame), { numRuns: COURSES_RUN })
    })
  })
}

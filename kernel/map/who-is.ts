/** Who stands behind a device, where one observation of each counts. */
import type { Subject } from '../subject.ts'

/** Of whom a listed key knows who they are, by a number of its own that says nothing but that it is the same one. */
export function personOf({ vouched }: Pick<Subject, 'vouched'>): string | undefined {
  const person = vouched?.['person']
  return typeof person === 'string' && person !== '' ? `person ${person}` : undefined
}

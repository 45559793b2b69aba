/** A name that can be said for an id that nobody has named: the same everywhere and always, and never the only mark of what it is. */

const FIRST =
  'amber brisk calm clear cool copper coral crisp dawn deep early east fair fern fine first flint fresh glad gold grand green grey high hazel honey iron ivory jade keen kind late lilac lime lone loud low maple mild mint moss neat new north oak old olive open pale pine plum proud quick quiet rare red rosy sage salt silk slate soft south still swift tall warm'.split(
    ' ',
  )
const SECOND =
  'alder aspen badger bay beacon birch bloom bluff brook canyon cedar cliff cloud comet cove crane creek crest delta dune eagle elm falcon field finch fjord ford forge gale glen grove harbor hare haven heath heron hill holly ibis inlet island juniper kestrel lake larch lark ledge linden lodge lynx marsh meadow mesa otter peak pebble pond raven reef ridge river robin spring'.split(
    ' ',
  )

/**
 * Two words out of an id's first digits.
 * @example spokenName('6d5500') // → 'plum creek'
 */
export function spokenName(id: string): string {
  const digits = id.replace(/^0x/, '')
  const number = Number.parseInt(digits.slice(0, 6), 16)
  if (!Number.isFinite(number)) return id
  return `${FIRST[number % FIRST.length]} ${SECOND[Math.floor(number / FIRST.length) % SECOND.length]}`
}

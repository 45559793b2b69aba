/** What is wrong with a catalogue in another language: texts that are missing, empty, left in English, or silent about an argument. */

type Write = (...given: readonly unknown[]) => unknown

/** Told apart from any other digits, and the same whatever groups them. */
const MARKS = [7001, 7002, 7003, 7004, 7005, 7006] as const

/** What an argument looks like that was not taken. */
const ODD = /undefined|NaN|\[object/

/**
 * @param same English texts that are rightly the same: `API`, `Gas`
 * @returns one line a fault, by where it is
 */
export function catalogueFaults(
  english: unknown,
  other: unknown,
  same: readonly string[],
  at = '',
): readonly string[] {
  if (typeof english === 'string') return textFaults(english, other, same, at)
  if (typeof english === 'function') return writeFaults(english as Write, other, same, at)
  if (typeof english !== 'object' || english === null) return [`${at} is no text`]
  if (typeof other !== 'object' || other === null) return [`${at} is missing`]
  const [known, given] = [Object.entries(english), other as Readonly<Record<string, unknown>>]
  const extra = Object.keys(given).filter(key => !Object.hasOwn(english, key))
  return [
    ...extra.map(key => `${at}.${key} is not in English`),
    ...known.flatMap(([key, text]) =>
      Object.hasOwn(given, key)
        ? catalogueFaults(text, given[key], same, `${at}.${key}`)
        : [`${at}.${key} is missing`],
    ),
  ]
}

function textFaults(english: string, other: unknown, same: readonly string[], at: string): readonly string[] {
  if (typeof other !== 'string') return [`${at} is missing`]
  if (english !== '' && other.trim() === '') return [`${at} is empty`]
  const isSame = other === english && /\p{L}/u.test(english) && !same.includes(english)
  return isSame ? [`${at} is as in English: “${english}”`] : []
}

/** Written with marks, and with ones: an argument that English tells, the other language tells too. */
function writeFaults(english: Write, other: unknown, same: readonly string[], at: string): readonly string[] {
  if (typeof other !== 'function') return [`${at} is missing`]
  const [write, inEnglish] = [textOf(other as Write), textOf(english)]
  const marks = MARKS.slice(0, Math.max(english.length, 1))
  const given = accepts(english, marks) ? marks : marks.map(mark => `m${mark}`)
  const [said, told] = [plain(inEnglish(...given)), plain(write(...given))]
  const silent = given.filter(
    mark => said.includes(plain(String(mark))) && !told.includes(plain(String(mark))),
  )
  const ones = marks.map(mark => (typeof given[0] === 'number' ? 1 : `m${mark}`))
  return [
    ...silent.map(mark => `${at} does not tell argument ${given.indexOf(mark as never) + 1}: “${told}”`),
    ...(write(...ones).trim() === '' ? [`${at} is empty`] : []),
    ...(ODD.test(told) && !ODD.test(said) ? [`${at} says “${told}”`] : []),
    ...textFaults(inEnglish(...given), write(...given), same.includes(at) ? [inEnglish(...given)] : same, at),
  ]
}

/** What is handed through is a text by then. */
function textOf(write: Write): (...given: readonly unknown[]) => string {
  return (...given) => String(write(...given))
}

function accepts(write: Write, given: readonly unknown[]): boolean {
  try {
    write(...given)
    return true
  } catch {
    return false
  }
}

/** Without what groups digits. */
function plain(text: string): string {
  return text.replace(/(?<=\d)[.,\s](?=\d{3})/gu, '')
}

/** A lexicon has a meaning for each of these codes, and each begins with a title of its own. */
export function lexiconFaults(
  reasons: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): readonly string[] {
  return [
    ...Object.keys(english).flatMap(code => (Object.hasOwn(reasons, code) ? [] : [`${code} is missing`])),
    ...Object.keys(reasons).flatMap(code => (Object.hasOwn(english, code) ? [] : [`${code} is no code`])),
    ...Object.entries(reasons).flatMap(([code, meaning]) => [
      ...(/^[\p{Lu}“„«].{10,}\.$/su.test(meaning) ? [] : [`${code} is no sentence: “${meaning}”`]),
      ...(meaning === english[code] ? [`${code} is as in English`] : []),
    ]),
  ]
}

/** What all plots of the page are drawn with: names of colours that light and dark fill in, numbers, text that cannot become markup. */

/** Lines differ by colour and by dash, so that they are told apart without colours too. */
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '4 2', '12 4'] as const
const TONES = 6

export function toneOf(index: number): string {
  return `var(--t${index % TONES})`
}

export function dashOf(index: number): string {
  const dash = DASHES[index % DASHES.length]!
  return dash === '' ? '' : ` stroke-dasharray="${dash}"`
}

export function short(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e9) return `${(value / 1e9).toPrecision(3)} G`
  if (size >= 1e6) return `${(value / 1e6).toPrecision(3)} M`
  if (size >= 1e3) return `${(value / 1e3).toPrecision(3)} k`
  return size === 0 ? '0' : String(Number(value.toPrecision(3)))
}

export function percentOf(part: number): string {
  return `${Number((part * 100).toPrecision(3))} %`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** A table that scrolls by itself where it is wider than the page. The first column heads its row. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = heads.map(text => `<th scope="col">${escaped(text)}</th>`).join('')
  const body = rows.map(([first = '', ...cells]) => {
    const others = cells.map(cell => `<td>${escaped(cell)}</td>`).join('')
    return `<tr><th scope="row">${escaped(first)}</th>${others}</tr>`
  })
  return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

/** The type of the pages: it comes from this node, after the first words are there already in the system's own. */
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'

export function loadFont(): void {
  const font = new FontFace('Inter', `url(${inter}) format("woff2")`, { weight: '100 900', display: 'swap' })
  document.fonts.add(font)
  // Without it the system's type is there.
  font.load().catch(() => undefined)
}

/** What came in is nothing that every machine would take alike: it is given back, and nobody is blamed. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused'
}

/** What is used of fft.js, which brings no types. */
declare module 'fft.js' {
  export default class Fft {
    /** @param size a power of two. */
    constructor(size: number)
    /** Interleaved real and imaginary parts. */
    createComplexArray(): number[]
    realTransform(output: number[], input: ArrayLike<number>): void
  }
}

/** What of the machine's WebAssembly a job is run with: as browsers and Node.js have it. */

export interface Instance {
  readonly exports: Readonly<Record<string, unknown>>
}

export interface Engine {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports?: object) => Instance
  readonly RuntimeError: new (message?: string) => Error
  readonly Memory: new (descriptor: object) => { readonly buffer: ArrayBuffer }
  readonly Global: new (descriptor: object, value: unknown) => { value: unknown }
}

declare const WebAssembly: Engine

export const engine: Engine = WebAssembly

/** The types that follow from a schema: what whoever asks gets, and what a node may answer with. */
import type { GenericSchema, InferOutput } from 'valibot'

/** What whoever asks gets. */
export type Answer<Schema extends GenericSchema> = Frozen<InferOutput<Schema>>

/** What a node may answer with: amounts as they are counted, which JSON makes digits of. */
export type Sent<Schema extends GenericSchema> = Counted<InferOutput<Schema>>

type Frozen<T> = unknown extends T
  ? unknown
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : { readonly [Key in keyof T]: Frozen<T[Key]> }

type Counted<T> = unknown extends T
  ? unknown
  : T extends string
    ? string extends T
      ? string | bigint
      : T
    : T extends number | boolean | null | undefined
      ? T
      : { readonly [Key in keyof T]: Counted<T[Key]> }

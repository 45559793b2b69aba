/** CBOR in one place: the values, `encodeCbor` and `decodeCbor`. */
export { decodeCbor } from './cbor-decode.ts'
export { encodeCbor } from './cbor-encode.ts'
export { type CborKey, CborTag, type CborValue } from './cbor-value.ts'

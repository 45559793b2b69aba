/** S3's own error codes: what AWS's clients understand. Source: Amazon S3 API reference, error responses. */
import { OperatingError } from '../../../../protocol/operating-error.ts'

export const S3_ERRORS = {
  AccessDenied: [403, 'The request is not signed, or not with this endpoint’s key.'],
  AccessControlListNotSupported: [
    400,
    'Everything here is private to who has the keys: only the ACLs private and bucket-owner-full-control are taken.',
  ],
  AuthorizationHeaderMalformed: [
    400,
    'The authorization is not AWS4-HMAC-SHA256 as the signature of version 4 has it.',
  ],
  BadDigest: [400, 'The content is not what its checksum says.'],
  BucketAlreadyOwnedByYou: [409, 'The bucket is there already, and yours.'],
  BucketNotEmpty: [409, 'The bucket has files. Delete them first.'],
  EntityTooLarge: [400, 'A file or part has at most 5 GiB in one request.'],
  IncompleteBody: [400, 'Fewer or more bytes came than were announced.'],
  InvalidAccessKeyId: [403, 'This endpoint has no such access key.'],
  InvalidArgument: [400, 'An argument cannot be as it is.'],
  InvalidBucketName: [
    400,
    'A bucket’s name has 3 to 63 lowercase letters, digits, dots and hyphens, and is no IP address.',
  ],
  InvalidPart: [400, 'A part is missing, or its ETag is another one.'],
  InvalidPartNumber: [416, 'The file has fewer parts.'],
  InvalidPartOrder: [400, 'The parts are not in ascending order.'],
  InvalidRange: [416, 'The range is not within the file.'],
  InvalidRequest: [400, 'This cannot be done as it is asked.'],
  InvalidStorageClass: [400, 'There is one storage class: STANDARD.'],
  InvalidURI: [400, 'The address cannot be read.'],
  KeyTooLongError: [400, 'A name has at most 1024 bytes.'],
  MalformedXML: [400, 'The XML is not as the operation wants it.'],
  MethodNotAllowed: [405, 'This cannot be done with that.'],
  MetadataTooLarge: [400, 'What is said of a file beside its bytes has at most 2 KiB.'],
  MissingContentLength: [411, 'Say how long the content is.'],
  NoSuchBucket: [404, 'There is no such bucket.'],
  NoSuchBucketPolicy: [404, 'The bucket has no policy.'],
  NoSuchConfiguration: [404, 'There is no such configuration.'],
  NoSuchCORSConfiguration: [404, 'The bucket answers no browsers of other sites.'],
  NoSuchKey: [404, 'There is no file of that name.'],
  NoSuchLifecycleConfiguration: [404, 'The bucket has no lifecycle: what is put stays until it is deleted.'],
  NoSuchObjectLockConfiguration: [404, 'The file is not locked.'],
  NoSuchPublicAccessBlockConfiguration: [404, 'Nothing is public here, so that nothing has to be blocked.'],
  NoSuchTagSet: [404, 'There are no tags.'],
  NoSuchUpload: [404, 'There is no such upload; it may be complete or given up.'],
  NoSuchVersion: [404, 'There are no versions here but null, the newest.'],
  NoSuchWebsiteConfiguration: [404, 'The bucket is no web site.'],
  NotImplemented: [501, 'This endpoint does not do that.'],
  ObjectLockConfigurationNotFoundError: [404, 'The bucket locks nothing.'],
  OwnershipControlsNotFoundError: [404, 'The bucket has one owner and no rules of ownership.'],
  PreconditionFailed: [412, 'The condition of the request does not hold.'],
  ReplicationConfigurationNotFoundError: [404, 'The bucket is not copied to another one.'],
  RequestTimeTooSkewed: [403, 'The request’s time and this machine’s are more than 15 minutes apart.'],
  ServerSideEncryptionConfigurationNotFoundError: [
    404,
    'Nothing was set: every file is encrypted with AES-256 before it leaves this machine.',
  ],
  SignatureDoesNotMatch: [403, 'The signature is not what this endpoint computes. Look at key and region.'],
  SlowDown: [503, 'The network of providers cannot take this now. Try again later.'],
  InternalError: [500, 'The endpoint failed. Its log says how.'],
} as const satisfies Record<string, readonly [number, string]>

export type S3ErrorCode = keyof typeof S3_ERRORS

export class S3Error extends OperatingError<S3ErrorCode> {
  override readonly name = 'S3Error'
  readonly status: number

  constructor(code: S3ErrorCode, detail = '', cause?: unknown) {
    const [status, text] = S3_ERRORS[code]
    super(code, detail === '' ? text : `${text} ${detail}`, { cause })
    this.status = status
  }
}

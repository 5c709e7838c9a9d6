import type { Session, UploadData } from 'electron'

/** Reads a blob that a page sends; Electron knows blobs by an id. */
export type BlobReader = Pick<Session, 'getBlobData'>

/**
 * The body of a request as text. Files are left out: no response mode of OAuth sends any.
 *
 * @param uploadData absent for requests without a body, whatever Electron's types say
 */
export async function readUploadBody(
  uploadData: readonly UploadData[] | undefined,
  blobs: BlobReader,
): Promise<string | undefined> {
  if (uploadData === undefined || uploadData.length === 0) return undefined
  const parts = await Promise.all(uploadData.map((part) => readPart(part, blobs)))
  return Buffer.concat(parts).toString('utf8')
}

async function readPart(part: UploadData, blobs: BlobReader): Promise<Buffer> {
  if (part.blobUUID) return blobs.getBlobData(part.blobUUID)
  // `bytes` is absent for files, whatever Electron's types say.
  return part.bytes ?? Buffer.alloc(0)
}

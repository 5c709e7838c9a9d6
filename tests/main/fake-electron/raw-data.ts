/** A part of a body as Electron hands it over; its types know nothing of `type` here. */
export function rawData(body: string): Partial<Electron.UploadData> & { readonly type: string } {
  return { type: 'rawData', bytes: Buffer.from(body) }
}

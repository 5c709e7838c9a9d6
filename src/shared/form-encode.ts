/** The `application/x-www-form-urlencoded` spelling of one value. */
export function formEncode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}

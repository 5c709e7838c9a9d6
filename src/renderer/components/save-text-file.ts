/** Lets the person save a text as a file: the desktop app asks where, a browser has its own way. */
export function saveTextFile(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download takes the content at its start, which is not before the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

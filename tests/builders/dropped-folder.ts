/** A folder as a browser hands over one that was dropped: a file that nobody can read. */
export function droppedFolder(name: string): File {
  const notFound = () => Promise.reject(new DOMException('no file', 'NotFoundError'))
  return Object.assign(new File([], name), { arrayBuffer: notFound })
}

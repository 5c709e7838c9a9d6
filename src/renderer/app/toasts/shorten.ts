/** Characters of a name in a sentence: two lines of a toast hold them and what is said of them. */
const longest = 80

/** A name as it stands in a sentence: what is said after it must not be pushed out of sight. */
export function shorten(name: string): string {
  const characters = [...name]
  return characters.length <= longest ? name : `${characters.slice(0, longest - 1).join('')}…`
}

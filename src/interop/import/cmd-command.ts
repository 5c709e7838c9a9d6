/** A first line of `curl` with a word in `^"…^"`, or one that goes on in the next line. */
const curlInCmd = /^[ \t]*(?:[^\n'">]*>[ \t]*)?curl[ \t][^\n']*?(?<=[ \t])\^(?:"\S|[ \t]*\r?$)/m

/**
 * A text of Windows' cmd as bash has it, for example what a browser copies "as cURL (cmd)"; any other
 * text as it is. Where quotes have a caret, so has every sign in them that means something to cmd;
 * between plain quotes a caret is one.
 */
export function asBash(text: string): string {
  if (!curlInCmd.test(text)) return text
  const plain = /\s\^"/.test(text)
    ? text.replace(/\^(\r?\n|[^\n])/g, (_, sign: string) => (sign.endsWith('\n') ? '' : sign))
    : text.replace(/[ \t]\^[ \t]*\r?\n/g, ' ')
  return plain.replaceAll('$', '\\$')
}

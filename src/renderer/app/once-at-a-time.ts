const underWay = new Set<string>()

/**
 * Does something unless the same is under way: the second click of a double click would find it done,
 * and be told of an error.
 */
export async function onceAtATime(what: string, act: () => Promise<void>): Promise<void> {
  if (underWay.has(what)) return
  underWay.add(what)
  try {
    await act()
  } finally {
    underWay.delete(what)
  }
}

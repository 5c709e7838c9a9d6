/** A host name with an optional port, as it stands between `https://` and the path. */
export const hostPattern = /[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?/i

/** An address without query, fragment and trailing slash. */
export const baseAddressPattern =
  /https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:\/[\w.~-]+)*/i

/** One segment of a path. */
export const segmentPattern = /[\w.~-]+/

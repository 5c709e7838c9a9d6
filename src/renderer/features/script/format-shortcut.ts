/** Formats the script, while its editor has the focus. */
export const formatShortcut = 'shift+alt+F'

#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { cacheFolderOf } from './cache-folder.ts'

/*
 * Where the terminal shell begins: with what Node has compiled of it at earlier starts, which saves
 * most of a second. Kept in the person's own folder: in the system's temporary one, which Node would
 * choose, others could put code in its place.
 */
enableCompileCache(cacheFolderOf())
await import('./index.ts')

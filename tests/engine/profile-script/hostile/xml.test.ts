import { describe, expect, test } from 'vitest'
import { scriptOf } from '../script-bench.ts'
import { expectClean, hostileBench } from './hostile-bench.ts'

const bench = hostileBench()

/** Expressions of documents, as a server might send them. */
const documents: Readonly<Record<string, string>> = {
  'entities that multiply': `(function () {
    var lines = ['<!ENTITY l0 "' + 'lol'.repeat(10) + '">']
    for (var i = 1; i < 12; i++) lines.push('<!ENTITY l' + i + ' "' + ('&l' + (i - 1) + ';').repeat(10) + '">')
    return '<!DOCTYPE a [' + lines.join('') + ']><a>&l11;</a>'
  })()`,
  'an entity of itself': `'<!DOCTYPE a [<!ENTITY b "&b;">]><a>&b;</a>'`,
  'an entity of a file': `'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'`,
  'an entity of a server': `'<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd" [<!ENTITY % b SYSTEM "http://127.0.0.1:1/b"> %b;]><a>&b;</a>'`,
  'deep nesting': `'<a>'.repeat(5e4) + '</a>'.repeat(5e4)`,
  'deep nesting that is never closed': `'<a>'.repeat(2e5)`,
  'many elements': `'<r>' + '<a/>'.repeat(2e5) + '</r>'`,
  'many attributes': `'<r ' + Array.from({ length: 3e4 }, function (_, i) { return 'a' + i + '="1"' }).join(' ') + '/>'`,
  'many namespaces': `'<r ' + Array.from({ length: 5e3 }, function (_, i) { return 'xmlns:a' + i + '="u"' }).join(' ') + '/>'`,
  'a name of a megabyte': `'<' + 'a'.repeat(1e6) + '/>'`,
  'a text of five megabytes': `'<a>' + 'x'.repeat(5e6) + '</a>'`,
  'a comment without an end': `'<a><!--' + '-'.repeat(1e6)`,
  'an instruction without an end': `'<?' + 'x '.repeat(1e5)`,
  'a prototype': `'<__proto__><polluted>1</polluted><constructor><prototype><polluted>1</polluted></prototype></constructor></__proto__>'`,
  'attributes that name a prototype': `'<a __proto__="1" constructor="2" toString="3" hasOwnProperty="4"/>'`,
  'no document': `'\\u0000\\u0001<<<>>>&&&;;;'`,
  nothing: `''`,
}

describe.each(Object.entries(documents))('XML: %s', (_, document) => {
  test.each([
    'xml2js.parseString(xml, function (error, tree) { callback(error, { tree: tree }) })',
    'xml2js.parseString(xml, { explicitArray: false, mergeAttrs: true }, function (error, tree) { callback(error, { tree: tree }) })',
    "var read = new xmldom.DOMParser({ onError: function () {} }).parseFromString(xml, 'text/xml'); callback(null, { text: String(read.documentElement && read.documentElement.textContent).slice(0, 2000) })",
  ])('ends cleanly: %s', async (code) => {
    const script = scriptOf(
      "var xml2js = require('xml2js'), xmldom = require('xmldom')",
      `var xml = ${document}`,
      code,
    )
    const { result, sent } = await bench.run(script, { behaviour: { scriptDeadline: 1 } })
    expectClean(result)
    expect(sent).toEqual([])
    expect(JSON.stringify(result)).not.toMatch(/root:|(?:lol){1000}/)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

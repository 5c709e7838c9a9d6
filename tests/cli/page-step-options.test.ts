import { describe, expect, test } from 'vitest'
import { PageStepOptions } from '../../src/cli/page-step-options.ts'

const secret = 'correct-horse-battery'

function read(
  given: readonly (readonly ['fill' | 'click', string])[],
  environment: Readonly<Record<string, string>> = {},
) {
  const options = new PageStepOptions()
  for (const [option, text] of given) options.take(option)(text)
  return options.read(environment)
}

describe('page steps of a command line', () => {
  test('keep the order in which they were given', () => {
    expect(
      read([
        ['click', '#next'],
        ['fill', '#user=ada'],
        ['click', 'button[value=allow]'],
      ]),
    ).toEqual([
      { click: '#next' },
      { fill: '#user', value: 'ada', isSecret: true },
      { click: 'button[value=allow]' },
    ])
  })

  test.each([
    ['#user=ada', '#user', 'ada'],
    ['#password=a=b=', '#password', 'a=b='],
    ['input[name=user]=ada', 'input[name=user]', 'ada'],
    ['input[name="a]=b"]=ada', 'input[name="a]=b"]', 'ada'],
    ["input[name='='][type=text]=x]", "input[name='='][type=text]", 'x]'],
    ['#a\\=b=c', '#a\\=b', 'c'],
    ['#empty=', '#empty', ''],
  ])('%s is a selector and a value', (text, fill, value) => {
    expect(read([['fill', text]])).toEqual([{ fill, value, isSecret: true }])
  })

  test('take a value from the environment', () => {
    expect(read([['fill', '#password=##TEST_PASSWORD##']], { TEST_PASSWORD: secret })).toEqual([
      { fill: '#password', value: secret, isSecret: true },
    ])
  })

  test('name a variable that is not set, and not the rest of the value', () => {
    expect(() => read([['fill', `#password=${secret}##NOT_SET##`]])).toThrow(
      /^--fill "#password": ##NOT_SET## is not filled; set the environment variable NOT_SET\.$/,
    )
  })

  test.each([`=${secret}`, `input[name=${secret}`, secret])(
    '%s is refused without being shown',
    (text) => {
      expect(() => read([['fill', text]])).toThrow(
        /^--fill is written SELECTOR=VALUE, for example --fill "#username=ada"\.$/,
      )
    },
  )

  test('a click without a selector is refused', () => {
    expect(() => read([['click', ' ']])).toThrow('--click needs a CSS selector.')
  })
})

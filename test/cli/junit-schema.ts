import assert from 'node:assert/strict';

/**
 * Elements, the attributes they need and may have, and what may be in them: what Jenkins' public
 * schema `junit-10.xsd` says, for the elements that are written here.
 */
const elements: Readonly<
  Record<string, { needs: readonly string[]; may: readonly string[]; holds: readonly string[] }>
> = {
  testsuites: {
    needs: [],
    may: ['name', 'time', 'tests', 'failures', 'errors'],
    holds: ['testsuite'],
  },
  testsuite: {
    needs: ['name', 'tests', 'failures', 'errors'],
    may: [
      'time',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'package',
      'file',
      'group',
      'log',
      'url',
    ],
    holds: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    needs: ['name'],
    may: ['time', 'classname', 'group'],
    holds: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { needs: [], may: ['type', 'message'], holds: ['#text'] },
  error: { needs: [], may: ['type', 'message'], holds: ['#text'] },
  'system-out': { needs: [], may: [], holds: ['#text'] },
};

/** Reads XML strictly: nothing but what a JUnit report consists of is accepted. */
export function validateJUnit(xml: string): void {
  const [, body = ''] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n([^]*)$/.exec(xml) ?? [];
  assert.ok(body, 'an XML declaration comes first');
  assert.doesNotMatch(
    xml,
    /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/,
    'no character that XML lacks',
  );
  const open: string[] = [];
  const token = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*) ?(\/?)>|([^<]+)/gy;
  let end = 0;
  for (const match of body.matchAll(token)) {
    end = match.index + match[0].length;
    const [, closing, name, attributes = '', alone, text] = match;
    const parent = open.at(-1);
    if (text !== undefined) {
      assert.doesNotMatch(text.replace(/&(?:amp|lt|gt|quot);/g, ''), /[&<>]/);
      if (text.trim() !== '') assert.ok(parent && elements[parent]?.holds.includes('#text'), text);
    } else if (closing === '/') assert.equal(open.pop(), name);
    else {
      const element = elements[name ?? ''];
      assert.ok(element, `an unknown element ${name ?? ''}`);
      if (parent === undefined) assert.equal(name, 'testsuites');
      else assert.ok(elements[parent]?.holds.includes(name ?? ''), `${name ?? ''} in ${parent}`);
      const names = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(
        ([, one = '', value = '']) => {
          assert.doesNotMatch(value.replace(/&(?:amp|lt|gt|quot);/g, ''), /[&<>]/);
          return one;
        },
      );
      for (const one of names) assert.ok([...element.needs, ...element.may].includes(one), one);
      for (const one of element.needs) assert.ok(names.includes(one), `${name ?? ''} lacks ${one}`);
      if (alone !== '/') open.push(name ?? '');
    }
  }
  assert.equal(end, body.length, `not XML: ${body.slice(end, end + 80)}`);
  assert.deepEqual(open, []);
}

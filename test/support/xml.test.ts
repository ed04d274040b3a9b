import { describe, expect, test } from 'vitest';
import { elementsOf } from './xml.js';

test('the elements come in the order in which they open, with their attributes', () => {
  const elements = elementsOf(
    '<?xml version="1.0" encoding="UTF-8"?>\n<svg width="1"><g><text x="2">a &amp; b</text></g><path d="M 0 0"/></svg>\n',
  );
  expect(elements.map(({ tag }) => tag)).toEqual(['svg', 'g', 'text', 'path']);
  expect(elements[2]?.attributes.get('x')).toBe('2');
});

describe('what is not well formed throws:', () => {
  test.each([
    ['an element without an end', '<svg><g></svg>'],
    ['an end without an element', '<svg></svg></g>'],
    ['two roots', '<svg/><svg/>'],
    ['nothing', ''],
    ['text outside the root', '<svg/>a'],
    ['a bare ampersand', '<svg>a & b</svg>'],
    ['a bare ampersand in an attribute', '<svg a="a & b"/>'],
    ['an unknown entity', '<svg>&nbsp;</svg>'],
    ['a less-than sign in an attribute', '<svg a="<"/>'],
    ['an attribute without quotes', '<svg a=1/>'],
    ['an attribute twice', '<svg a="1" a="2"/>'],
    ['a comment', '<svg><!-- a --></svg>'],
    ['a doctype', '<!DOCTYPE svg><svg/>'],
    ['a NUL', '<svg>\u0000</svg>'],
    ['half of a surrogate pair', '<svg>\ud800</svg>'],
    ['a noncharacter', '<svg>\uffff</svg>'],
  ])('%s', (_, xml) => {
    expect(() => elementsOf(xml)).toThrow(SyntaxError);
  });
});

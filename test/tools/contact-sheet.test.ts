import { expect, test } from 'vitest';
import { changesBetween, contactSheet } from '../../tools/contact-sheet.ts';

const before = { same: '<svg>1</svg>', other: '<svg>2</svg>', gone: '<svg>3</svg>' };
const after = { same: '<svg>1</svg>', other: '<svg>4</svg>', new: '<svg>5</svg>' };

test('what differs is what changed, what went and what came', () => {
  expect(changesBetween(before, after)).toEqual([
    { name: 'gone', before: '<svg>3</svg>', after: undefined },
    { name: 'new', before: undefined, after: '<svg>5</svg>' },
    { name: 'other', before: '<svg>2</svg>', after: '<svg>4</svg>' },
  ]);
});

test('a sheet shows each picture by its name, before and after', () => {
  const sheet = contactSheet(changesBetween(before, after), 'HEAD');
  expect(sheet).toContain('<h1>3 pictures differ from HEAD</h1>');
  expect(sheet.match(/<h2>\w+<\/h2>/g)).toEqual(['<h2>gone</h2>', '<h2>new</h2>', '<h2>other</h2>']);
  expect(sheet.match(/<img /g)).toHaveLength(4);
  expect(sheet.match(/<p>no picture<\/p>/g)).toHaveLength(2);
});

test('a name is text on the sheet', () => {
  expect(contactSheet([{ name: '<b>' }], 'HEAD')).not.toContain('<b>');
});

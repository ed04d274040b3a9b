import { describe, expect, test } from 'vitest';
import { parseJourney } from '../../src/model/parse.js';
import { runOn } from './memory-io.js';

const mermaid = 'journey\n  title Shop\n  section Buy\n    Pay: 2: Kim\n';

describe('journeyscape convert', () => {
  test('prints the journey of Mermaid text as a document without a fault', async () => {
    const { code, out, err } = await runOn({ 'shop.mmd': mermaid }, 'convert', 'shop.mmd', '--to', 'json');
    expect([code, err]).toEqual([0, '']);
    expect(parseJourney(JSON.parse(out))).toMatchObject({ issues: [], journey: { title: 'Shop' } });
  });

  test('writes a file with --out, from Markdown too', async () => {
    const markdown = `# Shop\n\n\`\`\`mermaid\n${mermaid}\`\`\`\n`;
    const { out, files } = await runOn({ 'shop.md': markdown }, 'convert', 'shop.md', '--out=shop.json');
    expect(out).toBe('');
    expect(JSON.parse(files['shop.json'] ?? '')).toMatchObject({ title: 'Shop' });
  });

  test('tells on standard error that something was wrong, and writes the rest', async () => {
    const { code, out, err } = await runOn({ 'shop.mmd': `${mermaid}Nap: x` }, 'convert', 'shop.mmd');
    expect(code).toBe(0);
    expect(err).toBe('shop.mmd: 1 warning; journeyscape check lists them.\n');
    expect(JSON.parse(out)).toMatchObject({ stages: [{ steps: [{ title: 'Pay' }, { title: 'Nap' }] }] });
  });

  test('ends with 1 and the reason when there is no journey', async () => {
    const { code, out, err } = await runOn({ 'a.md': '# Nothing' }, 'convert', 'a.md');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('a.md:1:1: error no-diagram');
  });

  test('refuses a name that asks for another format', async () => {
    const { code, err, files } = await runOn({ 'shop.mmd': mermaid }, 'convert', 'shop.mmd', '--out', 'shop.yaml');
    expect([code, err]).toEqual([2, 'journeyscape: Only .json can be written; got shop.yaml.\n']);
    expect(Object.keys(files)).toEqual(['shop.mmd']);
  });

  test('refuses a format it cannot write', async () => {
    const { code, err } = await runOn({ 'shop.mmd': mermaid }, 'convert', 'shop.mmd', '--to', 'jso');
    expect(code).toBe(2);
    expect(err).toBe('journeyscape: --to must be one of json; got jso. Did you mean json?\n');
  });

  test('ends with 1 when a document is too deep to be written', async () => {
    const deep = `{"title": "Deep", "stages": [], "x-deep": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(await runOn({ 'deep.json': deep }, 'convert', 'deep.json')).toMatchObject({ code: 1, out: '' });
  });
});

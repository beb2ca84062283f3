import { expect, test } from 'vitest';
import { icons, type IconName } from '../src/parts/icons';
import { sources } from './files';

/** The router only names the shapes of the office, which fetches them itself. */
test('whoever shows a rare shape has fetched it', async () => {
  const common = new Set(Object.keys(icons));
  await import('../src/parts/rare');
  const rare = (Object.keys(icons) as IconName[]).filter((name) => !common.has(name));
  expect(rare.length).toBeGreaterThan(0);
  const shown = new RegExp(`['"](${rare.join('|')})['"]`);
  const showing = [...sources('.ts'), ...sources('.svelte')].filter(([name, text]) => name.startsWith('screens') && shown.test(text));
  expect(showing.length).toBeGreaterThan(0);
  expect(showing.filter(([, text]) => !text.includes("import '../../parts/rare';")).map(([name]) => name)).toEqual([]);
});

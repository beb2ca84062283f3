import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Banyak from '../src/screens/barang/Banyak.svelte';
import Cari from '../src/screens/barang/Cari.svelte';

afterEach(cleanup);
const many = Array.from({ length: 63 }, (_, at) => ({ sku: `S${at}`, name: at < 62 ? `Kopi ${at}` : 'Telur' }));

test('a long list says that there is more, and the name finds it', async () => {
  const choose = vi.fn();
  render(Cari, { all: many, choose });
  expect(screen.getAllByRole('listitem')).toHaveLength(60);
  expect(screen.getByText('3 barang lagi. Cari namanya.')).toBeTruthy();
  await fireEvent.input(screen.getByRole('searchbox'), { target: { value: ' tel' } });
  expect(screen.queryByText(/barang lagi/)).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: 'Telur' }));
  expect(choose).toHaveBeenCalledWith(many[62]);
});

test('nothing typed is no count, nought is one, and packs add up with pieces', async () => {
  const done = vi.fn();
  const press = (name: string): Promise<boolean> => fireEvent.click(screen.getByRole('button', { name }));
  render(Banyak, { good: { sku: 'MIE', name: 'Mie', unit: 'pcs', packs: [{ name: 'Dus', size: 40 }] }, word: 'Lanjut', done, zero: true });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lanjut' }).disabled).toBe(true);
  await press('0');
  await press('Lanjut');
  expect(done).toHaveBeenLastCalledWith(0);
  await press('Hapus');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lanjut' }).disabled).toBe(true);
  await press('3');
  await fireEvent.click(screen.getByRole('button', { name: /Dus isi 40/ }));
  await press('2');
  await press('Lanjut');
  expect(done).toHaveBeenLastCalledWith(83);
});

import type { IconName } from '../../parts/icons';
import '../../parts/rare';
import { money } from '../../words/money';

/** What is done with the group's money, and what must be said of it. */
export type Task = {
  key: string; icon: IconName; type: string; from?: readonly string[]; to?: readonly string[];
  /** A member is named: any, or one who owes. */
  member?: 'any' | 'debtor'; kinds?: readonly string[]; reason?: boolean; tool?: boolean;
};
const IN_HAND = ['till', 'treasury', 'box'] as const;
const SAFE = ['treasury', 'box', 'bank'] as const;
const ALL = ['till', 'treasury', 'box', 'bank'] as const;
export const tasks: readonly Task[] = [
  { key: 'pindah', icon: 'returned', type: 'cash.move', from: ALL, to: ALL },
  { key: 'biaya', icon: 'receipt', type: 'expense', from: ALL, kinds: ['6-1210', '6-1220', '6-1230', '6-1240', '6-1260', '6-1250', '6-1490'], reason: true },
  { key: 'masuk', icon: 'coins', type: '', to: SAFE, kinds: ['grant', 'gift', 'capital.member', 'income.other'], reason: true },
  { key: 'ambil', icon: 'leave', type: 'withdraw', from: IN_HAND, member: 'any', reason: true },
  { key: 'bayar', icon: 'handIn', type: 'member.pay', to: IN_HAND, member: 'debtor' },
  { key: 'alat', icon: 'scale', type: 'asset.buy', from: SAFE, tool: true },
];

/** What has been said so far. */
export type Said = { from: string; to: string; member: string; kind: string; reason: string; amount: number; name: string; years: number };
export const nothing = (task: Task): Said => ({ from: '', to: task.key === 'bayar' ? 'till' : '', member: '', kind: '', reason: '', amount: 0, name: '', years: 0 });

export const needsMember = (task: Task, said: Said): boolean => task.member !== undefined || said.kind === 'capital.member';

/** Whether all is said that the books need. */
export function isWhole(task: Task, said: Said): boolean {
  return said.amount > 0 && (!task.from || said.from !== '') && (!task.to || said.to !== '') && said.from !== said.to && (!task.kinds || said.kind !== '')
    && (!needsMember(task, said) || said.member !== '') && (task.type !== 'withdraw' || said.reason.trim() !== '') && (!task.tool || (said.name.trim() !== '' && said.years > 0));
}

const MONTHS = 12;
/** The entry as the day book takes it. */
export function entryOf(task: Task, said: Said): { type: string; body: Record<string, string | number> } {
  const { amount, from, to, member, kind, name, years } = said;
  const reason = said.reason.trim();
  const type = task.type === '' ? kind : task.type;
  const memo = reason === '' || type === 'withdraw' ? {} : { memo: reason };
  const places = { ...(task.from ? { from } : {}), ...(task.to ? { to } : {}) };
  const who = needsMember(task, said) ? { member } : {};
  const account = task.type === 'expense' ? { account: kind } : {};
  const tool = task.tool ? { asset: name.trim(), life_months: years * MONTHS } : {};
  return { type, body: { amount, ...places, ...who, ...account, ...tool, ...(type === 'withdraw' ? { reason } : {}), ...memo } };
}

export const told = (task: Task, said: Said, sum: string): string =>
  task.key === 'pindah' ? money.moved(sum, money.places[said.from] ?? '', money.places[said.to] ?? '') : money.saved(money.kinds[said.kind] ?? money.tasks[task.key]?.title ?? '', sum);

/** What a report is asked with: a month, a day, and a part of the books; and whether it fits a strip. */
export type Asks = { when: 'month' | 'day' | 'none'; about?: 'place' | 'account' | 'good'; group: 'main' | 'books' | 'goods' | 'people'; strip?: true };

/** All reports, in the order in which they are listed. */
export const REPORTS: Record<string, Asks> = {
  month: { when: 'month', group: 'main' },
  income: { when: 'month', group: 'main', strip: true },
  position: { when: 'day', group: 'main', strip: true },
  equity: { when: 'month', group: 'main' },
  'cash-flow': { when: 'month', group: 'main' },
  notes: { when: 'month', group: 'main' },
  grant: { when: 'day', group: 'main' },
  'cash-book': { when: 'month', about: 'place', group: 'books' },
  'kasbon-book': { when: 'day', group: 'books' },
  'trial-balance': { when: 'day', group: 'books' },
  ledger: { when: 'month', about: 'account', group: 'books' },
  assets: { when: 'day', group: 'books' },
  'consignment-book': { when: 'day', group: 'goods' },
  stock: { when: 'day', group: 'goods' },
  'stock-card': { when: 'month', about: 'good', group: 'goods' },
  'guest-goods': { when: 'month', group: 'goods' },
  roster: { when: 'month', group: 'people', strip: true },
  attendance: { when: 'month', group: 'people' },
  'wage-list': { when: 'month', group: 'people' },
  members: { when: 'day', group: 'people' },
  savings: { when: 'day', group: 'people' },
  iks: { when: 'month', group: 'people' },
  minutes: { when: 'month', group: 'people' },
  visits: { when: 'month', group: 'people' },
};

/** What a member without an office may read: the group's own figures, and not who owes and who earns what. */
export const FOR_EVERYBODY = ['income', 'position', 'equity', 'cash-flow', 'notes', 'grant', 'roster', 'minutes'];

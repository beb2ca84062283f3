/** What the till may be asking over its screen. */
export type Asked = 'none' | 'kasbon' | 'qris' | 'unseen' | 'receipt' | 'new' | 'held' | 'more' | 'part' | 'cheaper' | 'snack' | 'today' | 'camera' | 'pins';

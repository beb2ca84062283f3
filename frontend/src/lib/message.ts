import { message } from '../words/message';

/** The word behind which the day book keeps that a message was opened; never that it was sent. */
export const OPENED = 'chat-opened:';
/** Whom a message to the group's own chat is for. */
export const EVERYBODY = '#semua';

/** A text with its marks filled in; a mark nobody knows stays as it stands, so that it is seen. */
export function filled(text: string, marks: Record<string, string>): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, mark: string) => marks[mark] ?? whole);
}

/** How long ago a message was opened, as people say it. */
export function openedAgo(days: number): string {
  if (days <= 0) return message.today;
  return days === 1 ? message.yesterday : message.ago(days);
}

/** What is written down of an opened message, for people and for the shop. */
export const openedText = (name: string): string => `${name}: pesan dibuka, belum tentu terkirim`;

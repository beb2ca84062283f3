import { keys } from '../lib/keys';
import { remembered } from '../lib/remember';
import { ask } from './server';
import { flag, list, maybe, object, text, type Answer } from './shape';

/** A message, the marks it may and must have, and the group's own text where there is a good one. */
export type ChatText = { name: string; marks: string[]; needed: string[]; text: string | null; on: string | null; wrong: boolean };
export const chatTexts = (): Promise<Answer<ChatText[]>> =>
  remembered(keys.kube(), 'pesan', ask('GET', 'chat-texts', (json) => list(json, (item) => {
    const o = object(item);
    return { name: text(o['name']), marks: list(o['marks'], text), needed: list(o['needed'], text), text: maybe(o['text'], text), on: maybe(o['on'], text), wrong: flag(o['wrong']) };
  })));

/** For whom which message was opened last, and on what day. */
export type Opened = { member: string; text: string; on: string };
export const chatOpened = (asOf: string): Promise<Answer<Opened[]>> =>
  ask('GET', `chat-opened?asOf=${asOf}`, (json) => list(json, (item) => ({ member: text(object(item)['member']), text: text(object(item)['text']), on: text(object(item)['on']) })));

import { ask } from './server';
import { list, maybe, object, text, type Answer } from './shape';

/** When the shop's books came back from a backup; null where they never did. */
export const restoredAt = (token: string): Promise<Answer<string | null>> => ask('GET', 'restored', (json) => maybe(object(json)['at'], text), undefined, token);
/** Which of these entries the shop's books do not hold. */
export const missingOf = (ids: string[], token: string): Promise<Answer<string[]>> => ask('POST', 'restored', (json) => list(object(json)['missing'], text), { ids }, token);

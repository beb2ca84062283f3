import { keys } from '../lib/keys';
import { post } from '../lib/post.svelte';
import { id } from '../words/id';
import { maybe, object, text, whole, WrongShape, type Answer, type Failure, type Shape } from './shape';

function failed(status: number, code: string, detail: string): Failure {
  return { ok: false, status, code, detail };
}

export function problem(status: number, json: unknown): Failure {
  try {
    const told = object(json);
    const retryAfter = maybe(told['retryAfter'], whole);
    return { ...failed(status, text(told['code']), text(told['detail'])), ...(retryAfter === null ? {} : { retryAfter }) };
  } catch {
    return failed(status, 'unknown', id.errors.notUnderstood);
  }
}

export function headers(token: string | null, accept: string): Record<string, string> {
  return { ...(token ? { Authorization: `Bearer ${token}` } : {}), Accept: accept };
}

/** Asks the server and checks the shape of its answer before the app sees it. */
export async function ask<T>(method: string, path: string, shape: Shape<T>, body?: unknown, token?: string): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/v1/${path}`, {
      method,
      headers: { ...headers(token ?? keys.session(), 'application/json'), ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    post.behind = Date.parse(response.headers.get('Amanah-Time') ?? '') - Date.now() || null;
    const json: unknown = response.status === 204 ? null : await response.json();
    return response.ok ? { ok: true, value: shape(json) } : problem(response.status, json);
  } catch (thrown) {
    if (thrown instanceof WrongShape) return failed(0, 'unknown', id.errors.notUnderstood);
    post.reached = false;
    // Only what goes into the day book has been kept on this device before it was sent.
    return failed(0, 'offline', method === 'POST' && path === 'daybook' ? id.errors.noServer : id.errors.noShop);
  }
}

/** A paper of the shop as it would be printed. */
export async function paper(type: string, ref: string): Promise<Answer<string>> {
  try {
    const response = await fetch(`/api/v1/documents/${type}/${ref}.txt`, { headers: headers(keys.session(), 'text/plain, application/json') });
    return response.ok ? { ok: true, value: await response.text() } : problem(response.status, await response.json());
  } catch {
    return failed(0, 'offline', id.errors.noShop);
  }
}

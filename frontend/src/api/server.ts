import { keys } from '../lib/keys';
import { id } from '../words/id';
import { maybe, object, text, whole, WrongShape, type Answer, type Failure, type Shape } from './shape';

function failed(code: string, detail: string): Failure {
  return { ok: false, code, detail };
}

function problem(json: unknown): Failure {
  try {
    const told = object(json);
    const retryAfter = maybe(told['retryAfter'], whole);
    return { ...failed(text(told['code']), text(told['detail'])), ...(retryAfter === null ? {} : { retryAfter }) };
  } catch {
    return failed('unknown', id.errors.notUnderstood);
  }
}

/** Asks the server and checks the shape of its answer before the app sees it. */
export async function ask<T>(method: string, path: string, shape: Shape<T>, body?: unknown, token?: string): Promise<Answer<T>> {
  const bearer = token ?? keys.session();
  try {
    const response = await fetch(`/api/v1/${path}`, {
      method,
      headers: {
        ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        Accept: 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json: unknown = response.status === 204 ? null : await response.json();
    return response.ok ? { ok: true, value: shape(json) } : problem(json);
  } catch (thrown) {
    return failed('offline', thrown instanceof WrongShape ? id.errors.notUnderstood : id.errors.noServer);
  }
}

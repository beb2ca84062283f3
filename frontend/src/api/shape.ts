/** A failure a person can be told, as one sentence; status 0 where the shop was not reached. */
export type Failure = { ok: false; status: number; code: string; detail: string; retryAfter?: number };
export type Answer<T> = { ok: true; value: T } | Failure;
export type Shape<T> = (json: unknown) => T;

export class WrongShape extends Error {}

export function object(json: unknown): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new WrongShape();
  return json as Record<string, unknown>;
}

export function text(json: unknown): string {
  if (typeof json !== 'string') throw new WrongShape();
  return json;
}

export function whole(json: unknown): number {
  if (typeof json !== 'number' || !Number.isInteger(json)) throw new WrongShape();
  return json;
}

export function flag(json: unknown): boolean {
  if (typeof json !== 'boolean') throw new WrongShape();
  return json;
}

export function maybe<T>(json: unknown, shape: Shape<T>): T | null {
  return json === undefined || json === null ? null : shape(json);
}

export function list<T>(json: unknown, shape: Shape<T>): T[] {
  if (!Array.isArray(json)) throw new WrongShape();
  return json.map(shape);
}

export function amounts(json: unknown): Record<string, number> {
  return Object.fromEntries(Object.entries(object(json)).map(([key, value]) => [key, whole(value)]));
}

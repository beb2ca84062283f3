import { keys } from './keys';

/** Whether she keeps the group's money: the ketua or the bendahara; where nobody has said, the shop will. */
export function keepsMoney(): boolean {
  const role = keys.person()?.role;
  return role === undefined || role === 'ketua' || role === 'bendahara';
}

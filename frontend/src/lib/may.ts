import { keys } from './keys';

/** Who writes what, row by row as the shop has it (its class Powers); the ketua writes every kind. At the shop's device an officer is also a member on duty. */
const TABLE: [string, string][] = [
  ['anggota sekretaris bendahara', 'sale sale.void sale.refund consign.take consign.return consign.deposit consign.promise snack cash.count customer shift.attend shift.swap titip.in titip.return qris.confirm kasbon.pay setaside stock.count spoil member.pay'],
  ['sekretaris bendahara', 'product price'],
  ['bendahara', 'purchase supplier advance.give owner titip.settle repack cash.move depreciate wage.accrue wage.pay qris.settle reverse shu.pay kube'],
  ['sekretaris', 'meeting shift.plan shift.miss'],
  ['sekretaris pendamping', 'visit'],
  ['sekretaris bendahara pendamping', 'note'],
  ['pendamping', 'alert.ack'],
];

/** Whether she may write such an entry: nothing is offered that the shop would refuse. Where nobody has said who she is, the shop will. */
export function may(kind: string): boolean {
  const role = keys.person()?.role;
  return role === undefined || role === 'ketua' || TABLE.some(([roles, kinds]) => roles.split(' ').includes(role) && kinds.split(' ').includes(kind));
}
/** Whether she may have a paper printed: who only visits may not. */
export const mayPrint = (): boolean => keys.person()?.role !== 'pendamping';

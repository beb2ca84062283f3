/**
 * Neighbours' goods on our shelf: what they brought, what was sold for them, what they took back.
 * It guards that every cake that was left with us is either here, sold or accounted for. It must
 * never count their goods as ours.
 */
package id.kube.guests;

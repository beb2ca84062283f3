/**
 * The text behind the shop's QRIS code: reading it, checking it, and writing an amount into it.
 * Guards the habit that money goes to the group and to nobody else; must never let a code pass
 * that a buyer's phone would read otherwise.
 */
package id.kube.qris;

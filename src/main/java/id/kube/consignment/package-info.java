/**
 * Goods of the group that members take along to sell, and what they hand in for them.
 * It guards the habit that failed in Tulip: who took what, since when, and what is still to come.
 * It must never hide a late deposit, and never refuse one that is brought.
 */
package id.kube.consignment;

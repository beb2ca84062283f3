/**
 * The ledger: accounts, postings and what stands on each account on any day. Guards the habit of
 * writing every rupiah twice, where it came from and where it went; must never let the two sides
 * differ, and must never change or lose a posting.
 */
package id.kube.ledger;

/**
 * The statements: what the shop earned and what the group owns and owes, as the standard for
 * small entities names them. Guards the habit of showing every member the same figures at the
 * meeting; must never write anything, and never add up what the ledger has not posted.
 */
package id.kube.reports;

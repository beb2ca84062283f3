/**
 * The statements: what the shop earned, what the group owns and owes, where the money came from
 * and went, as the standard for small entities names them. Guards the habit of showing every
 * member the same figures at the meeting; must never write anything, and never add up what the
 * ledger has not posted.
 */
package id.kube.reports;
